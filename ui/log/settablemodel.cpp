// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/settablemodel.h"

#include "core/rules/logging.h"
#include "ui/log/logsession.h"
#include "ui/look/today.h"

#include <QDateTime>
#include <algorithm>

namespace ui {

namespace {

constexpr core::SetType allTypes[] = {core::SetType::WarmUp, core::SetType::Working, core::SetType::Drop,
                                      core::SetType::Failure, core::SetType::Timed};

bool sameSets(const core::Entry &a, const core::Entry &b)
{
    return std::equal(a.sets.begin(), a.sets.end(), b.sets.begin(), b.sets.end(),
                      [](const auto &x, const auto &y) { return x.id == y.id; });
}

} // namespace

SetTableModel::SetTableModel(LogSession &log, core::EntryId entry, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_id(entry)
{
    refresh();
}

int SetTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entry.sets.size()); }
int SetTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

bool SetTableModel::isCell(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this && index.row() < rowCount() && index.column() < columnCount();
}

QVariant SetTableModel::data(const QModelIndex &index, int role) const
{
    if (!isCell(index))
        return {};
    const SetColumn at = column(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(index);
    case Qt::EditRole: return at == SetColumn::Type ? core::slug(set(index.row()).type) : cellText(index);
    case Qt::CheckStateRole:
        return at == SetColumn::Done ? QVariant(isDone(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole: return spokenText(index);
    case PlaceholderRole: return fieldText(suggested(index.row()), at, m_log.preferences());
    case DraftRole: return m_log.drafts().text(draftKey(index)).has_value();
    case InputRole: return isInput(at);
    case DoneRole: return isDone(index.row());
    default: return {};
    }
}

QVariant SetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (m_perSide && column(section) == SetColumn::Reps)
        return tr("Each side");
    return columnTitle(column(section), m_tracking, m_log.preferences());
}

Qt::ItemFlags SetTableModel::flags(const QModelIndex &index) const
{
    if (!isCell(index))
        return Qt::NoItemFlags;
    const SetColumn at = column(index.column());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (!isInput(at))
        return flags;
    flags |= Qt::ItemIsSelectable;
    return at == SetColumn::Done ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
}

bool SetTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_log.isOpen() || !isCell(index))
        return false;
    const SetColumn at = column(index.column());
    const int row = index.row();
    if (at == SetColumn::Done)
        return role == Qt::CheckStateRole && setDone(row, value.toInt() == Qt::Checked);
    if (role != Qt::EditRole || !isInput(at))
        return false;
    if (at == SetColumn::Type) {
        const auto type = core::setTypeFromSlug(value.toString());
        return type && setType(row, *type);
    }
    const QString text = value.toString();
    core::ExerciseSet changed = set(row);
    // Text as it stands in the cell may be shorter than the value (a distance to 10 m): unchanged stays unchanged.
    const bool untouched = text == fieldText(changed.result, at, m_log.preferences());
    const auto problem = untouched ? std::nullopt : readField(changed.result, at, text, m_tracking, m_log.preferences());
    if (problem) {
        keepDraft(index, text);
        setProblem(tr("%1: %2").arg(cellName(index), *problem));
        return false;
    }
    if (!commitSet(row, changed, tr("Log %1 of %2").arg(setName(m_entry, size_t(row)).toLower(), exerciseName()))) {
        keepDraft(index, text);
        return false;
    }
    dropDraft(this->index(row, index.column()));
    return true;
}

int SetTableModel::columnOf(SetColumn column) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), column);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

bool SetTableModel::isDone(int row) const { return set(row).isDone(); }

int SetTableModel::firstOpenRow() const
{
    const auto open = std::find_if(m_entry.sets.begin(), m_entry.sets.end(), [](const auto &s) { return !s.isDone(); });
    return open == m_entry.sets.end() ? -1 : int(open - m_entry.sets.begin());
}

QString SetTableModel::cellName(const QModelIndex &index) const
{
    return tr("%1, %2").arg(setName(m_entry, size_t(index.row())),
                            columnName(column(index.column()), m_tracking, m_log.preferences()));
}

void SetTableModel::refresh()
{
    const auto &entries = m_log.session().entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [this](const auto &e) { return e.id == m_id; });
    if (found == entries.end())
        return;
    const core::Tracking tracking = m_log.tracking(*found);
    const auto last = m_log.lastTime(found->exercise());
    const bool reshaped = m_columns.empty() || tracking != m_tracking || !sameSets(*found, m_entry);
    if (reshaped)
        beginResetModel();
    m_entry = *found;
    m_tracking = tracking;
    const core::Exercise *exercise = m_log.exercise(found->exercise());
    m_step = m_log.stepOf(*found);
    m_perSide = exercise && exercise->sides == core::Laterality::PerSide;
    m_columns = setColumns(tracking);
    m_lastSets = last ? last->sets : std::vector<core::ExerciseSet>();
    if (reshaped)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void SetTableModel::keepDraft(const QModelIndex &index, const QString &text)
{
    m_log.drafts().set(draftKey(index), text);
    emit dataChanged(index, index);
}

