// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importstore.h"
#include "core/store/transaction.h"
#include "tests/support/clipped.h"
#include "tests/ui/log/logfixture.h"
#include "ui/activity/activitycharts.h"
#include "ui/activity/activityreader.h"
#include "ui/activity/activitytable.h"
#include "ui/activity/activityview.h"
#include "ui/activity/routeview.h"
#include "ui/log/activitysection.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>
#include <cmath>

using namespace core;

namespace tests {

namespace {

constexpr qint64 start = 1'795'000'000'000;

Channel channel(const char *name, int samples, double scale, double (*valueAt)(int))
{
    Channel out;
    out.name = QLatin1String(name);
    out.scale = scale;
    for (int i = 0; i < samples; ++i) {
        out.values.push_back(qint64(std::llround(valueAt(i) * scale)));
        out.present.push_back(true);
    }
    return out;
}

/// A run of a sample a second, once around a hilly square.
Recording aroundTheBlock(int samples)
{
    Recording recording;
    for (int i = 0; i < samples; ++i)
        recording.timesMs.push_back(start + qint64(i) * 1000);
    recording.channels = {channel("distance", samples, 100, [](int i) { return i * 3.0; }),
                          channel("hr", samples, 1, [](int i) { return 130 + 20 * std::sin(i / 90.0); }),
                          channel("altitude", samples, 5, [](int i) { return 300 + 15 * std::sin(i / 200.0); }),
                          channel("cadence", samples, 1, [](int i) { return 84.0 + i % 3; }),
                          channel("lat", samples, 1e7, [](int i) { return 48.1 + 0.004 * std::sin(i / 190.0); }),
                          channel("lon", samples, 1e7, [](int i) { return 11.5 + 0.006 * std::cos(i / 190.0); })};
    return recording;
}

ui::Activity activityOf(const Recording &recording, Sport sport = Sport::Running)
{
    std::vector<Lap> laps(3);
    for (Lap &lap : laps)
        lap.elapsed = Milliseconds(qint64(recording.timesMs.size()) * 1000 / 3);
    return {std::make_shared<const ActivitySeries>(activitySeries(recording, laps, sport)), sport, LengthUnit::Kilometres,
            QStringLiteral("Easy run"), QStringLiteral("19 November 2026")};
}

} // namespace

/// The charts of twenty minutes in an active window.
class Charts : public testing::Test
{
protected:
    Charts()
    {
        charts.setActivity(activityOf(aroundTheBlock(1200)));
        charts.resize(900, 600);
        charts.show();
        charts.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&charts));
        QTest::qWait(20);
    }
    ui::ActivityView &view() { return charts.view(); }
    QWidget &plot() { return *view().findChild<QWidget *>(); }
    /// Where the middle, a quarter … of the whole activity is while all of it is shown.
    QPoint at(double share)
    {
        const ui::ActivityPlot &of = view().plot();
        const double origin = of.placeAt({0, 0});
        const double slope = (of.placeAt({100, 0}) - origin) / 100;
        return {int(std::lround((of.whole().from + of.whole().length() * share - origin) / slope)), plot().height() / 3};
    }
    void hover(double share) { QTest::mouseMove(&plot(), at(share)); }
    /// Whether the filter or the view took it.
    bool wheel(double share, int notches)
    {
        const QPointF point(at(share));
        QWheelEvent event(point, plot().mapToGlobal(point), {}, QPoint(0, notches * 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot(), &event);
        return event.isAccepted();
    }
    void press(Qt::Key key) { QTest::keyClick(&view(), key); }
    QPushButton *showAll() { return charts.findChildren<QPushButton *>().front(); }

    ui::ActivityCharts charts;
};

TEST_F(Charts, ReadOneMomentOutInEveryChartAndOnTheRoute)
{
    hover(0.5);
    ASSERT_TRUE(view().current());
    EXPECT_NEAR(double(*view().current()), 600, 2);
    const QString words = view().accessibleDescription();
    for (const char *part : {"Pace 5:33 /km", "Heart rate 1", "Elevation 3", "steps/min", "lap 2", "km"})
        EXPECT_TRUE(words.contains(QLatin1String(part))) << part << " in " << qPrintable(words);
    const QImage with = charts.route().grab().toImage();
    QTest::mouseMove(&plot(), QPoint(5, 5));
    EXPECT_FALSE(view().current()) << "beside the charts nothing is read out";
    EXPECT_NE(with, charts.route().grab().toImage()) << "the route showed the place";
}

