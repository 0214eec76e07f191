// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exercisepicker.h"

#include "core/model/librarywords.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/icons.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;

} // namespace

ExercisePicker::ExercisePicker(const std::vector<core::Exercise> &library, const QString &title, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListView(this))
{
    setWindowTitle(title);
    resize(420, 460);
    for (const core::Exercise &exercise : library) {
        if (exercise.archived || exercise.mergedInto)
            continue;
        const bool equipped = !exercise.equipment.isEmpty() && exercise.equipment != QLatin1String("none");
        auto *item = new QStandardItem(equipped ? tr("%1 — %2").arg(exercise.name, core::equipmentText(exercise.equipment)) : exercise.name);
        item->setEditable(false);
        if (exercise.favourite)
            item->setIcon(icon(QStringLiteral("star")));
        item->setData(QVariant::fromValue(exercise.id.uuid()), idRole);
        item->setData(core::searchWords(exercise).join(QLatin1Char(' ')), wordsRole);
        m_model.appendRow(item);
    }
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterRole(wordsRole);
    m_list->setModel(&m_filtered);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Exercises found"));
    m_search->setPlaceholderText(tr("Name, equipment or muscle"));
    m_search->setAccessibleName(tr("Find an exercise"));
    m_search->setClearButtonEnabled(true);
    m_list->setProperty("found", true);
    m_search->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(dialogButtons(*this, tr("Choose")));
    connect(m_search, &QLineEdit::textChanged, this, &ExercisePicker::filter);
    connect(m_list, &QListView::activated, this, &ExercisePicker::accept);
    filter({});
}

bool ExercisePicker::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // The list is steered from the search field, so that finding and choosing need no Tab.
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentIndex(m_filtered.index(std::clamp(row, 0, std::max(0, m_filtered.rowCount() - 1)), 0));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void ExercisePicker::filter(const QString &text)
{
    m_filtered.setWords(text);
    m_list->setCurrentIndex(m_filtered.index(0, 0));
}

void ExercisePicker::accept()
{
    const QModelIndex at = m_list->currentIndex();
    // Enter in the list activates the row and presses the default button.
    if (!at.isValid() || result() == QDialog::Accepted)
        return;
    const core::ExerciseId id(at.data(idRole).value<QUuid>());
    QDialog::accept();
    emit chosen(id);
}

} // namespace ui
