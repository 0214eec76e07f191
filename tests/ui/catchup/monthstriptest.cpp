// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthstrip.h"

#include "tests/ui/catchup/catchupfixture.h"
#include "ui/calendar/monthcell.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>

using namespace core;

namespace {

class MonthStrip : public tests::CatchUpFixture
{
protected:
    void SetUp() override
    {
        CatchUpFixture::SetUp();
        put(tests::plannedSession(Kind::EasyRun, "2026-11-17", 45));
        put(tests::plannedStrength("2026-11-17", {"goblet-squat"}));
        put(tests::plannedSession(Kind::Rest, "2026-11-18", 0));
        Session moved = tests::plannedSession(Kind::HiitRun, "2026-11-20", 30);
        moved.logged = tests::loggedSession(Kind::HiitRun, "2026-11-21", 30).logged;
        put(moved);
        // The offscreen platform has no popups; inside a window the strip is the same.
        strip.setParent(&host, Qt::Widget);
        host.resize(500, 500);
        host.show();
        strip.popUp(&anchor, tests::day("2026-11-19"), today.date(), Qt::Monday);
    }
    void TearDown() override { QApplication::setPalette(QPalette()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&strip, key, modifiers); }
    QString name(const char *day)
    {
        const ui::MonthCell *cell = strip.cell(tests::day(day));
        return cell ? cell->accessibleName() : QStringLiteral("not shown");
    }

    QWidget host;
    QPushButton anchor{&host};
    ui::MonthStrip strip{database.store()};
};

} // namespace

TEST_F(MonthStrip, NamesItsDaysAndWhatStandsOnThem)
{
    EXPECT_EQ(name("2026-11-17"), QStringLiteral("Tuesday 17 November 2026, %1, %2")
                                      .arg(familyName(Family::EasyRuns), familyName(Family::Strength)));
    EXPECT_EQ(name("2026-11-18"), QStringLiteral("Wednesday 18 November 2026"));
    EXPECT_EQ(name("2026-11-19"), QStringLiteral("Thursday 19 November 2026, today"));
    EXPECT_EQ(name("2026-11-20"), QStringLiteral("Friday 20 November 2026")) << "it was done a day later";
    EXPECT_EQ(name("2026-11-21"), QStringLiteral("Saturday 21 November 2026, %1").arg(familyName(Family::HardRuns)));
    EXPECT_EQ(strip.accessibleName(), name("2026-11-19")) << "the strip speaks for the day it stands on";
    EXPECT_EQ(QAccessible::queryAccessibleInterface(strip.cell(tests::day("2026-11-17")))->text(QAccessible::Name), name("2026-11-17"));
}

TEST_F(MonthStrip, ShowsSixWholeWeeksFromTheFirstWeekday)
{
    EXPECT_TRUE(strip.cell(tests::day("2026-10-26")));
    EXPECT_TRUE(strip.cell(tests::day("2026-12-06")));
    EXPECT_FALSE(strip.cell(tests::day("2026-10-25")));
    strip.popUp(&anchor, tests::day("2026-11-19"), today.date(), Qt::Sunday);
    EXPECT_TRUE(strip.cell(tests::day("2026-11-01")));
    EXPECT_FALSE(strip.cell(tests::day("2026-10-31")));
}

TEST_F(MonthStrip, WalksByKeysAndChoosesWithEnter)
{
    const QSignalSpy chosen(&strip, &ui::MonthStrip::dayChosen);
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    EXPECT_EQ(strip.day(), tests::day("2026-11-27"));
    key(Qt::Key_Home);
    EXPECT_EQ(strip.day(), tests::day("2026-11-23"));
    key(Qt::Key_End);
    key(Qt::Key_PageDown);
    EXPECT_EQ(strip.day(), tests::day("2026-12-29"));
    key(Qt::Key_PageUp, Qt::ShiftModifier);
    EXPECT_EQ(strip.day(), tests::day("2025-12-29"));
    key(Qt::Key_T);
    key(Qt::Key_Left);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toDate(), tests::day("2026-11-11"));
    EXPECT_FALSE(strip.isVisible());
}

TEST_F(MonthStrip, ChoosesADayByClickAndClosesWithEscape)
{
    const QSignalSpy chosen(&strip, &ui::MonthStrip::dayChosen);
    key(Qt::Key_Escape);
    EXPECT_FALSE(strip.isVisible());
    EXPECT_EQ(chosen.count(), 0);
    strip.popUp(&anchor, tests::day("2026-11-19"), today.date(), Qt::Monday);
    QTest::mouseClick(strip.cell(tests::day("2026-12-03")), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().toDate(), tests::day("2026-12-03"));
}

TEST_F(MonthStrip, LooksRightInBothLights)
{
    for (const bool dark : {false, true}) {
        const QPalette palette = ui::Theme::paletteFor(dark);
        QApplication::setPalette(palette);
        strip.setStyleSheet(ui::Theme::of(palette).styleSheet());
        strip.popUp(&anchor, tests::day("2026-11-17"), today.date(), Qt::Monday);
        QTest::qWait(1);
        EXPECT_LE(strip.width(), 420);
        const QString folder = qEnvironmentVariable("LEGWORK_PICTURES");
        if (!folder.isEmpty()) {
            EXPECT_TRUE(strip.grab().save(QStringLiteral("%1/month-%2.png").arg(folder).arg(dark)));
        }
    }
}