TEST_F(Charts, ZoomByDragKeysAndWheelAndShowAllAgain)
{
    const double whole = view().plot().whole().length();
    EXPECT_DOUBLE_EQ(whole, 1199);
    QTest::mousePress(&plot(), Qt::LeftButton, {}, at(0.25));
    QTest::mouseMove(&plot(), at(0.4));
    QTest::mouseMove(&plot(), at(0.5));
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, at(0.5));
    EXPECT_NEAR(view().plot().shown().from, whole * 0.25, 20);
    EXPECT_NEAR(view().plot().shown().to, whole * 0.5, 20);
    EXPECT_TRUE(showAll()->isEnabled());
    QTest::mouseClick(showAll(), Qt::LeftButton);
    EXPECT_EQ(view().plot().shown(), view().plot().whole());
    EXPECT_FALSE(showAll()->isEnabled());

    view().setFocus();
    press(Qt::Key_Plus);
    EXPECT_NEAR(view().plot().shown().length(), whole * 0.6, 1);
    press(Qt::Key_PageDown);
    EXPECT_NEAR(view().plot().shown().to, whole, 1) << "never beyond the end";
    press(Qt::Key_Minus);
    press(Qt::Key_0);
    EXPECT_EQ(view().plot().shown(), view().plot().whole());
    EXPECT_TRUE(wheel(0.75, 1));
    EXPECT_NEAR(view().plot().shown().length(), whole * 0.85, 1);
    EXPECT_GT(view().plot().shown().from, whole * 0.08) << "around the mouse";
    QTest::mouseDClick(&plot(), Qt::LeftButton, {}, at(0.5));
    EXPECT_EQ(view().plot().shown(), view().plot().whole());
}

TEST_F(Charts, LeaveTheWheelToThePageUntilTheyHaveTheFocus)
{
    showAll()->setFocus();
    charts.findChild<QComboBox *>()->setFocus();
    EXPECT_FALSE(wheel(0.5, 1));
    EXPECT_EQ(view().plot().shown(), view().plot().whole());
}

TEST_F(Charts, ComeNoCloserThanAFewSamples)
{
    view().setFocus();
    for (int i = 0; i < 60; ++i)
        press(Qt::Key_Plus);
    EXPECT_GE(view().plot().shown().length(), 5);
}

