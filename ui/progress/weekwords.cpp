// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/weekwords.h"

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

} // namespace ui
