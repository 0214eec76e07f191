// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/setting.h"
#include "ui/editor/plannedentries.h"

#include <QWidget>
#include <vector>

namespace ui {

class ExerciseActions;
class ExerciseFields;
class ExerciseList;
class ExerciseSearch;
class WarnLabel;

/// A strength session by its exercises: a search over the library, the exercises as a list, and the fields of the one it
/// stands on.
class ExercisesPanel : public QWidget
{
    Q_OBJECT
public:
    ExercisesPanel(const std::vector<core::Exercise> &library, const core::Preferences &preferences, QWidget *parent = nullptr);

    void setEntries(std::vector<core::Entry> entries) { m_entries.reset(std::move(entries)); }
    [[nodiscard]] const std::vector<core::Entry> &entries() const { return m_entries.entries(); }
    /// Why what is typed into a field is no value; empty when all of it is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] PlannedEntries &model() { return m_entries; }

signals:
    void changed();

private:
    void add(core::ExerciseId exercise);

    PlannedEntries m_entries;
    std::map<core::ExerciseId, core::Tracking> m_tracking;
    ExerciseSearch *m_search;
    WarnLabel *m_searchProblem;
    ExerciseList *m_list;
    ExerciseActions *m_actions;
    ExerciseFields *m_fields;
};

} // namespace ui
