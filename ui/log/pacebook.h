// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logfields.h"

#include <QString>
#include <optional>

namespace ui {

/// Keeps duration, distance and pace of one log consistent while they are typed: any two give the third. Remembers
/// which of them is worked out, and a pace typed before there was anything to apply it to.
class PaceBook
{
public:
    /// What became of typed text.
    struct Outcome {
        QString problem;   ///< empty: taken
        bool waiting = false; ///< a pace alone: kept until a duration or a distance comes
    };

    /// Forgets everything typed.
    void reset();
    /// Puts typed text of one of the three into the logged half (which must be there) with the one that follows from it.
    [[nodiscard]] Outcome take(core::Session &session, LogField field, const QString &text,
                               const core::Preferences &preferences);
    /// The same without remembering, for showing the third while typing: the session as it would become, and the field
    /// that followed; nullopt when the text cannot be read yet.
    [[nodiscard]] std::optional<LogField> preview(core::Session &session, LogField field, const QString &text,
                                                  const core::Preferences &preferences) const;

private:
    std::optional<core::PaceField> m_before;
    core::PaceField m_derived = core::PaceField::Pace;
    std::optional<double> m_pace;
};

} // namespace ui
