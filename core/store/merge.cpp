// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge.h"

#include "core/store/query.h"
#include "core/store/restore.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr qint64 mostBytesACommit = 4'000'000;

QString tr(const char *text) { return QCoreApplication::translate("Archive", text); }

Result<MergeSide> sideOf(const Database &database, const std::atomic<bool> &cancel)
{
    auto content = readContent(database, cancel);
    if (!content)
        return tl::unexpected(content.error());
    auto seen = seenRevisions(database);
    if (!seen)
        return tl::unexpected(seen.error());
    return MergeSide{std::move(*content), std::move(*seen)};
}

Result<MergePlan> planBetween(const Database &here, const Database &there, const std::atomic<bool> &cancel)
{
    const auto ours = sideOf(here, cancel);
    const auto theirs = ours ? sideOf(there, cancel) : ours;
    if (!theirs)
        return tl::unexpected(theirs.error());
    const auto before = mergedRevisions(here);
    if (!before)
        return tl::unexpected(before.error());
    MergePlan plan = planMerge(*ours, *theirs);
    plan.change.seenBefore = *before;
    // Ours, too: a row that lost no longer tells that it was met.
    plan.change.seenAfter = latest(ours->seen, theirs->seen);
    return plan;
}

MergeReport reportOf(MergePlan plan)
{
    return {std::move(plan.change), std::move(plan.conflicts), plan.added, plan.changed, plan.removed};
}

bool isRecording(const ContentEdit &edit) { return (edit.after ? edit.after : edit.before)->rows.front().table->name() == "recording"; }

/// Copies samples under a batch that does not count.
class Staging
{
public:
    Staging(const Database &here, const Database &there, BatchId batch) : m_here(here), m_there(there), m_batch(batch) {}

    Result<void> run(std::vector<ContentEdit> &edits, const std::atomic<bool> &cancel)
    {
        for (ContentEdit &edit : edits) {
            if (!isRecording(edit))
                continue;
            if (cancel)
                return fail(Error::Kind::Cancelled, tr("cancelled"));
            if (const auto done = edit.before ? Result<void>() : copy(edit); !done)
                return done;
            // What leaves is hidden until the next start, so that it can come back.
            if (!edit.after)
                edit.after = hidden(*edit.before);
        }
        return commit();
    }

private:
    [[nodiscard]] Aggregate hidden(const Aggregate &recording) const
    {
        const ContentTable &table = *recording.rows.front().table;
        RowValues values = recording.root();
        values[size_t(table.indexOf("batch_id"))] = m_batch.toBytes();
        return aggregateOf(table, std::move(values));
    }

    Result<void> copy(ContentEdit &edit)
    {
        const ContentTable &table = *edit.after->rows.front().table;
        edit.before = hidden(*edit.after);
        Query data(m_there, "SELECT data FROM recording WHERE id = ?");
        const RowValues values = edit.before->root();
        if (const auto ran = data.bind(values.front().toByteArray()).exec(); !ran)
            return ran;
        if (!data.next())
            return fail(Error::Kind::Corrupt, tr("the samples of a recording are missing"));
        const QByteArray bytes = data.bytes(0);
        if (!m_transaction) {
            auto begun = Transaction::begin(m_here);
            if (!begun)
                return tl::unexpected(begun.error());
            m_transaction.emplace(std::move(*begun));
        }
        Query insert(m_here, table.insertWith("data", "?").constData());
        bindRow(table, values, int(values.size()), insert);
        if (const auto done = insert.bind(bytes).exec(); !done)
            return done;
        m_bytes += bytes.size();
        return m_bytes > mostBytesACommit ? commit() : Result<void>();
    }

    Result<void> commit()
    {
        m_bytes = 0;
        if (!m_transaction)
            return {};
        const auto done = m_transaction->commit();
        m_transaction.reset();
        return done;
    }

    const Database &m_here, &m_there;
    BatchId m_batch;
    std::optional<Transaction> m_transaction;
    qint64 m_bytes = 0;
};

Result<BatchId> beginHidden(const Database &database, const QDateTime &now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto batch = ImportStore(database).beginBatch(tr("merging"), now, *transaction);
    if (!batch)
        return batch;
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return batch;
}

void discard(const Database &database, BatchId batch)
{
    // Where this fails, too, the next start clears it away.
    auto transaction = Transaction::begin(database);
    if (transaction && ImportStore(database).discard(batch, *transaction))
        (void)transaction->commit();
}

Result<void> applyIn(const Database &database, const ContentChange &change)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto done = applyContent(change, *transaction); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<MergeReport> previewMerge(const Database &here, const Database &there, const std::atomic<bool> &cancel)
{
    auto plan = planBetween(here, there, cancel);
    return plan ? Result<MergeReport>(reportOf(std::move(*plan))) : tl::unexpected(plan.error());
}

Result<MergeReport> mergeInto(const Database &here, const Database &there, const QDateTime &now, const std::atomic<bool> &cancel)
{
    auto plan = planBetween(here, there, cancel);
    if (!plan)
        return tl::unexpected(plan.error());
    std::vector<ContentEdit> &edits = plan->change.edits;
    std::optional<BatchId> batch;
    Result<void> done;
    if (std::any_of(edits.begin(), edits.end(), isRecording)) {
        const auto begun = beginHidden(here, now);
        if (!begun)
            return tl::unexpected(begun.error());
        batch = *begun;
        done = Staging(here, there, *batch).run(edits, cancel);
    }
    if (done)
        done = applyIn(here, plan->change);
    if (!done) {
        if (batch)
            discard(here, *batch);
        return tl::unexpected(done.error());
    }
    return reportOf(std::move(*plan));
}

Result<void> applyMerge(Store &store, const ContentChange &change)
{
    if (const auto done = applyIn(store.database(), change); !done)
        return done;
    announceEverything(store);
    return {};
}

} // namespace core
