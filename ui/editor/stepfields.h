// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/model/step.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class RunSteps;
class WarnLabel;

/// The fields of the step the list stands on: role, length, pace and target, or of a repeat its rounds and whether it
/// leaves out its last recovery. Each value counts as soon as it can be read.
class StepFields : public QWidget
{
    Q_OBJECT
public:
    StepFields(RunSteps &steps, core::LengthUnit unit, QWidget *parent = nullptr);

    /// Why what stands in a field is no value; empty when all of it is.
    [[nodiscard]] QString problem() const;
    /// Puts the keyboard into the first field that matters.
    void enter();

signals:
    void problemChanged();

private:
    QWidget *makeStep();
    QWidget *makeBlock();
    void showStep();
    void readLength();
    void readTarget();
    void say(WarnLabel &label, const QString &problem);
    template <class Edit> void change(Edit &&edit, const QString &label);

    RunSteps &m_steps;
    core::LengthUnit m_unit;
    bool m_showing = false;
    QWidget *m_step = nullptr;
    QWidget *m_block = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_length = nullptr;
    QComboBox *m_pace = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_target = nullptr;
    QSpinBox *m_rounds = nullptr;
    QCheckBox *m_skipLast = nullptr;
    WarnLabel *m_lengthProblem = nullptr;
    WarnLabel *m_targetProblem = nullptr;
};

} // namespace ui
