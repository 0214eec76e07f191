// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/progress/pagefixture.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace core;

namespace tests {

namespace {

/// A plausible history without any randomness: two or three runs, a walk or a ride and strength, easier every fourth week.
Change history(QDate today, int weeks)
{
    Change change;
    const QDate monday = weekOf(today, Qt::Monday).first;
    const auto add = [&](Kind kind, QDate on, int minutes) {
        if (on > today)
            return;
        Session session = loggedSession(kind, "2026-01-01", minutes);
        session.logged->day = on;
        change.add(session);
    };
    for (int back = weeks - 1; back >= 0; --back) {
        const QDate first = monday.addDays(-7 * back);
        const int n = weeks - back;
        const int base = 22 + 24 * n / weeks + (n * 37 % 11) - 5;
        const bool easier = n % 4 == 0;
        if (n % 29 == 11 || n % 29 == 12) { // on holiday
            add(Kind::BriskWalk, first.addDays(2), 30);
            continue;
        }
        add(Kind::EasyRun, first.addDays(1), easier ? base / 2 : base);
        add(Kind::HiitRun, first.addDays(3), easier ? 0 : 12 + n % 5 * 3);
        add(Kind::LongRun, first.addDays(5), easier ? base : base + n * 53 % 30);
        if (n % 3 != 0)
            add(Kind::CrossTraining, first.addDays(4), 20 + n * 17 % 20);
        if (n % 5 < 3)
            add(Kind::BriskWalk, first.addDays(6), 15 + n * 29 % 25);
        add(Kind::StrengthFull, first, 40);
        if (n % 3 != 1)
            add(Kind::StrengthLower, first.addDays(2), 35);
    }
    for (int i = 1; i < 4; ++i) {
        change.add(plannedSession(Kind::EasyRun, qPrintable(today.addDays(i * 7 - 5).toString(Qt::ISODate)), 45));
        change.add(plannedSession(Kind::LongRun, qPrintable(today.addDays(i * 7 - 4).toString(Qt::ISODate)), 70 + 5 * i));
    }
    return change;
}

} // namespace

/// Grabs the page in every light and size, to be looked at: into LEGWORK_PICTURES when it is set.
class ProgressLook : public ProgressPageTest
{
protected:
    ~ProgressLook() override { QApplication::setPalette(QPalette()); }

    void fill(int weeks)
    {
        if (weeks > 0) {
            const auto applied = database.store().journal().apply(history(today.date(), weeks));
            ASSERT_TRUE(applied) << qPrintable(applied.error().message);
        }
    }

    void grab(const QString &name)
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = ui::Theme::paletteFor(dark);
            QApplication::setPalette(palette);
            page.setAutoFillBackground(true);
            page.setStyleSheet(ui::Theme::of(palette).styleSheet());
            for (const QSize size : {QSize(1188, 800), QSize(908, 640)}) {
                page.resize(size);
                page.show();
                QTest::qWait(1);
                const QImage image = page.grab().toImage();
                EXPECT_EQ(image.size(), size) << "the page does not fit";
                const QString folder = qEnvironmentVariable("LEGWORK_PICTURES");
                const QString theme = dark ? QStringLiteral("dark") : QStringLiteral("light");
                if (!folder.isEmpty()) {
                    EXPECT_TRUE(image.save(QStringLiteral("%1/progress-%2-%3-%4.png").arg(folder, name, theme).arg(size.width())));
                }
            }
        }
    }
};

TEST_F(ProgressLook, WithNothing)
{
    grab(QStringLiteral("empty"));
}

TEST_F(ProgressLook, AfterThreeWeeks)
{
    fill(3);
    page.show();
    chart().setCursorPoint(indexOf("2026-11-12"));
    grab(QStringLiteral("three-weeks"));
}

TEST_F(ProgressLook, AfterHalfAYear)
{
    fill(40);
    grab(QStringLiteral("half-a-year"));
    page.setRange(ui::ChartRange::TwelveMonths);
    grab(QStringLiteral("a-year"));
    page.setRange(ui::ChartRange::ThreeMonths);
    chart().setCursorPoint(8);
    grab(QStringLiteral("three-months"));
}

TEST_F(ProgressLook, AfterTwentyYears)
{
    fill(20 * 52);
    page.show();
    QElapsedTimer clock;
    clock.start();
    page.setRange(ui::ChartRange::All);
    const qint64 refreshed = clock.restart();
    (void)chart().grab();
    const qint64 painted = clock.restart();
    EXPECT_TRUE(ui::readProgress(database.store(), ui::ChartRange::All, today.date()));
    std::fprintf(stderr, "20 years: %lld ms to refresh, of these %lld ms to read; %lld ms to paint\n", (long long)refreshed,
                 (long long)clock.elapsed(), (long long)painted);
    EXPECT_GT(page.volume().series().weeks.size(), 1000u);
    grab(QStringLiteral("twenty-years"));
}

} // namespace tests
