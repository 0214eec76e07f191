// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QCoreApplication>

namespace core {

namespace {

/// The stamp of a root is not what it holds.
QString takeRevision(const ContentTable &table, RowValues &values)
{
    const int at = table.role() == ContentTable::Role::Root ? table.indexOf("rev") : -1;
    if (at < 0)
        return {};
    const QString revision = values[size_t(at)].toString();
    values[size_t(at)] = {};
    return revision;
}

/// Reads tables whole and puts every row where it belongs.
class ContentReader
{
public:
    ContentReader(const Database &database, const std::atomic<bool> &cancel) : m_database(database), m_cancel(cancel) {}

    Result<void> read(const ContentTable &table)
    {
        Query query(m_database, table.selectAll().constData());
        if (const auto ran = query.exec(); !ran)
            return ran;
        while (query.next()) {
            if (m_cancel)
                return fail(Error::Kind::Cancelled, QCoreApplication::translate("Archive", "cancelled"));
            take(table, readRow(table, query));
        }
        return query.finished();
    }
    Content content;

private:
    void take(const ContentTable &table, RowValues values)
    {
        const QByteArray key = keyOfRow(table, values);
        if (table.role() != ContentTable::Role::Part) {
            content[key] = aggregateOf(table, std::move(values));
            return;
        }
        QByteArray owner = keyOf(table.owner(), values[size_t(table.ownerColumn())]);
        // An owner that is a part itself leads on to its root.
        if (const auto root = m_roots.find(owner); root != m_roots.end())
            owner = root->second;
        m_roots[key] = owner;
        content[owner].rows.push_back({&table, rowToJson(table, values)});
    }

    const Database &m_database;
    const std::atomic<bool> &m_cancel;
    std::map<QByteArray, QByteArray> m_roots;
};

} // namespace

bool Aggregate::isDeleted() const { return !rows.empty() && rows.front().line.contains("\"deleted_at\":"); }

RowValues Aggregate::root() const
{
    const ContentTable &table = *rows.front().table;
    auto values = rowFromJson(table, rows.front().line);
    return values ? std::move(*values) : RowValues(table.columns().size());
}

Aggregate aggregateOf(const ContentTable &table, RowValues values)
{
    Aggregate aggregate;
    aggregate.revision = takeRevision(table, values);
    aggregate.rows.push_back({&table, rowToJson(table, values)});
    return aggregate;
}

Result<Content> readContent(const Database &database, const std::atomic<bool> &cancel)
{
    ContentReader reader(database, cancel);
    for (const ContentTable &table : contentTables())
        if (const auto read = reader.read(table); !read)
            return tl::unexpected(read.error());
    return std::move(reader.content);
}

Query &AggregateReader::own(const ContentTable &table)
{
    auto &query = m_own[&table];
    if (!query)
        query = std::make_unique<Query>(m_database, table.selectOwn().constData());
    return *query;
}

Result<void> AggregateReader::addParts(const ContentTable &table, const QVariant &id, Aggregate &aggregate)
{
    for (const ContentTable &part : contentTables()) {
        if (part.owner() != table.name())
            continue;
        Query &query = own(part);
        query.bind(id.toByteArray());
        if (const auto ran = query.exec(); !ran)
            return ran;
        while (query.next())
            aggregate.rows.push_back({&part, rowToJson(part, readRow(part, query))});
        if (const auto end = query.finished(); !end)
            return end;
    }
    return {};
}

/// The parts of parts, after all parts, as a reader of whole tables finds them.
Result<void> AggregateReader::addInnerParts(Aggregate &aggregate)
{
    std::vector<ContentRow> inner;
    for (const ContentTable &part : contentTables()) {
        const ContentTable *owner = contentTable(part.owner());
        if (!owner || owner->role() != ContentTable::Role::Part)
            continue;
        Aggregate found;
        for (const ContentRow &row : aggregate.rows) {
            if (row.table != owner)
                continue;
            const auto values = rowFromJson(*owner, row.line);
            if (!values)
                return tl::unexpected(values.error());
            if (const auto added = addParts(*owner, values->front(), found); !added)
                return added;
        }
        inner.insert(inner.end(), found.rows.begin(), found.rows.end());
    }
    // By key, whichever their owner: a line begins with its key.
    std::sort(inner.begin(), inner.end(), [](const ContentRow &a, const ContentRow &b) { return a.line < b.line; });
    aggregate.rows.insert(aggregate.rows.end(), inner.begin(), inner.end());
    return {};
}

Result<std::optional<Aggregate>> AggregateReader::read(const ContentTable &table, const RowValues &root)
{
    Query &query = own(table);
    bindRow(table, root, table.keyColumns(), query);
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    if (!query.next()) {
        if (const auto end = query.finished(); !end)
            return tl::unexpected(end.error());
        return std::nullopt;
    }
    Aggregate aggregate = aggregateOf(table, readRow(table, query));
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    if (table.role() == ContentTable::Role::Root)
        if (const auto added = addParts(table, root.front(), aggregate); !added)
            return tl::unexpected(added.error());
    if (const auto added = addInnerParts(aggregate); !added)
        return tl::unexpected(added.error());
    return aggregate;
}

ContentChange ContentChange::inverse() const
{
    ContentChange change;
    change.seenBefore = seenAfter;
    change.seenAfter = seenBefore;
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        change.edits.push_back({edit->after, edit->before});
    return change;
}

} // namespace core
