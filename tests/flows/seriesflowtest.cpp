// SPDX-License-Identifier: GPL-3.0-or-later
// A session that comes again, over weeks of use: made, rolled on, changed for once and from here on, and ended.
#include "core/rules/recurrence.h"
#include "core/store/store.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/commands/seriescommands.h"
#include "ui/commands/serieskeeper.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/today.h"

using namespace core;
using tests::day;

namespace {

constexpr int tuesday = 2;

class FlowSeries : public tests::FlowFixture
{
protected:
    void SetUp() override
    {
        FlowFixture::SetUp();
        Session yoga = tests::plannedSession(Kind::CrossTraining, "2026-11-17", 60);
        yoga.title = QStringLiteral("Yoga");
        yoga.planned->startMinute = 18 * 60 + 30;
        yoga.planned->basisText = QStringLiteral("bring a mat");
        first = add(yoga);
        commands().undoStack().clear();
    }

    void start() { ASSERT_TRUE(ui::makeRecurring(commands(), first, rule(), today.date())); }
    static Series rule(int weekdays = tuesday)
    {
        Series series;
        series.weekdays = weekdays;
        return series;
    }
    /// The Yoga sessions from a day on.
    std::vector<Session> yogas(const char *from = "2026-11-01") { return on(day(from), day("2028-12-31")); }
    std::vector<QDate> days(const char *from = "2026-11-01")
    {
        std::vector<QDate> out;
        for (const Session &session : yogas(from))
            out.push_back(session.day());
        return out;
    }
    /// Undo comes back to `before`, redo to what is there now.
    void expectUndoTo(const std::string &before)
    {
        const std::string after = dump();
        ASSERT_NE(after, before);
        EXPECT_EQ(faults(), "");
        commands().undoStack().undo();
        EXPECT_EQ(dump(), before);
        commands().undoStack().redo();
        EXPECT_EQ(dump(), after);
        EXPECT_TRUE(refusals.isEmpty()) << refusals.join(QLatin1Char('\n')).toStdString();
    }

    ui::Today today{day("2026-11-17")};
    Session first;
};

} // namespace

TEST_F(FlowSeries, StandsTwentySixWeeksAheadAsRealSessions)
{
    const std::string before = dump();
    start();
    EXPECT_EQ(commands().undoStack().undoText(), QStringLiteral("Repeat Yoga every Tuesday"));
    ASSERT_EQ(yogas().size(), 27U);
    const Session second = one(Kind::CrossTraining, "2026-11-24");
    EXPECT_EQ(second.id, SessionId::derived(second.series->uuid(), QStringLiteral("2026-11-24")));
    EXPECT_EQ(second.planned->startMinute, 18 * 60 + 30);
    EXPECT_EQ(second.planned->basisText, QStringLiteral("bring a mat"));
    EXPECT_EQ(second.title, QStringLiteral("Yoga"));
    EXPECT_EQ(stored(first.id).series, second.series) << "the one it was made of is its first";
    expectUndoTo(before);
}

TEST_F(FlowSeries, RollsOnWithTheDaysAndLeavesNoUndoStep)
{
    start();
    ui::SeriesKeeper keeper(commands(), today);
    keeper.roll();
    EXPECT_EQ(days().back(), day("2027-05-18"));
    today.setFixed(day("2026-12-08"));
    EXPECT_EQ(days().back(), day("2027-06-08")) << "at midnight";
    EXPECT_EQ(commands().undoStack().count(), 1);
    restart();
    ui::Today later(day("2026-12-22"));
    ui::SeriesKeeper atStart(commands(), later);
    atStart.roll();
    EXPECT_EQ(days().back(), day("2027-06-22")) << "on the next start";
    EXPECT_EQ(commands().undoStack().count(), 0);
    EXPECT_EQ(yogas().size(), 32U);
    EXPECT_EQ(faults(), "");
}

TEST_F(FlowSeries, NeverMakesAgainWhatWasDeletedOrMoved)
{
    start();
    const Session deleted = one(Kind::CrossTraining, "2027-05-18");
    const Session moved = one(Kind::CrossTraining, "2026-11-24");
    ASSERT_TRUE(ui::deleteSessions(commands(), {deleted}));
    ASSERT_TRUE(ui::moveSessions(commands(), {moved}, day("2026-11-26"), today.date()));
    restart();
    ui::SeriesKeeper keeper(commands(), today);
    keeper.roll();
    today.setFixed(day("2026-12-01"));
    EXPECT_TRUE(on("2027-05-18").empty());
    EXPECT_TRUE(on("2026-11-24").empty());
    EXPECT_EQ(stored(moved.id).planned->originalDay, day("2026-11-24"));
    EXPECT_EQ(days().back(), day("2027-06-01"));
}

TEST_F(FlowSeries, ChangesOneAndLeavesTheOthers)
{
    start();
    const std::string before = dump();
    const Session third = one(Kind::CrossTraining, "2026-12-01");
    Session edited = third;
    edited.planned->duration = Seconds(30 * 60);
    ASSERT_TRUE(ui::editSession(commands(), third, edited));
    EXPECT_EQ(one(Kind::CrossTraining, "2026-12-08").planned->duration, Seconds(3600));
    EXPECT_EQ(stored(third.id).series, third.series);
    expectUndoTo(before);
}

