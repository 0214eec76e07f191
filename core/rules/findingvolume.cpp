// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingrules.h"

#include <QLocale>
#include <algorithm>

namespace core {

namespace {

using Views = std::vector<const SessionView *>;

constexpr qint64 minute = 60000; // milliseconds
constexpr int extraBenefitMinutes = 300;

qint64 wholeMinutes(qint64 ms) { return ms / minute; }

std::optional<Said> underTheGoal(const WeekView &week)
{
    const int goal = week.facts().goal.minutes;
    const qint64 now = week.moderateEquivalent().count();
    if (week.isEmpty() || week.isOver() || week.isExempt() || now >= goal * minute)
        return std::nullopt;
    const qint64 minutes = wholeMinutes(now);
    const bool ahead = !week.week([](const SessionView &view) { return !view.logged; }).empty();
    return Said{Severity::Tip,
                (ahead ? say("%1 min with all that is planned. A brisk walk of %2 min would reach %3; splitting it is fine.")
                       : say("%1 min so far. A brisk walk of %2 min would reach %3; splitting it is fine."))
                    .arg(minutes)
                    .arg(goal - minutes)
                    .arg(goal),
                {}};
}

std::optional<Said> extraBenefit(const WeekView &week)
{
    if (week.moderateEquivalent().count() < extraBenefitMinutes * minute)
        return std::nullopt;
    return Said{Severity::Tip,
                say("%1 min or more: the range where health gains a little extra.").arg(extraBenefitMinutes),
                {}};
}

/// The most of the last four weeks; 0 when there is nothing.
qint64 growthBase(const WeekView &week)
{
    const std::vector<EarlierWeek> &earlier = week.facts().earlier;
    qint64 base = 0;
    for (size_t i = 0; i < std::min<size_t>(earlier.size(), 4); ++i)
        base = std::max<qint64>(base, week.volume(earlier[i]).count());
    return base;
}

/// Whole numbers throughout: 99 after 90 min is exactly 10 % and must stay so. Under an hour minutes speak instead of
/// percent (10 and, likewise, 30), as a tenth of little is nothing.
std::optional<Said> growth(const WeekView &week)
{
    const qint64 base = growthBase(week);
    const qint64 now = week.volume().count();
    if (base == 0)
        return std::nullopt;
    const bool small = base < 60 * minute;
    const bool grows = small ? now > base + 10 * minute : 10 * now > 11 * base;
    if (!grows)
        return std::nullopt;
    const bool much = small ? now > base + 30 * minute : 10 * now > 13 * base;
    const QString message =
        small ? say("This is %1 min more than your biggest recent week. Smaller steps are a cautious habit.")
                    .arg(wholeMinutes(now - base))
              : say("This is %1 % more than your biggest recent week. Smaller steps are a cautious habit.")
                    .arg((now - base) * 100 / base);
    return Said{much ? Severity::HeadsUp : Severity::Tip, message, idsOf(week.runs())};
}

/// A run against the longest of the 30 days before it, in millimetres or milliseconds.
struct LongerRun {
    const SessionView *run = nullptr;
    bool byDistance = false;
    qint64 now = 0;
    qint64 longest = 0;
    [[nodiscard]] qint64 percent() const { return (now - longest) * 100 / longest; }
};

/// Only with a run before this week: a first week is its own beginning, not a jump.
std::optional<LongerRun> comparedWithMonth(const WeekView &week, const SessionView &run)
{
    LongerRun time{&run, false, run.time->count(), 0};
    LongerRun distance{&run, true, run.millimetres.value_or(0), 0};
    bool before = false;
    bool allDistances = run.millimetres.has_value();
    for (const SessionView &other : week.all()) {
        const qint64 days = other.day.daysTo(run.day);
        if (!isRun(other.kind) || days < 1 || days > factsDaysBefore)
            continue;
        before = before || other.day < week.facts().days.first;
        allDistances = allDistances && other.millimetres;
        time.longest = std::max<qint64>(time.longest, other.time.value_or(Milliseconds(0)).count());
        distance.longest = std::max(distance.longest, other.millimetres.value_or(0));
    }
    const LongerRun &known = allDistances ? distance : time;
    return before && known.longest > 0 ? std::optional(known) : std::nullopt;
}

QString amountWords(const LongerRun &run)
{
    const qint64 tenthMore = run.longest * 11 / 10;
    if (!run.byDistance)
        return say("%1 min").arg(wholeMinutes(tenthMore));
    return say("%1 km").arg(QLocale().toString(double(tenthMore / 100000) / 10, 'f', 1));
}

std::optional<Said> longestRunOfTheMonth(const WeekView &week)
{
    std::optional<LongerRun> worst;
    Views views;
    for (const SessionView *run : week.runs()) {
        if (!run->time || run->time->count() <= 30 * minute)
            continue;
        const auto compared = comparedWithMonth(week, *run);
        if (!compared || 10 * compared->now <= 11 * compared->longest)
            continue;
        views.push_back(run);
        if (!worst || compared->percent() > worst->percent())
            worst = compared;
    }
    if (!worst)
        return std::nullopt;
    const QString message =
        worst->run->logged
            ? say("This was your longest run of the last 30 days by %1 %. About %2 would have been a gentler step.")
            : say("This would be your longest run of the last 30 days by %1 %. About %2 is a gentler step.");
    return Said{Severity::HeadsUp, message.arg(QString::number(worst->percent()), amountWords(*worst)), idsOf(views)};
}

std::optional<Said> oneRunHoldsMost(const WeekView &week)
{
    const Views runs = week.runs();
    if (runs.size() < 2 || week.isExempt())
        return std::nullopt;
    const qint64 limit = runs.size() == 2 ? 60 : runs.size() == 3 ? 50 : runs.size() == 4 ? 40 : 33;
    const auto timeOf = [](const SessionView *view) { return view->time.value_or(Milliseconds(0)).count(); };
    const SessionView *longest = *std::max_element(
        runs.begin(), runs.end(), [&](const SessionView *a, const SessionView *b) { return timeOf(a) < timeOf(b); });
    if (100 * timeOf(longest) <= limit * week.run().count())
        return std::nullopt;
    return Said{Severity::Tip,
                say("%1 % of this week’s running is in one run. Spreading it a little is kinder to the legs.")
                    .arg(timeOf(longest) * 100 / week.run().count()),
                idsOf({longest})};
}

std::optional<Said> fourWeeksUp(const WeekView &week)
{
    const std::vector<EarlierWeek> &earlier = week.facts().earlier;
    if (earlier.size() < 4 || week.isEasier() || week.volume(earlier[3]).count() == 0)
        return std::nullopt;
    qint64 newer = week.volume().count();
    for (size_t i = 0; i < 4; ++i) {
        const qint64 older = week.volume(earlier[i]).count();
        if (newer <= older || (i < 3 && earlier[i].easier))
            return std::nullopt;
        newer = older;
    }
    return Said{Severity::Tip,
                say("Four weeks up in a row. Many people like an easier week now, to keep what they gained."),
                {}};
}

/// At least 14 days without anything between the last session before the week and the first in it.
std::optional<Said> backAfterABreak(const WeekView &week)
{
    const std::vector<EarlierWeek> &earlier = week.facts().earlier;
    const Views now = week.week([](const SessionView &) { return true; });
    const auto last =
        std::find_if(earlier.begin(), earlier.end(), [](const EarlierWeek &w) { return w.lastSession.has_value(); });
    if (now.empty() || last == earlier.end() || last->lastSession->daysTo(now.front()->day) <= 14)
        return std::nullopt;
    qint64 level = 0;
    for (auto w = last; w != earlier.end() && w - last < 4; ++w)
        level = std::max<qint64>(level, w->aerobic.count());
    if (level == 0 || 10 * week.aerobic().count() <= 7 * level)
        return std::nullopt;
    return Said{
        Severity::HeadsUp,
        say("Welcome back! After a break, half to two thirds of before is a good start: about %1–%2 min this week.")
            .arg(wholeMinutes(level / 2))
            .arg(wholeMinutes(level * 2 / 3)),
        {}};
}

double total(const std::array<double, 7> &load)
{
    double sum = 0;
    for (const double day : load)
        sum += day;
    return sum;
}

std::optional<double> strain(const std::array<double, 7> &load)
{
    const std::optional<double> even = monotony(load);
    return even ? std::optional(*even * total(load)) : std::nullopt;
}

/// Never by a fixed bound alone: gentle, even weeks of a beginner are above 2.0 too.
std::optional<Said> everyDayAlike(const WeekView &week)
{
    const std::optional<double> even = monotony(week.load());
    const std::optional<double> now = strain(week.load());
    if (!even || *even < 2.0)
        return std::nullopt;
    int weeks = 0;
    int below = 0;
    for (const EarlierWeek &earlier : week.facts().earlier) {
        const std::optional<double> theirs = earlier.logged ? strain(earlier.load) : std::nullopt;
        weeks += theirs ? 1 : 0;
        below += theirs && *theirs < *now ? 1 : 0;
    }
    if (weeks < 12 || 10 * below <= 9 * weeks)
        return std::nullopt;
    return Said{Severity::Tip, say("Easy days may be really easy; it lets the hard ones count."), {}};
}

std::optional<Said> onlyOneOfTheTwo(const WeekView &week)
{
    const std::vector<EarlierWeek> &earlier = week.facts().earlier;
    if (earlier.empty())
        return std::nullopt;
    const bool runs = !week.runs().empty();
    const bool lifts = !week.strength().empty();
    const bool onlyRuns = runs && !lifts && earlier[0].runs > 0 && earlier[0].strength == 0;
    const bool onlyLifts = lifts && !runs && earlier[0].strength > 0 && earlier[0].runs == 0;
    if (!onlyRuns && !onlyLifts)
        return std::nullopt;
    return Said{Severity::Tip,
                onlyRuns ? say("Two weeks of running without lifting. The two work best together.")
                         : say("Two weeks of lifting without a run. The two work best together."),
                {}};
}

} // namespace

const std::vector<Rule> &volumeRules()
{
    static const std::vector<Rule> rules{
        {"R19", QT_TRANSLATE_NOOP("Findings", "Under the weekly minutes"),
         QT_TRANSLATE_NOOP("Findings", "WHO 2020 and CDC: 150 moderate minutes a week or as much in vigorous ones"),
         Severity::Tip, underTheGoal},
        {"R20", QT_TRANSLATE_NOOP("Findings", "In the range of extra benefit"),
         QT_TRANSLATE_NOOP("Findings", "WHO 2020: more benefit from 300 minutes"), Severity::Tip, extraBenefit},
        {"R21", QT_TRANSLATE_NOOP("Findings", "Growth over the biggest recent week"),
         QT_TRANSLATE_NOOP("Findings", "Custom rather than proof: Buist 2008 and Fredette 2022 found no clear effect; "
                                       "Nielsen 2014 linked over 30 % to some injuries"),
         Severity::HeadsUp, growth},
        {"R22", QT_TRANSLATE_NOOP("Findings", "Much longer than the longest run of 30 days"),
         QT_TRANSLATE_NOOP("Findings", "Frandsen et al. 2025, 5,205 runners, observed"), Severity::HeadsUp,
         longestRunOfTheMonth},
        {"R23", QT_TRANSLATE_NOOP("Findings", "Most of the week in one run"),
         QT_TRANSLATE_NOOP("Findings", "Coaching custom, loosened"), Severity::Tip, oneRunHoldsMost},
        {"R24", QT_TRANSLATE_NOOP("Findings", "Four weeks of growth"),
         QT_TRANSLATE_NOOP("Findings", "A 2024 survey of athletes, and opinion"), Severity::Tip, fourWeeksUp},
        {"R25", QT_TRANSLATE_NOOP("Findings", "Much at once after a break"),
         QT_TRANSLATE_NOOP("Findings", "Coaching custom"), Severity::HeadsUp, backAfterABreak},
        {"R28", QT_TRANSLATE_NOOP("Findings", "A full week with every day alike"),
         QT_TRANSLATE_NOOP("Findings", "Foster 1998: monotony and strain, against your own weeks"), Severity::Tip,
         everyDayAlike},
        {"R43", QT_TRANSLATE_NOOP("Findings", "Only running or only lifting"),
         QT_TRANSLATE_NOOP("Findings", "The plans: running and strength together"), Severity::Tip, onlyOneOfTheTwo},
    };
    return rules;
}

} // namespace core
