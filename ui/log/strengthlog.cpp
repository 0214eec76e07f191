// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/strengthlog.h"

#include "core/rules/entryedits.h"
#include "core/rules/setorder.h"
#include "ui/log/equipmentdialog.h"
#include "ui/log/exercisecard.h"
#include "ui/exercises/exercisepicker.h"
#include "ui/log/logsession.h"
#include "ui/log/sidecolumn.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/timers/restcard.h"
#include "ui/timers/workouttimers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <algorithm>

namespace ui {

namespace {

constexpr int setsOfANewExercise = 3;

auto entryWith(core::Session &session, core::EntryId id)
{
    return std::find_if(session.entries.begin(), session.entries.end(), [id](const core::Entry &e) { return e.id == id; });
}

} // namespace

StrengthLog::StrengthLog(LogSession &log, WorkoutTimers &timers, QWidget *parent)
    : LogBody(parent), m_log(log), m_timers(timers), m_scroll(new QScrollArea(this)), m_list(new QWidget), m_column(new QVBoxLayout(m_list)),
      m_empty(new QLabel(tr("No exercises yet\nAdd the first one, then type what you lift."), m_list)),
      m_add(new QPushButton(tr("Add exercise"), m_list)), m_side(new SideColumn(log, SideColumn::Times::Shown, this)),
      m_rest(new RestCard(timers, m_side))
{
    m_side->putFirst(m_rest);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(0, 40, 0, 8);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    m_scroll->setWidget(m_list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(m_scroll, 1);
    line->addWidget(m_side);
    connect(m_add, &QPushButton::clicked, this, [this] {
        pick(tr("Add an exercise"), [this](core::ExerciseId id) { addExercise(id); });
    });
    rebuild();
}

void StrengthLog::refresh()
{
    if (showsSameEntries())
        for (ExerciseCard *card : m_cards)
            card->refresh();
    else
        rebuild();
    m_side->refresh();
}

void StrengthLog::begin()
{
    m_side->restoreDrafts();
    m_side->refresh();
    for (ExerciseCard *card : m_cards)
        card->restoreDrafts();
    const auto open = std::find_if(m_cards.begin(), m_cards.end(), [](ExerciseCard *c) { return c->model().firstOpenRow() >= 0; });
    ExerciseCard *card = open != m_cards.end() ? *open : m_cards.empty() ? nullptr : m_cards.front();
    if (!card)
        return m_add->setFocus();
    openCard(card);
    card->table().enter(std::max(0, card->model().firstOpenRow()));
}

void StrengthLog::addExercise(core::ExerciseId exercise)
{
    core::Session after = m_log.session();
    core::Entry entry;
    entry.id = core::EntryId::create();
    entry.loggedExercise = exercise;
    const auto last = m_log.lastTime(exercise);
    const size_t count = last && !last->sets.empty() ? last->sets.size() : setsOfANewExercise;
    for (size_t i = 0; i < count; ++i) {
        core::ExerciseSet set;
        set.id = core::SetId::create();
        if (last && i < last->sets.size())
            set.type = last->sets[i].type;
        entry.sets.push_back(set);
    }
    after.entries.push_back(entry);
    // An unplanned session has to be something when it is first stored.
    if (!after.planned)
        after.logged = m_log.begun().logged;
    m_openEntry = entry.id;
    if (!m_log.commit(after, tr("Add %1 to %2").arg(m_log.exerciseName(exercise), after.displayTitle())))
        return;
    for (ExerciseCard *card : m_cards)
        if (card->entryId() == entry.id)
            card->table().enter(0);
}

void StrengthLog::swapExercise(core::EntryId id, core::ExerciseId exercise)
{
    core::Session after = m_log.session();
    const auto entry = entryWith(after, id);
    if (entry == after.entries.end() || entry->exercise() == exercise)
        return;
    const QString label = tr("Swap %1 for %2").arg(m_log.exerciseName(entry->exercise()), m_log.exerciseName(exercise));
    entry->loggedExercise = exercise;
    if (entry->plannedExercise == exercise)
        entry->loggedExercise.reset();
    m_log.commit(after, label);
}

void StrengthLog::removeExercise(core::EntryId id)
{
    core::Session after = m_log.session();
    const auto entry = entryWith(after, id);
    if (entry == after.entries.end())
        return;
    const QString name = m_log.exerciseName(entry->exercise());
    if (!entry->plannedExercise) {
        after.entries.erase(entry);
        m_log.commit(after, tr("Remove %1").arg(name));
        return;
    }
    entry->loggedExercise.reset();
    for (core::ExerciseSet &set : entry->sets)
        set.result = {};
    m_log.commit(after, tr("Skip %1").arg(name));
    for (ExerciseCard *card : m_cards)
        if (card->entryId() == id)
            goOn(card, true);
}

bool StrengthLog::showsSameEntries() const
{
    const auto &entries = m_log.session().entries;
    return std::equal(m_cards.begin(), m_cards.end(), entries.begin(), entries.end(),
                      [](const ExerciseCard *card, const core::Entry &entry) { return card->entryId() == entry.id; });
}

void StrengthLog::rebuild()
{
    // deleteLater: the change may come from a key a card is still handling.
    for (ExerciseCard *card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const core::Entry &entry : m_log.session().entries) {
        ExerciseCard *card = makeCard(entry.id);
        m_column->insertWidget(int(m_cards.size()) + 1, card);
        m_cards.push_back(card);
    }
    m_empty->setVisible(m_cards.empty());
    const auto open = std::find_if(m_cards.begin(), m_cards.end(), [this](auto *c) { return c->entryId() == m_openEntry; });
    if (!m_cards.empty())
        openCard(open != m_cards.end() ? *open : m_cards.front());
    QWidget *last = nullptr;
    for (ExerciseCard *card : m_cards)
        last = card->orderAfter(last);
    if (last)
        setTabOrder(last, m_add);
    m_side->orderAfter(m_rest->orderAfter(m_add));
}

ExerciseCard *StrengthLog::makeCard(core::EntryId entry)
{
    auto *card = new ExerciseCard(m_log, entry, m_list);
    connectCard(card, entry);
    return card;
}

void StrengthLog::connectCard(ExerciseCard *card, core::EntryId entry)
{
    connect(card, &ExerciseCard::openAsked, this, [this, card] { openCard(card); });
    connect(card, &ExerciseCard::passedEnd, this, [this, card](bool forward) { goOn(card, forward); });
    connect(card, &ExerciseCard::wentOn, this, [this, card](int row) { toNextOpenSet(card, row); });
    connect(card, &ExerciseCard::ticked, this, [this, entry](int row) { startRest(entry, row); });
    connect(card, &ExerciseCard::unticked, this, [this] { m_timers.endRest(); });
    connect(card, &ExerciseCard::moveAsked, this, [this, entry](int by) { moveExercise(entry, by); });
    connect(card, &ExerciseCard::supersetAsked, this, [this, entry](bool together) { setSuperset(entry, together); });
    connect(card, &ExerciseCard::equipmentAsked, this, [this, entry] { editEquipment(entry); });
    connect(card, &ExerciseCard::removeAsked, this, [this, entry] { removeExercise(entry); });
    connect(card, &ExerciseCard::swapAsked, this, [this, entry] {
        pick(tr("Swap the exercise"), [this, entry](core::ExerciseId id) { swapExercise(entry, id); });
    });
}

void StrengthLog::openCard(ExerciseCard *card)
{
    m_openEntry = card->entryId();
    card->setOpen(true);
    for (ExerciseCard *other : m_cards)
        if (other != card && other->isOpen())
            other->setOpen(false);
    // The layout knows the card's place only after this event.
    QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card, 0, Theme::gap); });
}

