// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthcontent.h"

#include "core/store/store.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("MonthContent", text, nullptr, n); }

QString whole(double value) { return QLocale().toString(qint64(std::llround(value))); }

/// "3 of 5", or one of them when there is no other.
QString ofText(const QString &done, const QString &planned, bool isPlanned)
{
    return isPlanned ? tr("%1 of %2").arg(done, planned) : done;
}

QString daysText(int done, int planned)
{
    if (planned == 0)
        return tr("%n days", done);
    return tr("%1 of %n days", planned).arg(done);
}

/// Sessions planned in the range and done outside of it count in the week they were planned for.
core::Result<void> addDoneElsewhere(const core::Store &store, const std::vector<core::Tally> &tallies, const MonthContent &month,
                                    std::vector<core::Session> &sessions)
{
    for (const core::Tally &tally : tallies) {
        if (tally.half != core::Tally::Half::Planned || month.session(tally.session))
            continue;
        auto found = store.sessions().find(tally.session);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            sessions.push_back(std::move(**found));
    }
    return {};
}

core::Result<void> readTotals(const core::Store &store, MonthContent &month, QDate today)
{
    const auto tallies = store.tallies().between(month.range.first, month.range.last);
    if (!tallies)
        return tl::unexpected(tallies.error());
    std::vector<core::Session> sessions = month.sessions;
    if (const auto added = addDoneElsewhere(store, *tallies, month, sessions); !added)
        return added;
    const auto weeks = core::weeklySummaries(*tallies, month.range, month.preferences.firstDay(), month.preferences.basis, today);
    for (const core::WeekSummary &week : weeks)
        month.totals.push_back(weekTotals(week, core::weekAdherence(sessions, week.days, today, month.away)));
    month.adherence = core::weekAdherence(sessions, {month.month, month.month.addMonths(1).addDays(-1)}, today, month.away);
    return {};
}

} // namespace

WeekTotals weekTotals(const core::WeekSummary &sums, const core::WeekAdherence &adherence)
{
    WeekTotals totals;
    // The label is "2026-W47".
    totals.number = QString::number(sums.isoWeek.section(QLatin1Char('W'), 1).toInt());
    const int planned = sums.sessionsWanted();
    const int done = sums.sessionsLogged;
    QStringList words{tr("Week %1").arg(totals.number)};
    const auto add = [&](const QString &label, const QString &value) {
        totals.lines.push_back({label, value});
        words << tr("%1: %2").arg(label, value);
    };
    if (sums.sessionsPlanned > 0 || done > 0) {
        add(tr("Done"), ofText(QString::number(planned > 0 ? sums.sessionsDone : done), QString::number(planned), planned > 0));
        const double worth = sums.planned.moderateEquivalent;
        add(tr("Worth"), tr("%1 min").arg(ofText(whole(sums.done.moderateEquivalent), whole(worth), std::llround(worth) > 0)));
        const int days = sums.planned.strengthDays;
        add(tr("Strength"), daysText(sums.done.strengthDays, days));
        if (adherence.due > 0)
            add(tr("On target"), ofText(QString::number(adherence.onTarget), QString::number(adherence.due), true));
    } else {
        words << tr("nothing planned or done");
    }
    totals.words = words.join(tr(", "));
    return totals;
}

QString MonthContent::title() const { return QLocale().toString(month, QStringLiteral("MMMM yyyy")); }

QString MonthContent::subtitle() const
{
    if (adherence.due == 0)
        return {};
    const QString done = tr("%1 of %n planned sessions done", adherence.due);
    return done.arg(adherence.done) + QStringLiteral(" · ") + tr("%1 on target").arg(adherence.onTarget);
}

core::Result<MonthContent> readMonth(const core::Store &store, QDate day, QDate today)
{
    const auto preferences = store.preferences();
    if (!preferences)
        return tl::unexpected(preferences.error());
    MonthContent month;
    month.preferences = *preferences;
    month.month = QDate(day.year(), day.month(), 1);
    month.range = {core::weekOf(month.month, preferences->firstDay()).first,
                   core::weekOf(month.month.addMonths(1).addDays(-1), preferences->firstDay()).last};
    if (const auto read = readCards(store, month, today); !read)
        return tl::unexpected(read.error());
    if (const auto read = readTotals(store, month, today); !read)
        return tl::unexpected(read.error());
    return month;
}

} // namespace ui
