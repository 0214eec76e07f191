// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision.h"

#include "core/store/query.h"
#include "core/store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace core {

namespace {

constexpr int millisecondDigits = 14;
constexpr int counterDigits = 4;
constexpr int deviceDigits = 8;
constexpr int counterAt = millisecondDigits + 1;
constexpr int deviceAt = counterAt + counterDigits + 1;
constexpr int mostCounted = 9999;

// One row a device; a stamp's device starts at its 21st character.
constexpr const char *selectNewest = R"(
SELECT max(rev) FROM (
    SELECT rev FROM session UNION ALL SELECT rev FROM exercise UNION ALL SELECT rev FROM workout
    UNION ALL SELECT rev FROM plan UNION ALL SELECT rev FROM plan_run UNION ALL SELECT rev FROM series
    UNION ALL SELECT rev FROM body_entry UNION ALL SELECT rev FROM profile UNION ALL SELECT rev FROM goal
    UNION ALL SELECT rev FROM availability UNION ALL SELECT rev FROM day_note UNION ALL SELECT rev FROM time_away
    UNION ALL SELECT rev FROM gear UNION ALL SELECT rev FROM setting UNION ALL SELECT rev FROM dismissal
    UNION ALL SELECT rev FROM tombstone)
WHERE rev <> '' GROUP BY substr(rev, 21))";

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

bool isHex(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
}

} // namespace

bool isRevision(const QString &text)
{
    if (text.isEmpty())
        return true;
    const QStringView view(text);
    return text.size() == deviceAt + deviceDigits && areDigits(view.first(millisecondDigits)) && text[counterAt - 1] == QLatin1Char('-')
        && areDigits(view.mid(counterAt, counterDigits)) && text[deviceAt - 1] == QLatin1Char('-') && isHex(view.mid(deviceAt));
}

QString deviceOf(const QString &revision) { return revision.mid(deviceAt); }
qint64 millisecondsOf(const QString &revision) { return revision.left(millisecondDigits).toLongLong(); }

QString revisionAfter(const QString &newest, qint64 nowMs, const QString &device)
{
    qint64 ms = nowMs;
    int counter = 0;
    if (const qint64 known = millisecondsOf(newest); known >= nowMs) {
        counter = newest.mid(counterAt, counterDigits).toInt() + 1;
        ms = counter > mostCounted ? known + 1 : known;
        counter = counter > mostCounted ? 0 : counter;
    }
    return QStringLiteral("%1-%2-%3").arg(ms, millisecondDigits, 10, QLatin1Char('0')).arg(counter, counterDigits, 10, QLatin1Char('0')).arg(device);
}

Result<SeenRevisions> mergedRevisions(const Database &database)
{
    Query query(database, "SELECT value FROM local WHERE key = 'seen'");
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    SeenRevisions seen;
    if (query.next()) {
        const QJsonObject object = QJsonDocument::fromJson(query.text(0).toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            seen[it.key()] = it.value().toString();
    }
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return seen;
}

Result<SeenRevisions> seenRevisions(const Database &database)
{
    auto merged = mergedRevisions(database);
    if (!merged)
        return merged;
    Query query(database, selectNewest);
    if (const auto ran = query.exec(); !ran)
        return tl::unexpected(ran.error());
    SeenRevisions seen;
    while (query.next())
        seen[deviceOf(query.text(0))] = query.text(0);
    if (const auto end = query.finished(); !end)
        return tl::unexpected(end.error());
    return latest(std::move(seen), *merged);
}

SeenRevisions latest(SeenRevisions a, const SeenRevisions &b)
{
    for (const auto &[device, revision] : b)
        a[device] = std::max(a[device], revision);
    return a;
}

QString newestOf(const SeenRevisions &seen)
{
    QString newest;
    for (const auto &[device, revision] : seen)
        newest = std::max(newest, revision);
    return newest;
}

bool knows(const SeenRevisions &seen, const QString &revision)
{
    if (revision.isEmpty())
        return true;
    const auto known = seen.find(deviceOf(revision));
    return known != seen.end() && known->second >= revision;
}

Result<void> setMerged(const SeenRevisions &seen, const Transaction &transaction)
{
    QJsonObject object;
    for (const auto &[device, revision] : seen)
        object.insert(device, revision);
    Query query(transaction.database(), "INSERT INTO local (key, value) VALUES ('seen', ?) "
                                        "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return query.bind(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))).exec();
}

} // namespace core