void StrengthLog::goOn(ExerciseCard *from, bool forward)
{
    const auto at = std::find(m_cards.begin(), m_cards.end(), from);
    if (at == m_cards.end() || (forward ? at + 1 == m_cards.end() : at == m_cards.begin()))
        return;
    ExerciseCard *to = *(forward ? at + 1 : at - 1);
    to->setOpen(true);
    if (forward)
        to->table().enter(0);
    else
        to->table().enterAtEnd();
    openCard(to);
}

void StrengthLog::toNextOpenSet(ExerciseCard *from, int row)
{
    const auto place = placeOf(from->entryId());
    const auto next = place ? core::nextOpenSet(m_log.session().entries, {*place, size_t(row)}) : std::nullopt;
    if (!next)
        return;
    ExerciseCard *card = m_cards[next->entry];
    if (card == from) {
        const QModelIndex at = card->table().currentIndex();
        return card->table().setCurrentIndex(at.sibling(int(next->set), at.column()));
    }
    card->setOpen(true);
    card->table().enter(int(next->set));
    openCard(card);
}

void StrengthLog::startRest(core::EntryId entry, int row)
{
    // Writing up an earlier workout is no training.
    if (m_log.day() != m_log.today().date())
        return;
    const auto &entries = m_log.session().entries;
    const auto place = placeOf(entry);
    const auto next = place ? core::nextOpenSet(entries, {*place, size_t(row)}) : std::nullopt;
    if (!next)
        return m_timers.endRest();
    if (!core::restsBefore(entries, *place, *next))
        return;
    const core::Entry &following = entries[next->entry];
    const QString set = setName(following, next->set).toLower();
    m_timers.startRest(m_log.session().id, m_log.restOf(entries[*place]),
                       next->entry == *place ? set : tr("%1 of %2").arg(set, m_log.exerciseName(following.exercise())));
}

