// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/kind.h"
#include "core/result.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace core {

class Database;

/// The words of one session, or of a day's note (then there is no session).
struct SearchText {
    std::optional<SessionId> session;
    QDate day;
    QString title;  ///< the session's title, or its kind's name; empty for a day's note
    QString words;  ///< everything written about it, line by line
};

/// Reads the words of all sessions and day notes, for searching as one types.
class SearchStore
{
public:
    explicit SearchStore(const Database &database) : m_database(database) {}

    /// Latest day first; the bin is not searched.
    [[nodiscard]] Result<std::vector<SearchText>> all() const;

private:
    const Database &m_database;
};

} // namespace core
