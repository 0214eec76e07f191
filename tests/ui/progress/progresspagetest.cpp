// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "tests/ui/progress/pagefixture.h"
#include "ui/look/highlightcard.h"
#include "ui/progress/progressnotice.h"

#include <QComboBox>
#include <QPushButton>

using namespace core;

namespace tests {

TEST_F(ProgressPageTest, SaysWhatToLogWhenThereIsNothingAndOpensThisWeek)
{
    page.show();
    auto *notice = page.findChild<ui::ProgressNotice *>();
    ASSERT_TRUE(notice->isVisible());
    EXPECT_FALSE(chart().isVisible());
    EXPECT_FALSE(notice->headline().isEmpty());
    QSignalSpy asked(&page, &ui::ProgressPage::weekRequested);
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toDate(), day("2026-11-19"));
}

TEST_F(ProgressPageTest, ShowsThisWeeksMinutesAfterLoggingAndTakesThemBackWithUndo)
{
    page.show();
    log(Kind::EasyRun, "2026-11-17", 45);
    EXPECT_TRUE(chart().isVisible());
    EXPECT_DOUBLE_EQ(week("2026-11-19").worthOf(Family::EasyRuns), 45);
    log(Kind::BriskWalk, "2026-11-18", 30);
    EXPECT_DOUBLE_EQ(week("2026-11-19").worth(), 75);
    commands.undoStack().undo();
    EXPECT_DOUBLE_EQ(week("2026-11-19").worth(), 45);
    commands.undoStack().redo();
    EXPECT_DOUBLE_EQ(week("2026-11-19").worth(), 75);
}

TEST_F(ProgressPageTest, ReadsNothingWhileHiddenAndCatchesUpWhenShown)
{
    page.show();
    log(Kind::EasyRun, "2026-11-17", 45);
    page.hide();
    log(Kind::EasyRun, "2026-11-18", 20);
    EXPECT_DOUBLE_EQ(week("2026-11-19").worth(), 45);
    page.show();
    EXPECT_DOUBLE_EQ(week("2026-11-19").worth(), 65);
}

TEST_F(ProgressPageTest, CountsAnEasyRunTwiceByActivityAndOnceByEffort)
{
    Session run = loggedSession(Kind::EasyRun, "2026-11-17", 45);
    run.logged->effort = 4;
    run.logged->distance = Metres{45 * 60 * 9 / 3.6}; // 9 km/h
    add(run);
    page.show();
    EXPECT_DOUBLE_EQ(week("2026-11-17").worth(), 45);
    page.setBasis(CountingBasis::Activity);
    EXPECT_DOUBLE_EQ(week("2026-11-17").worth(), 90);
    commands.undoStack().undo();
    EXPECT_DOUBLE_EQ(week("2026-11-17").worth(), 45);
}

TEST_F(ProgressPageTest, KeepsTheBasisBoxTrueToWhatIsStored)
{
    log(Kind::EasyRun, "2026-11-17", 45);
    page.show();
    QComboBox *basis = nullptr;
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (box->count() == 2)
            basis = box;
    }
    ASSERT_TRUE(basis);
    basis->setFocus();
    QTest::keyClick(basis, Qt::Key_Down);
    EXPECT_EQ(database.store().preferences()->basis, CountingBasis::Activity);
    EXPECT_EQ(basis->currentIndex(), 1);
    commands.undoStack().undo();
    EXPECT_EQ(basis->currentIndex(), 0);
}

TEST_F(ProgressPageTest, LooksAsFarBackAsAsked)
{
    log(Kind::EasyRun, "2024-01-10", 40);
    log(Kind::EasyRun, "2026-11-17", 45);
    page.show();
    const auto firstDay = [this] { return page.volume().series().weeks.front().days.first; };
    EXPECT_EQ(firstDay(), day("2026-05-18"));
    page.setRange(ui::ChartRange::ThreeMonths);
    EXPECT_EQ(firstDay(), day("2026-08-17"));
    page.setRange(ui::ChartRange::TwelveMonths);
    EXPECT_EQ(firstDay(), day("2025-11-17"));
    page.setRange(ui::ChartRange::All);
    EXPECT_EQ(firstDay(), day("2024-01-08"));
    EXPECT_DOUBLE_EQ(week("2024-01-10").worth(), 40);
    EXPECT_EQ(page.volume().series().weeks.back().days.last, day("2026-11-22"));
}

