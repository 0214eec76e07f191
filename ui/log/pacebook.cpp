// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/pacebook.h"

#include <QCoreApplication>

namespace ui {

namespace {

core::PaceField paceFieldOf(LogField field)
{
    return field == LogField::Duration ? core::PaceField::Duration
        : field == LogField::Distance  ? core::PaceField::Distance
                                       : core::PaceField::Pace;
}

LogField logFieldOf(core::PaceField field)
{
    return field == core::PaceField::Duration ? LogField::Duration
        : field == core::PaceField::Distance  ? LogField::Distance
                                              : LogField::Pace;
}

} // namespace

void PaceBook::reset() { *this = PaceBook(); }

PaceBook::Outcome PaceBook::take(core::Session &session, LogField field, const QString &text,
                                 const core::Preferences &preferences)
{
    using core::PaceField;
    const PaceField typed = paceFieldOf(field);
    core::Logged &logged = *session.logged;
    if (typed != PaceField::Pace) {
        if (const auto problem = readLogField(session, field, text, preferences))
            return {*problem};
    }
    if (text.trimmed().isEmpty()) {
        m_derived = PaceField::Pace;
        m_pace.reset();
        return {};
    }
    if (typed == PaceField::Pace) {
        m_pace = parsePace(text, preferences.lengths);
        if (!m_pace)
            return {QCoreApplication::translate("PaceBook", "“%1” is not saved: write it like 6:25").arg(text.trimmed())};
        m_derived = core::derivedField({logged.timer, logged.distance, {}}, typed, m_derived, m_before);
    } else {
        const bool otherMissing = typed == PaceField::Duration ? !logged.distance : !logged.timer;
        const PaceField other = typed == PaceField::Duration ? PaceField::Distance : PaceField::Duration;
        m_derived = m_pace && otherMissing ? other : core::derivedField({}, typed, m_derived, m_before);
    }
    m_before = typed;
    if (m_derived == PaceField::Pace) {
        m_pace.reset();
        return {};
    }
    const auto full = core::withDerived({logged.timer, logged.distance, m_pace}, m_derived);
    if (!full.duration || !full.distance)
        return {{}, typed == PaceField::Pace};
    logged.timer = full.duration;
    logged.distance = full.distance;
    return {};
}

std::optional<LogField> PaceBook::preview(core::Session &session, LogField field, const QString &text,
                                          const core::Preferences &preferences) const
{
    PaceBook trial = *this;
    const Outcome outcome = trial.take(session, field, text, preferences);
    if (!outcome.problem.isEmpty() || outcome.waiting)
        return std::nullopt;
    return logFieldOf(trial.m_derived);
}

} // namespace ui
