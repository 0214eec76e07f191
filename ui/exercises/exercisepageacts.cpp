// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/exercisecommands.h"
#include "ui/exercises/exercisedetail.h"
#include "ui/exercises/exercisedialog.h"
#include "ui/exercises/exercisefilters.h"
#include "ui/exercises/exerciselistmodel.h"
#include "ui/exercises/exercisepage.h"
#include "ui/exercises/exercisepicker.h"
#include "ui/look/icons.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace ui {

QAction *ExercisePage::make(const QString &text, const QKeySequence &key, void (ExercisePage::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void ExercisePage::addActions()
{
    m_new = make(tr("&New exercise…"), QKeySequence(Qt::CTRL | Qt::Key_N), &ExercisePage::create);
    m_edit = make(tr("&Edit…"), QKeySequence(Qt::Key_F2), &ExercisePage::edit);
    m_favourite = make(tr("&Favourite"), QKeySequence(Qt::CTRL | Qt::Key_D), &ExercisePage::toggleFavourite);
    m_archive = make(tr("&Archive"), QKeySequence(), &ExercisePage::toggleArchived);
    m_merge = make(tr("&Merge into…"), QKeySequence(Qt::CTRL | Qt::Key_M), &ExercisePage::merge);
    m_delete = make(tr("&Delete"), QKeySequence(Qt::Key_Delete), &ExercisePage::remove);
    m_favourite->setCheckable(true);
    // In the search field Del takes a letter away.
    removeAction(m_delete);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({m_new, m_edit, m_favourite, m_archive, m_merge, m_delete});
    m_favourite->setIcon(icon(QStringLiteral("star-empty")));
    m_detail->setActions({m_favourite, m_edit}, {m_merge, m_archive, m_delete});
    connect(m_add, &QPushButton::clicked, m_new, &QAction::trigger);
    auto *find = new QAction(this);
    // Ctrl+F looks everywhere.
    find->setShortcut(QKeySequence(Qt::Key_F3));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_filters->field().setFocus();
        m_filters->field().selectAll();
    });
}

void ExercisePage::dressActions()
{
    const auto exercise = current();
    for (QAction *action : {m_edit, m_favourite, m_archive, m_merge, m_delete})
        action->setEnabled(exercise.has_value());
    m_favourite->setChecked(exercise && exercise->favourite);
    m_favourite->setIcon(icon(exercise && exercise->favourite ? QStringLiteral("star") : QStringLiteral("star-empty")));
    m_archive->setText(exercise && exercise->archived ? tr("&Bring back") : tr("&Archive"));
}

void ExercisePage::create()
{
    core::Exercise exercise;
    exercise.id = core::ExerciseId::create();
    exercise.name = m_model->rowCount() == 0 ? m_filters->field().text().simplified() : QString();
    exercise.compound = true;
    openDialog(exercise, true);
}

ExerciseDialog *ExercisePage::dialog() const { return qobject_cast<ExerciseDialog *>(m_dialog.data()); }

ExercisePicker *ExercisePage::picker() const { return qobject_cast<ExercisePicker *>(m_picker.data()); }

void ExercisePage::edit()
{
    if (const auto exercise = current())
        openDialog(*exercise, false);
}

void ExercisePage::openDialog(const core::Exercise &exercise, bool isNew)
{
    auto *dialog = new ExerciseDialog(exercise, m_model->all(), m_preferences.weights, this);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, exercise, isNew] {
        const core::Exercise after = dialog->exercise();
        const bool done = isNew ? addExercise(m_commands, after) : after == exercise || editExercise(m_commands, exercise, after);
        if (done)
            showExercise(after.id);
    });
    dialog->open();
}

void ExercisePage::toggleFavourite()
{
    if (const auto exercise = current())
        (void)setFavourite(m_commands, *exercise, !exercise->favourite);
}

void ExercisePage::toggleArchived()
{
    const auto exercise = current();
    if (exercise && setArchived(m_commands, *exercise, !exercise->archived))
        emit acted(exercise->archived ? tr("%1 is back in the list").arg(exercise->name) : tr("%1 is in the archive").arg(exercise->name));
}

void ExercisePage::remove()
{
    const auto exercise = current();
    if (!exercise)
        return;
    switch (deleteExercise(m_commands, *exercise)) {
    case ExerciseFate::Refused: break;
    case ExerciseFate::Removed: emit acted(tr("Deleted %1").arg(exercise->name)); break;
    case ExerciseFate::Archived:
        emit acted(exercise->slug.isEmpty() ? tr("%1 has a history, so it is in the archive now").arg(exercise->name)
                                            : tr("%1 belongs to the library, so it is in the archive now").arg(exercise->name));
    }
}

void ExercisePage::merge()
{
    const auto from = current();
    if (!from)
        return;
    std::vector<core::Exercise> others = m_model->all();
    std::erase_if(others, [&](const core::Exercise &other) { return other.id == from->id || other.tracking != from->tracking; });
    auto *picker = new ExercisePicker(others, tr("Merge %1 into").arg(from->name), this);
    m_picker = picker;
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ExercisePicker::chosen, this, [this, from](core::ExerciseId id) {
        const auto into = m_store.exercises().find(id);
        if (!into || !*into) {
            m_commands.report(tr("Cannot read the exercises: %1").arg(into ? tr("it is gone") : into.error().message));
            return;
        }
        if (!mergeExercises(m_commands, *from, **into))
            return;
        showExercise(id);
        emit acted(tr("%1 counts as %2 now").arg(from->name, (*into)->name));
    });
    picker->open();
}

} // namespace ui
