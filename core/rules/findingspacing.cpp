// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingrules.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

namespace core {

namespace {

using Views = std::vector<const SessionView *>;
using Pair = std::pair<const SessionView *, const SessionView *>;

constexpr int minutesADay = 24 * 60;

/// Every two sessions, in order of time, of which one stands in the week and that pass a test.
template <class Test> std::vector<Pair> pairs(const WeekView &week, Test test)
{
    std::vector<Pair> found;
    const std::vector<SessionView> &all = week.all();
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = i + 1; j < all.size(); ++j) {
            if ((all[i].inWeek || all[j].inWeek) && test(all[i], all[j]))
                found.push_back({&all[i], &all[j]});
        }
    }
    return found;
}

std::vector<SessionId> idsOf(const std::vector<Pair> &found)
{
    Views views;
    for (const auto &[a, b] : found) {
        views.push_back(a);
        views.push_back(b);
    }
    return core::idsOf(views);
}

/// Minutes from one start to the other; nullopt when one of them is unknown.
std::optional<int> minutesBetween(const SessionView &a, const SessionView &b)
{
    if (!a.start || !b.start)
        return std::nullopt;
    return int(a.day.daysTo(b.day)) * minutesADay + *b.start - *a.start;
}

std::optional<Said> strengthOnConsecutiveDays(const WeekView &week)
{
    const auto found = pairs(week, [](const SessionView &a, const SessionView &b) {
        return a.strength && b.strength && a.day.addDays(1) == b.day;
    });
    if (found.empty())
        return std::nullopt;
    const SessionView &second = *found.front().second;
    const QString message = second.logged
                                ? say("Muscles rebuild on the day after lifting; %1 had no such day before it.")
                                : say("Muscles rebuild on the day after lifting. Could %1’s strength session "
                                      "move one day later?");
    return Said{Severity::HeadsUp, message.arg(dayName(second.day)), idsOf(found)};
}

std::optional<Said> strengthBesideHardRun(const WeekView &week)
{
    bool runShortlyBefore = false;
    const auto found = pairs(week, [&](const SessionView &a, const SessionView &b) {
        const bool beside = a.day == b.day && ((a.strength && b.isHardRun()) || (a.isHardRun() && b.strength));
        if (!beside)
            return false;
        const std::optional<int> gap = minutesBetween(a, b);
        if (gap && *gap >= 6 * 60)
            return false;
        runShortlyBefore = runShortlyBefore || (gap && a.isHardRun() && *gap < 3 * 60);
        return true;
    });
    if (found.empty())
        return std::nullopt;
    return Said{runShortlyBefore ? Severity::HeadsUp : Severity::Tip,
                say("%1 has lifting and a hard run. Several hours between them help both; a day without a run is "
                    "better still for lifting.")
                    .arg(dayName(found.front().first->day)),
                idsOf(found)};
}

std::optional<Said> fastRunsTooClose(const WeekView &week)
{
    const auto found = pairs(week, [](const SessionView &a, const SessionView &b) {
        if (a.kind != Kind::HiitRun || b.kind != Kind::HiitRun)
            return false;
        const std::optional<int> gap = minutesBetween(a, b);
        return a.day.daysTo(b.day) <= 1 || (gap && *gap < 2 * minutesADay);
    });
    if (found.empty())
        return std::nullopt;
    const auto &[a, b] = found.front();
    const QString message =
        a->day == b->day ? say("%1 has two interval runs. Legs like about two days between them.").arg(dayName(a->day))
                         : say("Legs like about two days between interval runs: %1 and %2 are close.")
                               .arg(dayName(a->day), dayName(b->day));
    return Said{Severity::HeadsUp, message, idsOf(found)};
}

bool restsBody(const SessionView &view) { return view.kind == Kind::ActiveRecovery || view.kind == Kind::LightWalk; }

