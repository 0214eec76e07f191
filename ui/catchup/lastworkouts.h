// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QDate>
#include <QDialog>
#include <map>
#include <vector>

class QListWidget;

namespace ui {

/// Choose one of the last workouts to start a new one from. Arrows and Enter; the newest stands first and is current.
class LastWorkouts : public QDialog
{
    Q_OBJECT
public:
    /// `workouts` newest first, as lastWorkouts() gives them; `names` of every exercise.
    LastWorkouts(std::vector<core::Session> workouts, const std::map<core::ExerciseId, QString> &names, QDate today,
                 QWidget *parent = nullptr);
    [[nodiscard]] QListWidget &list() { return *m_list; }

signals:
    /// The workout to start from; the dialog is closing.
    void chosen(const core::Session &workout);

private:
    void accept() override;

    std::vector<core::Session> m_workouts;
    QListWidget *m_list;
};

} // namespace ui
