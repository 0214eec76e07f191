// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/progress/pagefixture.h"
#include "ui/look/theme.h"
#include "ui/charts/legenditem.h"
#include "ui/charts/chartreadout.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMouseEvent>

using namespace core;

namespace tests {

namespace {

/// Presses the left button where the chart itself would get it: on whatever child lies there.
void clickAt(QWidget &widget, QPoint at)
{
    QWidget *child = widget.childAt(at);
    QWidget &target = child ? *child : widget;
    QTest::mouseClick(&target, Qt::LeftButton, {}, target.mapFrom(&widget, at));
}

void hoverAt(QWidget &widget, QPoint at)
{
    QWidget *child = widget.childAt(at);
    QWidget &target = child ? *child : widget;
    const QPoint inside = target.mapFrom(&widget, at);
    QMouseEvent move(QEvent::MouseMove, inside, target.mapToGlobal(inside), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&target, &move);
}

} // namespace

class VolumeChartTest : public ProgressPageTest
{
protected:
    VolumeChartTest()
    {
        log(Kind::EasyRun, "2026-10-07", 60);
        log(Kind::TempoRun, "2026-10-08", 32);
        log(Kind::EasyRun, "2026-11-17", 45);
        page.show();
    }

    QColor colorAt(QPoint at) { return chart().grab().toImage().pixelColor(at); }
    /// How many pixels of a colour the column of a week holds.
    int pixels(const char *iso, Family family)
    {
        const QColor color = ui::Theme::of(page.palette()).family(family);
        const QImage image = chart().grab().toImage();
        const QRect column = chart().columnOf(indexOf(iso)).intersected(image.rect());
        int found = 0;
        for (int y = column.top(); y <= column.bottom(); ++y) {
            for (int x = column.left(); x <= column.right(); ++x)
                found += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return found;
    }
};

TEST_F(VolumeChartTest, StacksTheFamiliesOfAWeekInTheirColours)
{
    EXPECT_GT(pixels("2026-10-07", Family::EasyRuns), 200);
    EXPECT_GT(pixels("2026-10-07", Family::HardRuns), 100);
    EXPECT_GT(pixels("2026-11-17", Family::EasyRuns), 200);
    EXPECT_EQ(pixels("2026-11-17", Family::HardRuns), 0);
    EXPECT_EQ(pixels("2026-10-20", Family::EasyRuns), 0);
}

TEST_F(VolumeChartTest, PaintsHeightsInProportion)
{
    const double sixty = pixels("2026-10-07", Family::EasyRuns);
    const double fortyFive = pixels("2026-11-17", Family::EasyRuns);
    EXPECT_NEAR(fortyFive / sixty, 45.0 / 60.0, 0.05);
}

TEST_F(VolumeChartTest, OpensTheWeekThatIsClicked)
{
    QSignalSpy asked(&page, &ui::ProgressPage::weekRequested);
    clickAt(chart(), chart().columnOf(indexOf("2026-10-07")).center());
    clickAt(chart(), chart().columnOf(indexOf("2026-11-17")).center());
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0][0].toDate(), day("2026-10-05"));
    EXPECT_EQ(asked[1][0].toDate(), day("2026-11-16"));
}

TEST_F(VolumeChartTest, IgnoresAClickBesideTheColumns)
{
    QSignalSpy asked(&page, &ui::ProgressPage::weekRequested);
    clickAt(chart(), QPoint(6, 60));
    clickAt(chart(), QPoint(chart().width() - 6, 20));
    EXPECT_EQ(asked.count(), 0);
}

