// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/setting.h"

#include <QDialog>

class QLineEdit;

namespace ui {

class WarnLabel;

/// What one exercise is done with: rest after a set, bar and smallest step. An empty field means the usual one, which
/// stands in it in grey. What cannot be read stays as typed, with the reason below.
class EquipmentDialog : public QDialog
{
    Q_OBJECT
public:
    EquipmentDialog(const core::Exercise &exercise, const core::Preferences &preferences, QWidget *parent = nullptr);

signals:
    /// OK with everything readable.
    void chosen(const core::Exercise &exercise);

private:
    [[nodiscard]] QLineEdit *addField(class QFormLayout &form, const QString &label, const QString &text, const QString &usual);
    void accept() override;
    [[nodiscard]] QString read(core::Exercise &into) const;

    core::Exercise m_exercise;
    core::Preferences m_preferences;
    QLineEdit *m_rest = nullptr;
    QLineEdit *m_bar = nullptr;
    QLineEdit *m_step = nullptr;
    WarnLabel *m_problem;
};

} // namespace ui
