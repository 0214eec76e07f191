// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content.h"

#include "core/store/database.h"
#include "core/store/journalrooms.h"
#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Archive", text); }

const ContentTable &tableOf(const ContentEdit &edit) { return *(edit.after ? edit.after : edit.before)->rows.front().table; }

bool isBatch(const ContentTable &table) { return table.name() == "import_batch"; }
bool isRecording(const ContentTable &table) { return table.name() == "recording"; }

Result<void> compare(const ContentEdit &edit, const Database &database)
{
    const auto stored = readAggregate(database, tableOf(edit), (edit.after ? edit.after : edit.before)->root());
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored != edit.before)
        return fail(Error::Kind::Conflict, tr("something was changed in the meantime"));
    return {};
}

Result<void> insert(const Aggregate &aggregate, const Database &database)
{
    for (const ContentRow &row : aggregate.rows) {
        auto values = rowFromJson(*row.table, row.line);
        if (!values)
            return tl::unexpected(values.error());
        if (row.table->role() == ContentTable::Role::Root)
            (*values)[size_t(row.table->indexOf("rev"))] = aggregate.revision;
        Query query(database, row.table->insert().constData());
        bindRow(*row.table, *values, int(values->size()), query);
        if (const auto done = query.exec(); !done)
            return done;
    }
    return {};
}

Result<void> remove(const Aggregate &aggregate, const Database &database)
{
    const ContentTable &table = *aggregate.rows.front().table;
    Query query(database, table.remove().constData());
    bindRow(table, aggregate.root(), table.keyColumns(), query);
    return query.exec();
}

/// A recording is never written anew: it changes its session and its batch, and a hidden batch is where it is not.
Result<void> moveRecording(const Aggregate &to, const Database &database)
{
    const ContentTable &table = *to.rows.front().table;
    const RowValues values = to.root();
    Query query(database, "UPDATE recording SET session_id = ?, batch_id = ? WHERE id = ?");
    query.bind(values[size_t(table.indexOf("session_id"))].toByteArray()).bind(values[size_t(table.indexOf("batch_id"))].toByteArray());
    return query.bind(values.front().toByteArray()).exec();
}

Result<void> write(const std::vector<ContentEdit> &edits, const Database &database)
{
    // Batches come first and go last: what belongs to one would go with it.
    for (const ContentEdit &edit : edits)
        if (isBatch(tableOf(edit)) && !edit.before)
            if (const auto done = insert(*edit.after, database); !done)
                return done;
    for (const ContentEdit &edit : edits)
        if (const ContentTable &table = tableOf(edit); !isBatch(table) && !isRecording(table) && edit.before)
            if (const auto done = remove(*edit.before, database); !done)
                return done;
    for (const ContentEdit &edit : edits) {
        const ContentTable &table = tableOf(edit);
        if (isBatch(table) || !edit.after)
            continue;
        if (const auto done = isRecording(table) ? moveRecording(*edit.after, database) : insert(*edit.after, database); !done)
            return done;
    }
    for (const ContentEdit &edit : edits)
        if (isBatch(tableOf(edit)) && !edit.after)
            if (const auto done = remove(*edit.before, database); !done)
                return done;
    return {};
}

/// Sessions whose minutes may count otherwise than before: those touched, or all after a change of profile.
Result<Change> touched(const std::vector<ContentEdit> &edits, const Database &database)
{
    Change change;
    const SessionStore store(database);
    bool all = false;
    std::set<SessionId> ids;
    for (const ContentEdit &edit : edits) {
        const ContentTable &table = tableOf(edit);
        all |= table.name() == "profile";
        for (const auto *side : {&edit.before, &edit.after})
            if (*side && (table.name() == "session" || isRecording(table)))
                ids.insert(SessionId::fromBytes((*side)->root()[size_t(isRecording(table) ? table.indexOf("session_id") : 0)].toByteArray()));
    }
    if (all) {
        const auto sessions = store.between(QDate(1, 1, 1), QDate(9999, 12, 31));
        if (!sessions)
            return tl::unexpected(sessions.error());
        for (const Session &session : *sessions)
            ids.insert(session.id);
    }
    for (const SessionId &id : ids) {
        auto session = store.find(id);
        if (!session)
            return tl::unexpected(session.error());
        // Only what is there can be counted; the sums of a deleted row went with it.
        change.edits.push_back({id, std::nullopt, *session ? std::optional<Value>(std::move(**session)) : std::nullopt});
    }
    return change;
}

} // namespace

Result<void> applyContent(const ContentChange &change, const Transaction &transaction)
{
    const Database &database = transaction.database();
    for (const ContentEdit &edit : change.edits)
        if (const auto same = compare(edit, database); !same)
            return same;
    if (const auto written = write(change.edits, database); !written)
        return written;
    const auto sessions = touched(change.edits, database);
    if (!sessions)
        return tl::unexpected(sessions.error());
    if (const auto counted = JournalRooms(database).recount(*sessions, transaction); !counted)
        return counted;
    return setMerged(change.seenAfter, transaction);
}

} // namespace core
