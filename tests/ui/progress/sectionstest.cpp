// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/progress/pagefixture.h"
#include "ui/charts/charttable.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/texttable.h"
#include "ui/look/highlightcard.h"
#include "ui/look/theme.h"
#include "ui/progress/comparesection.h"
#include "ui/progress/consistencysection.h"
#include "ui/progress/liftssection.h"
#include "ui/progress/loadsection.h"
#include "ui/progress/runssection.h"
#include "ui/progress/sectiontabs.h"

#include <QComboBox>
#include <QToolButton>

using namespace core;

namespace tests {

class ProgressSections : public ProgressPageTest
{
protected:
    template <class T> T &shown(ui::ProgressPage::Section section)
    {
        page.showSection(section);
        return dynamic_cast<T &>(page.shown());
    }

    void run(const char *iso, double kilometres, double secondsPerKilometre, int heartRate, Kind kind = Kind::EasyRun)
    {
        Session session = loggedSession(kind, iso, 30);
        session.logged->timer = Milliseconds(qint64(kilometres * secondsPerKilometre * 1000));
        session.logged->distance = Metres{kilometres * 1000};
        session.logged->avgHr = heartRate;
        add(session);
    }

    void lift(const char *iso, const char *exercise, const QString &kilograms, int reps)
    {
        Session session = plannedStrength(iso, {exercise}, 2);
        session.logged = loggedSession(Kind::StrengthFull, iso, 30).logged;
        for (ExerciseSet &set : session.entries[0].sets) {
            set.result.weight = Weight::parse(kilograms, WeightUnit::Kilograms);
            set.result.reps = reps;
            set.result.doneMs = 1;
        }
        add(session);
    }
};

TEST_F(ProgressSections, The_arrow_keys_walk_the_sections_and_each_is_built_when_first_shown)
{
    log(Kind::EasyRun, "2026-11-17", 45);
    page.show();
    EXPECT_EQ(page.findChildren<ui::ProgressSection *>().size(), 1);
    auto *tabs = page.findChild<ui::SectionTabs *>();
    const auto buttons = tabs->findChildren<QToolButton *>();
    ASSERT_EQ(buttons.size(), 6);
    QTest::keyClick(buttons[0], Qt::Key_Right);
    EXPECT_EQ(page.section(), ui::ProgressPage::Section::Runs);
    EXPECT_EQ(page.findChildren<ui::ProgressSection *>().size(), 2);
    QTest::keyClick(buttons[1], Qt::Key_End);
    EXPECT_EQ(page.section(), ui::ProgressPage::Section::Compare);
    EXPECT_TRUE(page.shown().isVisible());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    EXPECT_TRUE(page.volume().isVisible());
}

TEST_F(ProgressSections, A_section_out_of_sight_catches_up_when_it_is_shown)
{
    run("2026-11-10", 5, 360, 140);
    page.show();
    auto &runs = shown<ui::RunsSection>(ui::ProgressPage::Section::Runs);
    EXPECT_EQ(runs.records().rows().rows.size(), 2u);
    page.showSection(ui::ProgressPage::Section::Volume);
    run("2026-11-12", 10, 360, 140);
    EXPECT_EQ(runs.records().rows().rows.size(), 2u) << "nobody looks at it";
    page.showSection(ui::ProgressPage::Section::Runs);
    EXPECT_EQ(runs.records().rows().rows.size(), 3u);
    commands.undoStack().undo();
    EXPECT_EQ(runs.records().rows().rows.size(), 2u);
}

TEST_F(ProgressSections, Runs_show_pace_at_the_same_heart_rate_and_open_the_run_that_is_clicked)
{
    for (const auto &[iso, pace] : {std::pair("2026-10-01", 380.0), std::pair("2026-10-15", 375.0), std::pair("2026-11-02", 370.0),
                                    std::pair("2026-11-16", 365.0)})
        run(iso, 6, pace, 142);
    run("2026-11-17", 6, 300, 168, Kind::TempoRun);
    page.show();
    auto &runs = shown<ui::RunsSection>(ui::ProgressPage::Section::Runs);
    const Chart &chart = runs.trend().chart();
    ASSERT_EQ(chart.points.size(), 4u) << "the tempo run was at another heart rate";
    EXPECT_NEAR(*chart.valueOf(QStringLiteral("runs"), 3), 0.365, 1e-9);
    EXPECT_NEAR(*chart.valueOf(QStringLiteral("mean"), 3), 0.3725, 1e-9);
    QSignalSpy asked(&page, &ui::ProgressPage::sessionRequested);
    runs.trend().view().setFocus();
    QTest::keyClick(&runs.trend().view(), Qt::Key_End);
    QTest::keyClick(&runs.trend().view(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<SessionId>(), *chart.points[3].session);
}

TEST_F(ProgressSections, Runs_add_up_by_week_month_and_year)
{
    run("2026-10-30", 5, 360, 140);
    run("2026-11-17", 6, 360, 140);
    page.show();
    auto &runs = shown<ui::RunsSection>(ui::ProgressPage::Section::Runs);
    auto *period = runs.volume().findChildren<QComboBox *>().at(1);
    ASSERT_EQ(period->count(), 3);
    period->setFocus();
    QTest::keyClick(period, Qt::Key_Down);
    const Chart &months = runs.volume().chart();
    EXPECT_EQ(months.axis, ChartAxis::Months);
    EXPECT_NEAR(months.points.back().headline->value, 6000, 1e-6);
    EXPECT_NEAR(months.points[months.points.size() - 2].headline->value, 5000, 1e-6);
    QTest::keyClick(period, Qt::Key_Down);
    EXPECT_NEAR(runs.volume().chart().points.back().headline->value, 11000, 1e-6);
}

TEST_F(ProgressSections, Predictions_come_from_a_time_trial_and_say_so)
{
    run("2026-11-10", 5, 300, 170, Kind::TimeTrial);
    page.show();
    auto &runs = shown<ui::RunsSection>(ui::ProgressPage::Section::Runs);
    EXPECT_TRUE(runs.basis().contains(QStringLiteral("time trial"))) << qPrintable(runs.basis());
    EXPECT_TRUE(runs.basis().contains(QStringLiteral("38.3")));
    const auto &rows = runs.races().rows().rows;
    ASSERT_GE(rows.size(), 5u);
    EXPECT_EQ(rows[2], (QStringList{QStringLiteral("10 km"), QStringLiteral("52:07")}));
    EXPECT_TRUE(rows[4][1].contains(QStringLiteral(" to "))) << "the marathon is a range";
}

TEST_F(ProgressSections, The_row_of_the_lifts_table_says_what_the_chart_shows)
{
    lift("2026-11-09", "goblet-squat", QStringLiteral("20"), 12);
    lift("2026-11-16", "goblet-squat", QStringLiteral("24"), 10);
    lift("2026-11-10", "push-up", QStringLiteral("18"), 12);
    page.show();
    auto &lifts = shown<ui::LiftsSection>(ui::ProgressPage::Section::Lifts);
    ASSERT_EQ(lifts.records().rows().rows.size(), 2u);
    EXPECT_TRUE(lifts.records().rows().rows[0][1].startsWith(QStringLiteral("24 kg × 10"))) << qPrintable(lifts.records().rows().rows[0][1]);
    EXPECT_TRUE(lifts.records().rows().rows[0][3].startsWith(QStringLiteral("about 32"))) << qPrintable(lifts.records().rows().rows[0][3]);
    EXPECT_EQ(lifts.lift().chart().points.size(), 2u);
    lifts.records().setFocus();
    lifts.records().showRow(0);
    QTest::keyClick(&lifts.records(), Qt::Key_Down);
    EXPECT_EQ(lifts.lift().chart().points.size(), 1u);
    EXPECT_TRUE(lifts.lift().chart().title.startsWith(lifts.records().rows().rows[1][0]));
    EXPECT_GT(lifts.muscles().chart().points.size(), 2u);
    lifts.showMuscle(QStringLiteral("quadriceps"));
    EXPECT_EQ(lifts.muscles().chart().axis, ChartAxis::Weeks);
}

TEST_F(ProgressSections, Load_goes_on_into_what_is_planned)
{
    log(Kind::EasyRun, "2026-11-10", 40);
    plan(Kind::EasyRun, "2026-11-27", 40);
    page.show();
    auto &load = shown<ui::LoadSection>(ui::ProgressPage::Section::Load);
    EXPECT_EQ(load.card().chart().points.back().days.last, day("2026-11-27"));
    EXPECT_TRUE(load.card().chart().valueOf(QStringLiteral("fitness"), int(load.card().chart().points.size()) - 1));
}

TEST_F(ProgressSections, The_arrow_keys_walk_the_days_of_the_year_and_Enter_opens_the_week)
{
    log(Kind::EasyRun, "2026-11-17", 45);
    log(Kind::StrengthFull, "2026-11-17", 30);
    page.show();
    auto &consistency = shown<ui::ConsistencySection>(ui::ProgressPage::Section::Consistency);
    ui::HeatMap &map = consistency.heatMap();
    QTest::keyClick(&map, Qt::Key_Up);
    QTest::keyClick(&map, Qt::Key_Up);
    EXPECT_EQ(map.currentDay(), day("2026-11-17"));
    EXPECT_TRUE(map.accessibleDescription().startsWith(QStringLiteral("Tuesday 17 November 2026: 75 min, 2 session"))) << qPrintable(map.accessibleDescription());
    QTest::keyClick(&map, Qt::Key_Left);
    EXPECT_EQ(map.currentDay(), day("2026-11-10"));
    QSignalSpy asked(&page, &ui::ProgressPage::weekRequested);
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toDate(), day("2026-11-10"));
    const QRect square = map.squareOf(day("2026-11-17"));
    EXPECT_EQ(map.grab().toImage().pixelColor(square.center()), ui::HeatMap::bucketColor(4, ui::Theme::of(map.palette())));
}

TEST_F(ProgressSections, The_shades_of_the_year_grow_with_the_minutes_in_light_and_in_dark)
{
    for (const bool dark : {false, true}) {
        const ui::Theme theme = ui::Theme::of(ui::Theme::paletteFor(dark));
        for (int bucket = 1; bucket <= 4; ++bucket)
            EXPECT_GT(ui::contrast(ui::HeatMap::bucketColor(bucket, theme), theme.surface),
                      ui::contrast(ui::HeatMap::bucketColor(bucket - 1, theme), theme.surface) * 1.08) << bucket << (dark ? " dark" : " light");
        EXPECT_GE(ui::contrast(ui::HeatMap::bucketColor(4, theme), theme.surface), 4.5);
    }
}

TEST_F(ProgressSections, Consistency_tells_how_a_plan_went)
{
    Session done = plannedSession(Kind::EasyRun, "2026-11-16", 40);
    done.logged = loggedSession(Kind::EasyRun, "2026-11-16", 40).logged;
    add(done);
    plan(Kind::EasyRun, "2026-11-17", 40);
    page.show();
    auto &consistency = shown<ui::ConsistencySection>(ui::ProgressPage::Section::Consistency);
    const Chart &kept = consistency.adherence().chart();
    EXPECT_EQ(kept.valueOf(QStringLiteral("kept"), *kept.indexOf(day("2026-11-16"))), 50.0);
    EXPECT_FALSE(consistency.plans().isVisible()) << "no plan was used";
    EXPECT_EQ(consistency.streak().text().number, QStringLiteral("0"));
}

TEST_F(ProgressSections, Two_ranges_stand_side_by_side_with_their_difference)
{
    log(Kind::EasyRun, "2026-10-05", 60);
    log(Kind::EasyRun, "2026-11-05", 90);
    page.show();
    auto &compare = shown<ui::CompareSection>(ui::ProgressPage::Section::Compare);
    compare.setRanges({day("2026-11-01"), day("2026-11-30")}, {day("2026-10-01"), day("2026-10-31")});
    const auto &rows = compare.ranges().rows().rows;
    ASSERT_GE(rows.size(), 3u);
    EXPECT_EQ(rows[0].mid(1), (QStringList{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("the same")}));
    EXPECT_EQ(rows[2].mid(1), (QStringList{QStringLiteral("1.5 h"), QStringLiteral("1 h"), QStringLiteral("+ 0.5 h")}));
    EXPECT_TRUE(compare.ranges().isVisible());
    EXPECT_EQ(compare.years().rows().rows[0][0], QStringLiteral("2026 to 19 Nov"));
}

TEST_F(ProgressSections, The_measure_of_the_volume_is_chosen_by_key_and_only_minutes_have_a_goal)
{
    run("2026-11-17", 6, 360, 140);
    page.show();
    page.volume().setMeasure(VolumeMeasure::Distance);
    const Chart &distance = page.volume().card().chart();
    EXPECT_NEAR(distance.points[size_t(*distance.indexOf(day("2026-11-17")))].headline->value, 6000, 1e-6);
    const auto aim = std::find_if(distance.series.begin(), distance.series.end(), [](const ChartSeries &one) { return one.id == QLatin1String("goal"); });
    EXPECT_EQ(aim, distance.series.end());
}

TEST_F(ProgressSections, Every_focusable_widget_of_every_section_has_a_name)
{
    run("2026-11-17", 6, 360, 140);
    lift("2026-11-16", "goblet-squat", QStringLiteral("24"), 10);
    page.show();
    for (int section = 0; section <= int(ui::ProgressPage::Section::Compare); ++section) {
        page.showSection(ui::ProgressPage::Section(section));
        for (QWidget *widget : page.findChildren<QWidget *>())
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && !widget->objectName().startsWith(QLatin1String("qt_"))) {
                EXPECT_FALSE(widget->accessibleName().isEmpty()) << section << widget->metaObject()->className();
            }
    }
}

TEST_F(ProgressSections, An_empty_database_says_in_every_section_what_to_do)
{
    page.show();
    for (int section = 0; section <= int(ui::ProgressPage::Section::Compare); ++section) {
        page.showSection(ui::ProgressPage::Section(section));
        EXPECT_FALSE(page.shown().isVisible()) << section;
    }
}

} // namespace tests
