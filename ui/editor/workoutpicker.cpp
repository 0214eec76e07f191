// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/workoutpicker.h"

#include "core/exchange/workoutjson.h"
#include "core/plans/readyworkouts.h"
#include "core/rules/runtext.h"
#include "core/rules/steptotals.h"
#include "ui/commands/commands.h"
#include "ui/commands/workoutcommands.h"
#include "ui/editor/stepwords.h"
#include "ui/editor/targettext.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int offerRole = Qt::UserRole;
// Any day does: the editor puts the workout on its own.
const QDate anyDay(2000, 1, 1);

} // namespace

WorkoutPicker::WorkoutPicker(Commands &commands, const std::vector<core::Exercise> &library, core::LengthUnit unit, QWidget *parent)
    : QDialog(parent), m_commands(commands), m_unit(unit), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_words(new QLabel(this)), m_problem(new WarnLabel(this)), m_rename(new QPushButton(tr("&Rename"), this)),
      m_remove(new QPushButton(tr("&Delete"), this)), m_undo(new QPushButton(tr("&Undo"), this))
{
    setWindowTitle(tr("From a workout"));
    for (const core::Exercise &exercise : library)
        m_names[exercise.id] = exercise.name;
    build();
    connectParts();
    read();
    resize(620, 500);
}

void WorkoutPicker::build()
{
    m_search->setPlaceholderText(tr("Find a workout"));
    m_search->setAccessibleName(tr("Find a workout"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Workouts"));
    m_list->setProperty("plain", true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->installEventFilter(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setObjectName(QStringLiteral("workoutWords"));
    m_undo->setObjectName(QStringLiteral("workoutUndo"));
    m_undo->hide();
    auto *own = new QHBoxLayout;
    for (QPushButton *button : {m_rename, m_remove, m_undo}) {
        button->setAutoDefault(false);
        own->addWidget(button);
    }
    own->addStretch(1);
    QDialogButtonBox *buttons = dialogButtons(*this, tr("Use it"));
    m_use = buttons->button(QDialogButtonBox::Ok);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    column->addLayout(own);
    column->addWidget(buttons);
}

void WorkoutPicker::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &WorkoutPicker::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &WorkoutPicker::describe);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &WorkoutPicker::accept);
    connect(m_list, &QListWidget::itemChanged, this, &WorkoutPicker::rename);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (QListWidgetItem *item = m_list->currentItem())
            m_list->editItem(item);
    });
    connect(m_remove, &QPushButton::clicked, this, &WorkoutPicker::removeCurrent);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_commands.undoStack().undo();
        --m_done;
        read();
        m_list->setFocus();
    });
}

void WorkoutPicker::read()
{
    m_offers.clear();
    m_problem->setProblem({});
    const auto stored = m_commands.store().workouts().all();
    if (!stored)
        m_problem->setProblem(tr("Cannot read the saved workouts: %1").arg(stored.error().message));
    for (const core::Workout &workout : stored.value_or(std::vector<core::Workout>())) {
        const auto session = exchange::sessionOf(workout, anyDay);
        if (session)
            m_offers.push_back({workout.name, session->planned->basisText, *session, workout});
        else
            m_problem->setProblem(tr("Cannot read the workout %1: %2").arg(workout.name, session.error().message));
    }
    const auto ready = core::readyWorkouts();
    if (!ready)
        m_problem->setProblem(ready.error().message);
    for (const core::ReadyWorkout &workout : ready.value_or(std::vector<core::ReadyWorkout>()))
        m_offers.push_back({workout.name, workout.words, workout.session, std::nullopt});
    m_undo->setVisible(m_done > 0);
    fill();
}

