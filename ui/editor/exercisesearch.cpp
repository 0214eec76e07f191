// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/exercisesearch.h"

#include "core/model/librarywords.h"
#include "ui/look/icons.h"

#include <QKeyEvent>
#include <QListView>
#include <QRegularExpression>
#include <algorithm>

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;
constexpr int shownResults = 5;

} // namespace

ExerciseSearch::ExerciseSearch(const std::vector<core::Exercise> &library, QWidget *parent)
    : QLineEdit(parent), m_results(new QListView(parent))
{
    for (const core::Exercise &exercise : library) {
        if (exercise.archived || exercise.mergedInto)
            continue;
        const bool equipped = !exercise.equipment.isEmpty() && exercise.equipment != QLatin1String("none");
        auto *item = new QStandardItem(equipped ? tr("%1 — %2").arg(exercise.name, core::equipmentText(exercise.equipment)) : exercise.name);
        item->setData(QVariant::fromValue(exercise.id.uuid()), idRole);
        item->setData(core::searchWords(exercise).join(QLatin1Char(' ')), wordsRole);
        m_model.appendRow(item);
    }
    m_found.setSourceModel(&m_model);
    m_found.setFilterRole(wordsRole);
    m_results->setModel(&m_found);
    m_results->setUniformItemSizes(true);
    m_results->setProperty("found", true);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    // The keyboard stays in the search, where it is steered from.
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setAccessibleName(tr("Exercises found"));
    m_results->setObjectName(QStringLiteral("exerciseResults"));
    m_results->setFixedHeight((fontMetrics().lineSpacing() + 6) * shownResults + 6);
    m_results->hide();
    setPlaceholderText(tr("Add an exercise: name, equipment or muscle"));
    setAccessibleName(tr("Add an exercise"));
    setObjectName(QStringLiteral("exerciseSearch"));
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textEdited, this, &ExerciseSearch::filter);
    connect(m_results, &QListView::clicked, this, &ExerciseSearch::take);
}

void ExerciseSearch::filter(const QString &text)
{
    QString pattern;
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    for (const QString &part : text.split(blanks, Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(part));
    m_found.setFilterRegularExpression(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
    m_results->setVisible(!text.trimmed().isEmpty() && m_found.rowCount() > 0);
    m_results->setCurrentIndex(m_found.index(0, 0));
}

void ExerciseSearch::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const core::ExerciseId id(index.data(idRole).value<QUuid>());
    clear();
    filter({});
    emit chosen(id);
}

bool ExerciseSearch::event(QEvent *event)
{
    // Esc empties the search before it is for the window around it.
    const bool escapes = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (escapes && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ExerciseSearch::keyPressEvent(QKeyEvent *event)
{
    switch (text().trimmed().isEmpty() ? 0 : event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Enter adds the exercise; it must not close the dialog around this field.
        if (m_found.rowCount() > 0)
            take(m_results->currentIndex());
        else
            emit notFound(text().trimmed());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int row = m_results->currentIndex().row() + (event->key() == Qt::Key_Down ? 1 : -1);
        m_results->setCurrentIndex(m_found.index(std::clamp(row, 0, std::max(0, m_found.rowCount() - 1)), 0));
        return;
    }
    case Qt::Key_Escape:
        clear();
        filter({});
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace ui
