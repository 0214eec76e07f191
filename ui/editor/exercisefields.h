// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/setting.h"
#include "core/rules/setgroups.h"

#include <QWidget>
#include <map>
#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class PlannedEntries;
class SetGroupRow;
class UndoPassage;
class WarnLabel;

/// The fields of the exercise the list stands on: its sets in rows of alike ones, and its rest.
class ExerciseFields : public QWidget
{
    Q_OBJECT
public:
    ExerciseFields(PlannedEntries &entries, const std::vector<core::Exercise> &library, const core::Preferences &preferences,
                   QWidget *parent = nullptr);
    ~ExerciseFields() override;

    /// Why what stands in a field is no value; empty when all of it is.
    [[nodiscard]] QString problem() const;
    /// Puts the keyboard into the first field.
    void enter();

signals:
    void problemChanged();

private:
    void build();
    void showEntry();
    void showRows(const core::Entry &entry, const std::vector<core::SetGroup> &groups);
    void addHeadings(core::Tracking tracking);
    void addRow(int index, core::Tracking tracking, const QString &name);
    void addGroup(bool warmUp);
    void write(std::vector<core::SetGroup> groups, const QString &what);
    [[nodiscard]] std::vector<core::SetGroup> groups() const;
    void readRest(const QString &text);
    void sayProblem();
    [[nodiscard]] core::Exercise exerciseOf(const core::Entry &entry) const;

    PlannedEntries &m_entries;
    std::map<core::ExerciseId, core::Exercise> m_library;
    core::Preferences m_preferences;
    UndoPassage *m_undoPassage;
    core::EntryId m_shown;     ///< whose rows these are
    QLabel *m_name = nullptr;
    QWidget *m_rowsBox = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<QLabel *> m_headings;
    std::vector<std::unique_ptr<SetGroupRow>> m_rows;
    QPushButton *m_addWarmUp = nullptr;
    QPushButton *m_addSets = nullptr;
    QLineEdit *m_rest = nullptr;
    QString m_restProblem;
    WarnLabel *m_problem = nullptr;
};

} // namespace ui
