// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/rules/away.h"
#include "core/store/query.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Check", text); }

/// A statement that counts faulty rows. `bindsNow`: its only mark is the latest instant that can be.
struct Count {
    const char *word;
    const char *message;
    const char *sql;
    bool bindsNow = false;
};

// Without the '+0 days' SQLite hands 31 February back as it came.
// Nobody logged a workout on a device before 1990 (631152000000 ms).
constexpr Count counts[] = {
    {"session_without_halves", QT_TRANSLATE_NOOP("Check", "sessions that were neither planned nor logged: %1"), R"(
SELECT count(*) FROM session s WHERE s.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM planned p WHERE p.session_id = s.id)
    AND NOT EXISTS (SELECT 1 FROM logged l WHERE l.session_id = s.id))"},
    {"recording_without_session", QT_TRANSLATE_NOOP("Check", "recordings of no session: %1"), R"(
SELECT count(*) FROM recording r JOIN import_batch b ON b.id = r.batch_id
WHERE b.state = 1 AND NOT EXISTS (SELECT 1 FROM session s WHERE s.id = r.session_id))"},
    {"source_without_session", QT_TRANSLATE_NOOP("Check", "imported files of no session: %1"), R"(
SELECT count(*) FROM source o JOIN import_batch b ON b.id = o.batch_id
WHERE b.state = 1 AND NOT EXISTS (SELECT 1 FROM session s WHERE s.id = o.session_id))"},
    {"part_without_session", QT_TRANSLATE_NOOP("Check", "steps, laps, sets or sums of no session: %1"), R"(
SELECT (SELECT count(*) FROM planned WHERE session_id NOT IN (SELECT id FROM session))
    + (SELECT count(*) FROM logged WHERE session_id NOT IN (SELECT id FROM session))
    + (SELECT count(*) FROM step WHERE session_id NOT IN (SELECT session_id FROM planned))
    + (SELECT count(*) FROM lap WHERE session_id NOT IN (SELECT session_id FROM logged))
    + (SELECT count(*) FROM entry WHERE session_id NOT IN (SELECT id FROM session))
    + (SELECT count(*) FROM entry_set WHERE entry_id NOT IN (SELECT id FROM entry))
    + (SELECT count(*) FROM best_effort WHERE session_id NOT IN (SELECT id FROM session WHERE deleted_at IS NULL))
    + (SELECT count(*) FROM tally WHERE session_id NOT IN (SELECT id FROM session WHERE deleted_at IS NULL)))"},
    {"done_set_not_logged", QT_TRANSLATE_NOOP("Check", "sets that are done in a session that was not logged: %1"), R"(
SELECT count(*) FROM entry_set x JOIN entry e ON e.id = x.entry_id JOIN session s ON s.id = e.session_id
WHERE s.deleted_at IS NULL AND x.done_ms IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM logged l WHERE l.session_id = s.id))"},
    {"unknown_exercise", QT_TRANSLATE_NOOP("Check", "exercises in sessions that are not in the list of exercises: %1"), R"(
SELECT count(*) FROM entry e JOIN session s ON s.id = e.session_id WHERE s.deleted_at IS NULL
    AND (e.planned_exercise NOT IN (SELECT id FROM exercise) OR e.logged_exercise NOT IN (SELECT id FROM exercise)))"},
    {"doubled_order", QT_TRANSLATE_NOOP("Check", "exercises or sets that stand in the same place: %1"), R"(
SELECT (SELECT count(*) FROM (SELECT 1 FROM entry GROUP BY session_id, pos HAVING count(*) > 1))
    + (SELECT count(*) FROM (SELECT 1 FROM entry_set GROUP BY entry_id, pos HAVING count(*) > 1)))"},
    {"impossible_day", QT_TRANSLATE_NOOP("Check", "days that are in no calendar: %1"), R"(
SELECT (SELECT count(*) FROM planned WHERE date(day, '+0 days') IS NOT day
        OR date(original_day, '+0 days') IS NOT original_day)
    + (SELECT count(*) FROM logged WHERE date(day, '+0 days') IS NOT day))"},
    {"impossible_time", QT_TRANSLATE_NOOP("Check", "times before 1990 or in the future: %1"), R"(
SELECT (SELECT count(*) FROM logged WHERE start_ms < 631152000000 OR start_ms > v.latest)
    + (SELECT count(*) FROM entry_set WHERE done_ms < 631152000000 OR done_ms > v.latest)
FROM (SELECT ? AS latest) v)", true},
};

