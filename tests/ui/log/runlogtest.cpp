// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logfixture.h"
#include "ui/log/dayedit.h"
#include "ui/log/scalerow.h"
#include "ui/log/lapmodel.h"
#include "ui/log/noteedit.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>

using namespace core;
using ui::LogField;

namespace tests {

class RunLog : public LogPageTest
{
protected:
    Session freshRun()
    {
        Session session;
        session.id = SessionId::create();
        session.kind = Kind::EasyRun;
        session.logged = Logged{};
        session.logged->day = today.date();
        return session;
    }

    void fill(LogField field, const char *text)
    {
        run().field(field).setFocus();
        run().field(field).selectAll();
        type(text);
        press(Qt::Key_Return);
    }

    QString shown(LogField field) { return run().field(field).text(); }
};

TEST_F(RunLog, WorksOutThePaceFromDurationAndDistance)
{
    const Session fresh = freshRun();
    open(fresh);
    fill(LogField::Duration, "50:00");
    fill(LogField::Distance, "8");
    EXPECT_EQ(saved(fresh).logged->timer, Milliseconds(3000 * 1000));
    EXPECT_EQ(saved(fresh).logged->distance, Metres{8000});
    EXPECT_EQ(shown(LogField::Pace), QStringLiteral("6:15 /km"));
    fill(LogField::Duration, "48:00"); // typed values stay, the pace follows
    EXPECT_EQ(saved(fresh).logged->distance, Metres{8000});
    EXPECT_EQ(shown(LogField::Pace), QStringLiteral("6:00 /km"));
}

TEST_F(RunLog, SaysInWhichUnitABareNumberIsTaken)
{
    const auto captions = [this] {
        QStringList texts;
        for (const QLabel *label : run().findChildren<QLabel *>())
            texts << label->text();
        return texts;
    };
    open(freshRun());
    for (const char *caption : {"Duration, min", "Distance, km", "Pace, min per km", "Climb, m", "Mean heart rate, bpm"})
        EXPECT_TRUE(captions().contains(QLatin1String(caption))) << caption;

    Change miles;
    miles.add(Preferences::lengthSetting(LengthUnit::Miles));
    ASSERT_TRUE(commands->run(miles));
    open(freshRun());
    for (const char *caption : {"Distance, mi", "Pace, min per mi"})
        EXPECT_TRUE(captions().contains(QLatin1String(caption))) << caption;
}

TEST_F(RunLog, WorksOutTheDistanceFromDurationAndPace)
{
    const Session fresh = freshRun();
    open(fresh);
    fill(LogField::Duration, "45");
    fill(LogField::Pace, "6:00");
    EXPECT_EQ(saved(fresh).logged->distance, Metres{7500});
    EXPECT_EQ(shown(LogField::Distance), QStringLiteral("7.5 km"));
    fill(LogField::Duration, "60"); // a treadmill set to a pace
    EXPECT_EQ(saved(fresh).logged->distance, Metres{10000});
}

TEST_F(RunLog, WorksOutTheDurationFromDistanceAndAPaceTypedBefore)
{
    const Session fresh = freshRun();
    open(fresh);
    fill(LogField::Pace, "5:30");
    EXPECT_TRUE(saved(fresh).id.isNull()) << "a pace alone is nothing to store";
    EXPECT_EQ(shown(LogField::Pace), QStringLiteral("5:30"));
    fill(LogField::Distance, "10");
    EXPECT_EQ(saved(fresh).logged->timer, Milliseconds(3300 * 1000));
    EXPECT_EQ(shown(LogField::Duration), QStringLiteral("55:00"));
    EXPECT_EQ(shown(LogField::Pace), QStringLiteral("5:30 /km"));
    EXPECT_TRUE(page->log().drafts().isEmpty());
}

TEST_F(RunLog, ShowsTheThirdWhileTheSecondIsTyped)
{
    const Session fresh = freshRun();
    open(fresh);
    fill(LogField::Duration, "50");
    run().field(LogField::Distance).setFocus();
    type("1");
    EXPECT_EQ(shown(LogField::Pace), QStringLiteral("50:00 /km"));
    type("0");
    EXPECT_EQ(shown(LogField::Pace), QStringLiteral("5:00 /km"));
    EXPECT_EQ(saved(fresh).logged->distance, std::nullopt);
    press(Qt::Key_Escape);
    EXPECT_EQ(shown(LogField::Pace), QString());
}

TEST_F(RunLog, KeepsUnreadableTextAndSaysWhy)
{
    const Session plan = stored(plannedSession(Kind::EasyRun, "2026-11-19", 45));
    open(plan);
    fill(LogField::Duration, "fourty");
    EXPECT_EQ(saved(plan), plan);
    EXPECT_EQ(shown(LogField::Duration), QStringLiteral("fourty"));
    EXPECT_TRUE(run().field(LogField::Duration).accessibleDescription().startsWith(QStringLiteral("“fourty” is not saved")));
    fill(LogField::MeanHeartRate, "142");
    EXPECT_EQ(shown(LogField::Duration), QStringLiteral("fourty")) << "another value saved must not touch it";
    EXPECT_EQ(saved(plan).logged->avgHr, 142);
    page->finish();
    EXPECT_TRUE(page->log().isOpen());
    run().field(LogField::Duration).setFocus();
    press(Qt::Key_Escape);
    EXPECT_EQ(shown(LogField::Duration), QString());
}

TEST_F(RunLog, TakesThePlanOverOnlyWhenAsked)
{
    Session plan = plannedSession(Kind::EasyRun, "2026-11-19", 45);
    plan.planned->distance = Metres{7000};
    stored(plan);
    open(plan);
    EXPECT_EQ(run().field(LogField::Duration).placeholderText(), QStringLiteral("45 min"));
    page->back();
    EXPECT_EQ(saved(plan), plan) << "looking is not logging";

    open(plan);
    run().field(LogField::Duration).setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).logged->timer, Milliseconds(2700 * 1000));
    EXPECT_EQ(saved(plan).logged->distance, std::nullopt);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(saved(plan).logged->distance, std::nullopt) << "Finish adds nothing to what was typed";
}