void StrengthLog::editEquipment(core::EntryId entry)
{
    const auto place = placeOf(entry);
    const core::Exercise *exercise = place ? m_log.exercise(m_log.session().entries[*place].exercise()) : nullptr;
    if (!exercise)
        return;
    auto *dialog = new EquipmentDialog(*exercise, m_log.preferences(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EquipmentDialog::chosen, this, [this](const core::Exercise &changed) { m_log.setEquipment(changed); });
    dialog->open();
}

void StrengthLog::moveExercise(core::EntryId id, int by)
{
    const auto place = placeOf(id);
    const auto &entries = m_log.session().entries;
    const auto edit = place ? core::moveEntry(entries, int(*place), by) : std::nullopt;
    if (!edit)
        return;
    const QString moved = m_log.exerciseName(entries[*place].exercise());
    const QString other = m_log.exerciseName(entries[size_t(edit->current)].exercise());
    m_openEntry = id;
    const int row = m_cards[*place]->table().currentIndex().row();
    if (!commitEntries(edit->entries, by < 0 ? tr("Move %1 above %2").arg(moved, other) : tr("Move %1 below %2").arg(moved, other)))
        return;
    for (ExerciseCard *card : m_cards)
        if (card->entryId() == id)
            card->table().enter(std::max(0, row));
}

void StrengthLog::setSuperset(core::EntryId id, bool together)
{
    const auto place = placeOf(id);
    const auto &entries = m_log.session().entries;
    if (!place)
        return;
    const auto edit = together ? core::joinSuperset(entries, int(*place) + 1) : core::leaveSuperset(entries, int(*place));
    if (!edit)
        return;
    const QString name = m_log.exerciseName(entries[*place].exercise());
    commitEntries(edit->entries, together ? tr("Superset of %1 and %2").arg(name, m_log.exerciseName(entries[*place + 1].exercise()))
                                          : tr("Take %1 out of its superset").arg(name));
}

bool StrengthLog::commitEntries(const std::vector<core::Entry> &entries, const QString &label)
{
    core::Session after = m_log.session();
    after.entries = entries;
    return m_log.commit(after, label);
}

std::optional<size_t> StrengthLog::placeOf(core::EntryId entry) const
{
    const auto &entries = m_log.session().entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [entry](const core::Entry &e) { return e.id == entry; });
    return found == entries.end() ? std::nullopt : std::optional(size_t(found - entries.begin()));
}

void StrengthLog::pick(const QString &title, std::function<void(core::ExerciseId)> then)
{
    auto *picker = new ExercisePicker(m_log.library(), title, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &ExercisePicker::chosen, this, std::move(then));
    picker->open();
}

} // namespace ui