TEST_F(ProgressPageTest, OffersOlderWeeksWhenTheRangeIsEmpty)
{
    log(Kind::EasyRun, "2024-01-10", 40);
    page.show();
    auto *notice = page.findChild<ui::ProgressNotice *>();
    ASSERT_TRUE(notice->isVisible());
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_TRUE(chart().isVisible());
    EXPECT_DOUBLE_EQ(week("2024-01-10").worth(), 40);
}

TEST_F(ProgressPageTest, DrawsWhatIsStillPlannedThisWeekAndLater)
{
    log(Kind::EasyRun, "2026-11-17", 45);
    plan(Kind::EasyRun, "2026-11-18", 30); // missed
    plan(Kind::EasyRun, "2026-11-20", 50);
    plan(Kind::BriskWalk, "2026-11-24", 30);
    page.show();
    EXPECT_DOUBLE_EQ(week("2026-11-19").stillPlanned(), 50);
    EXPECT_DOUBLE_EQ(week("2026-11-24").stillPlanned(), 30);
    EXPECT_EQ(page.volume().series().weeks.back().days.last, day("2026-11-29"));
}

TEST_F(ProgressPageTest, FollowsTodayOverTheEndOfTheWeek)
{
    plan(Kind::EasyRun, "2026-11-20", 50);
    log(Kind::EasyRun, "2026-11-17", 45);
    page.show();
    today.setFixed(day("2026-11-23"));
    EXPECT_EQ(page.volume().series().today, day("2026-11-23"));
    EXPECT_DOUBLE_EQ(week("2026-11-20").stillPlanned(), 0);
}

