// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/calendartext.h"

#include "core/exchange/ics/plantext.h"
#include "core/exchange/ics/zonetext.h"

#include <QDateTime>
#include <QStringList>
#include <algorithm>
#include <cstdlib>

namespace exchange {

using namespace core;

namespace {

// SEQUENCE is a 32-bit number; counted from here it lasts until 2088.
const QDate sequenceStart(2020, 1, 1);

/// Text without what a calendar file cannot carry: control characters other than line breaks and tabs.
QByteArray plain(const QString &text)
{
    QString out;
    for (const QChar c : text)
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t') || (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            out += c;
    return out.toUtf8();
}

icaltimetype dayTime(QDate day)
{
    icaltimetype time = clockTime(QDateTime(day, QTime(0, 0), Qt::UTC));
    time.is_date = 1;
    return time;
}

icaltimetype utcTime(const QDateTime &at)
{
    icaltimetype time = clockTime(at.toUTC());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Where a calendar's entries stand: a zone, and whether the file describes it.
struct Place {
    QTimeZone zone;
    bool described = false;
};

/// DTSTART, with DURATION where the plan has one; an entry of the whole day without a start.
void addTime(icalcomponent *event, const Planned &planned, const Place &place)
{
    if (!planned.startMinute) {
        icalcomponent_add_property(event, icalproperty_new_dtstart(dayTime(planned.day)));
        icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        return;
    }
    const QTime clock(*planned.startMinute / 60, *planned.startMinute % 60);
    if (place.described) {
        // Written as the wall clock shows it; in the hour that a spring change skips, readers apply the zone themselves.
        icalproperty *start = icalproperty_new_dtstart(clockTime(QDateTime(planned.day, clock, Qt::UTC)));
        icalproperty_add_parameter(start, icalparameter_new_tzid(place.zone.id().constData()));
        icalcomponent_add_property(event, start);
    } else {
        icalcomponent_add_property(event, icalproperty_new_dtstart(utcTime(QDateTime(planned.day, clock, place.zone))));
    }
    if (const auto time = planned.time())
        icalcomponent_add_property(event, icalproperty_new_duration(
            icaldurationtype_from_int(int(std::chrono::round<Seconds>(*time).count()))));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
}

void addStamp(icalcomponent *event, const StampedSession &stamped)
{
    const QDateTime changed = QDateTime::fromMSecsSinceEpoch(stamped.changedMs, Qt::UTC);
    const qint64 sequence = sequenceStart.startOfDay(Qt::UTC).secsTo(changed);
    icalcomponent_add_property(event, icalproperty_new_uid((stamped.session.id.toString() + QStringLiteral("@legwork")).toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcTime(changed)));
    icalcomponent_add_property(event, icalproperty_new_lastmodified(utcTime(changed)));
    icalcomponent_add_property(event, icalproperty_new_sequence(int(std::max<qint64>(sequence, 0))));
}

icalcomponent *eventOf(const StampedSession &stamped, const std::map<ExerciseId, QString> &names, const Place &place)
{
    const Session &session = stamped.session;
    icalcomponent *event = icalcomponent_new_vevent();
    addStamp(event, stamped);
    addTime(event, *session.planned, place);
    icalcomponent_add_property(event, icalproperty_new_summary(plain(session.displayTitle().simplified()).constData()));
    if (const QString text = planText(session, names); !text.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(plain(text).constData()));
    // One each: the library writes a comma inside a category as text.
    QStringList categories{kindName(session.kind), sportName(session.sport)};
    categories.removeDuplicates();
    for (const QString &category : std::as_const(categories))
        icalcomponent_add_property(event, icalproperty_new_categories(plain(category).constData()));
    const bool skipped = session.planned->skipReason && !session.logged;
    icalcomponent_add_property(event, icalproperty_new_status(skipped ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return event;
}

ComponentHandle emptyCalendar()
{
    ComponentHandle calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Legwork//Legwork " LEGWORK_VERSION "//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    return calendar;
}

/// The first and last day with an entry at a time of day; nullopt without any.
std::optional<DateRange> timedDays(const std::vector<StampedSession> &sessions)
{
    std::optional<DateRange> days;
    for (const StampedSession &stamped : sessions) {
        const auto &planned = stamped.session.planned;
        if (!planned || !planned->startMinute)
            continue;
        days = days ? DateRange{std::min(days->first, planned->day), std::max(days->last, planned->day)}
                    : DateRange{planned->day, planned->day};
    }
    return days;
}

} // namespace

QByteArray calendarText(const std::vector<StampedSession> &sessions, const std::map<ExerciseId, QString> &names, const QTimeZone &zone)
{
    ComponentHandle calendar = emptyCalendar();
    Place place{zone, false};
    if (const auto days = timedDays(sessions))
        if (ComponentHandle described = zoneComponent(zone, *days)) {
            place.described = true;
            icalcomponent_add_component(calendar.get(), described.release());
        }
    for (const StampedSession &stamped : sessions)
        if (stamped.session.planned)
            icalcomponent_add_component(calendar.get(), eventOf(stamped, names, place));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray out(text);
    std::free(text);
    return out;
}

} // namespace exchange
