// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recurrence.h"

#include "core/model/datetext.h"
#include "core/rules/copies.h"
#include "core/rules/week.h"
#include "core/rules/weekedits.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace core {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("Recurrence", text, nullptr, n); }

constexpr int everyDay = 127;

QDate mondayOf(QDate day) { return weekOf(day, Qt::Monday).first; }

bool isOccurrence(const Series &series, QDate day)
{
    const auto weeks = mondayOf(series.fromDay).daysTo(mondayOf(day)) / 7;
    return (series.weekdays & weekdayBit(day)) && weeks % std::max(1, series.everyWeeks) == 0;
}

QString weekdaysText(int weekdays)
{
    if (weekdays == everyDay)
        return tr("day");
    const QLocale locale;
    QStringList names;
    for (int day = 0; day < 7; ++day)
        if (weekdays & (1 << day))
            names << locale.standaloneDayName(day + 1);
    const QString last = names.isEmpty() ? QString() : names.takeLast();
    return names.isEmpty() ? last : tr("%1 and %2").arg(names.join(tr(", ")), last);
}

/// What the user had made of a slot goes on with its new session.
void keepExceptions(Session &instance, const Session &earlier)
{
    instance.planned->day = earlier.planned->day;
    instance.planned->skipReason = earlier.planned->skipReason;
    instance.planned->skipNote = earlier.planned->skipNote;
    instance.position = earlier.position;
}

const Session *inSlot(const std::vector<Session> &sessions, QDate slot)
{
    const auto found = std::find_if(sessions.begin(), sessions.end(), [slot](const Session &s) { return slotDay(s) == slot; });
    return found == sessions.end() ? nullptr : &*found;
}

/// Ends a series before `slot`; what is only planned from there on goes, `except` is left to the caller.
void endBefore(Change &change, const SeriesState &state, QDate slot, std::optional<SessionId> except)
{
    // A session logged ahead still belongs to the series, which then lasts as long as that.
    QDate last = slot.addDays(-1);
    bool isKept = false;
    for (const Session &session : state.sessions) {
        const auto day = slotDay(session);
        if (!day || session.id == except)
            continue;
        if (*day < slot || !isOnlyPlanned(session)) {
            isKept = true;
            last = std::max(last, *day);
        } else {
            change.remove(session);
        }
    }
    Series ended = state.series;
    ended.until = last;
    if (isKept)
        change.replace(state.series, ended);
    else
        change.remove(state.series);
}

} // namespace

int weekdayBit(QDate day) { return 1 << (day.dayOfWeek() - 1); }

std::vector<QDate> occurrences(const Series &series, QDate first, QDate last)
{
    std::vector<QDate> days;
    const QDate end = series.until ? std::min(*series.until, last) : last;
    for (QDate day = std::max(first, series.fromDay); day <= end; day = day.addDays(1))
        if (isOccurrence(series, day))
            days.push_back(day);
    return days;
}

QDate dayOfNth(const Series &series, int n)
{
    if ((series.weekdays & everyDay) == 0)
        return series.fromDay;
    QDate day = series.fromDay;
    for (int found = 0;; day = day.addDays(1)) {
        found += isOccurrence(series, day) ? 1 : 0;
        if (found >= n)
            return day;
    }
}

QString recurrenceWords(const Series &series)
{
    const QString days = weekdaysText(series.weekdays);
    QString words = series.everyWeeks <= 1 ? tr("every %1").arg(days)
                    : series.weekdays == everyDay ? tr("every day of every %1 weeks").arg(series.everyWeeks)
                                                  : tr("every %1 weeks on %2").arg(series.everyWeeks).arg(days);
    if (series.until)
        words = tr("%1 until %2").arg(words, dateText(*series.until, QStringLiteral("d MMMM yyyy")));
    return words;
}

QString slotOf(QDate day) { return day.toString(Qt::ISODate); }

std::optional<QDate> slotDay(const Session &session)
{
    const QDate day = session.series ? QDate::fromString(session.slot, Qt::ISODate) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Session instanceOf(const Series &series, const Session &pattern, QDate slot)
{
    Session session = plannedCopy(pattern, slot);
    session.series = series.id;
    session.slot = slotOf(slot);
    session.id = SessionId::derived(series.id.uuid(), session.slot);
    int number = 0;
    for (Entry &entry : session.entries) {
        entry.id = EntryId::derived(session.id.uuid(), QStringLiteral("entry-%1").arg(number++));
        int setNumber = 0;
        for (ExerciseSet &set : entry.sets)
            set.id = SetId::derived(entry.id.uuid(), QStringLiteral("set-%1").arg(setNumber++));
    }
    return session;
}

std::vector<Session> dueInstances(const Series &series, const Session &pattern, QDate after, QDate today)
{
    std::vector<Session> due;
    for (const QDate slot : occurrences(series, after.addDays(1), today.addDays(7 * seriesWeeksAhead)))
        due.push_back(instanceOf(series, pattern, slot));
    return due;
}

Change startSeries(const Series &series, const Session &pattern, const Session &first, QDate today)
{
    Change change;
    change.label = tr("Repeat %1 %2").arg(first.displayTitle(), recurrenceWords(series));
    change.add(series);
    Session member = first;
    member.series = series.id;
    member.slot = slotOf(series.fromDay);
    change.replace(first, std::move(member));
    for (Session &session : dueInstances(series, pattern, series.fromDay, today))
        change.add(std::move(session));
    return change;
}

Change deleteFromHereOn(const SeriesState &state, const Session &from)
{
    Change change;
    change.label = tr("Delete %1 from here on").arg(from.displayTitle());
    const auto slot = slotDay(from);
    if (!slot)
        return change;
    endBefore(change, state, *slot, std::nullopt);
    return change;
}

Change endAfter(const SeriesState &state, const Session &last)
{
    Change change;
    change.label = tr("Stop repeating %1").arg(last.displayTitle());
    if (const auto slot = slotDay(last))
        endBefore(change, state, slot->addDays(1), std::nullopt);
    return change;
}

Change editFromHereOn(const SeriesState &state, const Session &before, const Session &after, const Series &next,
                      const Session &pattern, QDate today)
{
    Change change;
    change.label = tr("Edit %1 from here on").arg(after.displayTitle());
    const auto slot = slotDay(before);
    if (!slot)
        return change;
    endBefore(change, state, *slot, before.id);
    change.add(next);
    Session first = after;
    first.series = next.id;
    first.slot = slotOf(next.fromDay);
    change.replace(before, std::move(first));
    for (Session &instance : dueInstances(next, pattern, next.fromDay, today)) {
        const QDate day = *slotDay(instance);
        const Session *earlier = inSlot(state.sessions, day);
        const bool wasDeleted = !earlier && day <= state.lastSlot && !occurrences(state.series, day, day).empty();
        if (wasDeleted || (earlier && !isOnlyPlanned(*earlier)))
            continue;
        if (earlier)
            keepExceptions(instance, *earlier);
        change.add(std::move(instance));
    }
    return change;
}

Series continued(Series series, const Session &before, const Session &after)
{
    const QDate slot = slotDay(before).value_or(before.planned->day);
    series.id = SeriesId::create();
    series.fromDay = slot;
    if (after.planned->day != before.planned->day) {
        series.fromDay = after.planned->day;
        series.weekdays = (series.weekdays & ~weekdayBit(slot)) | weekdayBit(after.planned->day);
        // A last day that is over by now would leave nothing to go on with.
        if (series.until)
            series.until = std::max(*series.until, series.fromDay);
    }
    return series;
}

} // namespace core