TEST_F(ProgressPageTest, TellsTheSameNumbersInTheTable)
{
    Session tempo = loggedSession(Kind::TempoRun, "2026-11-10", 32);
    add(tempo);
    plan(Kind::EasyRun, "2026-11-12", 40);
    log(Kind::StrengthFull, "2026-11-11", 40);
    log(Kind::BriskWalk, "2026-11-17", 30);
    page.show();
    ui::WeekTableModel &model = page.volume().table().weeks();
    const ProgressSeries &series = page.volume().series();
    ASSERT_EQ(model.rowCount(), int(series.weeks.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        const ProgressWeek &w = series.weeks[series.weeks.size() - 1 - size_t(row)];
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        EXPECT_EQ(model.dayOf(row), w.days.first);
        EXPECT_EQ(cell(ui::WeekTableModel::Worth).toInt(), qRound(w.worth()));
        EXPECT_EQ(cell(ui::WeekTableModel::Minutes).toInt(), qRound(w.done.aerobic));
        EXPECT_EQ(cell(ui::WeekTableModel::StrengthDays).toInt(), w.done.strengthDays);
    }
    const int row = model.rowOf(day("2026-11-10")).value_or(-1);
    EXPECT_EQ(model.index(row, ui::WeekTableModel::Week).data().toString(), QStringLiteral("9 – 15 Nov"));
    EXPECT_EQ(model.index(row, ui::WeekTableModel::Minutes).data().toString(), QStringLiteral("32"));
    EXPECT_EQ(model.index(row, ui::WeekTableModel::StrengthDays).data().toString(), QStringLiteral("1"));
    EXPECT_EQ(model.index(row, ui::WeekTableModel::PlanKept).data().toString(), QStringLiteral("0 of 1"));
    EXPECT_EQ(model.index(row, ui::WeekTableModel::RunMinutes).data().toString(), QStringLiteral("32"));
}

TEST_F(ProgressPageTest, OpensTheWeekOfARowWithEnter)
{
    log(Kind::EasyRun, "2026-11-10", 45);
    page.show();
    page.volume().table().selectWeek(day("2026-11-10"));
    page.volume().table().setFocus();
    QSignalSpy asked(&page, &ui::ProgressPage::weekRequested);
    QTest::keyClick(&page.volume().table(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toDate(), day("2026-11-09"));
}

TEST_F(ProgressPageTest, ComparesWithLastWeekUpToTheSameWeekday)
{
    log(Kind::EasyRun, "2026-11-10", 40); // Tuesday of last week
    log(Kind::EasyRun, "2026-11-13", 60); // Friday of last week: not yet due by Thursday
    log(Kind::EasyRun, "2026-11-17", 52);
    page.show();
    const auto card = page.findChildren<ui::HighlightCard *>().at(0)->text();
    EXPECT_EQ(card.number, QStringLiteral("52 of 150 min"));
    EXPECT_THAT(card.line.toStdString(), testing::HasSubstr("12 more than by Thursday last week"));
}

TEST_F(ProgressPageTest, CountsTheFinishedWeeksThatReachedTheGoal)
{
    log(Kind::LongRun, "2026-10-28", 150);
    log(Kind::LongRun, "2026-11-04", 160);
    log(Kind::LongRun, "2026-11-11", 149);
    log(Kind::LongRun, "2026-11-17", 30);
    page.show();
    const auto card = page.findChildren<ui::HighlightCard *>().at(1)->text();
    EXPECT_EQ(card.number, QStringLiteral("2 of the last 3"));
    EXPECT_THAT(card.line.toStdString(), testing::HasSubstr("in a row here: 2 (26 Oct"));
}

TEST_F(ProgressPageTest, NamesTheLongestRunOfTheLastFourWeeks)
{
    log(Kind::EasyRun, "2026-11-17", 42);
    log(Kind::LongRun, "2026-11-08", 65);
    log(Kind::LongRun, "2026-10-10", 58);
    page.show();
    const auto card = page.findChildren<ui::HighlightCard *>().at(2)->text();
    EXPECT_EQ(card.number, QStringLiteral("1 h 5 min"));
    EXPECT_THAT(card.line.toStdString(), testing::HasSubstr("58 min"));
}

TEST_F(ProgressPageTest, MeasuresAgainstAGoalOfTheUsersOwnFromItsDayOn)
{
    log(Kind::LongRun, "2026-11-03", 160);
    log(Kind::LongRun, "2026-11-10", 160);
    page.show();
    Change change;
    change.label = QStringLiteral("Change goal");
    Goal goal;
    goal.fromDay = day("2026-11-09");
    goal.minutes = 200;
    change.add(goal);
    ASSERT_TRUE(commands.run(change));
    EXPECT_TRUE(week("2026-11-03").reachedGoal());
    EXPECT_FALSE(week("2026-11-10").reachedGoal());
    EXPECT_EQ(page.findChildren<ui::HighlightCard *>().at(1)->text().caption, QStringLiteral("Weeks that reached 200"));
    const auto &series = page.volume().card().chart().series;
    const auto aim = std::find_if(series.begin(), series.end(), [](const ChartSeries &one) { return one.id == QLatin1String("goal"); });
    ASSERT_NE(aim, series.end());
    EXPECT_EQ(aim->values[size_t(indexOf("2026-11-03"))], 150.0);
    EXPECT_EQ(aim->values[size_t(indexOf("2026-11-10"))], 200.0);
    EXPECT_EQ(aim->label, QStringLiteral("Goal:\n200 min"));
}

TEST_F(ProgressPageTest, DoesNotPassAFailedReadOffAsNoData)
{
    log(Kind::EasyRun, "2026-11-17", 42);
    ASSERT_TRUE(core::execute(database.store().database(), "ALTER TABLE tally RENAME TO elsewhere"));
    page.show();
    auto *notice = page.findChild<ui::ProgressNotice *>();
    ASSERT_TRUE(notice->isVisible());
    EXPECT_EQ(notice->headline(), QStringLiteral("Your progress could not be read"));
    ASSERT_TRUE(core::execute(database.store().database(), "ALTER TABLE elsewhere RENAME TO tally"));
    QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_TRUE(chart().isVisible());
    EXPECT_DOUBLE_EQ(week("2026-11-17").worth(), 42);
}

TEST_F(ProgressPageTest, GivesEveryFocusableWidgetAName)
{
    log(Kind::EasyRun, "2026-11-17", 42);
    page.show();
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
        }
    }
}

TEST_F(ProgressPageTest, LetsTabThroughTheTable)
{
    log(Kind::EasyRun, "2026-11-17", 42);
    page.show();
    page.activateWindow();
    page.volume().table().setFocus();
    QTest::keyClick(&page.volume().table(), Qt::Key_Tab);
    EXPECT_FALSE(page.volume().table().hasFocus());
}

} // namespace tests
