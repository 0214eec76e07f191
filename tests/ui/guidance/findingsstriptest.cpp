// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/logicaldump.h"
#include "tests/ui/calendar/weekfixture.h"
#include "ui/calendar/calendaractions.h"
#include "ui/guidance/findingsstrip.h"
#include "ui/guidance/healthcheckdialog.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace core;

namespace {

/// Thursday 19 November 2026, with findings under the week.
class FindingsStrip : public tests::WeekFixture
{
protected:
    void SetUp() override
    {
        WeekFixture::SetUp();
        // Somebody who has trained before: the health check of a first start is not what most of this is about.
        longAgo = put(tests::loggedSession(Kind::EasyRun, "2026-09-01", 30));
    }

    /// Takes that away again.
    void beNew()
    {
        Change change;
        change.remove(stored(longAgo));
        ASSERT_TRUE(commands.run(change));
        commands.undoStack().clear();
    }

    /// The rules shown, the weightiest first: "R01 R17".
    [[nodiscard]] std::string rules()
    {
        QApplication::processEvents();
        QStringList ids;
        for (const Finding &finding : page->findings().shown())
            ids << finding.id;
        return ids.join(QLatin1Char(' ')).toStdString();
    }

    [[nodiscard]] bool says(const char *rule) { return rules().find(rule) != std::string::npos; }

    /// The button of the finding of a rule whose words begin so.
    template <class Button> Button *button(const char *rule, const QString &words)
    {
        for (ui::FindingRow *row : page->findings().findChildren<ui::FindingRow *>())
            for (Button *found : row->findChildren<Button *>())
                if (row->isVisible() && row->finding().id == QLatin1String(rule) && found->isVisible() &&
                    found->text().startsWith(words))
                    return found;
        ADD_FAILURE() << "no button " << qPrintable(words) << " for " << rule;
        return nullptr;
    }

    void dismiss(const char *rule, bool forGood)
    {
        auto *dismiss = button<QToolButton>(rule, QStringLiteral("Dismiss"));
        ASSERT_TRUE(dismiss && dismiss->menu());
        ASSERT_EQ(dismiss->menu()->actions().size(), 2);
        dismiss->menu()->actions()[forGood ? 1 : 0]->trigger();
    }

    /// Lifting today and tomorrow, which wants a day between.
    void putTwoLiftingDays()
    {
        first = put(tests::plannedStrength("2026-11-19", {"push-up"}));
        second = put(tests::plannedStrength("2026-11-20", {"push-up"}));
    }

    /// Moves the mouse with the left button down, without letting go.
    void dragOver(QPoint from, QPoint to)
    {
        QTest::mousePress(&page->view(), Qt::LeftButton, Qt::NoModifier, from);
        dragOn(from, to);
    }

