// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/weekwords.h"

#include "core/model/datetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WeekWords", text); }

} // namespace

QString minutesText(double minutes) { return QLocale().toString(qint64(std::llround(minutes))); }

QString shortWeekText(core::DateRange days, QDate today)
{
    const bool thisYear = days.last.year() == today.year();
    return core::dateRangeText(days.first, days.last, thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
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

} // namespace ui
