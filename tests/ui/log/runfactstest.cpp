// SPDX-License-Identifier: GPL-3.0-or-later
// What the log of a run says about a recording: laps beside the plan, splits, zones, minutes and earlier runs.
#include "core/rules/runtext.h"
#include "core/store/runhistorystore.h"
#include "tests/support/sampleimport.h"
#include "tests/ui/log/logfixture.h"
#include "ui/log/countedcard.h"
#include "ui/log/effortsection.h"
#include "ui/log/facttable.h"
#include "ui/log/lapmodel.h"
#include "ui/log/scalerow.h"
#include "ui/log/splitmodel.h"
#include "ui/log/zonesection.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace core;
using ui::LogField;

namespace tests {

class RunFacts : public LogPageTest
{
protected:
    /// A plan of these steps with the sample run that joins it; 2 are intervals on Friday, 1 an easy run on Tuesday.
    Session imported(Kind kind, const char *planDay, const char *steps, int which)
    {
        Session plan = plannedSession(kind, planDay, which == 1 ? 45 : 20);
        plan.planned->steps = *stepsFromText(QString::fromLatin1(steps));
        stored(plan);
        importSampleRun(*commands, day("2026-11-09"), which);
        return saved(plan);
    }
    void setProfile(const Profile &profile)
    {
        Change change;
        change.add(profile);
        ASSERT_TRUE(commands->run(change));
    }
    Profile bornIn1986() { return {day("2026-01-01"), {}, {}, 1986, {}, 0, {}}; }

