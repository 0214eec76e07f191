// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/importstore.h"
#include "core/store/journalrooms.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlError>

namespace core {

namespace {

constexpr const char *upsertDraft = R"(
INSERT INTO draft (key, json, at) VALUES (?, ?, ?)
ON CONFLICT (key) DO UPDATE SET json = excluded.json, at = excluded.at)";

constexpr const char *selectDrafts = R"(SELECT key, json FROM draft WHERE substr(key, 1, length(?)) = ? ORDER BY key)";

tl::unexpected<Error> conflict()
{
    return fail(Error::Kind::Conflict,
                QCoreApplication::translate("Journal", "it was changed elsewhere in the meantime"));
}

void noteAreas(Areas &areas, const Value &value)
{
    areas.exercises |= std::holds_alternative<Exercise>(value);
    areas.workouts |= std::holds_alternative<Workout>(value);
    areas.plans |= std::holds_alternative<PlanRun>(value) || std::holds_alternative<OwnPlan>(value)
        || std::holds_alternative<Series>(value);
    areas.settings |= std::holds_alternative<Setting>(value);
    areas.gear |= std::holds_alternative<Gear>(value);
    areas.guidance |= std::holds_alternative<Dismissal>(value) || std::holds_alternative<Availability>(value);
}

void note(Changes &changes, const std::optional<Value> &value)
{
    if (!value)
        return;
    if (const auto *session = std::get_if<Session>(&*value)) {
        changes.areas.sessions = true;
        if (session->planned)
            changes.days.insert(session->planned->day);
        if (session->logged)
            changes.days.insert(session->logged->day);
    }
    if (const auto *dayNote = std::get_if<DayNote>(&*value)) {
        changes.areas.dayNotes = true;
        changes.days.insert(dayNote->day);
    }
    if (const auto *entry = std::get_if<BodyEntry>(&*value)) {
        changes.areas.body = true;
        changes.days.insert(entry->day);
    }
    if (const auto *away = std::get_if<TimeAway>(&*value)) {
        changes.areas.timeAway = true;
        for (QDate day = away->fromDay; day <= away->toDay; day = day.addDays(1))
            changes.days.insert(day);
    }
    noteAreas(changes.areas, *value);
    if (std::holds_alternative<Profile>(*value) || std::holds_alternative<Goal>(*value))
        changes.areas.profile = changes.all = true;
}

Result<void> writeEdit(JournalRooms &rooms, const Edit &edit, const Transaction &transaction)
{
    const auto stored = rooms.read(edit.key);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored != edit.before)
        return conflict();
    return edit.after ? rooms.save(*edit.after, transaction) : rooms.remove(edit.key, transaction);
}

} // namespace

Journal::Journal(const Database &database) : m_database(database) {}

Result<Changes> Journal::apply(const Change &change)
{
    Changes changes;
    {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        JournalRooms rooms(m_database);
        ImportStore imports(m_database);
        for (const auto &[batch, shown] : {std::pair(change.reveals, true), std::pair(change.hides, false)})
            if (batch)
                if (const auto done = imports.setRevealed(*batch, shown, *transaction); !done)
                    return tl::unexpected(done.error());
        for (const Edit &edit : change.edits) {
            if (const auto done = writeEdit(rooms, edit, *transaction); !done)
                return tl::unexpected(done.error());
            changes.keys.push_back(edit.key);
            note(changes, edit.before);
            note(changes, edit.after);
        }
        for (const ImportMove &move : change.importMoves)
            if (const auto done = imports.move(move, *transaction); !done)
                return tl::unexpected(done.error());
        if (const auto done = rooms.recount(change, *transaction); !done)
            return tl::unexpected(done.error());
        if (const auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
    }
    emit changed(changes);
    return changes;
}

Result<int> Journal::purgeBin(qint64 deletedBefore)
{
    Query any(m_database, "SELECT EXISTS (SELECT 1 FROM session WHERE deleted_at < ?)");
    if (const auto ran = any.bind(deletedBefore).exec(); !ran)
        return tl::unexpected(ran.error());
    if (!any.next() || !any.boolean(0))
        return 0;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto purged = SessionStore(m_database).purge(deletedBefore, *transaction);
    if (!purged)
        return purged;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    Changes changes;
    changes.areas.sessions = true;
    emit changed(changes);
    return purged;
}

Result<void> Journal::saveDraft(const QString &key, const QByteArray &json)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Query query(m_database, upsertDraft);
    if (const auto done = query.bind(key).bind(QString::fromUtf8(json)).bind(QDateTime::currentMSecsSinceEpoch()).exec(); !done)
        return done;
    return transaction->commit();
}

Result<void> Journal::clearDraft(const QString &key)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Query query(m_database, "DELETE FROM draft WHERE key = ?");
    if (const auto done = query.bind(key).exec(); !done)
        return done;
    return transaction->commit();
}

Result<std::map<QString, QByteArray>> Journal::drafts(const QString &prefix) const
{
    Query query(m_database, selectDrafts);
    if (const auto ran = query.bind(prefix).bind(prefix).exec(); !ran)
        return tl::unexpected(ran.error());
    std::map<QString, QByteArray> out;
    while (query.next())
        out[query.text(0)] = query.text(1).toUtf8();
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return out;
}

} // namespace core
