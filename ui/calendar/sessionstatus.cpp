// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/sessionstatus.h"

#include "core/rules/adherence.h"

namespace ui {

namespace {

SessionStatus look(core::Status status)
{
    using Tone = SessionStatus::Tone;
    switch (status) {
    case core::Status::Planned:
    case core::Status::Today:
    case core::Status::Rest: return {};
    case core::Status::InProgress: return {Tone::Near, QStringLiteral("partial"), {}};
    case core::Status::DoneOnTarget:
    case core::Status::Done:
    case core::Status::RestKept: return {Tone::Good, QStringLiteral("done"), {}};
    case core::Status::DoneNear: return {Tone::Near, QStringLiteral("partial"), {}};
    case core::Status::DoneUnder: return {Tone::Neutral, QStringLiteral("partial"), {}};
    case core::Status::DoneOver: return {Tone::Neutral, QStringLiteral("over"), {}};
    case core::Status::RestUsed:
    case core::Status::Unplanned: return {Tone::Neutral, QStringLiteral("unplanned"), {}};
    case core::Status::Missed: return {Tone::Neutral, QStringLiteral("missed"), {}};
    case core::Status::Skipped:
    case core::Status::Excused: return {Tone::Neutral, QStringLiteral("skipped"), {}};
    }
    return {};
}

} // namespace

SessionStatus statusOf(const core::Session &session, QDate today, bool trained, const std::vector<core::TimeAway> &away)
{
    const core::Adherence adherence = core::adherenceOf(session, today, trained, away);
    SessionStatus status = look(adherence.status);
    if (status.icon.isEmpty())
        return status;
    const QString words = core::statusWords(session, adherence);
    status.words = words.left(1).toUpper() + words.mid(1);
    return status;
}

} // namespace ui
