// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workout.h"

#include <QDialog>
#include <vector>

class QLineEdit;
class QPushButton;

namespace ui {

class WarnLabel;

/// Asks for the name a workout is saved under, and says when that replaces another.
class WorkoutNameDialog : public QDialog
{
    Q_OBJECT
public:
    WorkoutNameDialog(const QString &name, std::vector<core::Workout> saved, QWidget *parent = nullptr);
    [[nodiscard]] QString name() const;

private:
    void check();

    std::vector<core::Workout> m_saved;
    QLineEdit *m_name;
    WarnLabel *m_remark;
    QPushButton *m_save = nullptr;
};

} // namespace ui
