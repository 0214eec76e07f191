// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recurrence.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

constexpr int tuesday = 2;
constexpr int thursday = 8;

Series series(int weekdays, const char *from, int everyWeeks = 1, const char *until = nullptr)
{
    return {SeriesId::create(), weekdays, everyWeeks, day(from), until ? std::optional(day(until)) : std::nullopt, {}};
}

std::vector<QDate> days(std::initializer_list<const char *> list)
{
    std::vector<QDate> out;
    for (const char *iso : list)
        out.push_back(day(iso));
    return out;
}

/// A series of Tuesdays from 17 November on with three sessions made.
struct Tuesdays {
    Tuesdays()
    {
        for (const QDate slot : days({"2026-11-17", "2026-11-24", "2026-12-01"}))
            state.sessions.push_back(instanceOf(state.series, pattern, slot));
        state.lastSlot = day("2026-12-01");
    }
    Session pattern = tests::plannedSession(Kind::EasyRun, "2026-11-17", 45);
    SeriesState state{series(tuesday, "2026-11-17"), {}, {}};
};

std::map<QDate, Session> addedBySlot(const Change &change)
{
    std::map<QDate, Session> out;
    for (const Edit &edit : change.edits)
        if (edit.after && !edit.before)
            if (const auto *session = std::get_if<Session>(&*edit.after))
                out[*slotDay(*session)] = *session;
    return out;
}

int removedSessions(const Change &change)
{
    return int(std::count_if(change.edits.begin(), change.edits.end(), [](const Edit &edit) {
        return !edit.after && std::holds_alternative<Session>(*edit.before);
    }));
}

const Edit *editOf(const Change &change, const Key &key)
{
    const auto found = std::find_if(change.edits.begin(), change.edits.end(), [&](const Edit &e) { return e.key == key; });
    return found == change.edits.end() ? nullptr : &*found;
}

} // namespace

TEST(Recurrence, FallsOnItsWeekdaysFromItsFirstDayToItsLast)
{
    const Series both = series(tuesday | thursday, "2026-11-17", 1, "2026-12-03");
    EXPECT_EQ(occurrences(both, day("2026-11-01"), day("2027-01-01")),
              days({"2026-11-17", "2026-11-19", "2026-11-24", "2026-11-26", "2026-12-01", "2026-12-03"}));
    EXPECT_EQ(occurrences(both, day("2026-11-18"), day("2026-11-24")), days({"2026-11-19", "2026-11-24"}));
}

TEST(Recurrence, CountsEveryOtherWeekFromTheWeekItStartsIn)
{
    const Series fortnightly = series(tuesday | thursday, "2026-11-19", 2);
    EXPECT_EQ(occurrences(fortnightly, day("2026-11-01"), day("2026-12-20")),
              days({"2026-11-19", "2026-12-01", "2026-12-03", "2026-12-15", "2026-12-17"}));
}

TEST(Recurrence, KnowsTheDayOfItsNthSession)
{
    EXPECT_EQ(dayOfNth(series(tuesday | thursday, "2026-11-17"), 1), day("2026-11-17"));
    EXPECT_EQ(dayOfNth(series(tuesday | thursday, "2026-11-17"), 4), day("2026-11-26"));
    EXPECT_EQ(dayOfNth(series(tuesday, "2026-11-17", 3), 3), day("2026-12-29"));
}

TEST(Recurrence, SaysItselfInWords)
{
    EXPECT_EQ(recurrenceWords(series(tuesday, "2026-11-17")), QStringLiteral("every Tuesday"));
    EXPECT_EQ(recurrenceWords(series(tuesday | thursday, "2026-11-17", 2)), QStringLiteral("every 2 weeks on Tuesday and Thursday"));
    EXPECT_EQ(recurrenceWords(series(127, "2026-11-17", 1, "2027-03-03")), QStringLiteral("every day until 3 March 2027"));
}

TEST(Recurrence, MakesTheSameSessionOnEveryMachine)
{
    const Series yoga = series(tuesday, "2026-11-17");
    const Session pattern = tests::plannedStrength("2026-11-17", {"goblet-squat", "glute-bridge"});
    const Session here = instanceOf(yoga, pattern, day("2026-12-01"));
    EXPECT_EQ(here, instanceOf(yoga, pattern, day("2026-12-01")));
    EXPECT_EQ(here.id, SessionId::derived(yoga.id.uuid(), QStringLiteral("2026-12-01")));
    EXPECT_NE(here.entries[0].id, pattern.entries[0].id);
    EXPECT_EQ(here.entries.size(), 2U);
    EXPECT_EQ(here.planned->day, day("2026-12-01"));
    EXPECT_EQ(here.planned->originalDay, day("2026-12-01"));
}

