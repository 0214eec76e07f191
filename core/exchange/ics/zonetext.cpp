// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/zonetext.h"

#include <QDateTime>

namespace exchange {

namespace {

/// From `at` on (UTC) the zone is `to` seconds ahead of UTC; before it was `from`.
icalcomponent *observance(const QTimeZone &zone, const QDateTime &at, int from, int to)
{
    icalcomponent *part = zone.isDaylightTime(at) ? icalcomponent_new_xdaylight() : icalcomponent_new_xstandard();
    icalcomponent_add_property(part, icalproperty_new_dtstart(clockTime(at.toUTC().addSecs(from))));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(from));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(to));
    icalcomponent_add_property(part, icalproperty_new_tzname(zone.abbreviation(at).toUtf8().constData()));
    return part;
}

} // namespace

icaltimetype clockTime(const QDateTime &at)
{
    icaltimetype time = icaltime_null_time();
    time.year = at.date().year();
    time.month = at.date().month();
    time.day = at.date().day();
    time.hour = at.time().hour();
    time.minute = at.time().minute();
    time.second = at.time().second();
    return time;
}

ComponentHandle zoneComponent(const QTimeZone &zone, core::DateRange days)
{
    if (zone.id() == "UTC" || zone.id() == "Etc/UTC" || !zone.isValid())
        return nullptr;
    ComponentHandle component(icalcomponent_new_vtimezone());
    icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.id().constData()));
    // Two days more on either side cover every offset there is.
    const QDateTime start = days.first.addDays(-2).startOfDay(Qt::UTC);
    const QDateTime end = days.last.addDays(2).endOfDay(Qt::UTC);
    int offset = zone.offsetFromUtc(start);
    icalcomponent_add_component(component.get(), observance(zone, start, offset, offset));
    for (const QTimeZone::OffsetData &change : zone.transitions(start.addSecs(1), end)) {
        icalcomponent_add_component(component.get(), observance(zone, change.atUtc, offset, change.offsetFromUtc));
        offset = change.offsetFromUtc;
    }
    return component;
}

} // namespace exchange
