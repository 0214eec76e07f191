// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/writedemo.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>

namespace app {

using namespace core;

namespace {

constexpr int weeksAChange = 16;

QString label() { return QCoreApplication::translate("Demo", "Demo history"); }

Result<void> stage(Store &store, const std::vector<DemoSession> &sessions, Change &change, const QDateTime &at)
{
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    ImportStore imports(store.database());
    const Result<BatchId> batch = imports.beginBatch(label(), at, *transaction);
    if (!batch)
        return tl::unexpected(batch.error());
    for (const DemoSession &demo : sessions) {
        if (!demo.recording)
            continue;
        Source source;
        source.id = SourceId::derived(demo.session.id.uuid(), QStringLiteral("source"));
        source.sha256 = QCryptographicHash::hash(demo.session.id.toBytes(), QCryptographicHash::Sha256);
        source.name = QStringLiteral("demo");
        source.format = QStringLiteral("demo");
        source.session = demo.session.id;
        source.batch = *batch;
        if (const auto staged = imports.stage(source, packRecording(*demo.recording), *transaction); !staged)
            return staged;
    }
    change.reveals = *batch;
    return transaction->commit();
}

Result<void> writeSome(Store &store, std::vector<DemoSession> sessions, const QDateTime &at)
{
    Change change;
    change.label = label();
    change.origin = Origin::Upkeep;
    if (const auto staged = stage(store, sessions, change, at); !staged)
        return staged;
    for (DemoSession &demo : sessions)
        change.add(std::move(demo.session));
    const auto applied = store.journal().apply(change);
    if (!applied)
        return tl::unexpected(applied.error());
    return {};
}

// First of all, so that what is there can be taken away again however far the writing came.
Result<void> writeMark(Store &store, const DemoHistory &history)
{
    const auto earlier = store.settings().find(QLatin1String(DemoData::key));
    if (!earlier)
        return tl::unexpected(earlier.error());
    Change change;
    change.label = label();
    change.origin = Origin::Upkeep;
    change.add(history.profile());
    if (*earlier)
        change.replace(**earlier, history.data().toSetting());
    else
        change.add(history.data().toSetting());
    const auto applied = store.journal().apply(change);
    if (!applied)
        return tl::unexpected(applied.error());
    return {};
}

} // namespace

Result<int> writeDemo(Store &store, DemoHistory history, QDate until)
{
    const Result<int> there = store.sessions().count();
    if (!there)
        return there;
    if (*there > 0)
        return fail(Error::Kind::Usage, QCoreApplication::translate("Demo", "it already has sessions; demo fills an empty database"));
    if (const auto written = writeMark(store, history); !written)
        return tl::unexpected(written.error());
    const QDateTime at(until, QTime(12, 0), Qt::UTC);
    int count = 0;
    while (!history.atEnd()) {
        std::vector<DemoSession> sessions;
        for (int week = 0; week < weeksAChange && !history.atEnd(); ++week)
            for (DemoSession &demo : history.nextWeek())
                sessions.push_back(std::move(demo));
        count += int(sessions.size());
        if (const auto written = writeSome(store, std::move(sessions), at); !written)
            return tl::unexpected(written.error());
    }
    return count;
}

} // namespace app