TEST_F(VolumeChartTest, ReadsTheWeekUnderTheMouseOut)
{
    auto *readout = chart().findChild<ui::ChartReadout *>();
    EXPECT_FALSE(readout->isVisible());
    hoverAt(chart(), chart().columnOf(indexOf("2026-10-07")).center());
    EXPECT_TRUE(readout->isVisible());
    EXPECT_EQ(chart().currentPoint(), indexOf("2026-10-07"));
    EXPECT_THAT(chart().accessibleDescription().toStdString(), testing::HasSubstr("124 of 150 min"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&chart(), &leave);
    EXPECT_FALSE(readout->isVisible());
}

TEST_F(VolumeChartTest, KeepsTheReadOutInsideTheChart)
{
    auto *readout = chart().findChild<ui::ChartReadout *>();
    const int last = int(page.volume().series().weeks.size()) - 1;
    for (const int week : {0, last / 2, last}) {
        chart().setCursorPoint(week);
        EXPECT_TRUE(chart().rect().contains(readout->geometry())) << week;
        EXPECT_FALSE(readout->geometry().intersects(chart().columnOf(week).adjusted(1, 0, -1, 0))) << week;
    }
}

TEST_F(VolumeChartTest, WalksTheWeeksWithTheArrowKeysAndOpensOneWithEnter)
{
    ui::ChartView &chart = page.volume().card().view();
    QSignalSpy asked(&page, &ui::ProgressPage::weekRequested);
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.currentPoint(), indexOf("2026-11-12"));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.currentPoint(), indexOf("2026-11-19"));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.currentPoint(), indexOf("2026-11-19")) << "there is no later week";
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.currentPoint(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toDate(), day("2026-11-16"));
    EXPECT_EQ(page.volume().table().weeks().dayOf(page.volume().table().currentIndex().row()), day("2026-11-16"));
}

TEST_F(VolumeChartTest, SwitchesAFamilyOffAndOnFromTheLegend)
{
    const auto items = page.volume().card().legend().findChildren<ui::LegendItem *>();
    ASSERT_EQ(items.size(), 3) << "only families that occur, and the mean";
    ui::LegendItem *hard = items.at(1);
    ASSERT_EQ(hard->label(), familyName(Family::HardRuns));
    QTest::mouseClick(hard, Qt::LeftButton);
    EXPECT_EQ(pixels("2026-10-07", Family::HardRuns), 0);
    EXPECT_GT(pixels("2026-10-07", Family::EasyRuns), 200);
    log(Kind::EasyRun, "2026-11-18", 10);
    EXPECT_EQ(pixels("2026-10-07", Family::HardRuns), 0) << "a re-read must not switch it on again";
    QTest::keyClick(hard, Qt::Key_Space);
    EXPECT_GT(pixels("2026-10-07", Family::HardRuns), 100);
}

TEST_F(VolumeChartTest, MarksStrengthDaysBelowTheAxis)
{
    EXPECT_EQ(pixels("2026-11-17", Family::Strength), 0);
    log(Kind::StrengthFull, "2026-11-16", 40);
    const int one = pixels("2026-11-17", Family::Strength);
    EXPECT_GT(one, 8);
    log(Kind::StrengthLower, "2026-11-18", 40);
    const int two = pixels("2026-11-17", Family::Strength);
    EXPECT_NEAR(two, 2 * one, one / 2); // the edges are smoothed
    log(Kind::StrengthUpper, "2026-11-18", 40); // the same day again
    EXPECT_EQ(pixels("2026-11-17", Family::Strength), two);
}

TEST_F(VolumeChartTest, RepaintsInTheDark)
{
    page.setPalette(ui::Theme::paletteFor(true));
    EXPECT_GT(pixels("2026-10-07", Family::EasyRuns), 200);
    EXPECT_EQ(colorAt(QPoint(chart().width() / 2, 6)), ui::Theme::of(page.palette()).surface);
}

TEST(WeekTableModel, KeepsTheContractOfAModel)
{
    ui::WeekTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const auto goal = [](QDate) { return Goal(); };
    model.setSeries(progressSeries({}, {day("2026-10-05"), day("2026-11-22")}, Qt::Monday, CountingBasis::Effort, goal,
                                   day("2026-11-19")));
    EXPECT_EQ(model.rowCount(), 7);
    EXPECT_EQ(model.dayOf(0), day("2026-11-16"));
    EXPECT_EQ(model.rowOf(day("2026-10-07")), 6);
    EXPECT_EQ(model.rowOf(day("2026-12-07")), std::nullopt);
    EXPECT_FALSE(model.dayOf(7).isValid());
    model.setSeries({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace tests
