// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stageimport.h"

#include "core/exchange/importitems.h"

#include <QCoreApplication>

namespace exchange {

using namespace core;

namespace {

constexpr qsizetype mostBytesACommit = 4 * 1024 * 1024;

qsizetype sizeOf(const StagedPart &part) { return part.recording ? part.recording->data.size() : 0; }

// Stages parts from `next` on until the transaction is full.
Result<void> stageSome(const Database &database, const ImportPlan &plan, BatchId batch, size_t &next)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ImportStore imports(database);
    qsizetype bytes = 0;
    for (; next < plan.staged.size(); ++next) {
        const StagedPart &part = plan.staged[next];
        if (bytes > 0 && bytes + sizeOf(part) > mostBytesACommit)
            break;
        bytes += sizeOf(part);
        Source source = part.source;
        source.batch = batch;
        if (const Result<void> staged = imports.stage(source, part.recording, *transaction); !staged)
            return staged;
    }
    return transaction->commit();
}

Result<BatchId> openBatch(const Database &database, const QString &label, const QDateTime &now)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<BatchId> batch = ImportStore(database).beginBatch(label, now, *transaction);
    if (!batch)
        return batch;
    if (const Result<void> committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return batch;
}

// What the import does to each aggregate, so that it can be taken back long after its undo step is gone.
Result<void> stageItems(const Database &database, const ImportPlan &plan, BatchId batch)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ImportHistory history(database);
    for (const ImportItem &item : itemsOf(plan.change))
        if (const Result<void> added = history.add(batch, item, *transaction); !added)
            return added;
    return transaction->commit();
}

Result<void> stageAll(const Database &database, const ImportPlan &plan, BatchId batch, const std::atomic<bool> &cancel)
{
    for (size_t next = 0; next < plan.staged.size();) {
        if (cancel)
            return fail(Error::Kind::Cancelled, QCoreApplication::translate("Import", "the import was cancelled"));
        if (const Result<void> some = stageSome(database, plan, batch, next); !some)
            return some;
    }
    return stageItems(database, plan, batch);
}

} // namespace

Result<void> stageImport(const Database &database, ImportPlan &plan, const QDateTime &now, const std::atomic<bool> &cancel)
{
    if (plan.change.isEmpty())
        return {};
    const Result<BatchId> batch = openBatch(database, plan.change.label, now);
    if (!batch)
        return tl::unexpected(batch.error());
    plan.change.reveals = *batch;
    const Result<void> staged = stageAll(database, plan, *batch, cancel);
    if (staged)
        return {};
    // The first fault is what the user needs to hear. What cannot be deleted now is purged at the next start.
    [[maybe_unused]] const Result<void> discarded = discardImport(database, plan);
    plan.change.reveals.reset();
    return staged;
}

Result<void> discardImport(const Database &database, const ImportPlan &plan)
{
    if (!plan.change.reveals)
        return {};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> gone = ImportStore(database).discard(*plan.change.reveals, *transaction); !gone)
        return gone;
    return transaction->commit();
}

} // namespace exchange
