// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "ui/editor/runsteps.h"

#include <QWidget>

class QLabel;

namespace ui {

class ProfileStrip;
class RunLine;
class StepActions;
class StepFields;
class StepList;
class WarnLabel;

/// A run by its steps: one line of text, its profile and totals, and the same steps as a list with fields. All of them
/// show one copy and follow each other.
class StepsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit StepsPanel(core::LengthUnit unit, QWidget *parent = nullptr);

    void setSteps(std::vector<core::Step> steps);
    [[nodiscard]] const std::vector<core::Step> &steps() const { return m_steps.steps(); }
    /// Why what is typed into the line or a field is no step; empty when all of it is.
    [[nodiscard]] QString problem() const;
    /// The line as it stands, readable or not.
    [[nodiscard]] QString lineText() const;
    /// Puts back a line that was typed before.
    void typeLine(const QString &text);
    [[nodiscard]] RunSteps &model() { return m_steps; }

signals:
    /// The steps, or what is half typed for them.
    void changed();

private:
    void follow();

    RunSteps m_steps;
    core::LengthUnit m_unit;
    RunLine *m_line;
    WarnLabel *m_lineProblem;
    ProfileStrip *m_profile;
    QLabel *m_totals;
    StepList *m_list;
    StepActions *m_actions;
    StepFields *m_fields;
};

} // namespace ui