    SessionId longAgo;
    SessionId first;
    SessionId second;
};

TEST_F(FindingsStrip, IsNotThereWhenThereIsNothingToSay)
{
    EXPECT_EQ(rules(), "");
    EXPECT_FALSE(page->findings().isVisible());
    put(tests::plannedSession(Kind::Rest, "2026-11-22", 0));
    EXPECT_EQ(rules(), "");
    EXPECT_FALSE(page->findings().isVisible());
}

TEST_F(FindingsStrip, ShowsAtMostThreeTheWeightiestFirst)
{
    putTwoLiftingDays();
    for (const char *day : {"2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"})
        put(tests::plannedSession(Kind::HiitRun, day, 45), 2);
    QApplication::processEvents();
    const std::vector<Finding> shown = page->findings().shown();
    ASSERT_EQ(shown.size(), 3U);
    EXPECT_EQ(rules(), "R01 R07 R08");
    for (const Finding &finding : shown)
        EXPECT_EQ(finding.severity, Severity::HeadsUp);
}

TEST_F(FindingsStrip, SaysTheSourceOnHoverAndToScreenReaders)
{
    putTwoLiftingDays();
    ASSERT_TRUE(says("R01"));
    const Finding finding = page->findings().shown().front();
    auto *show = button<QPushButton>("R01", QStringLiteral("Show me"));
    ASSERT_TRUE(show);
    for (const QString &part : {finding.headline, finding.message, finding.source, QStringLiteral("Heads-up")})
        EXPECT_TRUE(show->accessibleDescription().contains(part)) << qPrintable(part);
    bool hovered = false;
    for (const QWidget *widget : page->findings().findChildren<QWidget *>())
        hovered = hovered || widget->toolTip().contains(finding.source.toHtmlEscaped());
    EXPECT_TRUE(hovered);
}

TEST_F(FindingsStrip, ShowMeSelectsTheSessionsConcerned)
{
    const SessionId other = put(tests::plannedSession(Kind::EasyRun, "2026-11-22", 45));
    putTwoLiftingDays();
    page->view().setCurrentSession(other);
    ASSERT_TRUE(says("R01"));
    auto *show = button<QPushButton>("R01", QStringLiteral("Show me"));
    ASSERT_TRUE(show);
    show->click();
    EXPECT_EQ(page->view().selection(), (std::vector<SessionId>{first, second}));
    EXPECT_TRUE(page->view().hasFocus());
}

TEST_F(FindingsStrip, ADismissedFindingIsSilentThisWeekAndComesBackWithUndo)
{
    putTwoLiftingDays();
    ASSERT_TRUE(says("R01"));
    const std::string before = tests::logicalDump(database.store());
    dismiss("R01", false);
    EXPECT_FALSE(says("R01"));
    const std::string after = tests::logicalDump(database.store());
    EXPECT_NE(before, after);
    commands.undoStack().undo();
    EXPECT_TRUE(says("R01"));
    EXPECT_EQ(tests::logicalDump(database.store()), before);
    commands.undoStack().redo();
    EXPECT_FALSE(says("R01"));
    EXPECT_EQ(tests::logicalDump(database.store()), after);

    put(tests::plannedStrength("2026-11-26", {"push-up"}));
    put(tests::plannedStrength("2026-11-27", {"push-up"}));
    page->showWeek(tests::day("2026-11-26"));
    EXPECT_TRUE(says("R01")) << "another week";
}

TEST_F(FindingsStrip, ADismissalForGoodHoldsInEveryWeek)
{
    putTwoLiftingDays();
    ASSERT_TRUE(says("R01"));
    dismiss("R01", true);
    EXPECT_FALSE(says("R01"));
    put(tests::plannedStrength("2026-11-26", {"push-up"}));
    put(tests::plannedStrength("2026-11-27", {"push-up"}));
    page->showWeek(tests::day("2026-11-26"));
    EXPECT_FALSE(says("R01"));
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Switch off “Strength on two days in a row”"));
}

TEST_F(FindingsStrip, FollowsACardThatIsBeingDragged)
{
    first = put(tests::plannedStrength("2026-11-19", {"push-up"}));
    second = put(tests::plannedStrength("2026-11-21", {"push-up"}));
    ASSERT_FALSE(says("R01"));
    const std::string stored = tests::logicalDump(database.store());
    dragOver(middleOf(second), emptyPlaceOn("2026-11-20"));
    EXPECT_TRUE(says("R01")) << "dropped on Friday it would be the day after";
    EXPECT_TRUE(page->findings().isWouldBe());
    dragOn(emptyPlaceOn("2026-11-20"), emptyPlaceOn("2026-11-22"));
    EXPECT_FALSE(says("R01")) << "and on Sunday it would not";
    dragOn(emptyPlaceOn("2026-11-22"), emptyPlaceOn("2026-11-20"));
    EXPECT_TRUE(says("R01"));
    key(Qt::Key_Escape);
    EXPECT_FALSE(says("R01"));
    EXPECT_FALSE(page->findings().isWouldBe());
    EXPECT_EQ(tests::logicalDump(database.store()), stored);
}

TEST_F(FindingsStrip, NothingMovesUnderADrag)
{
    putTwoLiftingDays();
    put(tests::plannedSession(Kind::HiitRun, "2026-11-21", 45));
    ASSERT_TRUE(says("R01"));
    const QPoint from = middleOf(second);
    QTest::mousePress(&page->view(), Qt::LeftButton, Qt::NoModifier, from);
    QApplication::processEvents();
    const QRect strip = page->findings().geometry();
    const QSize week = page->view().size();
    dragOn(from, emptyPlaceOn("2026-11-22"));
    ASSERT_FALSE(says("R01"));
    EXPECT_EQ(page->findings().geometry(), strip);
    EXPECT_EQ(page->view().size(), week);
    key(Qt::Key_Escape);
    EXPECT_TRUE(says("R01"));
    EXPECT_FALSE(page->findings().isWouldBe());
}

TEST_F(FindingsStrip, IsTrueToTheWeekAfterTheDrop)
{
    putTwoLiftingDays();
    ASSERT_TRUE(says("R01"));
    drag(middleOf(second), emptyPlaceOn("2026-11-21"));
    EXPECT_FALSE(says("R01"));
    EXPECT_FALSE(page->findings().isWouldBe());
    commands.undoStack().undo();
    EXPECT_TRUE(says("R01"));
}

TEST_F(FindingsStrip, LeavesTheWeekItsRoomInASmallWindow)
{
    putTwoLiftingDays();
    put(tests::plannedSession(Kind::HiitRun, "2026-11-21", 45));
    ASSERT_TRUE(QTest::qWaitFor([this] { return page->findings().shown().size() == 3; })) << rules();
    page->resize(900, 580);
    QApplication::processEvents();
    EXPECT_EQ(rules(), "R01");
    EXPECT_LT(page->findings().height(), 80);
    QAbstractButton *more = nullptr;
    for (auto *found : page->findings().findChildren<QPushButton *>())
        if (found->isVisible() && found->text() == QLatin1String("2 more"))
            more = found;
    ASSERT_TRUE(more);
    more->click();
    QApplication::processEvents();
    EXPECT_EQ(page->findings().shown().size(), 3U);
}

TEST_F(FindingsStrip, HearsOfAChangeInTheWeeksBefore)
{
    put(tests::loggedSession(Kind::EasyRun, "2026-11-12", 60));
    put(tests::loggedSession(Kind::EasyRun, "2026-11-10", 60));
    put(tests::plannedSession(Kind::EasyRun, "2026-11-19", 60));
    const SessionId long1 = put(tests::plannedSession(Kind::EasyRun, "2026-11-21", 60));
    ASSERT_FALSE(says("R22")) << rules();
    Session longer = stored(long1);
    longer.planned->duration = Seconds(80 * 60);
    Change change;
    change.replace(stored(long1), longer);
    ASSERT_TRUE(commands.run(change));
    EXPECT_TRUE(says("R22")) << rules();
    put(tests::loggedSession(Kind::LongRun, "2026-11-15", 90));
    EXPECT_FALSE(says("R22")) << rules();
}

TEST_F(FindingsStrip, ANewUserIsOfferedTheHealthCheckBeforeHardExercise)
{
    beNew();
    put(tests::plannedSession(Kind::HiitRun, "2026-11-20", 25));
    ASSERT_TRUE(says("R39")) << rules();
    EXPECT_EQ(page->findings().shown().front().severity, Severity::StopAndThink);
    auto *check = button<QPushButton>("R39", QStringLiteral("Health check"));
    ASSERT_TRUE(check);
    check->click();
    auto *dialog = page->findChild<ui::HealthCheckDialog *>();
    ASSERT_TRUE(dialog);
    dialog->accept();
    EXPECT_FALSE(says("R39")) << "nothing was ticked";
    commands.undoStack().undo();
    EXPECT_TRUE(says("R39"));
}

TEST_F(FindingsStrip, SafetyCanOnlyBePutAsideForTheWeek)
{
    beNew();
    put(tests::plannedSession(Kind::HiitRun, "2026-11-20", 25));
    ASSERT_TRUE(says("R39"));
    auto *dismiss = button<QToolButton>("R39", QStringLiteral("Dismiss"));
    ASSERT_TRUE(dismiss);
    EXPECT_TRUE(dismiss->menu()->actions()[0]->isVisible());
    EXPECT_FALSE(dismiss->menu()->actions()[1]->isVisible());
    dismiss->menu()->actions()[0]->trigger();
    EXPECT_FALSE(says("R39"));
}

TEST_F(FindingsStrip, TimeAwayLeavesTheWeekInPeace)
{
    put(tests::plannedSession(Kind::EasyRun, "2026-11-20", 25));
    ASSERT_TRUE(says("R19")) << rules();
    Change change;
    change.add(TimeAway{TimeAwayId::create(), tests::day("2026-11-21"), tests::day("2026-11-23"), SkipReason::Travel, {}});
    ASSERT_TRUE(commands.run(change));
    EXPECT_FALSE(says("R19")) << rules();
}

} // namespace
