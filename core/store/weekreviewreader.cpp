// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/weekreviewreader.h"

#include "core/store/guidancereader.h"
#include "core/store/store.h"

namespace core {

namespace {

constexpr int weeksBefore = 4;

std::vector<Session> standingIn(const std::vector<Session> &sessions, DateRange days)
{
    std::vector<Session> out;
    for (const Session &session : sessions)
        if (days.contains(session.day()) || (session.planned && days.contains(session.planned->day)))
            out.push_back(session);
    return out;
}

Result<std::optional<Finding>> suggestionFor(const Store &store, DateRange week, QDate today)
{
    GuidanceReader reader(store);
    for (const DateRange days : {DateRange{week.first.addDays(7), week.last.addDays(7)}, week}) {
        const auto guidance = reader.read(days, today);
        if (!guidance)
            return tl::unexpected(guidance.error());
        if (auto findings = guidance->findings(); !findings.empty())
            return std::optional(std::move(findings.front()));
    }
    return std::nullopt;
}

} // namespace

Result<WeekReview> readWeekReview(const Store &store, QDate day, QDate today)
{
    const auto preferences = store.preferences();
    const auto goals = store.settings().goals();
    if (!preferences || !goals)
        return tl::unexpected(!preferences ? preferences.error() : goals.error());
    const DateRange week = weekOf(day, preferences->firstDay());
    const DateRange all{week.first.addDays(-7 * weeksBefore), week.last.addDays(7)};
    const auto sessions = store.sessions().between(all.first, all.last);
    const auto tallies = store.tallies().between(all.first, all.last);
    if (!sessions || !tallies)
        return tl::unexpected(!sessions ? sessions.error() : tallies.error());
    const std::vector<WeekSummary> weeks = weeklySummaries(*tallies, all, preferences->firstDay(), preferences->basis, today);
    auto suggestion = suggestionFor(store, week, today);
    if (!suggestion)
        return tl::unexpected(suggestion.error());
    WeekReview review;
    review.preferences = *preferences;
    review.week = weeks[weeksBefore];
    review.nextWeek = weeks[weeksBefore + 1];
    review.goal = goalOn(*goals, week.last);
    review.sessions = standingIn(*sessions, week);
    review.next = standingIn(*sessions, review.nextWeek.days);
    review.suggestion = std::move(*suggestion);
    std::vector<ReviewFigures> before;
    for (int i = 0; i < weeksBefore; ++i)
        before.push_back(reviewFigures(weeks[size_t(i)], *sessions));
    review.moved = movedFigures(reviewFigures(review.week, *sessions), before);
    return review;
}

} // namespace core