void SetTableModel::dropDraft(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_log.drafts().clear(draftKey(index));
    setProblem({});
    emit dataChanged(index, index);
}

bool SetTableModel::setDone(int row, bool done)
{
    if (done == isDone(row))
        return true;
    const QString name = setName(m_entry, size_t(row)).toLower();
    core::ExerciseSet changed = set(row);
    if (!done) {
        changed.result.doneMs.reset();
        if (!commitSet(row, changed, tr("Take back %1 of %2").arg(name, exerciseName())))
            return false;
        emit unticked(row);
        return true;
    }
    for (int c = 0; c < columnCount(); ++c)
        if (m_log.drafts().text(draftKey(index(row, c)))) {
            setProblem(tr("%1 is typed but not saved: confirm it with Enter or drop it with Esc first")
                           .arg(cellName(index(row, c))));
            return false;
        }
    const qint64 now = m_log.today().now().toMSecsSinceEpoch();
    changed = core::tickedSet(changed, suggested(row), now);
    if (!commitSet(row, changed, tr("Log %1 of %2").arg(name, exerciseName())))
        return false;
    emit ticked(row);
    return true;
}

bool SetTableModel::addSet()
{
    core::Session after = m_log.session();
    core::Entry *entry = entryIn(after);
    if (!entry)
        return false;
    core::ExerciseSet further = entry->sets.empty() ? core::ExerciseSet{} : core::furtherSet(entry->sets.back());
    if (further.id.isNull())
        further.id = core::SetId::create();
    entry->sets.push_back(further);
    const QString name = setName(*entry, entry->sets.size() - 1).toLower();
    return m_log.commit(after, tr("Add %1 to %2").arg(name, exerciseName()));
}

bool SetTableModel::addWarmUp()
{
    core::Session after = m_log.session();
    core::Entry *entry = entryIn(after);
    if (!entry)
        return false;
    core::ExerciseSet warmUp;
    warmUp.id = core::SetId::create();
    warmUp.type = core::SetType::WarmUp;
    const auto isWarmUp = [](const core::ExerciseSet &set) { return set.type == core::SetType::WarmUp; };
    const auto at = entry->sets.insert(std::find_if_not(entry->sets.begin(), entry->sets.end(), isWarmUp), warmUp);
    const QString name = setName(*entry, size_t(at - entry->sets.begin())).toLower();
    return m_log.commit(after, tr("Add %1 to %2").arg(name, exerciseName()));
}

bool SetTableModel::removeSet(int row)
{
    core::Session after = m_log.session();
    core::Entry *entry = entryIn(after);
    if (!entry || row < 0 || row >= rowCount())
        return false;
    const QString name = setName(m_entry, size_t(row)).toLower();
    for (int c = 0; c < columnCount(); ++c)
        dropDraft(index(row, c));
    if (!after.planned || !core::isPlannedSet(set(row))) {
        entry->sets.erase(entry->sets.begin() + row);
        return m_log.commit(after, tr("Remove %1 of %2").arg(name, exerciseName()));
    }
    entry->sets[size_t(row)].result = {};
    return m_log.commit(after, tr("Clear %1 of %2").arg(name, exerciseName()));
}

bool SetTableModel::fillDown(const QModelIndex &index)
{
    const SetColumn at = column(index.column());
    if (!isInput(at) || at == SetColumn::Done || at == SetColumn::Type)
        return false;
    const auto recorded = [&](int row) { return !fieldText(set(row).result, at, m_log.preferences()).isEmpty(); };
    int source = index.row();
    while (source >= 0 && !recorded(source))
        --source;
    core::Session after = m_log.begun();
    core::Entry *entry = entryIn(after);
    if (source < 0 || !entry)
        return false;
    for (int row = std::max(index.row(), source + 1); row < rowCount(); ++row)
        if (!isDone(row))
            copyField(entry->sets[size_t(row)].result, set(source).result, at);
    if (*entry == m_entry)
        return true;
    const QString name = columnTitle(at, m_tracking, m_log.preferences());
    return m_log.commit(after, tr("Fill down %1 of %2").arg(name, exerciseName()));
}

bool SetTableModel::takeAdvice()
{
    const auto advice = m_log.advice(m_entry);
    core::Session after = m_log.begun();
    core::Entry *entry = entryIn(after);
    if (!advice || !entry)
        return false;
    *entry = core::takenOver(*entry, *advice);
    for (int row = 0; row < rowCount(); ++row)
        for (const SetColumn at : {SetColumn::Weight, SetColumn::Reps})
            if (!(entry->sets[size_t(row)] == set(row)) && columnOf(at) >= 0)
                dropDraft(index(row, columnOf(at)));
    return *entry == m_entry || m_log.commit(after, tr("Take over the suggestion for %1").arg(exerciseName()));
}

