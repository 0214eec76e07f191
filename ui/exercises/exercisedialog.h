// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/result.h"

#include <QDialog>
#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

/// Makes or edits an exercise: every field, with what has to be mended beside the buttons. Works on a copy; accepted() means
/// that exercise() can be stored.
class ExerciseDialog : public QDialog
{
    Q_OBJECT
public:
    /// `all` is what is there already: names to keep apart and words to offer.
    ExerciseDialog(const core::Exercise &exercise, const std::vector<core::Exercise> &all, core::WeightUnit unit, QWidget *parent = nullptr);

    /// The exercise as it stands in the fields.
    [[nodiscard]] core::Exercise exercise() const;
    /// What keeps it from being stored; empty when nothing does.
    [[nodiscard]] std::vector<core::Problem> problems() const;

    void accept() override;

private:
    QWidget *makeForm();
    QWidget *makeMuscles();
    void offerWords();
    void fill();
    void showProblems();

    core::Exercise m_exercise;
    std::vector<core::Exercise> m_all;
    core::WeightUnit m_unit;
    QLineEdit *m_name;
    QComboBox *m_tracking;
    QComboBox *m_sides;
    QComboBox *m_equipment;
    QComboBox *m_pattern;
    QCheckBox *m_compound;
    QLineEdit *m_step;
    QLabel *m_problem;
    std::map<QString, QComboBox *> m_muscles;
};

} // namespace ui