std::optional<Said> noRestDay(const WeekView &week)
{
    std::array<bool, 7> filled{};
    for (const SessionView *view : week.week([](const SessionView &v) { return !restsBody(v); }))
        filled[size_t(week.facts().days.first.daysTo(view->day))] = true;
    if (std::find(filled.begin(), filled.end(), false) != filled.end())
        return std::nullopt;
    return Said{Severity::HeadsUp,
                week.isOver() ? say("No day of this week was free. A rest day is when training settles.")
                              : say("No day is free yet, and rest is when training settles. Which day could it be?"),
                {}};
}

/// The hard days in and around the week, and what stands on them.
class HardDays
{
public:
    explicit HardDays(const WeekView &week) : m_first(week.facts().days.first.addDays(-around))
    {
        for (const SessionView &view : week.all()) {
            const qint64 index = m_first.daysTo(view.day);
            if (index < 0 || index >= qint64(m_days.size()))
                continue;
            Day &day = m_days[size_t(index)];
            if (view.hard)
                day.hard.push_back(&view);
            if (view.lower && !view.light)
                day.lower.push_back(&view);
            if (view.isFastRun())
                day.fast.push_back(&view);
        }
    }

    /// Lower-body lifting and the fast run on the day after it.
    [[nodiscard]] Views heavyLegs(size_t day) const
    {
        if (m_days[day].lower.empty() || m_days[day + 1].fast.empty())
            return {};
        return {m_days[day].lower.front(), m_days[day + 1].fast.front()};
    }

    [[nodiscard]] bool isHard(size_t day) const { return day < m_days.size() && !m_days[day].hard.empty(); }
    /// How many hard days in a row end on this day.
    [[nodiscard]] int runEndingOn(size_t day) const
    {
        int length = 0;
        for (size_t d = day + 1; d > 0 && isHard(d - 1); --d)
            ++length;
        return length;
    }
    /// Whether the day and the next one are two of three or more in a row.
    [[nodiscard]] bool inLongerRun(size_t day) const { return runEndingOn(day) > 1 || isHard(day + 2); }

    void addHard(size_t day, Views &views) const
    {
        views.insert(views.end(), m_days[day].hard.begin(), m_days[day].hard.end());
    }
    [[nodiscard]] QDate date(size_t day) const { return m_first.addDays(qint64(day)); }

    static constexpr int around = factsDaysAfter;
    /// The indices of pairs (day, day + 1) that touch the week.
    static constexpr size_t firstPair = around - 1;
    static constexpr size_t lastPair = around + 6;

private:
    struct Day {
        Views hard, lower, fast;
    };
    QDate m_first;
    std::array<Day, 7 + 2 * around> m_days;
};

std::optional<Said> twoHardDays(const WeekView &week)
{
    const HardDays days(week);
    Views views;
    std::optional<size_t> first;
    for (size_t day = HardDays::firstPair; day <= HardDays::lastPair; ++day) {
        if (!days.isHard(day) || !days.isHard(day + 1) || days.inLongerRun(day) || !days.heavyLegs(day).empty())
            continue;
        first = first.value_or(day);
        days.addHard(day, views);
        days.addHard(day + 1, views);
    }
    if (!first)
        return std::nullopt;
    return Said{Severity::Tip,
                say("%1 and %2 are both hard. An easier day between them would spread the work.")
                    .arg(dayName(days.date(*first)), dayName(days.date(*first + 1))),
                idsOf(views)};
}

std::optional<Said> heavyLegsBeforeFastRun(const WeekView &week)
{
    const HardDays days(week);
    Views views;
    for (size_t day = HardDays::firstPair; day <= HardDays::lastPair; ++day) {
        const Views pair = days.heavyLegs(day);
        views.insert(views.end(), pair.begin(), pair.end());
    }
    if (views.empty())
        return std::nullopt;
    const SessionView &run = *views[1];
    const QString message = run.logged
                                ? say("Legs can feel heavy the day after lifting; %1 on %2 came right after it.")
                                : say("Legs can feel heavy the day after lifting. Swap %1 on %2 with an easier day?");
    return Said{Severity::Tip, message.arg(run.session->displayTitle(), dayName(run.day)), idsOf(views)};
}

