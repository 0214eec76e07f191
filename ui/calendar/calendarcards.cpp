// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarcards.h"

#include "core/rules/adherence.h"
#include "core/rules/away.h"

#include <set>

namespace ui {

std::optional<int> CalendarCards::dayOf(QDate date) const
{
    if (days.empty())
        return std::nullopt;
    const qint64 index = days.front().date.daysTo(date);
    return index >= 0 && index < qint64(days.size()) ? std::optional(int(index)) : std::nullopt;
}

std::optional<CalendarCards::Place> CalendarCards::find(core::SessionId id) const
{
    for (int day = 0; day < int(days.size()); ++day)
        for (int index = 0; index < int(days[size_t(day)].cards.size()); ++index)
            if (days[size_t(day)].cards[size_t(index)].id == id)
                return Place{day, index};
    return std::nullopt;
}

core::DateRange CalendarCards::range() const
{
    return days.empty() ? core::DateRange{} : core::DateRange{days.front().date, days.back().date};
}

CalendarCards calendarCards(const std::vector<core::Session> &sessions, core::DateRange range, const CardContext &context,
                            const std::vector<core::DayNote> &notes)
{
    CalendarCards shown;
    shown.today = context.today;
    for (QDate day = range.first; day <= range.last; day = day.addDays(1)) {
        shown.days.emplace_back();
        shown.days.back().date = day;
        if (const core::TimeAway *away = core::awayOn(day, context.away))
            shown.days.back().away = core::awayName(away->reason).toLower();
    }
    std::set<QDate> trained;
    for (const core::Session &session : sessions)
        if (core::isTraining(session))
            trained.insert(session.logged->day);
    for (const core::Session &session : sessions)
        if (const auto day = shown.dayOf(session.day()))
            shown.days[size_t(*day)].cards.push_back(cardOf(session, context, trained.contains(session.day())));
    for (const core::DayNote &note : notes)
        if (const auto day = shown.dayOf(note.day))
            shown.days[size_t(*day)].note = note.text;
    return shown;
}

} // namespace ui