TEST_F(RunLog, FinishesAnUntouchedPlanAsPlanned)
{
    Session plan = plannedSession(Kind::EasyRun, "2026-11-17", 45);
    plan.planned->effort = 4;
    stored(plan);
    open(plan);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(page->log().isOpen());
    const Session log = saved(plan);
    ASSERT_TRUE(log.logged);
    EXPECT_EQ(log.logged->day, day("2026-11-17")) << "a past plan is done on its day";
    EXPECT_EQ(log.logged->timer, Milliseconds(2700 * 1000));
    EXPECT_EQ(log.logged->effort, 4);
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Log Easy run as planned"));
    commands->undoStack().undo();
    EXPECT_EQ(saved(plan), plan);
}

TEST_F(RunLog, LogsAnUnplannedRunInAFewKeys)
{
    const Session fresh = freshRun();
    open(fresh);
    type("25:30");
    press(Qt::Key_Return);
    type("5");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(saved(fresh).logged->timer, Milliseconds(1530 * 1000));
    EXPECT_EQ(saved(fresh).logged->distance, Metres{5000});
    EXPECT_LE(presses, 12);
    EXPECT_FALSE(page->log().isOpen());
}

TEST_F(RunLog, BringsAHalfTypedFieldBackAfterACrash)
{
    const Session plan = stored(plannedSession(Kind::EasyRun, "2026-11-19", 45));
    open(plan);
    type("43:1");
    QTest::qWait(700);
    crashAndRestart();
    open(plan);
    EXPECT_EQ(shown(LogField::Duration), QStringLiteral("43:1"));
    EXPECT_FALSE(saved(plan).logged);
    run().field(LogField::Duration).setFocus();
    run().field(LogField::Duration).end(false);
    type("0");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).logged->timer, Milliseconds(2590 * 1000));
    EXPECT_TRUE(database.store().journal().drafts(QStringLiteral("log/"))->empty());
}

TEST_F(RunLog, BringsTheDraftsOfANewRunBackWhenOneIsStartedAgain)
{
    open(freshRun());
    type("43:1");
    QTest::qWait(700);
    crashAndRestart();
    open(freshRun());
    EXPECT_EQ(shown(LogField::Duration), QStringLiteral("43:1"));
}

