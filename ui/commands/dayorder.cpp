// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/dayorder.h"

#include "ui/commands/commands.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

namespace ui {

core::Result<double> endOfDay(const core::Store &store, QDate day)
{
    const auto there = store.sessions().between(day, day);
    if (!there)
        return tl::unexpected(there.error());
    double last = 0;
    for (const core::Session &session : *there)
        last = std::max(last, session.position);
    return std::floor(last) + 1;
}

core::Result<void> placeBehindOthers(const core::Store &store, core::Change &change)
{
    std::map<QDate, double> ends;
    for (core::Edit &edit : change.edits) {
        auto *session = edit.after && !edit.before ? std::get_if<core::Session>(&*edit.after) : nullptr;
        if (!session)
            continue;
        const QDate day = session->day();
        if (!ends.contains(day)) {
            const auto end = endOfDay(store, day);
            if (!end)
                return tl::unexpected(end.error());
            ends[day] = *end;
        }
        session->position = ends[day]++;
    }
    return {};
}

bool refuse(Commands &commands, const QString &label, const core::Error &error)
{
    commands.report(QCoreApplication::translate("Commands", "Cannot %1: %2")
                        .arg(label.left(1).toLower() + label.mid(1), error.message));
    return false;
}

} // namespace ui
