// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exercisepage.h"

#include "core/store/historystore.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/exercises/exercisedelegate.h"
#include "ui/exercises/exercisedetail.h"
#include "ui/exercises/exercisefilters.h"
#include "ui/exercises/exerciselistmodel.h"
#include "ui/look/icons.h"
#include "ui/look/pagefocus.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int listWidth = 290;
constexpr int lookBack = 60;

} // namespace

ExercisePage::ExercisePage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_today(today), m_model(new ExerciseListModel(this))
{
    build();
    addActions();
    listen();
    setFirstFocus(*this, &m_filters->field());
}

void ExercisePage::build()
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(Theme::gap);
    split->addWidget(makeList());
    m_detail = new ExerciseDetail(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_detail);
    m_stack->addWidget(makeNothing());
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, 4 * listWidth});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Theme::margin, 14, Theme::margin, Theme::margin);
    page->addWidget(split);
}

QWidget *ExercisePage::makeList()
{
    auto *side = new QWidget(this);
    auto *title = new QLabel(tr("Exercises"), side);
    title->setFont(Theme::titleFont(font()));
    m_filters = new ExerciseFilters(side);
    m_list = new QListView(side);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ExerciseDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Exercises found"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setMinimumWidth(200);
    m_count = new QLabel(side);
    m_count->setProperty("role", QStringLiteral("caption"));
    auto *card = new QFrame(side);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_list);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_filters);
    column->addWidget(card, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    m_add = new QPushButton(tr("New exercise…"), side);
    foot->addWidget(m_add);
    column->addLayout(foot);
    return side;
}

QWidget *ExercisePage::makeNothing()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_nothing = new QLabel(card);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_clear = new QPushButton(tr("Show all exercises"), card);
    auto *column = new QVBoxLayout(card);
    column->addStretch(2);
    column->addWidget(m_nothing);
    column->addWidget(m_clear, 0, Qt::AlignCenter);
    column->addStretch(3);
    connect(m_clear, &QPushButton::clicked, m_filters, &ExerciseFilters::clear);
    return card;
}

void ExercisePage::listen()
{
    connect(m_filters, &ExerciseFilters::changed, this, &ExercisePage::applyFilter);
    connect(m_filters, &ExerciseFilters::stepped, this, &ExercisePage::step);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const core::Exercise *exercise = m_model->at(index.row());
        if (exercise && m_current != exercise->id) {
            m_current = exercise->id;
            showCurrent();
        }
    });
    connect(m_detail, &ExerciseDetail::opened, this, &ExercisePage::sessionRequested);
    connect(&m_today, &Today::changed, this, &ExercisePage::showCurrent);
    connect(&m_store.journal(), &core::Journal::changed, this, [this](const core::Changes &changes) {
        if (!changes.all && !changes.areas.exercises && !changes.areas.sessions && !changes.areas.settings)
            return;
        m_stale = true;
        if (isVisible())
            refreshIfStale();
    });
}

void ExercisePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshIfStale();
}

void ExercisePage::refreshIfStale()
{
    if (!m_stale)
        return;
    m_stale = false;
    if (const auto read = refresh(); !read) {
        m_stale = true;
        const QString why = tr("Cannot read the exercises: %1").arg(read.error().message);
        m_nothing->setText(why);
        m_stack->setCurrentIndex(1);
        m_commands.report(why);
    }
}

core::Result<void> ExercisePage::refresh()
{
    const auto preferences = m_store.preferences();
    if (!preferences)
        return tl::unexpected(preferences.error());
    auto exercises = m_store.exercises().all();
    if (!exercises)
        return tl::unexpected(exercises.error());
    m_preferences = *preferences;
    if (!m_current) {
        // At first what one did last.
        const auto recent = core::HistoryStore(m_store.database()).doneSince(m_today.date().addDays(-lookBack));
        if (!recent)
            return tl::unexpected(recent.error());
        if (!recent->empty())
            m_current = recent->front();
    }
    const auto kept = m_current;
    m_model->setExercises(std::move(*exercises));
    m_filters->offer(m_model->search());
    select(kept);
    return {};
}

void ExercisePage::applyFilter()
{
    const auto kept = m_current;
    m_model->setFilter(m_filters->filter());
    select(kept);
}

void ExercisePage::select(std::optional<core::ExerciseId> id)
{
    const auto row = id ? m_model->rowOf(*id) : std::nullopt;
    const core::Exercise *shown = m_model->at(row.value_or(0));
    m_current = shown ? std::optional(shown->id) : std::nullopt;
    m_list->setCurrentIndex(m_model->index(row.value_or(0), 0));
    m_list->scrollTo(m_list->currentIndex());
    m_count->setText(tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->all().size()));
    m_nothing->setText(m_filters->filter() == core::ExerciseFilter{} ? tr("There are no exercises.") : tr("No exercise fits these words and filters."));
    m_stack->setCurrentIndex(shown ? 0 : 1);
    showCurrent();
}

void ExercisePage::step(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

std::optional<core::Exercise> ExercisePage::current() const
{
    const core::Exercise *exercise = m_model->at(m_list->currentIndex().row());
    return exercise ? std::optional(*exercise) : std::nullopt;
}

void ExercisePage::showExercise(core::ExerciseId id)
{
    refreshIfStale();
    if (!m_model->rowOf(id))
        m_filters->clear();
    select(id);
}

void ExercisePage::showCurrent()
{
    dressActions();
    const auto exercise = current();
    if (!exercise || m_stale)
        return;
    const auto history = core::HistoryStore(m_store.database()).of(exercise->id);
    if (!history) {
        m_commands.report(tr("Cannot read the history of %1: %2").arg(exercise->name, history.error().message));
        return;
    }
    m_detail->setContent({*exercise, *history, m_preferences, m_today.date()});
}

} // namespace ui