    template <class Model> Model *modelOf()
    {
        for (auto *table : run().findChildren<ui::FactTable *>())
            if (auto *found = qobject_cast<Model *>(table->model()))
                return found;
        return nullptr;
    }
    template <class Model> QStringList column(int at)
    {
        QStringList texts;
        auto *of = modelOf<Model>();
        for (int row = 0; of && row < of->rowCount(); ++row)
            texts << of->index(row, at).data().toString();
        return texts;
    }
    template <class Part> QStringList words()
    {
        QStringList texts;
        if (auto *part = run().findChild<Part *>())
            for (const QLabel *label : part->template findChildren<QLabel *>())
                if (label->isVisible() && !label->text().isEmpty())
                    texts << label->text();
        return texts;
    }
    Tally tallyOf(const Session &session)
    {
        const auto tallies = database.store().tallies().between(session.day(), session.day());
        EXPECT_TRUE(tallies);
        for (const Tally &tally : tallies.value_or(std::vector<Tally>()))
            if (tally.session == session.id && tally.half == Tally::Half::Logged)
                return tally;
        ADD_FAILURE() << "nothing is counted";
        return {};
    }
    QPushButton *button(const char *text)
    {
        for (auto *one : page->findChildren<QPushButton *>())
            if (one->text() == QString::fromUtf8(text))
                return one;
        return nullptr;
    }
    void fill(LogField field, const char *text)
    {
        run().field(field).setFocus();
        run().field(field).selectAll();
        type(text);
        press(Qt::Key_Return);
    }
};

TEST_F(RunFacts, Every_lap_stands_beside_the_step_it_was_run_for)
{
    open(imported(Kind::HiitRun, "2026-11-13", "7min easy, 5x(30s hard, 90s walk), 3min walk", 2));
    auto *laps = modelOf<ui::LapModel>();
    ASSERT_TRUE(laps);
    QAbstractItemModelTester tester(laps, QAbstractItemModelTester::FailureReportingMode::Warning);
    ASSERT_EQ(laps->rowCount(), 12);
    EXPECT_EQ(column<ui::LapModel>(ui::LapModel::ForStep).mid(0, 3), (QStringList{QStringLiteral("1. 7 min easy"), QStringLiteral("2. 30 s hard"), QStringLiteral("3. 1:30 walk")}));
    EXPECT_EQ(column<ui::LapModel>(ui::LapModel::AgainstPlan).count(QStringLiteral("as planned")), 12);
}

TEST_F(RunFacts, What_differed_from_the_plan_is_said_in_words)
{
    Session session = plannedSession(Kind::TempoRun, "2026-11-18", 30);
    session.planned->steps = *stepsFromText(QStringLiteral("10min easy, 1km tempo @ 4:50-5:10/km, 3min walk, 5min easy @ 130-140 bpm"));
    session.logged = Logged{};
    session.logged->day = day("2026-11-18");
    const auto lap = [&](int seconds, double metres, int beats) {
        Lap one;
        one.timer = Milliseconds(seconds * 1000);
        one.distance = Metres{metres};
        one.avgHr = beats;
        session.logged->laps.push_back(one);
    };
    lap(540, 1400, 140);
    lap(310, 990, 171);
    lap(15, 90, 171);
    lap(311, 800, 146);
    stored(session);
    open(session);
    EXPECT_EQ(column<ui::LapModel>(ui::LapModel::AgainstPlan),
              (QStringList{QStringLiteral("1:00 min short"), QStringLiteral("3 s/km slow"), QString(), QStringLiteral("11 s long, 6 bpm high")}));
    EXPECT_EQ(column<ui::LapModel>(ui::LapModel::ForStep).at(1), QStringLiteral("2. 1.0 km tempo, 4:50–5:10 /km"));
    EXPECT_EQ(column<ui::LapModel>(ui::LapModel::ForStep).at(2), QString()) << "a lap too many is nobody's";
    QStringList shown;
    for (const QLabel *label : run().findChildren<QLabel *>())
        shown << label->text();
    EXPECT_TRUE(shown.contains(QStringLiteral("No lap for step 3, 3 min walk")));
    EXPECT_EQ(saved(session), session) << "finding steps changes nothing";
}

TEST_F(RunFacts, Splits_go_by_the_unit_of_lengths)
{
    const Session session = imported(Kind::EasyRun, "2026-11-10", "45min easy", 1);
    open(session);
    auto *splits = modelOf<ui::SplitModel>();
    ASSERT_TRUE(splits);
    QAbstractItemModelTester tester(splits, QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_EQ(splits->rowCount(), int(session.logged->distance->value / 1000) + 1);
    EXPECT_EQ(splits->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Kilometre"));
    Change miles;
    miles.add(Preferences::lengthSetting(LengthUnit::Miles));
    ASSERT_TRUE(commands->run(miles));
    EXPECT_EQ(splits->rowCount(), int(session.logged->distance->value / 1609.344) + 1);
    EXPECT_EQ(splits->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Mile"));
    EXPECT_TRUE(column<ui::SplitModel>(ui::SplitModel::Pace).front().endsWith(QStringLiteral("/mi")));
    commands->undoStack().undo();
    commands->undoStack().undo(); // the import
    EXPECT_EQ(splits->rowCount(), 0) << "the recording went with its import";
    commands->undoStack().redo();
    EXPECT_GT(splits->rowCount(), 0);
}

TEST_F(RunFacts, Zones_are_those_of_the_profile_of_the_day_or_say_what_they_need)
{
    open(imported(Kind::EasyRun, "2026-11-10", "45min easy", 1));
    EXPECT_THAT(words<ui::ZoneSection>(), testing::Contains(QStringLiteral("Heart-rate zones need your birth year or maximum heart rate: Preferences, About you.")));
    setProfile(bornIn1986());
    QStringList said = words<ui::ZoneSection>();
    EXPECT_TRUE(said.contains(QStringLiteral("Heart rate, of a maximum of about 180 bpm, estimated from your age (± 10–12)")));
    EXPECT_TRUE(said.contains(QStringLiteral("126–143 bpm")));
    Profile later = bornIn1986();
    later.fromDay = day("2026-11-15");
    later.hrMax = 200;
    setProfile(later);
    EXPECT_EQ(words<ui::ZoneSection>(), said) << "a profile of a later day says nothing about this run";

    Session trial = loggedSession(Kind::TimeTrial, "2026-11-01", 25);
    trial.logged->distance = Metres{5000};
    stored(trial);
    said = words<ui::ZoneSection>();
    EXPECT_TRUE(said.contains(QStringLiteral("Pace, from a run fitness index of 38.3 (best time trial of the half year before)")))
        << qPrintable(said.join(u'\n'));
    EXPECT_TRUE(said.contains(QStringLiteral("Threshold")));
}

TEST_F(RunFacts, Minutes_say_by_what_they_were_counted)
{
    const Session session = imported(Kind::EasyRun, "2026-11-10", "45min easy", 1);
    open(session);
    EXPECT_THAT(words<ui::CountedCard>(), testing::Contains(QStringLiteral("By the planned steps: 47 min moderate, 0 vigorous, worth 47.")));
    setProfile(bornIn1986());
    const Tally counted = tallyOf(session);
    const auto minutes = [](Milliseconds time) { return (time.count() + 30000) / 60000; };
    ASSERT_GT(minutes(counted.effortVigorous), 0) << "the sample run reaches 139 of 180";
    EXPECT_THAT(words<ui::CountedCard>(), testing::IsSupersetOf({QStringLiteral("By heart rate: %1 min moderate, %2 vigorous, worth %3.")
                                                                     .arg(minutes(counted.effortModerate)).arg(minutes(counted.effortVigorous))
                                                                     .arg(minutes(counted.effortModerate + 2 * counted.effortVigorous)),
                                                                 QStringLiteral("Of a maximum of 180 bpm: moderate from 116, vigorous from 139.")}));
}

TEST_F(RunFacts, Minutes_of_ones_own_count_everywhere_and_can_be_taken_back)
{
    const Session session = imported(Kind::EasyRun, "2026-11-10", "45min easy", 1);
    open(session);
    const Tally before = tallyOf(session);
    QPushButton *other = button("Other minutes…");
    ASSERT_TRUE(other && other->isVisible());
    other->setFocus();
    press(Qt::Key_Space);
    type("50");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(session), session) << "the run took 47 minutes";
    auto *typed = qobject_cast<ui::FieldEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->accessibleDescription(), QStringLiteral("“50” is not saved: the whole session took 47 min"));
    typed->selectAll();
    type("20");
    press(Qt::Key_Return);
    type("10");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(session).logged->overrideModerate, Seconds(1200));
    EXPECT_EQ(saved(session).logged->overrideVigorous, Seconds(600));
    EXPECT_THAT(words<ui::CountedCard>(), testing::Contains(QStringLiteral("Your own: 20 min moderate, 10 vigorous, worth 40.")));
    EXPECT_EQ(tallyOf(session).effortModerate, Milliseconds(1200'000));
    EXPECT_EQ(tallyOf(session).activityVigorous, Milliseconds(600'000));
    QPushButton *back = button("Count it again");
    ASSERT_TRUE(back && back->isVisible());
    back->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(saved(session), session);
    EXPECT_EQ(tallyOf(session), before);
    EXPECT_TRUE(button("Other minutes…")->isVisible());
    commands->undoStack().undo();
    EXPECT_EQ(saved(session).logged->overrideVigorous, Seconds(600)) << "taking back was one step";
}

TEST_F(RunFacts, A_run_is_compared_with_earlier_ones_at_the_same_effort)
{
    const auto easy = [&](const char *on, int minutes, int heartRate) {
        Session one = loggedSession(Kind::EasyRun, on, minutes);
        one.logged->distance = Metres{5000};
        one.logged->avgHr = heartRate;
        return stored(one);
    };
    easy("2026-10-01", 35, 141);
    easy("2026-10-15", 33, 139);
    easy("2026-10-20", 25, 170);
    const Session now = easy("2026-11-18", 30, 140);
    open(now);
    EXPECT_THAT(words<ui::EffortSection>(),
                testing::Contains(QStringLiteral("6:00 /km, 48 s faster than the middle of 2 earlier runs at about the same heart rate, 6:36 /km to 7:00 /km.")));
    page->open(stored(loggedSession(Kind::BriskWalk, "2026-11-18", 30)));
    EXPECT_TRUE(words<ui::EffortSection>().isEmpty());
}

TEST_F(RunFacts, The_incline_is_asked_for_on_a_treadmill)
{
    const Session session = stored(plannedSession(Kind::EasyRun, "2026-11-19", 45));
    open(session);
    EXPECT_FALSE(run().field(LogField::Incline).isVisible());
    QComboBox *surface = nullptr;
    for (auto *box : page->findChildren<QComboBox *>())
        if (box->accessibleName() == QStringLiteral("Surface"))
            surface = box;
    ASSERT_TRUE(surface);
    surface->setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(saved(session).logged->surface, Surface::Treadmill);
    ASSERT_TRUE(run().field(LogField::Incline).isVisible());
    fill(LogField::Incline, "1,5 %");
    EXPECT_EQ(saved(session).logged->incline, 1.5);
    fill(LogField::Incline, "steep");
    EXPECT_EQ(saved(session).logged->incline, 1.5);
    EXPECT_EQ(run().field(LogField::Incline).text(), QStringLiteral("steep"));
}

TEST_F(RunFacts, Pain_has_a_number_and_a_place)
{
    const Session session = stored(plannedSession(Kind::EasyRun, "2026-11-19", 45));
    open(session);
    auto *pain = page->findChild<ui::ScaleRow *>(QStringLiteral("pain"));
    ASSERT_TRUE(pain);
    pain->setFocus();
    press(Qt::Key_4);
    EXPECT_EQ(saved(session).logged->pain, 4);
    EXPECT_EQ(saved(session).logged->effort, std::nullopt);
    EXPECT_EQ(pain->accessibleDescription(), QStringLiteral("4, moderate"));
    press(Qt::Key_Tab);
    type("left knee");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(session).logged->painPlace, QStringLiteral("left knee"));
    pain->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(saved(session).logged->pain, std::nullopt);
    while (commands->undoStack().canUndo())
        commands->undoStack().undo();
    EXPECT_EQ(saved(session), session);
}

} // namespace tests
