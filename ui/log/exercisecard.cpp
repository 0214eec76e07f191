// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/exercisecard.h"

#include "core/model/datetext.h"
#include "ui/log/fieldedit.h"
#include "ui/log/lifttext.h"
#include "ui/log/logcard.h"
#include "ui/log/logsession.h"
#include "ui/look/elidedtext.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/look/warnlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace ui {

ExerciseCard::ExerciseCard(LogSession &log, core::EntryId entry, QWidget *parent)
    : QFrame(parent), m_log(log), m_model(log, entry), m_table(new SetTable(m_model, this)),
      m_name(new QPushButton(this)), m_last(new ElidedText(this)), m_count(new QLabel(this)),
      m_swap(new QPushButton(tr("Swap"), this)), m_addSet(new QPushButton(tr("Add set"), this)),
      m_more(new QToolButton(this)), m_body(new QWidget(this)), m_plates(makeCaption(this)), m_advice(makeCaption(this)),
      m_take(new QPushButton(tr("Take over · F4"), this)), m_footer(makeCaption(this)), m_problem(new WarnLabel(this)),
      m_noteProblem(new WarnLabel(this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pad, 8, Theme::pad, 8);
    layout->setSpacing(4);
    addHeader();
    addBody();
    connectTable();
    setOpen(false);
    refresh();
}

void ExerciseCard::connectTable()
{
    connect(m_table, &SetTable::passedEnd, this, &ExerciseCard::passedEnd);
    connect(m_table, &SetTable::wentOn, this, &ExerciseCard::wentOn);
    connect(m_table, &SetTable::moveAsked, this, &ExerciseCard::moveAsked);
    connect(m_table, &SetTable::rowChanged, this, &ExerciseCard::showFooter);
    connect(&m_model, &SetTableModel::ticked, this, &ExerciseCard::ticked);
    connect(&m_model, &SetTableModel::unticked, this, &ExerciseCard::unticked);
    connect(&m_model, &SetTableModel::problemChanged, this, &ExerciseCard::showFooter);
    // The plates follow what is being typed.
    connect(&m_model, &SetTableModel::dataChanged, this, &ExerciseCard::showFooter);
    connect(m_take, &QPushButton::clicked, &m_model, &SetTableModel::takeAdvice);
}

void ExerciseCard::addHeader()
{
    m_name->setProperty("flat", true);
    m_name->setFont(Theme::headingFont(font()));
    m_name->setStyleSheet(QStringLiteral("text-align: left; padding-left: 2px; padding-right: 2px; font-weight: 600;"));
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_name->installEventFilter(this);
    m_last->setProperty("role", QStringLiteral("caption"));
    m_count->setProperty("role", QStringLiteral("caption"));
    m_more->setText(tr("More"));
    m_more->setStyleSheet(dropDownStyle());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name);
    line->addWidget(m_last, 1);
    line->addWidget(m_count);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_name, &QPushButton::clicked, this, &ExerciseCard::openAsked);
    connect(m_swap, &QPushButton::clicked, this, &ExerciseCard::swapAsked);
    connect(m_addSet, &QPushButton::clicked, this, [this] {
        if (m_model.addSet())
            m_table->enter(m_model.rowCount() - 1);
    });
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ExerciseCard::fillMenu);
}

void ExerciseCard::addBody()
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_table);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_problem);
    texts->addWidget(m_plates);
    texts->addWidget(m_footer);
    column->addLayout(adviceLine());
    line->addLayout(texts, 1);
    for (QWidget *button : std::initializer_list<QWidget *>{m_addSet, m_swap, m_more})
        line->addWidget(button, 0, Qt::AlignVCenter);
    column->addLayout(line);
    addNote(*column);
    layout()->addWidget(m_body);
}

QLayout *ExerciseCard::adviceLine()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_advice, 1);
    line->addWidget(m_take);
    return line;
}

void ExerciseCard::addNote(QVBoxLayout &column)
{
    m_note = new FieldEdit(m_log.drafts(), QStringLiteral("entry/%1/note").arg(entryId().toString()), tr("Note"), *m_noteProblem, this);
    m_note->setCommit([this](const QString &text) { return commitNote(text); });
    auto *caption = makeCaption(this, tr("Note for next time"));
    caption->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(caption);
    line->addWidget(m_note, 1);
    column.addLayout(line);
    column.addWidget(m_noteProblem);
}

QString ExerciseCard::commitNote(const QString &text)
{
    core::Session after = m_log.session();
    for (core::Entry &of : after.entries)
        if (of.id == entryId())
            of.note = text.trimmed();
    if (after == m_log.session())
        return {};
    return m_log.commit(after, tr("Edit the note on %1").arg(m_log.exerciseName(entry()->exercise()))) ? QString()
                                                                                                       : tr("Not saved");
}

void ExerciseCard::restoreDrafts() { m_note->restoreDraft(); }

void ExerciseCard::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    menu->addAction(tr("Add a warm-up set"), this, [this] { m_model.addWarmUp(); });
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : m_model.rowCount() - 1;
    if (row >= 0) {
        const QModelIndex cell = m_model.index(row, 0);
        const QString name = m_model.cellName(cell).section(QLatin1Char(','), 0, 0).toLower();
        menu->addAction(tr("Remove or clear %1\tCtrl+Del").arg(name), this, [this, row] { m_model.removeSet(row); });
    }
    const core::Exercise *exercise = entry() ? m_log.exercise(entry()->exercise()) : nullptr;
    if (exercise && exercise->sides == core::Laterality::PerSide)
        menu->addAction(tr("Log left and right apart"), this, [this] { m_model.splitSides(); });
    fillPlaces(*menu);
    menu->addSeparator();
    menu->addAction(tr("Rest, bar and step…"), this, &ExerciseCard::equipmentAsked);
    menu->addAction(m_removable ? tr("Remove the exercise") : tr("Skip the exercise"), this, &ExerciseCard::removeAsked);
}

