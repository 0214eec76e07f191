// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QPointer>
#include <QString>
#include <optional>

class QAction;

namespace ui {

/// Something that was found, and where choosing it leads.
struct FindRow {
    enum class Kind { Action, Day, Session, Note, Exercise, Plan };
    Kind kind = Kind::Action;
    QString title;
    QString detail;                          ///< the day, the keys of an action, the words around what was found
    QPointer<QAction> action;
    QDate day;
    std::optional<core::SessionId> session;
    std::optional<core::ExerciseId> exercise;
    QString plan;                            ///< its slug
};

} // namespace ui