void WorkoutPicker::fill()
{
    const int before = m_list->currentRow();
    m_filling = true;
    m_list->clear();
    const QStringList wanted = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (size_t i = 0; i < m_offers.size(); ++i) {
        const Offer &offer = m_offers[i];
        const QString kind = core::kindName(offer.session.kind);
        const QString all = offer.name + QLatin1Char(' ') + kind + QLatin1Char(' ') + offer.words;
        if (!std::all_of(wanted.begin(), wanted.end(), [&all](const QString &w) { return all.contains(w, Qt::CaseInsensitive); }))
            continue;
        auto *item = new QListWidgetItem(offer.name, m_list);
        item->setData(offerRole, int(i));
        item->setData(Qt::AccessibleTextRole, offer.own ? tr("%1, %2, saved by you").arg(offer.name, kind) : tr("%1, %2, ready made").arg(offer.name, kind));
        if (offer.own)
            item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_filling = false;
    m_list->setCurrentRow(std::clamp(before, 0, std::max(0, m_list->count() - 1)));
    describe();
}

const WorkoutPicker::Offer *WorkoutPicker::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_offers[size_t(item->data(offerRole).toInt())] : nullptr;
}

QString WorkoutPicker::summary(const core::Session &session) const
{
    QStringList parts{core::kindName(session.kind)};
    if (!session.planned->steps.empty()) {
        parts << totalsText(core::totalsOf(session.planned->steps), m_unit);
        return parts.join(QStringLiteral(" · ")) + QLatin1Char('\n') + core::runText(session.planned->steps);
    }
    QStringList lines;
    for (const core::Entry &entry : session.entries) {
        const auto known = entry.exercise() ? m_names.find(*entry.exercise()) : m_names.end();
        lines << tr("%1 %2").arg(known != m_names.end() ? known->second : tr("Exercise"), prescriptionText(entry.sets));
    }
    return parts.join(QString()) + QLatin1Char('\n') + lines.join(QStringLiteral("; "));
}

void WorkoutPicker::describe()
{
    if (m_filling)
        return;
    const Offer *offer = current();
    m_use->setEnabled(offer);
    m_rename->setEnabled(offer && offer->own);
    m_remove->setEnabled(offer && offer->own);
    if (!offer) {
        m_words->setText(tr("No workout has these words."));
        return;
    }
    const QString who = offer->own ? tr("Saved by you") : tr("Ready made");
    const QString words = offer->words.isEmpty() ? who : tr("%1. %2").arg(who, offer->words);
    m_words->setText(words + QLatin1Char('\n') + summary(offer->session));
}

void WorkoutPicker::accept()
{
    const Offer *offer = current();
    if (!offer || result() == QDialog::Accepted)
        return;
    const Offer taken = *offer;
    QDialog::accept();
    emit chosen(taken.session, taken.name);
}

void WorkoutPicker::rename(QListWidgetItem *item)
{
    if (m_filling || !item)
        return;
    const Offer offer = m_offers[size_t(item->data(offerRole).toInt())];
    const QString name = item->text().trimmed();
    if (!offer.own || name == offer.name)
        return;
    const auto stored = m_commands.store().workouts().all();
    const core::Workout *taken = stored ? workoutNamed(*stored, name) : nullptr;
    QString problem;
    if (name.isEmpty())
        problem = tr("A workout needs a name.");
    else if (taken && taken->id != offer.own->id)
        problem = tr("Another workout is called %1 already.").arg(name);
    else if (renameWorkout(m_commands, *offer.own, name))
        ++m_done;
    // Queued: the list is still ending its edit of this item.
    QMetaObject::invokeMethod(this, [this, problem] {
        read();
        if (!problem.isEmpty())
            m_problem->setProblem(problem);
    }, Qt::QueuedConnection);
}

void WorkoutPicker::removeCurrent()
{
    const Offer *offer = current();
    if (!offer || !offer->own || !deleteWorkout(m_commands, *offer->own))
        return;
    ++m_done;
    read();
}

bool WorkoutPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_list && key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (watched == m_list && key->matches(QKeySequence::Undo) && m_undo->isVisible()) {
        m_undo->click();
        return true;
    }
    // The list is steered from the search field, so that finding and choosing need no Tab.
    if (watched == m_search && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        const int row = m_list->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
