// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/setting.h"
#include "core/result.h"

#include <QDialog>
#include <QPointer>
#include <QWidget>
#include <optional>

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace core {
class Store;
struct Changes;
} // namespace core

namespace ui {

class Commands;
class ExerciseDetail;
class ExerciseDialog;
class ExerciseFilters;
class ExerciseListModel;
class ExercisePicker;
class Today;

/// The exercise library: finding an exercise at the left, everything about it at the right, and all that can be done with it,
/// each as one undo step. Reads the list and the history of the one exercise shown, once after a change that touches them.
class ExercisePage : public QWidget
{
    Q_OBJECT
public:
    ExercisePage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

    /// Shows an exercise, taking filters away where they hide it.
    void showExercise(core::ExerciseId id);
    /// The exercise shown; nullopt when none is.
    [[nodiscard]] std::optional<core::Exercise> current() const;

    [[nodiscard]] ExerciseFilters &filters() const { return *m_filters; }
    [[nodiscard]] QListView &list() const { return *m_list; }
    [[nodiscard]] ExerciseListModel &model() const { return *m_model; }
    [[nodiscard]] ExerciseDetail &detail() const { return *m_detail; }
    /// New, edit, favourite, archive, merge, delete, in this order.
    [[nodiscard]] QList<QAction *> actions() const { return {m_new, m_edit, m_favourite, m_archive, m_merge, m_delete}; }
    /// The dialog that is open, or null.
    [[nodiscard]] ExerciseDialog *dialog() const;
    [[nodiscard]] ExercisePicker *picker() const;

signals:
    /// Something was done that deserves a word and an Undo.
    void acted(const QString &message);
    /// A session of the history is to be shown in its week.
    void sessionRequested(core::SessionId session, QDate day);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeList();
    QWidget *makeNothing();
    void addActions();
    QAction *make(const QString &text, const QKeySequence &key, void (ExercisePage::*act)());
    void listen();
    void refreshIfStale();
    [[nodiscard]] core::Result<void> refresh();
    void applyFilter();
    void select(std::optional<core::ExerciseId> id);
    void step(int rows);
    void showCurrent();
    void dressActions();
    void create();
    void edit();
    void openDialog(const core::Exercise &exercise, bool isNew);
    void toggleFavourite();
    void toggleArchived();
    void merge();
    void remove();

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    core::Preferences m_preferences;
    std::optional<core::ExerciseId> m_current;
    bool m_stale = true;
    ExerciseFilters *m_filters = nullptr;
    ExerciseListModel *m_model;
    QListView *m_list = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    ExerciseDetail *m_detail = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_clear = nullptr;
    QPointer<QDialog> m_dialog;
    QPointer<QDialog> m_picker;
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_favourite = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace ui
