// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/steptotals.h"
#include "ui/editor/planform.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class FollowingEdit;
class WarnLabel;

/// What the session editor is opened for.
enum class EditorPurpose { Plan, Edit, Log };

/// The fields of a session beside its steps or exercises: kind, title, day, start, duration and so on, each with what
/// must be mended under it. What the kind does not have is hidden and does not count, but comes back with the kind.
class PlanFields : public QWidget
{
    Q_OBJECT
public:
    PlanFields(EditorPurpose purpose, core::LengthUnit unit, QWidget *parent = nullptr);

    void load(const PlanForm &form);
    /// The fields as they stand, without steps and exercises.
    [[nodiscard]] PlanForm form() const;
    [[nodiscard]] core::Kind kind() const;
    /// Duration and distance follow these unless they are typed.
    void setTotals(const core::StepTotals &totals);
    void showProblems(const std::vector<core::Problem> &problems);
    /// Puts the keyboard into the first field.
    void enter();

signals:
    /// The user changed a field.
    void edited();

private:
    void build();
    void buildPlanFields();
    void fillKinds();
    void addField(const QString &field, const QString &label, QWidget *widget);
    void connectFields();
    void showForKind();
    void readDurationBack();

    EditorPurpose m_purpose;
    core::LengthUnit m_unit;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QDateEdit *m_day;
    QPlainTextEdit *m_note;
    QLineEdit *m_start = nullptr;
    FollowingEdit *m_duration = nullptr;
    FollowingEdit *m_distance = nullptr;
    QComboBox *m_effort = nullptr;
    QCheckBox *m_light = nullptr;
    QLineEdit *m_text = nullptr;
    std::map<QString, WarnLabel *> m_notes;
    std::map<QString, QWidget *> m_rows;
};

} // namespace ui