TEST(Recurrence, LooksTwentySixWeeksAheadAndNeverBack)
{
    const Series weekly = series(tuesday, "2026-11-17");
    const Session pattern = tests::plannedSession(Kind::EasyRun, "2026-11-17", 45);
    const auto due = dueInstances(weekly, pattern, day("2026-11-17"), day("2026-11-17"));
    ASSERT_EQ(due.size(), 26U);
    EXPECT_EQ(due.front().planned->day, day("2026-11-24"));
    EXPECT_EQ(due.back().planned->day, day("2027-05-18"));
    EXPECT_TRUE(dueInstances(weekly, pattern, day("2027-05-18"), day("2026-11-23")).empty());
    EXPECT_EQ(dueInstances(weekly, pattern, day("2027-05-18"), day("2026-11-24")).size(), 1U);
}

TEST(FromHereOn, EndsOneSeriesAndStartsAnother)
{
    const Tuesdays old;
    const Session &second = old.state.sessions[1];
    Session edited = second;
    edited.title = QStringLiteral("Longer");
    const Series next = continued(old.state.series, second, edited);
    const Change change = editFromHereOn(old.state, second, edited, next, edited, day("2026-11-18"));
    EXPECT_EQ(std::get<Series>(*editOf(change, old.state.series.id)->after).until, day("2026-11-23"));
    EXPECT_EQ(std::get<Series>(*editOf(change, next.id)->after), next);
    EXPECT_EQ(next.fromDay, day("2026-11-24"));
    EXPECT_EQ(next.weekdays, tuesday);
    const Session first = std::get<Session>(*editOf(change, second.id)->after);
    EXPECT_EQ(first.series, next.id);
    EXPECT_EQ(first.title, QStringLiteral("Longer"));
    EXPECT_EQ(removedSessions(change), 1) << "the old one of 1 December";
    EXPECT_EQ(editOf(change, old.state.sessions[0].id), nullptr) << "what lies before stays";
    const auto added = addedBySlot(change);
    EXPECT_EQ(added.begin()->first, day("2026-12-01"));
    EXPECT_EQ(added.begin()->second.title, QStringLiteral("Longer"));
}

TEST(FromHereOn, KeepsWhatTheUserMadeOfLaterDays)
{
    Tuesdays old;
    for (const QDate slot : days({"2026-12-08", "2026-12-15"}))
        old.state.sessions.push_back(instanceOf(old.state.series, old.pattern, slot));
    old.state.lastSlot = day("2026-12-15");
    old.state.sessions[2].planned->day = day("2026-12-02");                    // moved
    old.state.sessions[3].planned->skipReason = SkipReason::Travel;            // skipped
    old.state.sessions.erase(old.state.sessions.begin() + 4);                  // deleted
    const Session &second = old.state.sessions[1];
    const Series next = continued(old.state.series, second, second);
    const auto added = addedBySlot(editFromHereOn(old.state, second, second, next, old.pattern, day("2026-11-18")));
    EXPECT_EQ(added.at(day("2026-12-01")).planned->day, day("2026-12-02"));
    EXPECT_EQ(added.at(day("2026-12-01")).planned->originalDay, day("2026-12-01"));
    EXPECT_EQ(added.at(day("2026-12-08")).planned->skipReason, SkipReason::Travel);
    EXPECT_FALSE(added.contains(day("2026-12-15"))) << "a deleted one stays away";
    EXPECT_TRUE(added.contains(day("2026-12-22")));
}

TEST(FromHereOn, FollowsTheEditToAnotherWeekday)
{
    const Tuesdays old;
    Session moved = old.state.sessions[1];
    moved.planned->day = day("2026-11-26");
    const Series next = continued(old.state.series, old.state.sessions[1], moved);
    EXPECT_EQ(next.weekdays, thursday);
    EXPECT_EQ(next.fromDay, day("2026-11-26"));
}

TEST(FromHereOn, DeletesWhatIsPlannedAndKeepsWhatWasLogged)
{
    Tuesdays old;
    old.state.sessions[2].logged = Logged{};
    old.state.sessions[2].logged->day = day("2026-11-19");
    const Change change = deleteFromHereOn(old.state, old.state.sessions[1]);
    EXPECT_EQ(removedSessions(change), 1);
    EXPECT_EQ(std::get<Series>(*editOf(change, old.state.series.id)->after).until, day("2026-12-01"))
        << "one that was done ahead belongs to it";
}

TEST(FromHereOn, TakesTheWholeSeriesFromItsFirstSession)
{
    const Tuesdays old;
    const Change change = deleteFromHereOn(old.state, old.state.sessions[0]);
    EXPECT_EQ(removedSessions(change), 3);
    EXPECT_FALSE(editOf(change, old.state.series.id)->after);
}

TEST(FromHereOn, CanStopAfterASession)
{
    const Tuesdays old;
    const Change change = endAfter(old.state, old.state.sessions[0]);
    EXPECT_EQ(removedSessions(change), 2);
    EXPECT_EQ(std::get<Series>(*editOf(change, old.state.series.id)->after).until, day("2026-11-17"));
}