TEST_F(FlowSeries, ChangesAllFromHereOn)
{
    start();
    const Session moved = one(Kind::CrossTraining, "2026-12-08");
    ASSERT_TRUE(ui::moveSessions(commands(), {moved}, day("2026-12-10"), today.date()));
    ASSERT_TRUE(ui::deleteSessions(commands(), {one(Kind::CrossTraining, "2026-12-15")}));
    const std::string before = dump();
    const Session third = one(Kind::CrossTraining, "2026-12-01");
    Session edited = third;
    edited.title = QStringLiteral("Pilates");
    ASSERT_TRUE(ui::editFromHereOn(commands(), third, edited, today.date()));
    EXPECT_EQ(one(Kind::CrossTraining, "2026-11-24").title, QStringLiteral("Yoga"));
    EXPECT_EQ(one(Kind::CrossTraining, "2026-12-01").title, QStringLiteral("Pilates"));
    EXPECT_EQ(one(Kind::CrossTraining, "2026-12-10").title, QStringLiteral("Pilates")) << "a moved one stays where it is";
    EXPECT_TRUE(on("2026-12-15").empty()) << "a deleted one stays away";
    EXPECT_EQ(one(Kind::CrossTraining, "2027-05-18").title, QStringLiteral("Pilates"));
    EXPECT_EQ(yogas().size(), 26U);
    const auto all = store().series().all();
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->front().until, day("2026-11-30"));
    expectUndoTo(before);
    ui::SeriesKeeper keeper(commands(), today);
    keeper.roll();
    today.setFixed(day("2026-11-24"));
    EXPECT_EQ(yogas().size(), 27U) << "only the new one goes on";
    EXPECT_EQ(yogas().back().title, QStringLiteral("Pilates"));
}

TEST_F(FlowSeries, DeletesAllFromHereOn)
{
    start();
    const std::string before = dump();
    ASSERT_TRUE(ui::deleteFromHereOn(commands(), {one(Kind::CrossTraining, "2026-12-01")}));
    EXPECT_EQ(commands().undoStack().undoText(), QStringLiteral("Delete Yoga from here on"));
    EXPECT_EQ(days(), (std::vector{day("2026-11-17"), day("2026-11-24")}));
    expectUndoTo(before);
    ui::SeriesKeeper keeper(commands(), today);
    keeper.roll();
    EXPECT_EQ(yogas().size(), 2U);
}

TEST_F(FlowSeries, DeletesSeveralSeriesAndSingleSessionsAtOnce)
{
    start();
    const Session single = add(tests::plannedSession(Kind::EasyRun, "2026-11-25", 30));
    const std::string before = dump();
    ASSERT_TRUE(ui::deleteFromHereOn(commands(), {one(Kind::CrossTraining, "2026-12-01"), single, one(Kind::CrossTraining, "2026-11-24")}));
    EXPECT_EQ(days(), (std::vector{day("2026-11-17")}));
    expectUndoTo(before);
}

TEST_F(FlowSeries, StopsAfterASession)
{
    start();
    const std::string before = dump();
    ASSERT_TRUE(ui::endSeriesAfter(commands(), one(Kind::CrossTraining, "2026-11-24")));
    EXPECT_EQ(yogas().size(), 2U);
    expectUndoTo(before);
}

TEST_F(FlowSeries, GoesOnByAnotherRuleFromHereOn)
{
    start();
    const std::string before = dump();
    Series next = rule(tuesday | 8);
    next.until = day("2026-12-10");
    ASSERT_TRUE(ui::makeRecurring(commands(), one(Kind::CrossTraining, "2026-12-01"), next, today.date()));
    EXPECT_EQ(days(), (std::vector{day("2026-11-17"), day("2026-11-24"), day("2026-12-01"), day("2026-12-03"), day("2026-12-08"),
                                   day("2026-12-10")}));
    expectUndoTo(before);
}

TEST_F(FlowSeries, UndoneAfterItRolledOnLeavesNothingBehind)
{
    const std::string before = dump();
    start();
    ui::SeriesKeeper keeper(commands(), today);
    today.setFixed(day("2026-11-24"));
    ASSERT_EQ(yogas().size(), 28U);
    commands().undoStack().undo();
    EXPECT_EQ(dump(), before);
    commands().undoStack().redo();
    keeper.roll();
    EXPECT_EQ(yogas().size(), 28U) << "redo and the next day bring all of them back";
    EXPECT_EQ(faults(), "");
}

TEST_F(FlowSeries, IsRefusedForASessionThatWasDone)
{
    ASSERT_TRUE(ui::logAsPlanned(commands(), first, QDateTime(day("2026-11-17"), QTime(20, 0))));
    EXPECT_FALSE(ui::makeRecurring(commands(), stored(first.id), rule(), today.date()));
    EXPECT_EQ(refusals.last(), QStringLiteral("Cannot repeat Yoga: it is already logged"));
}
