// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/planform.h"

#include <QDialog>
#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class ExerciseListEditor;

/// Creates or edits the planned half of a session, or names a session that is to be logged. Works on a copy; what must
/// be mended is said under its field and OK waits for it.
class SessionDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Plan, Edit, Log };
    SessionDialog(Purpose purpose, const core::Session &session, core::LengthUnit unit, std::vector<core::Exercise> library,
                  QWidget *parent = nullptr);

    /// The session as it stands in the fields.
    [[nodiscard]] core::Session session() const { return m_result.session; }
    /// What keeps OK from being pressed.
    [[nodiscard]] const std::vector<core::Problem> &problems() const { return m_result.problems; }

private:
    void build();
    void buildPlanFields();
    void fillKinds();
    void addField(const QString &field, const QString &label, QWidget *widget);
    void load(const PlanForm &form);
    [[nodiscard]] PlanForm form() const;
    void check();
    void showFor(core::Kind kind);

    Purpose m_purpose;
    core::Session m_base;
    core::LengthUnit m_unit;
    std::vector<core::Exercise> m_library;
    PlanFormResult m_result;
    bool m_touched = false; ///< problems of an untouched new form are not shown yet

    QFormLayout *m_form = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_title = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_start = nullptr;
    QLineEdit *m_duration = nullptr;
    QLineEdit *m_distance = nullptr;
    QComboBox *m_effort = nullptr;
    QCheckBox *m_light = nullptr;
    QLineEdit *m_text = nullptr;
    QPlainTextEdit *m_note = nullptr;
    ExerciseListEditor *m_exercises = nullptr;
    QLabel *m_steps = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    std::map<QString, QLabel *> m_problemLabels;
    std::map<QString, QWidget *> m_fields;
};

} // namespace ui