void ExerciseCard::fillPlaces(QMenu &menu)
{
    const auto &entries = m_log.session().entries;
    const core::Entry *own = entry();
    if (!own)
        return;
    const auto at = size_t(own - entries.data());
    menu.addSeparator();
    if (at > 0)
        menu.addAction(tr("Move up\tAlt+Up"), this, [this] { emit moveAsked(-1); });
    if (at + 1 < entries.size()) {
        menu.addAction(tr("Move down\tAlt+Down"), this, [this] { emit moveAsked(1); });
        const core::Entry &below = entries[at + 1];
        if (!own->superset || own->superset != below.superset)
            menu.addAction(tr("Superset with %1").arg(m_log.exerciseName(below.exercise())), this,
                           [this] { emit supersetAsked(true); });
    }
    if (own->superset)
        menu.addAction(tr("Leave the superset"), this, [this] { emit supersetAsked(false); });
}

void ExerciseCard::refresh()
{
    m_model.refresh();
    const core::Entry *found = entry();
    if (!found)
        return;
    m_removable = !found->plannedExercise;
    const QString name = m_log.exerciseName(found->exercise());
    core::Session alone;
    alone.entries = {*found};
    m_name->setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_last->setFullText(lastLine(*found));
    m_count->setText(tr("%1 of %2 sets").arg(alone.doneSets()).arg(alone.workingSets()));
    m_name->setAccessibleName(tr("%1, %2").arg(name, m_count->text()));
    m_table->setAccessibleName(tr("Sets of %1").arg(name));
    m_swap->setAccessibleName(tr("Swap %1 for another exercise").arg(name));
    m_addSet->setAccessibleName(tr("Add a set to %1").arg(name));
    m_more->setAccessibleName(tr("More for %1").arg(name));
    m_take->setAccessibleName(tr("Take over the suggestion for %1").arg(name));
    m_note->setAccessibleName(tr("Note on %1").arg(name));
    m_note->showValue(found->note, QString());
    showAdvice(*found);
    showFooter();
}

const core::Entry *ExerciseCard::entry() const
{
    const auto &entries = m_log.session().entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [this](const auto &e) { return e.id == entryId(); });
    return found == entries.end() ? nullptr : &*found;
}

QWidget *ExerciseCard::orderAfter(QWidget *before)
{
    for (QWidget *next : std::initializer_list<QWidget *>{m_name, m_table, m_take, m_addSet, m_swap, m_more, m_note}) {
        if (before)
            setTabOrder(before, next);
        before = next;
    }
    return before;
}

void ExerciseCard::setOpen(bool open)
{
    m_open = open;
    m_body->setVisible(open);
    m_count->setVisible(!open);
    setCursor(open ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

bool ExerciseCard::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_name && event->type() == QEvent::FocusIn && !m_open) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            emit openAsked();
    }
    if (object == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down) {
            emit openAsked();
            m_table->enter(std::max(0, m_model.firstOpenRow()));
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

void ExerciseCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    if (m_open)
        return;
    emit openAsked();
    m_table->enter(std::max(0, m_model.firstOpenRow()));
}

void ExerciseCard::showAdvice(const core::Entry &of)
{
    const bool open = std::any_of(of.sets.begin(), of.sets.end(), [](const auto &set) { return !set.isDone(); });
    const auto advice = open ? m_log.advice(of) : std::nullopt;
    m_advice->setText(advice ? adviceText(*advice, m_log.tracking(of)) : QString());
    m_advice->setVisible(advice.has_value());
    m_take->setVisible(advice.has_value());
}

void ExerciseCard::showFooter()
{
    m_problem->setProblem(m_model.problem());
    const core::Entry *of = entry();
    const auto weight = m_model.weightAt(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0);
    const auto bar = of && weight ? m_log.barOf(*of, weight->unit) : std::nullopt;
    m_plates->setText(bar ? platesLine(*weight, *bar, m_log.preferences()) : QString());
    m_plates->setVisible(!m_plates->text().isEmpty());
    m_footer->setVisible(m_model.problem().isEmpty());
    const auto last = of ? m_log.lastTime(of->exercise()) : std::nullopt;
    const QString keys = tr("Space: set done, with the grey values · Enter: next cell · Ctrl+D: fill down");
    m_footer->setText(last && !last->note.isEmpty() ? tr("Last time: %1\n%2").arg(last->note, keys) : keys);
}

QString ExerciseCard::lastLine(const core::Entry &entry) const
{
    QStringList parts;
    if (entry.loggedExercise && entry.plannedExercise && entry.loggedExercise != entry.plannedExercise)
        parts.append(tr("instead of %1").arg(m_log.exerciseName(entry.plannedExercise)));
    if (entry.superset)
        for (const core::Entry &other : m_log.session().entries)
            if (other.id != entry.id && other.superset == entry.superset)
                parts.append(tr("superset with %1").arg(m_log.exerciseName(other.exercise())));
    const core::Exercise *exercise = m_log.exercise(entry.exercise());
    if (exercise && exercise->sides == core::Laterality::PerSide)
        parts.append(tr("each side"));
    if (const auto last = m_log.lastTime(entry.exercise())) {
        const bool thisYear = last->day.year() == m_log.day().year();
        const QString day = core::dateText(last->day, thisYear ? QStringLiteral("ddd d MMM") : QStringLiteral("d MMM yyyy"));
        parts.append(tr("last: %1 — %2").arg(day, setsText(last->sets, m_log.preferences())));
    } else {
        parts.append(tr("first time"));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
