// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/linking.h"

#include "core/rules/logging.h"
#include "core/rules/matching.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

Session run(const char *iso, int minutes, std::optional<double> metres = std::nullopt)
{
    Session session = tests::loggedSession(Kind::EasyRun, iso, minutes);
    if (metres)
        session.logged->distance = Metres{*metres};
    return session;
}

std::vector<SessionId> idsOf(const std::vector<LinkCandidate> &candidates)
{
    std::vector<SessionId> ids;
    for (const LinkCandidate &candidate : candidates)
        ids.push_back(candidate.session);
    return ids;
}

TEST(Linking, ThePlanStaysAndTheLogComesIn)
{
    Session plan = tests::plannedSession(Kind::TempoRun, "2026-11-17", 40);
    plan.note = QStringLiteral("asked for");
    Session log = run("2026-11-18", 38, 7200);
    log.title = QStringLiteral("Morning run");
    log.note = QStringLiteral("windy");
    const Session both = linked(plan, log, Link::Manual);
    EXPECT_EQ(both.id, plan.id);
    EXPECT_EQ(both.planned, plan.planned);
    EXPECT_EQ(both.kind, Kind::TempoRun);
    EXPECT_EQ(both.title, QStringLiteral("Morning run"));
    EXPECT_EQ(both.note, QStringLiteral("asked for\nwindy"));
    EXPECT_EQ(both.logged->distance, Metres{7200});
    EXPECT_EQ(both.logged->link, Link::Manual);
    EXPECT_EQ(both.day(), day("2026-11-18"));
}

TEST(Linking, PartedHalvesAreThePlanOnItsDayAndALogOfItsOwn)
{
    Session plan = tests::plannedStrength("2026-11-17", {"goblet-squat", "push-up"}, 2);
    plan.planRun = PlanRunId::create();
    plan.slot = QStringLiteral("w1-tue-0");
    Session both = doneAsPlanned(plan, QDateTime(day("2026-11-18"), QTime(19, 0)), {});
    both.logged->day = day("2026-11-18");
    Entry added;
    added.id = EntryId::create();
    added.loggedExercise = ExerciseId::create();
    added.sets = {furtherSet(both.entries.front().sets.front())};
    added.sets.front().result.reps = 9;
    both.entries.push_back(added);
    const auto halves = unlinked(both);
    ASSERT_TRUE(halves);
    EXPECT_EQ(halves->planned, plan);
    EXPECT_NE(halves->logged.id, plan.id);
    EXPECT_FALSE(halves->logged.planned);
    EXPECT_FALSE(halves->logged.planRun);
    EXPECT_EQ(halves->logged.slot, QString());
    EXPECT_EQ(halves->logged.day(), day("2026-11-18"));
    ASSERT_EQ(halves->logged.entries.size(), 3U);
    EXPECT_EQ(halves->logged.doneSets(), 4);
    EXPECT_EQ(halves->logged.entries[0].loggedExercise, plan.entries[0].plannedExercise);
    EXPECT_FALSE(halves->logged.entries[0].plannedExercise);
    EXPECT_FALSE(isPlannedSet(halves->logged.entries[0].sets[0]));
    EXPECT_EQ(halves->logged.entries[2].sets[0].result.reps, 9);
    EXPECT_NE(halves->logged.entries[0].id, plan.entries[0].id) << "both are stored at once";
    const Session again = linked(halves->planned, halves->logged, Link::Manual);
    EXPECT_EQ(again.doneSets(), both.doneSets());
    EXPECT_EQ(again.entries[0].sets[1].result, both.entries[0].sets[1].result);
    EXPECT_EQ(again.entries[0].sets[1].target, both.entries[0].sets[1].target);
}

TEST(Linking, OneHalfAloneHasNothingToPart)
{
    EXPECT_FALSE(unlinked(tests::plannedSession(Kind::EasyRun, "2026-11-17", 40)));
    EXPECT_FALSE(unlinked(run("2026-11-17", 40)));
}

TEST(LinkCandidates, RankByAmountFirstAndThenByDays)
{
    Session plan = tests::plannedSession(Kind::EasyRun, "2026-11-17", 40);
    const Session sameNextDay = run("2026-11-18", 40);
    const Session halfSameDay = run("2026-11-17", 20);
    const Session sameFarOff = run("2026-12-01", 40);
    const auto found = linkCandidates(plan, {halfSameDay, sameFarOff, sameNextDay});
    ASSERT_EQ(idsOf(found), (std::vector{sameNextDay.id, sameFarOff.id, halfSameDay.id}));
    EXPECT_NEAR(found[0].difference, 0.2 / 7, 1e-12);
    EXPECT_EQ(found[0].days, 1);
    EXPECT_EQ(found[0].fit, LinkCandidate::Fit::Close);
    EXPECT_DOUBLE_EQ(found[1].difference, 0.2) << "14 days count as a week";
    EXPECT_EQ(found[1].fit, LinkCandidate::Fit::Close) << "0.20 is still close";
    EXPECT_DOUBLE_EQ(found[2].difference, 0.4);
    EXPECT_EQ(found[2].fit, LinkCandidate::Fit::Fair);
}

TEST(LinkCandidates, CompareDistancesWhereBothAreKnown)
{
    Session plan = tests::plannedSession(Kind::EasyRun, "2026-11-17", 40);
    plan.planned->distance = Metres{8000};
    const auto found = linkCandidates(plan, {run("2026-11-17", 40, 4000)});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_DOUBLE_EQ(found[0].difference, 0.4);
}

TEST(LinkCandidates, LeaveOutWhatCannotBe)
{
    const Session log = run("2026-11-17", 40);
    Session skipped = tests::plannedSession(Kind::EasyRun, "2026-11-17", 40);
    skipped.planned->skipReason = SkipReason::Sick;
    Session linkedAlready = tests::plannedSession(Kind::EasyRun, "2026-11-17", 40);
    linkedAlready.logged = run("2026-11-17", 40).logged;
    const Session tooFar = tests::plannedSession(Kind::EasyRun, "2026-12-02", 40);
    const Session otherSport = tests::plannedStrength("2026-11-17", {"goblet-squat"});
    const Session otherLog = run("2026-11-17", 41);
    EXPECT_TRUE(linkCandidates(log, {skipped, linkedAlready, tooFar, otherSport, otherLog, log}).empty());
    const Session fits = tests::plannedSession(Kind::LongRun, "2026-11-03", 90);
    EXPECT_EQ(idsOf(linkCandidates(log, {fits})), std::vector{fits.id});
}

TEST(Matching, NeverTakesASessionThatWasLinkedByHand)
{
    const Session plan = tests::plannedSession(Kind::EasyRun, "2026-11-17", 40);
    const std::vector sessions{linked(plan, run("2026-11-17", 10), Link::Manual)};
    EXPECT_EQ(matchingSession(sessions, {day("2026-11-17"), Sport::Running, Seconds(2400)}), nullptr);
}

} // namespace
