// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/environment.h"
#include "tests/ui/charts/samplechart.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartcolors.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartreadout.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/look/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QtTest/QTest>
#include <gmock/gmock.h>

using namespace core;

namespace tests {

namespace {

void send(QWidget &view, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held)
{
    QWidget *child = view.childAt(at);
    QWidget &target = child ? *child : view;
    const QPoint inside = target.mapFrom(&view, at);
    QMouseEvent event(type, inside, target.mapToGlobal(inside), button, held, {});
    QApplication::sendEvent(&target, &event);
}

void click(QWidget &view, QPoint at)
{
    send(view, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    send(view, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
}

void drag(QWidget &view, QPoint from, QPoint to)
{
    send(view, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(view, QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
    send(view, QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(view, QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

} // namespace

class ChartViewTest : public testing::Test
{
protected:
    ChartViewTest()
    {
        card.setPalette(ui::Theme::paletteFor(false));
        card.resize(900, 360);
        card.setChart(weeksChart(), {});
        card.show();
    }

    QPoint middleOf(int point) { return view.columnOf(point).center(); }
    int pixels(int point, ChartColor color)
    {
        const QColor wanted = ui::chartColor(color, ui::Theme::of(card.palette()));
        const QImage image = view.grab().toImage();
        const QRect column = view.columnOf(point).intersected(image.rect());
        int found = 0;
        for (int y = column.top(); y <= column.bottom(); ++y)
            for (int x = column.left(); x <= column.right(); ++x)
                found += image.pixelColor(x, y) == wanted ? 1 : 0;
        return found;
    }

    ui::ChartCard card;
    ui::ChartView &view = card.view();
};

TEST_F(ChartViewTest, Stacked_bars_stand_as_high_as_their_values)
{
    const double ninth = pixels(9, ChartColor::Blue);
    const double first = pixels(0, ChartColor::Blue);
    EXPECT_NEAR(ninth / first, 85.0 / 40.0, 0.15);
    EXPECT_EQ(pixels(0, ChartColor::Orange), 0);
    EXPECT_GT(pixels(1, ChartColor::Orange), 100);
}

TEST_F(ChartViewTest, A_bar_still_planned_is_hatched_not_filled)
{
    const QRect column = view.columnOf(11);
    const QImage image = view.grab().toImage();
    EXPECT_EQ(pixels(11, ChartColor::Blue), 0);
    const QColor hatch = ui::Theme::of(card.palette()).hatch;
    int found = 0;
    for (int y = column.top(); y <= column.bottom(); ++y)
        found += image.pixelColor(column.center().x(), y) == hatch ? 1 : 0;
    EXPECT_GT(found, 3);
    EXPECT_LT(found, 60);
}

TEST_F(ChartViewTest, A_click_asks_for_the_week_under_it_and_a_key_for_the_one_the_cursor_is_on)
{
    QSignalSpy asked(&card, &ui::ChartCard::weekRequested);
    click(view, middleOf(3));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].toDate(), day("2026-10-05"));
    EXPECT_EQ(asked[1][0].toDate(), day("2026-09-14"));
}

TEST_F(ChartViewTest, A_point_that_is_a_session_opens_the_session)
{
    const Chart chart = paceChart();
    card.setChart(chart, {});
    QSignalSpy asked(&card, &ui::ChartCard::sessionRequested);
    click(view, middleOf(7));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<SessionId>(), *chart.points[7].session);
}

TEST_F(ChartViewTest, A_drag_looks_closer_and_escape_looks_at_all_again)
{
    const int before = view.columnOf(4).width();
    QSignalSpy asked(&card, &ui::ChartCard::weekRequested);
    drag(view, middleOf(2), middleOf(7));
    EXPECT_EQ(view.window(), std::pair(2, 7));
    EXPECT_GT(view.columnOf(4).width(), before * 3 / 2);
    EXPECT_EQ(asked.count(), 0) << "a drag is no click";
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.window(), std::nullopt);
}

TEST_F(ChartViewTest, Plus_looks_closer_around_the_cursor_which_drags_the_window_along)
{
    view.setFocus();
    view.setCursorPoint(5);
    QTest::keyClick(&view, Qt::Key_Plus);
    ASSERT_TRUE(view.window());
    EXPECT_LE(view.window()->first, 5);
    EXPECT_GE(view.window()->second, 5);
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.window()->second, 11);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_EQ(view.window(), std::nullopt);
}

TEST_F(ChartViewTest, The_mouse_reads_a_point_out_with_all_its_numbers)
{
    send(view, QEvent::MouseMove, middleOf(1), Qt::NoButton, Qt::NoButton);
    EXPECT_EQ(view.currentPoint(), 1);
    EXPECT_TRUE(view.findChild<ui::ChartReadout *>()->isVisible());
    EXPECT_EQ(view.accessibleDescription().toStdString(),
              "21 – 27 September 2026, 70 of 150 min, Easy runs 45 min, Hard runs 20 min, Strength days 1 of 2, On the clock 51 min");
}

TEST_F(ChartViewTest, The_legend_names_what_occurs_and_takes_a_series_out_of_sight)
{
    const auto items = card.legend().findChildren<ui::LegendItem *>();
    QStringList names;
    for (const ui::LegendItem *item : items)
        names << item->label();
    EXPECT_EQ(names, QStringList({QStringLiteral("Easy runs"), QStringLiteral("Hard runs"), QStringLiteral("Still planned"), QStringLiteral("Strength days")}));
    ASSERT_GT(pixels(1, ChartColor::Orange), 0);
    QTest::keyClick(items.at(1), Qt::Key_Space);
    EXPECT_EQ(pixels(1, ChartColor::Orange), 0);
    card.setChart(weeksChart(), {});
    EXPECT_EQ(pixels(1, ChartColor::Orange), 0) << "what was switched off stays off";
}

TEST_F(ChartViewTest, A_legend_that_is_too_long_for_its_card_runs_on_in_another_row)
{
    card.resize(330, 420);
    QApplication::processEvents();
    const auto items = card.legend().findChildren<ui::LegendItem *>();
    EXPECT_GT(items.last()->y(), items.first()->y());
    for (const ui::LegendItem *item : items)
        EXPECT_TRUE(card.legend().rect().contains(item->geometry())) << qPrintable(item->label());
}

TEST_F(ChartViewTest, The_cursor_stays_on_its_day_when_the_chart_grows_at_the_front)
{
    view.setCursorPoint(4);
    Chart longer = weeksChart();
    ChartPoint before;
    before.days = weekOf(day("2026-09-07"), Qt::Monday);
    longer.points.insert(longer.points.begin(), before);
    for (ChartSeries &series : longer.series) {
        series.values.insert(series.values.begin(), std::nullopt);
        if (!series.aims.empty())
            series.aims.insert(series.aims.begin(), std::nullopt);
    }
    card.setChart(longer, {});
    EXPECT_EQ(view.currentPoint(), 5);
}

TEST_F(ChartViewTest, The_table_has_the_same_numbers_newest_first_and_opens_what_is_entered)
{
    const QAbstractItemModel &model = *card.table().model();
    ASSERT_EQ(model.rowCount(), 12);
    ASSERT_EQ(model.columnCount(), 6);
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(), "Easy runs (min)");
    EXPECT_EQ(model.index(10, 1).data().toString().toStdString(), "45");
    EXPECT_EQ(model.index(0, 1).data().toString().toStdString(), "–");
    EXPECT_EQ(model.index(10, 0).data(Qt::AccessibleTextRole).toString().left(40).toStdString(), "21 – 27 September 2026, 70 of 150 min, E");
    card.showTable(true);
    ASSERT_TRUE(card.table().isVisible());
    QSignalSpy asked(&card, &ui::ChartCard::weekRequested);
    card.table().showRow(10);
    QTest::keyClick(&card.table(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toDate(), day("2026-09-21"));
}

TEST_F(ChartViewTest, A_chart_without_values_says_what_to_log_instead)
{
    Chart nothing = weeksChart();
    for (ChartSeries &series : nothing.series)
        if (series.label.isEmpty())
            series.values.assign(nothing.points.size(), std::nullopt);
    nothing.emptyHeadline = QStringLiteral("No runs yet");
    nothing.emptyLine = QStringLiteral("Log a run with its distance.");
    card.setChart(nothing, {});
    EXPECT_FALSE(view.isVisible());
    QStringList shown;
    for (const QLabel *label : card.findChildren<QLabel *>())
        if (label->isVisible())
            shown << label->text();
    EXPECT_TRUE(shown.contains(QStringLiteral("No runs yet"))) << qPrintable(shown.join(QLatin1Char('|')));
    EXPECT_TRUE(shown.contains(QStringLiteral("Log a run with its distance.")));
}

TEST_F(ChartViewTest, A_faster_pace_stands_higher_and_is_read_as_minutes_for_a_kilometre)
{
    card.setChart(paceChart(), {});
    view.setCursorPoint(19);
    EXPECT_THAT(view.accessibleDescription().toStdString(), testing::HasSubstr("Trend 6:21 /km"));
    const auto middle = [&](int point) {
        const QImage image = view.grab().toImage();
        const QColor color = ui::chartColor(ChartColor::Blue, ui::Theme::of(card.palette()));
        const QRect column = view.columnOf(point).adjusted(-3, 0, 3, 0).intersected(image.rect());
        for (int y = column.top(); y <= column.bottom(); ++y)
            for (int x = column.left(); x <= column.right(); ++x)
                if (image.pixelColor(x, y) == color)
                    return y;
        return -1;
    };
    view.setCursorPoint(std::nullopt);
    ASSERT_GT(middle(16), 0);
    EXPECT_LT(middle(16), middle(0)) << "the sixteenth run was the faster one";
}

TEST_F(ChartViewTest, A_chart_of_one_single_point_is_drawn)
{
    Chart one = paceChart();
    one.points.resize(1);
    for (ChartSeries &series : one.series)
        for (ChartValues *values : {&series.values, &series.low, &series.high})
            values->resize(std::min<size_t>(values->size(), 1));
    card.setChart(one, {});
    EXPECT_GT(pixels(0, ChartColor::Blue), 0);
    card.setChart(Chart(), {});
    EXPECT_EQ(view.currentPoint(), std::nullopt);
}

TEST(ChartTableModel, Keeps_the_contract_of_a_model)
{
    ui::ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setChart(weeksChart(), {});
    model.setChart(paceChart(), {});
    EXPECT_EQ(model.rowCount(), 20);
    model.setChart({}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ChartColours, Are_told_apart_from_the_card_and_from_each_other_in_light_and_dark)
{
    for (const bool dark : {false, true}) {
        const ui::Theme theme = ui::Theme::of(ui::Theme::paletteFor(dark));
        for (int color = 0; color <= int(ChartColor::Soft); ++color)
            EXPECT_GE(ui::contrast(ui::chartColor(ChartColor(color), theme), theme.surface), 3.0) << color << (dark ? " dark" : " light");
    }
}

} // namespace tests
