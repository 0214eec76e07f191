// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/weekwords.h"

#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

namespace {

constexpr int recommendedMinutes = 150; // US Guidelines 2018 and WHO 2020, domain.md 2.1

QString tr(const char *text) { return QCoreApplication::translate("WeekWords", text); }

} // namespace

QString minutesText(double minutes) { return QLocale().toString(qint64(std::llround(minutes))); }

QString goalText(const core::Goal &goal)
{
    if (goal.minutes <= 0)
        return tr("No weekly goal");
    return goal.minutes == recommendedMinutes ? tr("%1 min recommended").arg(goal.minutes)
                                              : tr("Goal: %1 min").arg(goal.minutes);
}

QString shortWeekText(core::DateRange days, QDate today)
{
    const QLocale locale;
    const bool sameMonth = days.first.month() == days.last.month();
    const QString first = sameMonth ? QString::number(days.first.day()) : locale.toString(days.first, QStringLiteral("d MMM"));
    const bool thisYear = days.last.year() == today.year();
    const QString last = locale.toString(days.last, thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
    return tr("%1 – %2").arg(first, last);
}

QString weekHeadline(const core::ProgressWeek &week)
{
    if (week.goal.minutes <= 0)
        return tr("%1 min").arg(minutesText(week.worth()));
    return tr("%1 of %2 min").arg(minutesText(week.worth())).arg(week.goal.minutes);
}

QString strengthDaysText(const core::ProgressWeek &week)
{
    return week.goal.strengthDays > 0 ? tr("%1 of %2").arg(week.done.strengthDays).arg(week.goal.strengthDays)
                                      : QString::number(week.done.strengthDays);
}

QString planKeptText(const core::ProgressWeek &week)
{
    return week.sessionsWanted() == 0 ? QStringLiteral("–") : tr("%1 of %2").arg(week.sessionsDone).arg(week.sessionsWanted());
}

std::vector<WeekFact> weekFacts(const core::ProgressWeek &week)
{
    std::vector<WeekFact> facts;
    for (const core::Family family : core::stackedFamilies) {
        if (week.worthOf(family) > 0)
            facts.push_back({family, core::familyName(family), tr("%1 min").arg(minutesText(week.worthOf(family)))});
    }
    if (week.stillPlanned() > 0)
        facts.push_back({std::nullopt, tr("Still planned"), tr("%1 min").arg(minutesText(week.stillPlanned()))});
    facts.push_back({std::nullopt, tr("On the clock"), tr("%1 min").arg(minutesText(week.done.aerobic))});
    if (week.done.vigorous > 0)
        facts.push_back({std::nullopt, tr("Vigorous"), tr("%1 min").arg(minutesText(week.done.vigorous))});
    facts.push_back({std::nullopt, tr("Strength days"), strengthDaysText(week)});
    if (week.sessionsWanted() > 0)
        facts.push_back({std::nullopt, tr("Plan kept"), planKeptText(week)});
    return facts;
}

QString weekSentence(const core::ProgressWeek &week)
{
    QStringList parts{tr("Week %1").arg(rangeText(week.days)), tr("worth %1").arg(weekHeadline(week))};
    for (const WeekFact &fact : weekFacts(week))
        parts << tr("%1 %2").arg(fact.label, fact.value);
    return parts.join(tr(", "));
}

} // namespace ui