TEST_F(Charts, AreWalkedWithTheKeys)
{
    charts.findChild<QComboBox *>()->setFocus();
    for (int i = 0; i < 8 && !view().hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(view().hasFocus());
    EXPECT_EQ(view().current(), 0U) << "arriving by key, one stands at the start";
    press(Qt::Key_Right);
    EXPECT_NEAR(double(*view().current()), 8, 1);
    press(Qt::Key_End);
    EXPECT_EQ(view().current(), 1199U);
    press(Qt::Key_Left);
    EXPECT_NEAR(double(*view().current()), 1191, 1);
    for (int i = 0; i < 60; ++i)
        press(Qt::Key_Plus);
    const size_t before = *view().current();
    press(Qt::Key_Left);
    EXPECT_EQ(*view().current(), before - 1) << "close up, sample by sample";
}

TEST_F(Charts, RunAlongTimeOrDistance)
{
    charts.setAlong(ui::Along::Distance);
    EXPECT_NEAR(view().plot().whole().to, 3.597, 1e-9) << "kilometres";
    hover(0.5);
    EXPECT_NEAR(double(*view().current()), 600, 15);
    ui::Activity miles = charts.activity();
    miles.unit = LengthUnit::Miles;
    charts.setActivity(miles);
    EXPECT_NEAR(view().plot().whole().to, 3597 / 1609.344, 1e-9);
    hover(0.5);
    EXPECT_TRUE(view().accessibleDescription().contains(QStringLiteral("Pace 8:56 /mi"))) << qPrintable(view().accessibleDescription());
}

TEST_F(Charts, ShowOnlyWhatWasRecorded)
{
    Recording indoors = aroundTheBlock(600);
    indoors.channels = {indoors.channels[1]};
    charts.setActivity(activityOf(indoors));
    EXPECT_FALSE(charts.route().isVisible());
    EXPECT_FALSE(charts.findChild<QComboBox *>()->isEnabled()) << "there is no distance to run along";
    view().setCurrent(10);
    EXPECT_FALSE(view().accessibleDescription().contains(QStringLiteral("Pace")));
    EXPECT_TRUE(view().accessibleDescription().contains(QStringLiteral("Heart rate")));
}

TEST_F(Charts, ShowASpeedOnAWheel)
{
    charts.setActivity(activityOf(aroundTheBlock(600), Sport::Cycling));
    view().setCurrent(300);
    EXPECT_TRUE(view().accessibleDescription().contains(QStringLiteral("Speed 10.8 km/h"))) << qPrintable(view().accessibleDescription());
    EXPECT_TRUE(view().accessibleDescription().contains(QStringLiteral("rpm")));
}

TEST_F(Charts, HaveTheSameNumbersAsATable)
{
    QTest::mouseClick(charts.findChild<QToolButton *>(), Qt::LeftButton);
    ui::ActivityTable &table = charts.table();
    ASSERT_TRUE(table.isVisible());
    ASSERT_EQ(table.rowCount(), 20) << "a row a minute";
    EXPECT_EQ(table.item(0, 0)->text(), QStringLiteral("1:00"));
    EXPECT_EQ(table.item(0, 1)->text(), QStringLiteral("0.18 km"));
    EXPECT_EQ(table.item(4, 2)->text(), QStringLiteral("5:33 /km"));
    EXPECT_EQ(table.item(4, 5)->text(), QStringLiteral("170 steps/min"));
    charts.setAlong(ui::Along::Distance);
    EXPECT_EQ(table.rowCount(), 8) << "a row each half kilometre";
    for (const QWidget *widget : charts.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            EXPECT_FALSE(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_F(Charts, KeepTheShapeOfTheRoute)
{
    const auto east = charts.route().pointOf(0);
    const auto north = charts.route().pointOf(298); // a quarter round
    const auto west = charts.route().pointOf(597);
    ASSERT_TRUE(east && north && west);
    EXPECT_GT(east->x(), west->x());
    EXPECT_LT(north->y(), west->y()) << "north is up";
    const double width = east->x() - west->x();
    const double height = 2 * (west->y() - north->y());
    EXPECT_NEAR(width / height, 0.012 * std::cos(48.1 * 3.14159265 / 180) / 0.008, 0.02);
}

TEST_F(Charts, AreSavedAsPictures)
{
    const QTemporaryDir folder;
    for (const char *name : {"a.png", "a.pdf", "a.svg"}) {
        const auto saved = charts.savePicture(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(saved) << qPrintable(saved ? QString() : saved.error().message);
        EXPECT_GT(QFileInfo(folder.filePath(QLatin1String(name))).size(), 5000) << name;
    }
    EXPECT_EQ(QImage(folder.filePath(QStringLiteral("a.png"))).width(), 2000);
    EXPECT_FALSE(charts.savePicture(folder.filePath(QStringLiteral("a.doc"))));
}

/// The charts in the log of a run.
class ChartsInTheLog : public LogPageTest
{
protected:
    Session imported(const Recording &recording)
    {
        Session session = loggedSession(Kind::EasyRun, "2026-11-19", 20);
        session.logged->startMs = start;
        session.logged->laps = std::vector<Lap>(5);
        for (Lap &lap : session.logged->laps)
            lap.elapsed = Milliseconds(qint64(recording.timesMs.size()) * 200);
        Store &store = database.store();
        auto transaction = Transaction::begin(store.database());
        ImportStore imports(store.database());
        const auto batch = imports.beginBatch(QStringLiteral("run.fit"), QDateTime::currentDateTimeUtc(), *transaction);
        Source source;
        source.id = SourceId::create();
        source.sha256 = QByteArray(32, 'x');
        source.name = QStringLiteral("run.fit");
        source.session = session.id;
        source.batch = *batch;
        EXPECT_TRUE(imports.stage(source, packRecording(recording), *transaction));
        EXPECT_TRUE(transaction->commit());
        Change change;
        change.label = QStringLiteral("Import");
        change.add(session);
        change.reveals = *batch;
        EXPECT_TRUE(commands->run(change));
        return session;
    }
    ui::ActivitySection &section() { return *page->findChild<ui::ActivitySection *>(); }
    bool shown()
    {
        return QTest::qWaitFor([this] { return section().isVisible() && section().charts().isVisible(); }, 5000);
    }
};

TEST_F(ChartsInTheLog, ShowARecordingWhenItIsReadAndNotWhereThereIsNone)
{
    const Session session = imported(aroundTheBlock(1200));
    open(session);
    EXPECT_FALSE(section().charts().isVisible()) << "the page does not wait for it";
    ASSERT_TRUE(shown());
    EXPECT_EQ(section().charts().activity().series->size(), 1200U);
    Session typed = stored(loggedSession(Kind::EasyRun, "2026-11-18", 30));
    page->open(typed);
    QTest::qWait(50);
    EXPECT_FALSE(section().isVisible());
}

TEST_F(ChartsInTheLog, FollowTheUnitsAndNeverReadTwiceForAnEditOfANumber)
{
    const Session session = imported(aroundTheBlock(1200));
    open(session);
    ASSERT_TRUE(shown());
    const auto before = section().charts().activity().series;
    Session edited = page->log().session();
    edited.logged->effort = 4;
    ASSERT_TRUE(page->log().commit(edited, QStringLiteral("Log the effort")));
    EXPECT_EQ(section().charts().activity().series, before);
    Change change;
    change.add(Preferences::lengthSetting(LengthUnit::Miles));
    ASSERT_TRUE(commands->run(change));
    EXPECT_EQ(section().charts().activity().unit, LengthUnit::Miles);
    EXPECT_EQ(section().charts().activity().series, before);
}

TEST_F(ChartsInTheLog, LookRightInBothLightsAndSizes)
{
    const Session session = imported(aroundTheBlock(3000));
    open(session);
    ASSERT_TRUE(shown());
    for (const bool dark : {false, true}) {
        const QPalette palette = ui::Theme::paletteFor(dark);
        QApplication::setPalette(palette);
        page->setAutoFillBackground(true);
        page->setStyleSheet(ui::Theme::of(palette).styleSheet());
        for (const QSize size : {QSize(1188, 800), QSize(908, 640)}) {
            page->resize(size);
            QTest::qWait(20);
            for (auto *area : page->findChildren<QScrollArea *>())
                area->ensureWidgetVisible(&section(), 0, 0);
            section().charts().view().setCurrent(1500);
            QTest::qWait(20);
            EXPECT_EQ(page->size(), size);
            const QRect route = section().charts().route().geometry();
            EXPECT_FALSE(route.intersects(section().charts().view().geometry())) << size.width();
            EXPECT_LE(route.bottom(), section().charts().route().parentWidget()->height()) << size.width();
            EXPECT_LE(section().width(), section().parentWidget()->parentWidget()->width()) << "nothing is cut off at the right";
            EXPECT_EQ(clippedWords(section()).join(QLatin1Char('|')).toStdString(), std::string());
            const QString folder = qEnvironmentVariable("LEGWORK_PICTURES");
            if (!folder.isEmpty()) {
                EXPECT_TRUE(page->grab().save(QStringLiteral("%1/charts-%2-%3.png").arg(folder, dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width())));
            }
        }
    }
    QApplication::setPalette(QPalette());
}

TEST_F(ChartsInTheLog, AreReadOffTheThreadOfTheWindow)
{
    const Session session = imported(aroundTheBlock(100'000));
    ui::ActivityReader reader;
    QSignalSpy ready(&reader, &ui::ActivityReader::ready);
    QSignalSpy failed(&reader, &ui::ActivityReader::failed);
    reader.read({database.path(), session.id, {}, Sport::Running});
    reader.read({database.path(), session.id, {}, Sport::Cycling});
    EXPECT_EQ(ready.count(), 0) << "it arrives by the event loop";
    ASSERT_TRUE(ready.wait(20000));
    QTest::qWait(50);
    EXPECT_EQ(ready.count(), 1) << "what was asked first is dropped";
    reader.read({database.path() + QLatin1Char('x'), session.id, {}, Sport::Running});
    ASSERT_TRUE(failed.wait(20000));
}

} // namespace tests