TEST_F(RunLog, FollowsUndoOfItsFirstValueAndStaysOpen)
{
    const Session fresh = freshRun();
    open(fresh);
    fill(LogField::Duration, "30");
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Log the duration of Easy run"));
    commands->undoStack().undo();
    EXPECT_TRUE(saved(fresh).id.isNull());
    EXPECT_TRUE(page->log().isOpen());
    EXPECT_EQ(shown(LogField::Duration), QString());
    commands->undoStack().redo();
    EXPECT_EQ(shown(LogField::Duration), QStringLiteral("30:00"));
}

TEST_F(RunLog, DiscardsAnUnplannedRunAndUndoBringsItBack)
{
    const Session fresh = freshRun();
    open(fresh);
    fill(LogField::Duration, "30");
    const Session log = saved(fresh);
    page->discard();
    EXPECT_TRUE(saved(fresh).id.isNull());
    EXPECT_FALSE(page->log().isOpen());
    commands->undoStack().undo();
    EXPECT_EQ(saved(fresh), log);
}

TEST_F(RunLog, PutsTheLogOnAnotherDayWithItsStartTime)
{
    const Session plan = stored(plannedSession(Kind::EasyRun, "2026-11-19", 45));
    open(plan);
    fill(LogField::Start, "18:05");
    EXPECT_EQ(saved(plan).logged->startMs, QDateTime(day("2026-11-19"), QTime(18, 5)).toMSecsSinceEpoch());
    auto *dayEdit = page->findChild<ui::DayEdit *>();
    ASSERT_NE(dayEdit, nullptr);
    dayEdit->setFocus();
    dayEdit->setDate(day("2026-11-18"));
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).logged->day, day("2026-11-18"));
    EXPECT_EQ(saved(plan).logged->startMs, QDateTime(day("2026-11-18"), QTime(18, 5)).toMSecsSinceEpoch());
    EXPECT_EQ(saved(plan).planned, plan.planned);
}

TEST_F(RunLog, TakesEffortByDigitAndNotesOnLeaving)
{
    const Session plan = stored(plannedSession(Kind::EasyRun, "2026-11-19", 45));
    open(plan);
    auto *effort = page->findChild<ui::ScaleRow *>(QStringLiteral("effort"));
    ASSERT_NE(effort, nullptr);
    effort->setFocus();
    press(Qt::Key_6);
    EXPECT_EQ(saved(plan).logged->effort, 6);
    EXPECT_EQ(effort->accessibleDescription(), QStringLiteral("6, moderate; can talk, not sing"));
    press(Qt::Key_1);
    press(Qt::Key_0);
    EXPECT_EQ(saved(plan).logged->effort, 10);
    press(Qt::Key_Left);
    EXPECT_EQ(saved(plan).logged->effort, 10) << "arrows only choose";
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).logged->effort, 9);

    auto *notes = page->findChild<ui::NoteEdit *>();
    ASSERT_NE(notes, nullptr);
    notes->setFocus();
    type("New shoes.");
    EXPECT_EQ(saved(plan).note, QString());
    press(Qt::Key_Tab);
    EXPECT_EQ(saved(plan).note, QStringLiteral("New shoes."));
}

TEST_F(RunLog, ShowsTheLapsOfAnImportedRun)
{
    Session imported = loggedSession(Kind::EasyRun, "2026-11-18", 20);
    for (int i = 0; i < 3; ++i) {
        Lap lap;
        lap.timer = Milliseconds(400 * 1000);
        lap.distance = Metres{1000};
        lap.avgHr = 140 + i;
        imported.logged->laps.push_back(lap);
    }
    stored(imported);
    open(imported);
    auto *laps = page->findChild<ui::LapModel *>();
    // The model is a member, not a child; the table knows it.
    if (!laps)
        for (auto *view : page->findChildren<QTableView *>())
            laps = laps ? laps : qobject_cast<ui::LapModel *>(view->model());
    ASSERT_NE(laps, nullptr);
    QAbstractItemModelTester tester(laps, QAbstractItemModelTester::FailureReportingMode::Warning);
    ASSERT_EQ(laps->rowCount(), 3);
    EXPECT_EQ(laps->index(1, ui::LapModel::Pace).data().toString(), QStringLiteral("6:40 /km"));
    EXPECT_EQ(laps->index(2, ui::LapModel::MeanHeartRate).data().toString(), QStringLiteral("142"));
}

} // namespace tests