Result<void> runPragma(const Database &database, const char *sql, const char *word, const QString &message,
                       std::vector<Fault> &faults)
{
    Query query(database, sql);
    if (const Result<void> ran = query.exec(); !ran)
        return ran;
    while (query.next()) {
        const Fault fault{QLatin1String(word), message.arg(query.text(0))};
        if (query.text(0) != QLatin1String("ok") && (faults.empty() || faults.back() != fault))
            faults.push_back(fault);
    }
    return query.finished();
}

Result<void> runCount(const Database &database, const Count &count, const QDateTime &now, std::vector<Fault> &faults)
{
    Query query(database, count.sql);
    if (count.bindsNow)
        query.bind(now.addDays(1).toMSecsSinceEpoch());
    if (const Result<void> ran = query.exec(); !ran)
        return ran;
    if (query.next() && query.bigInteger(0) > 0)
        faults.push_back({QLatin1String(count.word), tr(count.message).arg(query.bigInteger(0))});
    return query.finished();
}

Result<std::vector<Tally>> recounted(const Store &store, const std::vector<Profile> &profiles, const Session &session)
{
    const Profile profile = profileOn(profiles, session.logged ? session.logged->day : session.day());
    const auto heartRate = store.imports().heartRateOf(session.id);
    if (!heartRate)
        return tl::unexpected(heartRate.error());
    return talliesOf(session, profile, *heartRate ? &**heartRate : nullptr);
}

// Stored sums went through the file unchanged, so they must come out equal to the last bit.
Result<void> compareSums(const Store &store, std::vector<Fault> &faults)
{
    const auto span = store.sessions().span();
    const auto profiles = store.settings().profiles();
    if (!span || !profiles)
        return tl::unexpected(!span ? span.error() : profiles.error());
    if (!*span)
        return {};
    // Either half may have a day outside the days sessions stand on.
    const auto sums = store.tallies().between(QDate(1, 1, 1), QDate(9999, 12, 31));
    const auto sessions = store.sessions().between((*span)->first, (*span)->second);
    if (!sums || !sessions)
        return tl::unexpected(!sums ? sums.error() : sessions.error());
    // Reading the sums finds what time away excuses, so a recount must find it, too.
    const auto away = store.timeAway().all();
    if (!away)
        return tl::unexpected(away.error());
    std::map<SessionId, std::vector<Tally>> stored;
    for (const Tally &tally : *sums)
        stored[tally.session].push_back(tally);
    const auto byHalf = [](const Tally &a, const Tally &b) { return a.half < b.half; };
    int wrong = 0;
    for (const Session &session : *sessions) {
        auto counted = recounted(store, *profiles, session);
        if (!counted)
            return tl::unexpected(counted.error());
        std::vector<Tally> fresh = withExcuses(std::move(*counted), *away);
        std::vector<Tally> &kept = stored[session.id];
        std::sort(fresh.begin(), fresh.end(), byHalf);
        std::sort(kept.begin(), kept.end(), byHalf);
        wrong += kept != fresh;
    }
    if (wrong > 0)
        faults.push_back({QStringLiteral("sums_differ"), tr("sessions whose weekly sums differ from a recount: %1").arg(wrong)});
    return {};
}

} // namespace

Result<std::vector<Fault>> checkDatabase(const Store &store, const QDateTime &now)
{
    std::vector<Fault> faults;
    const Database &database = store.database();
    const QString damaged = tr("the file is damaged: %1");
    if (const auto ran = runPragma(database, "PRAGMA integrity_check", "integrity", damaged, faults); !ran) {
        if (ran.error().kind != Error::Kind::Corrupt)
            return tl::unexpected(ran.error());
        faults.push_back({QStringLiteral("integrity"), damaged.arg(ran.error().message)});
    }
    // In a damaged file every further answer would be guesswork.
    if (!faults.empty())
        return faults;
    if (const auto ran = runPragma(database, "PRAGMA foreign_key_check", "foreign_key",
                                   tr("a row of the table %1 belongs to nothing"), faults); !ran)
        return tl::unexpected(ran.error());
    for (const Count &count : counts)
        if (const auto ran = runCount(database, count, now, faults); !ran)
            return tl::unexpected(ran.error());
    if (const auto ran = compareSums(store, faults); !ran) {
        if (ran.error().kind != Error::Kind::Corrupt)
            return tl::unexpected(ran.error());
        faults.push_back({QStringLiteral("unreadable"), ran.error().message});
    }
    return faults;
}

} // namespace core
