// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/repair.h"

#include "core/store/journalrooms.h"
#include "core/store/query.h"

#include <QCoreApplication>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Repair", text); }

/// What a statement wants bound, in this order.
enum Bind { Revision = 1, Now = 2, Latest = 4, Name = 8 };

struct Step {
    const char *sql;
    int binds = 0;
};

// In this order: what is brought back first is not an orphan afterwards. 631152000000 is 1990, as in check.cpp.
constexpr Step steps[] = {
    // Parts whose session is gone: the session comes back as what its sums knew.
    {R"(INSERT INTO session (id, sport, kind, rev)
SELECT o.id, coalesce((SELECT t.sport FROM tally t WHERE t.session_id = o.id LIMIT 1), 'other'),
    coalesce((SELECT t.kind FROM tally t WHERE t.session_id = o.id LIMIT 1), 'cross_training'), ?
FROM (SELECT session_id AS id FROM planned UNION SELECT session_id FROM logged) o
WHERE o.id NOT IN (SELECT id FROM session))", Revision},
    // Ticked sets say that it was done.
    {R"(INSERT INTO logged (session_id, day) SELECT p.session_id, p.day FROM planned p
WHERE NOT EXISTS (SELECT 1 FROM logged l WHERE l.session_id = p.session_id)
    AND EXISTS (SELECT 1 FROM entry e JOIN entry_set x ON x.entry_id = e.id WHERE e.session_id = p.session_id AND x.done_ms IS NOT NULL)
    AND EXISTS (SELECT 1 FROM session s WHERE s.id = p.session_id AND s.deleted_at IS NULL))"},
    {R"(UPDATE session SET rev = ?, deleted_at = ? WHERE deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM planned p WHERE p.session_id = session.id)
    AND NOT EXISTS (SELECT 1 FROM logged l WHERE l.session_id = session.id))", Revision | Now},
    {"DELETE FROM recording WHERE session_id NOT IN (SELECT id FROM session) AND batch_id IN (SELECT id FROM import_batch WHERE state = 1)"},
    {"DELETE FROM source WHERE session_id NOT IN (SELECT id FROM session) AND batch_id IN (SELECT id FROM import_batch WHERE state = 1)"},
    {R"(INSERT INTO import_batch (id, at, label, state) SELECT o.batch_id, ?, ?, 1
FROM (SELECT batch_id FROM recording UNION SELECT batch_id FROM source) o WHERE o.batch_id NOT IN (SELECT id FROM import_batch))", Now | Name},
    {"DELETE FROM import_item WHERE batch_id NOT IN (SELECT id FROM import_batch)"},
    {"DELETE FROM step WHERE session_id NOT IN (SELECT session_id FROM planned)"},
    {"DELETE FROM lap WHERE session_id NOT IN (SELECT session_id FROM logged)"},
    {"DELETE FROM entry_set WHERE entry_id NOT IN (SELECT id FROM entry WHERE session_id IN (SELECT id FROM session))"},
    {"DELETE FROM entry WHERE session_id NOT IN (SELECT id FROM session)"},
    {"DELETE FROM best_effort WHERE session_id NOT IN (SELECT id FROM session)"},
    {"DELETE FROM best_effort WHERE session_id NOT IN (SELECT id FROM session WHERE deleted_at IS NULL)"},
    {"DELETE FROM tally WHERE session_id NOT IN (SELECT id FROM session WHERE deleted_at IS NULL)"},
    {"DELETE FROM exercise_muscle WHERE exercise_id NOT IN (SELECT id FROM exercise)"},
    {R"(INSERT INTO exercise (id, rev, name, tracking, sides) SELECT o.id, ?, ? || ' ' || substr(hex(o.id), 1, 6), 'weight-reps', 0
FROM (SELECT planned_exercise AS id FROM entry UNION SELECT logged_exercise FROM entry) o
WHERE o.id IS NOT NULL AND o.id NOT IN (SELECT id FROM exercise))", Revision | Name},
    {R"(UPDATE entry SET pos = n.place FROM (SELECT id, row_number() OVER (PARTITION BY session_id ORDER BY pos, id) - 1 AS place FROM entry
    WHERE session_id IN (SELECT session_id FROM entry GROUP BY session_id, pos HAVING count(*) > 1)) AS n WHERE n.id = entry.id)"},
    {R"(UPDATE entry_set SET pos = n.place FROM (SELECT id, row_number() OVER (PARTITION BY entry_id ORDER BY pos, id) - 1 AS place FROM entry_set
    WHERE entry_id IN (SELECT entry_id FROM entry_set GROUP BY entry_id, pos HAVING count(*) > 1)) AS n WHERE n.id = entry_set.id)"},
    // A day that is in no calendar is kept in the note; SQLite makes 3 March of 31 February, of 40 May it becomes the first.
    {R"(UPDATE session SET rev = ?, note = CASE note WHEN '' THEN o.day ELSE note || char(10) || o.day END FROM (SELECT session_id AS id, day FROM planned
        UNION SELECT session_id, day FROM logged) o WHERE o.id = session.id AND date(o.day, '+0 days') IS NOT o.day)", Revision},
    {R"(UPDATE planned SET day = coalesce(date(day, '+0 days'), date(substr(day, 1, 8) || '01'), date(substr(day, 1, 5) || '01-01'), '2000-01-01')
WHERE date(day, '+0 days') IS NOT day)"},
    {"UPDATE planned SET original_day = coalesce(date(original_day, '+0 days'), day) WHERE date(original_day, '+0 days') IS NOT original_day"},
    {R"(UPDATE logged SET day = coalesce(date(day, '+0 days'), date(substr(day, 1, 8) || '01'), date(substr(day, 1, 5) || '01-01'), '2000-01-01')
WHERE date(day, '+0 days') IS NOT day)"},
    {"UPDATE logged SET start_ms = NULL WHERE start_ms < 631152000000 OR start_ms > ?", Latest},
    {R"(UPDATE entry_set SET done_ms = coalesce((SELECT unixepoch(l.day || ' 12:00') * 1000 FROM entry e JOIN logged l ON l.session_id = e.session_id
    WHERE e.id = entry_set.entry_id), ?) WHERE done_ms < 631152000000 OR done_ms > ?)", Now | Latest},
};

