// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page at three sizes in both themes, over a year of made-up history and a week in its middle. With
// LEGWORK_WRITE_IMAGES=1 the pictures go to docs/images, else to LEGWORK_PICTURES or nowhere. What is asked of them is
// that something is painted everywhere it should be; how they look is for eyes.
#include "core/model/bodychoices.h"
#include "core/plans/planlibrary.h"
#include "core/rules/logging.h"
#include "core/store/store.h"
#include "tests/support/sampleimport.h"
#include "tests/support/builders.h"
#include "tests/support/clipped.h"
#include "tests/support/environment.h"
#include "ui/calendar/weekpage.h"
#include "ui/commands/bodycommands.h"
#include "ui/commands/commands.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/appearance.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/progress/progresspage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>
#include <set>

using namespace core;

namespace {

const QDate monday(2026, 11, 16);
const QDate thursday(2026, 11, 19);
const QDateTime noon(thursday, QTime(12, 0), Qt::UTC);

/// The picture with its 256 commonest colours, which halves its file and shows in no smooth edge of a letter.
QImage withFewColours(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    std::map<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    std::vector<std::pair<int, QRgb>> commonest;
    for (const auto &[colour, count] : counts)
        commonest.emplace_back(count, colour);
    std::sort(commonest.rbegin(), commonest.rend());
    commonest.resize(std::min<size_t>(commonest.size(), 256));
    QList<QRgb> palette;
    for (const auto &[count, colour] : commonest)
        palette.append(colour);
    return image.convertToFormat(QImage::Format_Indexed8, palette, Qt::AvoidDither | Qt::ThresholdDither);
}

/// A year of history that `legwork demo` makes, with this week cleared for the sample week.
class Screens : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder.isValid());
        const QString file = folder.filePath(QStringLiteral("year.db"));
        QProcess demo;
        demo.start(tests::legworkBinary(),
                   {QStringLiteral("--database"), file, QStringLiteral("demo"), QStringLiteral("--years"), QStringLiteral("1"),
                    QStringLiteral("--seed"), QStringLiteral("5"), QStringLiteral("--until"), thursday.toString(Qt::ISODate)});
        ASSERT_TRUE(demo.waitForFinished(60000)) << qPrintable(demo.errorString());
        ASSERT_EQ(demo.exitCode(), 0) << demo.readAllStandardError().constData();
        auto opened = Store::open(file, Database::Mode::Write);
        ASSERT_TRUE(opened) << qPrintable(opened.error().message);
        store = std::move(*opened);
        commands = std::make_unique<ui::Commands>(*store);
        ASSERT_NO_FATAL_FAILURE(fillThisWeek());
        ASSERT_NO_FATAL_FAILURE(keepABody());
        window = std::make_unique<ui::MainWindow>(*store, *commands, today);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void TearDown() override
    {
        window.reset();
        commands.reset();
        ui::applyTheme(ThemeChoice::Light);
    }

    [[nodiscard]] Session on(int weekday) const
    {
        const auto found = store->sessions().between(monday.addDays(weekday), monday.addDays(weekday));
        EXPECT_TRUE(found && !found->empty()) << "no session on day " << weekday;
        return found && !found->empty() ? found->front() : Session();
    }

    void fillThisWeek()
    {
        const auto ahead = store->sessions().between(monday, monday.addDays(60));
        ASSERT_TRUE(ahead);
        ASSERT_TRUE(ui::changeSetting(*commands, Preferences::firstDaySetting(Qt::Monday), QStringLiteral("Change first day")));
        ASSERT_TRUE(ahead->empty() || ui::deleteSessions(*commands, *ahead));
        const auto plan = libraryPlan(QStringLiteral("sample-week"));
        ASSERT_TRUE(plan && ui::applyPlan(*commands, *plan, monday));
        liftSets(on(0), monday, 12);
        tests::importSampleRun(*commands, monday);
        ASSERT_TRUE(ui::logAsPlanned(*commands, on(2), noon));
        liftSets(on(3), thursday, 5);
    }

    /// Half a year of what somebody keeps who has switched the Body page on.
    void keepABody()
    {
        Change change;
        change.add(BodyChoices::measuresSetting({BodyMeasure::Weight, BodyMeasure::Waist, BodyMeasure::Sleep, BodyMeasure::Protein}));
        change.add(BodyChoices::energySetting(true));
        change.add(BodyChoices::heightSetting(Height{QStringLiteral("172"), QStringLiteral("cm"), 172}));
        const auto keep = [&change](BodyMeasure measure, QDate day, double value) {
            const double rounded = std::round(value * 10) / 10;
            change.add(BodyEntry{BodyEntryId::create(), day, slug(measure), QString::number(rounded), ownUnit(measure), rounded});
        };
        for (int i = 0; i < 180; ++i) {
            const QDate day = thursday.addDays(-i);
            const double wave = (i * (i + 37) * 11 % 19 - 9) / 9.0;
            if (i % 5 != 3)
                keep(BodyMeasure::Weight, day, 71 + 1.2 * std::sin(i / 40.0) + 0.6 * wave);
            if (i % 14 == 0)
                keep(BodyMeasure::Waist, day, 82 + std::sin(i / 50.0));
            keep(BodyMeasure::Sleep, day, 7.4 + 0.9 * wave);
            if (i < 60)
                keep(BodyMeasure::Protein, day, 118 + 22 * wave);
        }
        ASSERT_TRUE(store->journal().apply(change));
    }

    /// Logs the first sets of a session with plausible weights.
    void liftSets(const Session &session, QDate day, int count)
    {
        Session after = startLog(session, day, noon);
        int weight = 10;
        for (Entry &entry : after.entries) {
            weight += 6;
            for (ExerciseSet &set : entry.sets) {
                if (--count < 0)
                    break;
                set.result.weight = Weight::parse(QString::number(weight), WeightUnit::Kilograms);
                set.result.reps = 14;
                set.result.inReserve = 2;
                set.result.doneMs = noon.toMSecsSinceEpoch();
            }
        }
        ASSERT_TRUE(ui::editSession(*commands, session, after));
    }

    [[nodiscard]] static QString pictureFolder()
    {
        if (qEnvironmentVariableIntValue("LEGWORK_WRITE_IMAGES") == 1)
            return tests::sourceFolder() + QStringLiteral("/docs/images");
        return qEnvironmentVariable("LEGWORK_PICTURES");
    }

    /// Takes a picture and says whether it is one.
    void take(const QString &page, const QString &theme, QSize size)
    {
        QTest::qWait(1);
        const QString tail = size.width() == 1280 ? QString() : QStringLiteral("-%1").arg(size.width());
        const QString name = QStringLiteral("%1-%2%3.png").arg(page, theme, tail);
        const QImage image = window->grab().toImage();
        EXPECT_EQ(image.size(), size) << qPrintable(name);
        // A short page leaves the foot of a window empty, and a wide one most of it.
        if (size.width() <= 1280 && page != QLatin1String("catchup") && page != QLatin1String("welcome"))
            expectPainted(image, name);
        EXPECT_EQ(tests::clippedWords(*window).join(QStringLiteral("; ")).toStdString(), "") << qPrintable(name);
        if (const QString into = pictureFolder(); !into.isEmpty() && size.width() <= 1280) {
            EXPECT_TRUE(QDir().mkpath(into));
            EXPECT_TRUE(withFewColours(image).save(into + QLatin1Char('/') + name, "PNG", 0)) << qPrintable(name);
        }
    }

    /// In each of four quarters beside the rail there is more than the background, and the background is the theme's.
    static void expectPainted(const QImage &image, const QString &name)
    {
        const QColor back = ui::Theme::of(QApplication::palette()).window;
        EXPECT_EQ(image.pixelColor(image.width() - 4, image.height() - 4), back) << qPrintable(name);
        const int left = ui::Theme::railWidth;
        const int width = (image.width() - left) / 2;
        const int height = image.height() / 2;
        for (int quarter = 0; quarter < 4; ++quarter) {
            std::set<QRgb> colours;
            for (int y = 0; y < height; y += 3)
                for (int x = 0; x < width; x += 3)
                    colours.insert(image.pixel(left + x + quarter % 2 * width, y + quarter / 2 * height));
            EXPECT_GE(colours.size(), 2U) << qPrintable(name) << ", quarter " << quarter;
        }
    }

    void takeProgress(const QString &theme, QSize size)
    {
        window->showPage(QStringLiteral("progress"));
        auto *progress = window->findChild<ui::ProgressPage *>();
        ASSERT_TRUE(progress);
        for (const char *section : {"runs", "lifts", "load", "consistency", "compare"}) {
            ASSERT_TRUE(progress->showSection(QLatin1String(section)));
            take(QStringLiteral("progress-") + QLatin1String(section), theme, size);
        }
        progress->showSection(ui::ProgressPage::Section::Volume);
    }

    void takeAll(const QString &theme, QSize size)
    {
        window->setMinimumSize(0, 0);
        window->resize(size);
        window->showWeek(thursday);
        take(QStringLiteral("week"), theme, size);
        for (const char *page : {"month", "bin", "progress", "exercises", "plans", "catchup", "preferences", "welcome"}) {
            window->showPage(QLatin1String(page));
            take(QLatin1String(page), theme, size);
        }
        takeProgress(theme, size);
        // Off again afterwards: nobody else's rail has it.
        ASSERT_TRUE(ui::showBodyPage(*commands, true));
        window->showPage(QStringLiteral("body"));
        take(QStringLiteral("body"), theme, size);
        ASSERT_TRUE(ui::showBodyPage(*commands, false));
        window->showWeek(thursday);
        window->openLog(on(3));
        take(QStringLiteral("log-strength"), theme, size);
        window->openLog(on(1));
        take(QStringLiteral("log-run"), theme, size);
    }

    QTemporaryDir folder;
    ui::Today today{thursday};
    std::unique_ptr<Store> store;
    std::unique_ptr<ui::Commands> commands;
    std::unique_ptr<ui::MainWindow> window;
};

TEST_F(Screens, OfEveryPageArePaintedAndUnclippedAtEverySizeInBothThemes)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        ASSERT_TRUE(ui::changeSetting(*commands, Preferences::themeSetting(theme), QStringLiteral("Change theme")));
        for (const QSize size : {QSize(1280, 800), QSize(1000, 640), QSize(2560, 1440)})
            takeAll(theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"), size);
    }
}

} // namespace
