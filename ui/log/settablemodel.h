// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/settext.h"

#include <QAbstractTableModel>

namespace ui {

class LogSession;

/// The sets of one exercise as a grid. A confirmed cell is one undo step; what was typed and could not be read, or was
/// not confirmed before a crash, stays in its cell as a draft and is no part of the session.
class SetTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceholderRole = Qt::UserRole, ///< QString: what ticking the set would fill in
        DraftRole,                      ///< bool: the text is typed, not saved
        InputRole,                      ///< bool: the user fills this cell
        DoneRole,                       ///< bool: the set of this row is done
    };

    SetTableModel(LogSession &log, core::EntryId entry, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole: typed text, or the slug of a type; CheckStateRole on Done ticks the set with its placeholders. False
    /// leaves the text in the cell as a draft, with problem() saying why.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] core::EntryId entryId() const { return m_id; }
    [[nodiscard]] SetColumn column(int section) const { return m_columns[size_t(section)]; }
    [[nodiscard]] int columnOf(SetColumn column) const;
    [[nodiscard]] bool isDone(int row) const;
    /// The first row that is not done, or -1.
    [[nodiscard]] int firstOpenRow() const;
    /// What is wrong with the last refused cell; empty when nothing is.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// "Set 2, weight, kg".
    [[nodiscard]] QString cellName(const QModelIndex &index) const;

    /// Follows the session: keeps rows that stay, so that a cell being edited stays open.
    void refresh();
    /// Keeps half-typed text of a cell for the next start.
    void keepDraft(const QModelIndex &index, const QString &text);
    void dropDraft(const QModelIndex &index);
    /// Ticks the set, its unrecorded fields taking the placeholders, or takes the tick back.
    bool setDone(int row, bool done);
    /// Adds a set like the last one, unplanned and not done: "Add set 4 to Goblet squat".
    bool addSet();
    /// Adds an unplanned warm-up before the other sets: "Add warm-up 1 to Goblet squat".
    bool addWarmUp();
    /// Removes an added set; a planned one is only cleared, so that the plan stays whole.
    bool removeSet(int row);
    /// Copies the nearest value at or above the cell into the open sets from there down.
    bool fillDown(const QModelIndex &index);
    /// Types the advised weight and reps into the open working sets, as one step; nothing is ticked. False without advice.
    bool takeAdvice();
    /// Every open set as two, left and right: "Log left and right of Step-up apart".
    bool splitSides();
    /// The weight the row has, has half typed or would get; nullopt when none is known.
    [[nodiscard]] std::optional<core::Weight> weightAt(int row) const;
    /// The next type whose word starts with this letter.
    bool setTypeByLetter(int row, QChar letter);

signals:
    void problemChanged();
    /// The set of this row was ticked, or its tick taken back.
    void ticked(int row);
    void unticked(int row);

private:
    [[nodiscard]] bool isCell(const QModelIndex &index) const;
    [[nodiscard]] const core::ExerciseSet &set(int row) const { return m_entry.sets[size_t(row)]; }
    [[nodiscard]] core::SetResult suggested(int row) const;
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString lastText(int row) const;
    [[nodiscard]] QString spokenText(const QModelIndex &index) const;
    [[nodiscard]] QString draftKey(const QModelIndex &index) const;
    [[nodiscard]] core::Entry *entryIn(core::Session &session) const;
    [[nodiscard]] QString exerciseName() const;
    bool commitSet(int row, const core::ExerciseSet &changed, const QString &label);
    bool setType(int row, core::SetType type);
    void setProblem(const QString &problem);

    LogSession &m_log;
    core::EntryId m_id;
    core::Entry m_entry;
    core::Tracking m_tracking = core::Tracking::WeightReps;
    core::Weight m_step;               ///< the smallest increase of the exercise
    bool m_perSide = false;            ///< reps are those of one side
    std::vector<SetColumn> m_columns;
    std::vector<core::ExerciseSet> m_lastSets;
    QString m_problem;
};

} // namespace ui
