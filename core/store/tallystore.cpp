// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tallystore.h"

#include "core/rules/away.h"
#include "core/store/query.h"
#include "core/store/timeawaystore.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlError>

namespace core {

namespace {

constexpr const char *selectBetween = R"(
SELECT session_id, half, day, sport, kind, state, run_ms, aerobic_ms, effort_m_ms, effort_v_ms, activity_m_ms,
       activity_v_ms, load, strength, distance_m
FROM tally WHERE day BETWEEN ? AND ? ORDER BY day)";

constexpr const char *insertTally = R"(
INSERT INTO tally (session_id, half, day, sport, kind, state, run_ms, aerobic_ms, effort_m_ms, effort_v_ms,
    activity_m_ms, activity_v_ms, load, strength, distance_m)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

/// Twenty years are twelve thousand rows; two hash look-ups a row beat a walk over every word.
struct Words {
    QHash<QString, Sport> sports;
    QHash<QString, Kind> kinds;

    Words()
    {
        for (const Sport sport : allSports)
            sports.insert(slug(sport), sport);
        for (const Kind kind : allKinds)
            kinds.insert(slug(kind), kind);
    }
};

Result<Tally> fromRow(const Query &q, const Words &words)
{
    Tally t;
    t.session = q.id<SessionId>(0);
    t.half = Tally::Half(q.integer(1));
    t.day = q.day(2);
    const auto sport = words.sports.constFind(q.text(3));
    const auto kind = words.kinds.constFind(q.text(4));
    if (sport == words.sports.cend() || kind == words.kinds.cend())
        return fail(Error::Kind::Corrupt, QCoreApplication::translate("Database", "the database holds an unknown kind"));
    t.sport = *sport;
    t.kind = *kind;
    t.state = Tally::State(q.integer(5));
    t.run = Milliseconds(q.bigInteger(6));
    t.aerobic = Milliseconds(q.bigInteger(7));
    t.effortModerate = Milliseconds(q.bigInteger(8));
    t.effortVigorous = Milliseconds(q.bigInteger(9));
    t.activityModerate = Milliseconds(q.bigInteger(10));
    t.activityVigorous = Milliseconds(q.bigInteger(11));
    t.load = q.real(12);
    t.strength = q.boolean(13);
    t.distance = q.optMetres(14);
    return t;
}

} // namespace

Result<std::vector<Tally>> TallyStore::between(QDate first, QDate last) const
{
    Query query(m_database, selectBetween);
    if (const auto ran = query.bind(first).bind(last).exec(); !ran)
        return tl::unexpected(ran.error());
    const Words words;
    std::vector<Tally> out;
    while (query.next()) {
        auto tally = fromRow(query, words);
        if (!tally)
            return tl::unexpected(tally.error());
        out.push_back(*tally);
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    const auto away = TimeAwayStore(m_database).between(first, last);
    if (!away)
        return tl::unexpected(away.error());
    return withExcuses(std::move(out), *away);
}

Result<std::optional<std::pair<QDate, QDate>>> TallyStore::span() const
{
    Query query(m_database, "SELECT (SELECT min(day) FROM tally), (SELECT max(day) FROM tally)");
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    if (!query.next() || query.isNull(0))
        return std::nullopt;
    return std::pair(query.day(0), query.day(1));
}

Result<void> TallyStore::replace(SessionId session, const std::vector<Tally> &tallies, const Transaction &transaction)
{
    Query clear(transaction.database(), "DELETE FROM tally WHERE session_id = ?");
    if (const auto done = clear.bind(session).exec(); !done)
        return done;
    if (tallies.empty())
        return {};
    Query insert(transaction.database(), insertTally);
    for (const Tally &t : tallies) {
        insert.bind(t.session).bind(int(t.half)).bind(t.day).bind(slug(t.sport)).bind(slug(t.kind)).bind(int(t.state));
        insert.bind(t.run).bind(t.aerobic).bind(t.effortModerate).bind(t.effortVigorous);
        insert.bind(t.activityModerate).bind(t.activityVigorous).bind(t.load).bind(t.strength).bind(t.distance);
        if (const auto done = insert.exec(); !done)
            return done;
    }
    return {};
}

} // namespace core
