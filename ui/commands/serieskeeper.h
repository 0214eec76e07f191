// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/result.h"

#include <QDate>
#include <QObject>
#include <set>

namespace core {
struct Changes;
struct Series;
}

namespace ui {

class Commands;
class Today;

/// Keeps the sessions of every series made 26 weeks ahead: once when asked to begin, and whenever a new day comes. Upkeep,
/// hence no undo step; a session the user deleted or moved is never made again.
class SeriesKeeper : public QObject
{
    Q_OBJECT
public:
    SeriesKeeper(Commands &commands, Today &today, QObject *parent = nullptr);

    /// Makes what is due. What cannot be read or written is reported, and tried again on the next day.
    void roll();

private:
    core::Result<void> grow(const core::Series &series, QDate today);
    core::Result<void> clearAfter(core::SeriesId gone);
    void onChanged(const core::Changes &changes);

    Commands &m_commands;
    Today &m_today;
    std::set<core::SeriesId> m_grown; ///< series that got sessions no undo step knows of
};

} // namespace ui