bool SetTableModel::splitSides()
{
    core::Session after = m_log.session();
    core::Entry *entry = entryIn(after);
    if (!entry)
        return false;
    *entry = core::withSidesApart(*entry);
    return *entry == m_entry || m_log.commit(after, tr("Log left and right of %1 apart").arg(exerciseName()));
}

std::optional<core::Weight> SetTableModel::weightAt(int row) const
{
    if (row < 0 || row >= rowCount() || columnOf(SetColumn::Weight) < 0)
        return std::nullopt;
    core::SetResult result = set(row).result;
    if (const auto typed = m_log.drafts().text(draftKey(index(row, columnOf(SetColumn::Weight)))))
        if (readField(result, SetColumn::Weight, *typed, m_tracking, m_log.preferences()))
            return std::nullopt;
    return result.weight ? result.weight : suggested(row).weight;
}

bool SetTableModel::setTypeByLetter(int row, QChar letter)
{
    const int now = int(set(row).type);
    constexpr int count = int(std::size(allTypes));
    for (int step = 1; step <= count; ++step) {
        const core::SetType type = allTypes[(now + step) % count];
        if (core::setTypeName(type).startsWith(letter, Qt::CaseInsensitive))
            return setType(row, type);
    }
    return false;
}

core::SetResult SetTableModel::suggested(int row) const
{
    return core::suggestedResult(m_entry, size_t(row), m_lastSets, m_tracking, m_step);
}

QString SetTableModel::cellText(const QModelIndex &index) const
{
    const SetColumn at = column(index.column());
    const core::ExerciseSet &of = set(index.row());
    switch (at) {
    case SetColumn::Number: return setLabel(m_entry, size_t(index.row()));
    case SetColumn::Target: return targetText(of, m_log.preferences());
    case SetColumn::LastTime: return lastText(index.row());
    case SetColumn::Type: return core::setTypeName(of.type);
    case SetColumn::Done: return {};
    default: return m_log.drafts().text(draftKey(index)).value_or(fieldText(of.result, at, m_log.preferences()));
    }
}

QString SetTableModel::lastText(int row) const
{
    const core::SetType type = set(row).type;
    int place = 0;
    for (int r = 0; r < row; ++r)
        place += set(r).type == type ? 1 : 0;
    for (const core::ExerciseSet &last : m_lastSets)
        if (last.type == type && place-- == 0)
            return resultText(last.result, m_log.preferences());
    return {};
}

QString SetTableModel::spokenText(const QModelIndex &index) const
{
    const SetColumn at = column(index.column());
    const QString name = cellName(index);
    if (at == SetColumn::Done)
        return tr("%1: %2").arg(name, isDone(index.row()) ? tr("yes") : tr("no"));
    const QString text = cellText(index);
    if (m_log.drafts().text(draftKey(index)))
        return tr("%1: %2, typed, not saved").arg(name, text);
    if (!text.isEmpty())
        return tr("%1: %2").arg(name, text);
    const QString placeholder = fieldText(suggested(index.row()), at, m_log.preferences());
    return placeholder.isEmpty() ? tr("%1: empty").arg(name) : tr("%1: empty, suggested %2").arg(name, placeholder);
}

QString SetTableModel::draftKey(const QModelIndex &index) const
{
    return QStringLiteral("%1/%2").arg(set(index.row()).id.toString(), columnSlug(column(index.column())));
}

core::Entry *SetTableModel::entryIn(core::Session &session) const
{
    const auto found = std::find_if(session.entries.begin(), session.entries.end(),
                                    [this](const core::Entry &e) { return e.id == m_id; });
    return found == session.entries.end() ? nullptr : &*found;
}

QString SetTableModel::exerciseName() const { return m_log.exerciseName(m_entry.exercise()); }

bool SetTableModel::commitSet(int row, const core::ExerciseSet &changed, const QString &label)
{
    if (changed == set(row))
        return true;
    core::Session after = m_log.begun();
    core::Entry *entry = entryIn(after);
    if (!entry)
        return false;
    entry->sets[size_t(row)] = changed;
    const bool written = m_log.commit(after, label);
    if (written)
        setProblem({});
    return written;
}

bool SetTableModel::setType(int row, core::SetType type)
{
    core::Session after = m_log.session();
    core::Entry *entry = entryIn(after);
    if (!entry || set(row).type == type)
        return entry != nullptr;
    const QString name = setName(m_entry, size_t(row)).toLower();
    core::ExerciseSet &changed = entry->sets[size_t(row)];
    // The plan's own type is kept beside it; back at that type nothing was changed.
    if (core::isPlannedSet(changed))
        changed.target.type = changed.plannedType() == type ? std::nullopt : std::optional(changed.plannedType());
    changed.type = type;
    return m_log.commit(after, tr("Make %1 of %2 a %3 set").arg(name, exerciseName(), core::setTypeName(type)));
}

void SetTableModel::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace ui
