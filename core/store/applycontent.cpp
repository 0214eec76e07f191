// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content.h"

#include "core/store/database.h"
#include "core/store/journalrooms.h"
#include "core/store/query.h"
#include "core/store/sessionreader.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Archive", text); }

const ContentTable &tableOf(const ContentEdit &edit) { return *(edit.after ? edit.after : edit.before)->rows.front().table; }

bool isBatch(const ContentTable &table) { return table.name() == "import_batch"; }
bool isRecording(const ContentTable &table) { return table.name() == "recording"; }

/// Puts aggregates in and takes them out, each table with statements that are prepared once.
class ContentWriter
{
public:
    explicit ContentWriter(const Database &database) : m_database(database), m_move(database, moveSql) {}

    Result<void> insert(const Aggregate &aggregate)
    {
        for (const ContentRow &row : aggregate.rows) {
            auto values = rowFromJson(*row.table, row.line);
            if (!values)
                return tl::unexpected(values.error());
            if (row.table->role() == ContentTable::Role::Root)
                (*values)[size_t(row.table->indexOf("rev"))] = aggregate.revision;
            Query &query = prepared(m_inserts, *row.table, row.table->insert());
            bindRow(*row.table, *values, int(values->size()), query);
            if (const auto done = query.exec(); !done)
                return done;
        }
        return {};
    }

    Result<void> remove(const Aggregate &aggregate)
    {
        const ContentTable &table = *aggregate.rows.front().table;
        Query &query = prepared(m_removals, table, table.remove());
        bindRow(table, aggregate.root(), table.keyColumns(), query);
        return query.exec();
    }

    /// A recording is never written anew: it changes its session and its batch, and a hidden batch is where it is not.
    Result<void> moveRecording(const Aggregate &to)
    {
        const ContentTable &table = *to.rows.front().table;
        const RowValues values = to.root();
        m_move.bind(values[size_t(table.indexOf("session_id"))].toByteArray()).bind(values[size_t(table.indexOf("batch_id"))].toByteArray());
        return m_move.bind(values.front().toByteArray()).exec();
    }

private:
    using Prepared = std::map<const ContentTable *, std::unique_ptr<Query>>;
    static constexpr const char *moveSql = "UPDATE recording SET session_id = ?, batch_id = ? WHERE id = ?";

    Query &prepared(Prepared &queries, const ContentTable &table, const QByteArray &sql)
    {
        auto &query = queries[&table];
        if (!query)
            query = std::make_unique<Query>(m_database, sql.constData());
        return *query;
    }

    const Database &m_database;
    Prepared m_inserts, m_removals;
    Query m_move;
};

Result<void> compare(const std::vector<ContentEdit> &edits, const Database &database)
{
    AggregateReader reader(database);
    for (const ContentEdit &edit : edits) {
        const auto stored = reader.read(tableOf(edit), (edit.after ? edit.after : edit.before)->root());
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored != edit.before)
            return fail(Error::Kind::Conflict, tr("something was changed in the meantime"));
    }
    return {};
}

Result<void> write(const std::vector<ContentEdit> &edits, const Database &database)
{
    ContentWriter writer(database);
    // Batches come first and go last: what belongs to one would go with it.
    for (const ContentEdit &edit : edits)
        if (isBatch(tableOf(edit)) && !edit.before)
            if (const auto done = writer.insert(*edit.after); !done)
                return done;
    for (const ContentEdit &edit : edits)
        if (const ContentTable &table = tableOf(edit); !isBatch(table) && !isRecording(table) && edit.before)
            if (const auto done = writer.remove(*edit.before); !done)
                return done;
    for (const ContentEdit &edit : edits) {
        const ContentTable &table = tableOf(edit);
        if (isBatch(table) || !edit.after)
            continue;
        if (const auto done = isRecording(table) ? writer.moveRecording(*edit.after) : writer.insert(*edit.after); !done)
            return done;
    }
    for (const ContentEdit &edit : edits)
        if (isBatch(tableOf(edit)) && !edit.after)
            if (const auto done = writer.remove(*edit.before); !done)
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
    SessionReader reader(database);
    for (const SessionId &id : ids) {
        auto session = reader.read(id);
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
    if (const auto same = compare(change.edits, database); !same)
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
