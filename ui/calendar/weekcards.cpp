// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekcards.h"

namespace ui {

std::optional<int> WeekCards::columnOf(QDate date) const
{
    for (int i = 0; i < int(days.size()); ++i)
        if (days[size_t(i)].date == date)
            return i;
    return std::nullopt;
}

std::optional<WeekCards::Place> WeekCards::find(core::SessionId id) const
{
    for (int column = 0; column < int(days.size()); ++column)
        for (int index = 0; index < int(days[size_t(column)].cards.size()); ++index)
            if (days[size_t(column)].cards[size_t(index)].id == id)
                return Place{column, index};
    return std::nullopt;
}

WeekCards weekCards(const std::vector<core::Session> &sessions, core::DateRange range, const CardContext &context)
{
    WeekCards week;
    week.today = context.today;
    for (int i = 0; i < 7; ++i)
        week.days[size_t(i)].date = range.first.addDays(i);
    for (const core::Session &session : sessions)
        if (const auto column = week.columnOf(session.day()))
            week.days[size_t(*column)].cards.push_back(cardOf(session, context));
    return week;
}

} // namespace ui
