// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/highlightwords.h"

#include "core/model/datetext.h"
#include "ui/look/wording.h"
#include "ui/progress/weekwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Highlights", text); }

/// "12 more than by Thursday last week", from two rounded sums.
QString comparedText(double now, double before, const QString &when)
{
    const qint64 difference = std::llround(now) - std::llround(before);
    if (difference == 0)
        return tr("The same as %1").arg(when);
    return difference > 0 ? tr("%1 more than %2").arg(difference).arg(when) : tr("%1 fewer than %2").arg(-difference).arg(when);
}

core::Seconds seconds(core::Milliseconds time) { return std::chrono::round<core::Seconds>(time); }

QString runText(const core::LongestRun &run, core::LengthUnit lengths)
{
    const QString time = durationText(seconds(run.time));
    return run.distance ? tr("%1, %2").arg(time, distanceText(*run.distance, lengths)) : time;
}

HighlightText monthText(const core::ProgressHighlights &found, QDate today)
{
    const QString when = tr("by the same date last month");
    return {tr("This month so far"), tr("%1 min").arg(minutesText(found.monthMinutes)),
            tr("On the clock, since 1 %1. %2.").arg(QLocale().toString(today, QStringLiteral("MMMM")),
                                                   comparedText(found.monthMinutes, found.lastMonthByNow, when))};
}

} // namespace

HighlightText thisWeekText(const core::ProgressHighlights &found, QDate today)
{
    const core::ProgressWeek &week = found.thisWeek;
    const QString when = tr("by %1 last week").arg(QLocale().toString(today, QStringLiteral("dddd")));
    return {tr("This week so far"), weekHeadline(week),
            tr("%1. Strength days: %2.").arg(comparedText(week.worth(), found.lastWeekByNow, when), strengthDaysText(week))};
}

HighlightText reachedText(const core::ProgressHighlights &found, QDate today)
{
    const int goal = found.thisWeek.goal.minutes;
    HighlightText text{goal > 0 ? tr("Weeks that reached %1").arg(goal) : tr("Weeks that reached their goal"), {}, {}};
    if (found.finishedWeeks == 0)
        text.number = tr("First week");
    else
        text.number = tr("%1 of the last %2").arg(found.reachedWeeks).arg(found.finishedWeeks);
    if (found.streak == 0)
        text.line = tr("Every week counts, below the line too");
    else
        text.line = tr("Most in a row here: %1 (%2)").arg(found.streak).arg(shortWeekText(found.streakDays, today));
    return text;
}

HighlightText movedText(const core::ProgressHighlights &found, QDate today, core::LengthUnit lengths)
{
    if (!found.longest && !found.longestBefore)
        return monthText(found, today);
    HighlightText text{tr("Longest run, last 4 weeks"), tr("None yet"), {}};
    QStringList parts;
    if (found.longest) {
        text.number = runText(*found.longest, lengths);
        parts << core::dateText(found.longest->day, QStringLiteral("ddd d MMM"));
    }
    parts << (found.longestBefore ? tr("4 weeks before: %1").arg(runText(*found.longestBefore, lengths))
                                  : tr("no run in the 4 weeks before"));
    text.line = parts.join(QStringLiteral(" · "));
    return text;
}

} // namespace ui
