// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "ui/editor/planfields.h"
#include "ui/editor/planform.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace ui {

class Commands;
class Drafts;
class ExercisesPanel;
class StepsPanel;
class WarnLabel;

/// Creates or edits the planned half of a session, or names a session that is to be logged: fields on the left, the
/// steps of a run or the exercises of a strength session on the right. Works on a copy; what must be mended is said
/// beside its field and OK waits for it. What is half done outlives a crash and is there again when the same session, or
/// a new one, is opened. What is planned can be saved as a workout and come from one; that is written at once, as undo
/// steps of its own.
class SessionDialog : public QDialog
{
    Q_OBJECT
public:
    using Purpose = EditorPurpose;
    SessionDialog(Purpose purpose, const core::Session &session, Commands &commands, const core::Preferences &preferences,
                  std::vector<core::Exercise> library, QWidget *parent = nullptr);

    /// The session as it stands in the fields.
    [[nodiscard]] core::Session session() const { return m_result.session; }
    /// What keeps OK from being pressed.
    [[nodiscard]] const std::vector<core::Problem> &problems() const { return m_result.problems; }

    /// OK and Cancel alike forget the draft.
    void done(int result) override;
    ~SessionDialog() override;

private:
    void build();
    QWidget *makeFields();
    QWidget *makeContents();
    void makeButtons();
    void load(const PlanForm &form);
    [[nodiscard]] PlanForm form() const;
    void touch();
    void check();
    void showFor(core::Kind kind);
    [[nodiscard]] bool editsExercises(core::Kind kind) const;
    void pickWorkout();
    void useWorkout(const core::Session &workout, const QString &name);
    void saveAsWorkout();
    void keepDraft();
    void restoreDraft();
    void startAfresh();

    Purpose m_purpose;
    core::Session m_base; ///< as it was when the editor opened
    Commands &m_commands;
    core::Preferences m_preferences;
    std::vector<core::Exercise> m_library;
    PlanFormResult m_result;
    Drafts *m_drafts;
    bool m_touched = false; ///< problems of an untouched new form are not shown yet

    PlanFields *m_fields = nullptr;
    QWidget *m_restored = nullptr; ///< says that a draft is shown
    QWidget *m_contents = nullptr;
    StepsPanel *m_steps = nullptr;
    ExercisesPanel *m_exercises = nullptr;
    QLabel *m_inLog = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_save = nullptr; ///< "Save as workout…"
    WarnLabel *m_remark = nullptr; ///< beside the buttons: what was saved or taken
};

} // namespace ui