/// More hard days than the user wants in a week.
std::optional<Said> overOwnLimit(const WeekView &week)
{
    const auto limit = week.facts().goal.hardDays;
    const Views hard = week.week([](const SessionView &view) { return view.hard; });
    std::set<QDate> days;
    for (const SessionView *view : hard)
        days.insert(view->day);
    if (!limit || int(days.size()) <= *limit)
        return std::nullopt;
    return Said{Severity::Tip,
                say("This week has %1 hard days; you want at most %2. One of them could be easy.")
                    .arg(days.size())
                    .arg(*limit),
                idsOf(hard)};
}

std::optional<Said> threeHardDays(const WeekView &week)
{
    const HardDays days(week);
    Views views;
    for (size_t day = HardDays::firstPair + 1; day <= HardDays::lastPair + 2; ++day) {
        if (!days.isHard(day) || days.runEndingOn(day) < 3)
            continue;
        for (size_t back = 3; back > 0; --back)
            days.addHard(day + 1 - back, views);
    }
    if (views.empty())
        return overOwnLimit(week);
    return Said{Severity::HeadsUp,
                say("Three hard days in a row are a lot. Making one of them easy keeps the week good."), idsOf(views)};
}

std::optional<Said> hardSessionsStackedByAMove(const WeekView &week)
{
    const auto catchesUp = [&](const SessionView &view) {
        const auto &planned = view.session->planned;
        return !view.logged && planned->originalDay < planned->day && planned->originalDay < week.facts().today;
    };
    const auto found = pairs(week, [&](const SessionView &a, const SessionView &b) {
        return a.day == b.day && a.hard && b.hard && (catchesUp(a) || catchesUp(b));
    });
    if (found.empty())
        return std::nullopt;
    return Said{
        Severity::Tip,
        say("%1 holds two hard sessions since one was moved there. There is no need to catch up; skipping it is fine.")
            .arg(dayName(found.front().first->day)),
        idsOf(found)};
}

} // namespace

const std::vector<Rule> &spacingRules()
{
    static const std::vector<Rule> rules{
        {"R01", QT_TRANSLATE_NOOP("Findings", "Strength on two days in a row"),
         QT_TRANSLATE_NOOP("Findings", "Common strength advice: a day of rest between sessions"), Severity::HeadsUp,
         strengthOnConsecutiveDays},
        {"R02", QT_TRANSLATE_NOOP("Findings", "Strength and a hard run on one day"),
         QT_TRANSLATE_NOOP("Findings", "Robineau et al. 2016: strength gains were smaller with no hours between"),
         Severity::HeadsUp, strengthBesideHardRun},
        {"R08", QT_TRANSLATE_NOOP("Findings", "Interval runs close together"),
         QT_TRANSLATE_NOOP("Findings", "Common coaching advice: about 48 hours"), Severity::HeadsUp, fastRunsTooClose},
        {"R15", QT_TRANSLATE_NOOP("Findings", "A week without a rest day"),
         QT_TRANSLATE_NOOP("Findings", "The sample week and common coaching advice"), Severity::HeadsUp, noRestDay},
        {"R16", QT_TRANSLATE_NOOP("Findings", "Two hard days in a row"),
         QT_TRANSLATE_NOOP("Findings", "Our own rule, from common advice on rest"), Severity::Tip, twoHardDays},
        {"R17", QT_TRANSLATE_NOOP("Findings", "Leg strength the day before a fast run"),
         QT_TRANSLATE_NOOP("Findings", "Robineau et al. 2016; Doma and colleagues on heavy legs"), Severity::Tip,
         heavyLegsBeforeFastRun},
        {"R18", QT_TRANSLATE_NOOP("Findings", "Many hard days"),
         QT_TRANSLATE_NOOP("Findings", "Common advice on rest"), Severity::HeadsUp, threeHardDays},
        {"R29", QT_TRANSLATE_NOOP("Findings", "Hard sessions on one day after a move"),
         QT_TRANSLATE_NOOP("Findings", "Our own rule: a missed session need not be made up"), Severity::Tip,
         hardSessionsStackedByAMove},
    };
    return rules;
}

} // namespace core
