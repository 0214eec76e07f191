// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QString>

namespace core {

/// A session of one day kept for reuse, on no date: its steps or its exercises with sets, loads and rests.
struct Workout {
    WorkoutId id;
    QString name;    ///< the user's own, never empty
    QByteArray json; ///< what was planned, as exchange/workoutjson.h writes it
    bool operator==(const Workout &) const = default;
};

} // namespace core