QString nameFor(const Step &step)
{
    return (step.binds & Revision) ? tr("Unknown exercise") : tr("Import whose name was lost");
}

Result<void> run(const Step &step, const Transaction &transaction, const QDateTime &now)
{
    Query query(transaction.database(), step.sql);
    if (step.binds & Revision)
        query.bind(transaction.revision());
    if (step.binds & Now)
        query.bind(now.toMSecsSinceEpoch());
    if (step.binds & Latest)
        query.bind(now.addDays(1).toMSecsSinceEpoch());
    if (step.binds & Name)
        query.bind(nameFor(step));
    return query.exec();
}

Result<void> mend(const Store &store, const QDateTime &now)
{
    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Step &step : steps)
        if (const auto done = run(step, *transaction, now); !done)
            return done;
    if (const auto counted = JournalRooms(store.database()).recountAll(*transaction); !counted)
        return counted;
    return transaction->commit();
}

} // namespace

Result<Repair> repairDatabase(Store &store, const Backups &backups, const QDateTime &now)
{
    Repair repair;
    auto found = checkDatabase(store, now);
    if (!found)
        return tl::unexpected(found.error());
    repair.found = std::move(*found);
    if (repair.found.empty())
        return repair;
    if (store.database().isReadOnly())
        return fail(Error::Kind::ReadOnly, tr("the database or its folder cannot be written"));
    auto before = backups.make(BackupReason::Repair, now);
    if (!before)
        return tl::unexpected(before.error());
    repair.before = std::move(*before);
    if (const auto mended = mend(store, now); !mended)
        return tl::unexpected(mended.error());
    Changes everything;
    everything.all = true;
    emit store.journal().changed(everything);
    auto left = checkDatabase(store, now);
    if (!left)
        return tl::unexpected(left.error());
    repair.left = std::move(*left);
    return repair;
}

} // namespace core
