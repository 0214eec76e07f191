// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sessiontext.h"
#include "core/model/change.h"

#include <QDate>
#include <QUuid>
#include <memory>
#include <optional>
#include <vector>

class QMimeData;

namespace ui {

class Commands;

/// Cut, copy and paste of sessions over the desktop's clipboard: as whole sessions for another Legwork, and as text for
/// people, which pastes as well when the rest got lost on the way (exchange/sessiontext.h).
class SessionClipboard
{
public:
    explicit SessionClipboard(Commands &commands);

    /// Puts sessions on the clipboard. False when they cannot be read in full, which was reported.
    bool copy(const std::vector<core::Session> &sessions);
    /// As copy(), but pasting in this same program moves them. Nothing changes before that, so nothing can get lost.
    bool cut(const std::vector<core::Session> &sessions);
    /// Puts what is on the clipboard on `day`, the earliest session there and the others as far behind it as they were:
    /// planned copies with new ids, or after cut() the sessions themselves. One undo step. Exercises this database does
    /// not have come along. Gives the sessions pasted; none after a refusal, which was reported.
    std::vector<core::SessionId> paste(QDate day, QDate today);
    /// Whether the clipboard holds sessions, as far as that shows without reading them.
    [[nodiscard]] static bool holdsSessions();

    /// The type of the whole sessions.
    static constexpr const char *mimeType = "application/x-legwork-sessions+json";

private:
    struct Content {
        exchange::SessionParcel parcel;
        bool isOurCut = false;
    };

    bool put(const std::vector<core::Session> &sessions, bool cut);
    [[nodiscard]] core::Result<exchange::SessionParcel> parcelOf(const std::vector<core::Session> &sessions) const;
    [[nodiscard]] core::Result<Content> read(const QMimeData &data) const;
    [[nodiscard]] core::Result<void> settleExercises(exchange::SessionParcel &parcel, core::Change &change) const;
    std::optional<std::vector<core::SessionId>> move(const std::vector<core::Session> &cut, int days, QDate today);
    std::vector<core::SessionId> insert(exchange::SessionParcel parcel, int days, QDate day, QDate today);

    Commands &m_commands;
    QUuid m_origin = QUuid::createUuid(); ///< tells our own cut from another program's
};

} // namespace ui
