// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "ui/log/logbody.h"

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class ExerciseCard;
class LogSession;
class SideColumn;
class WorkoutTimers;

/// The log of a lift: one card per exercise, one of them open, and the side column.
class StrengthLog : public LogBody
{
    Q_OBJECT
public:
    StrengthLog(LogSession &log, WorkoutTimers &timers, QWidget *parent = nullptr);

    void refresh() override;
    void begin() override;
    [[nodiscard]] const std::vector<ExerciseCard *> &cards() const { return m_cards; }
    /// Adds an exercise of the library at the end, with as many sets as last time (three when it is new).
    void addExercise(core::ExerciseId exercise);
    /// Logs another exercise in an entry's place; its sets and the planned exercise stay.
    void swapExercise(core::EntryId entry, core::ExerciseId exercise);
    /// Removes an added exercise; clears the results of a planned one, whose plan stays.
    void removeExercise(core::EntryId entry);
    /// Changes places with the exercise above (−1) or below (1): "Move Leg press up".
    void moveExercise(core::EntryId entry, int by);
    /// Makes an exercise and the one below a superset, or takes it out of its own.
    void setSuperset(core::EntryId entry, bool together);

private:
    void rebuild();
    [[nodiscard]] ExerciseCard *makeCard(core::EntryId entry);
    void openCard(ExerciseCard *card);
    void goOn(ExerciseCard *from, bool forward);
    void connectCard(ExerciseCard *card, core::EntryId entry);
    void toNextOpenSet(ExerciseCard *from, int row);
    void startRest(core::EntryId entry, int row);
    void editEquipment(core::EntryId entry);
    bool commitEntries(const std::vector<core::Entry> &entries, const QString &label);
    [[nodiscard]] std::optional<size_t> placeOf(core::EntryId entry) const;
    void pick(const QString &title, std::function<void(core::ExerciseId)> then);
    [[nodiscard]] bool showsSameEntries() const;

    LogSession &m_log;
    WorkoutTimers &m_timers;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QLabel *m_empty;
    QPushButton *m_add;
    SideColumn *m_side;
    class RestCard *m_rest;
    std::vector<ExerciseCard *> m_cards;
    core::EntryId m_openEntry;
};

} // namespace ui
