// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catchup/catchupfixture.h"
#include "ui/catchup/lastworkouts.h"
#include "ui/commands/startfromlast.h"
#include "ui/log/logpage.h"
#include "ui/timers/workouttimers.h"

#include <QApplication>
#include <QListWidget>

using namespace core;

namespace {

class StartFromLast : public tests::CatchUpFixture
{
protected:
    SessionId lifted(const char *day, Kind kind, const char *kilograms)
    {
        Session s = tests::plannedStrength(day, {"goblet-squat"}, 2);
        s.kind = kind;
        s.logged = Logged{};
        s.logged->day = tests::day(day);
        for (ExerciseSet &set : s.entries.front().sets)
            set.result = {Weight::parse(QLatin1String(kilograms), WeightUnit::Kilograms), 12, {}, {}, {}, 1};
        return put(s);
    }
};

} // namespace

TEST_F(StartFromLast, FindsTheNewestWorkoutsHoweverLongAgo)
{
    const SessionId old = lifted("2023-02-01", Kind::StrengthLower, "10");
    const SessionId last = lifted("2026-11-16", Kind::StrengthUpper, "16");
    put(tests::loggedSession(Kind::EasyRun, "2026-11-18", 30));
    lifted("2026-11-25", Kind::StrengthFull, "20");
    const auto found = ui::lastWorkouts(database.store(), today.date(), 10);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 2u) << "runs and workouts to come are left out";
    EXPECT_EQ(found->at(0).id, last);
    EXPECT_EQ(found->at(1).id, old);
    const auto lower = ui::startFromLast(commands, today.date(), Kind::StrengthLower);
    ASSERT_TRUE(lower);
    EXPECT_EQ(lower->entries.front().sets.front().target.weight->text, QStringLiteral("10"));
}

TEST_F(StartFromLast, SaysSoWhenThereIsNone)
{
    const QSignalSpy failed(&commands, &ui::Commands::failed);
    EXPECT_FALSE(ui::startFromLast(commands, today.date()));
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(StartFromLast, StoresTheWorkoutWithItsFirstSetAndUndoTakesItAway)
{
    lifted("2026-11-16", Kind::StrengthFull, "16");
    const std::string before = dump();
    ui::WorkoutTimers timers(database.store().journal());
    ui::LogPage page(database.store(), commands, today, timers);
    const auto workout = ui::startFromLast(commands, today.date());
    ASSERT_TRUE(workout);
    page.open(*workout);
    EXPECT_EQ(dump(), before) << "looking at it leaves nothing behind";
    Session done = *workout;
    done.entries.front().sets.front().result.doneMs = 1;
    ASSERT_TRUE(page.log().commit(done, QStringLiteral("Log set 1")));
    EXPECT_EQ(on("2026-11-19").size(), 1u);
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
}

TEST_F(StartFromLast, LetsTheKeyboardChooseOneOfTheLast)
{
    lifted("2026-11-12", Kind::StrengthLower, "14");
    lifted("2026-11-16", Kind::StrengthUpper, "16");
    const auto found = ui::lastWorkouts(database.store(), today.date(), 10);
    ASSERT_TRUE(found);
    ui::LastWorkouts dialog(*found, {{libraryExerciseId(QStringLiteral("goblet-squat")), QStringLiteral("Goblet squat")}}, today.date());
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    EXPECT_EQ(dialog.list().item(0)->text(),
              QStringLiteral("Strength · upper body – Monday 16 November, 3 days ago, 2 sets\nGoblet squat 16 kg"));
    std::optional<Session> chosen;
    QObject::connect(&dialog, &ui::LastWorkouts::chosen, &dialog, [&](const Session &s) { chosen = s; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const QString folder = qEnvironmentVariable("LEGWORK_PICTURES");
    if (!folder.isEmpty()) {
        EXPECT_TRUE(dialog.grab().save(folder + QStringLiteral("/lastworkouts.png")));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->kind, Kind::StrengthLower);
    EXPECT_FALSE(dialog.isVisible());
}
