// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/archivefixture.h"

#include "core/exchange/archive/exportarchive.h"
#include "core/exchange/archive/mergearchive.h"
#include "core/exchange/archive/zipreader.h"
#include "core/exchange/archive/zipwriter.h"
#include "core/store/merge.h"
#include "core/store/restore.h"
#include "core/store/store.h"
#include "tests/support/builders.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;

namespace tests {

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-27T12:00:00Z"), Qt::ISODate);

void apply(Store &store, const Change &change)
{
    const auto applied = store.journal().apply(change);
    EXPECT_TRUE(applied) << (applied ? "" : qPrintable(applied.error().message));
}

Weight weight(const char *text, qint64 milligrams) { return {QLatin1String(text), WeightUnit::Kilograms, milligrams}; }

std::vector<Value> oneOfEach(int which)
{
    const QDate from = QDate(2026, 1, 5).addDays(which);
    Exercise exercise;
    exercise.id = ExerciseId::create();
    exercise.slug = QStringLiteral("own-%1").arg(which);
    exercise.name = QStringLiteral("Kniebeuge \"tief\" \\ %1\u0001").arg(which);
    exercise.step = weight("2.5", 2'500'000);
    exercise.bar = weight("20", 20'000'000);
    exercise.rest = Seconds(90);
    exercise.mergedInto = ExerciseId::create();
    exercise.muscles = {{QStringLiteral("quadriceps"), 1}, {QStringLiteral("gluteus"), 0.5}};
    Profile profile{from, 190, 50, 1980, QStringLiteral("f"), 2, QStringLiteral("[120,150]"), weight("70", 70'000'000)};
    Availability free{from, {}};
    free.minutes[2] = 45;
    PlanRun run{PlanRunId::create(), PlanId::create(), QStringLiteral("p"), QStringLiteral("Plan"), 8, from, 0.9, from.addDays(9), "{\"weeks\":[]}"};
    Series series{SeriesId::create(), 5, 2, from, from.addDays(90), "\xff\xfe no text"};
    return {exercise, profile, Goal{from, 180, 3, 2}, free, run, series,
            Setting{QStringLiteral("k/%1").arg(which), "{\"a\":1}"}, DayNote{from, QStringLiteral("Regen\n☔")},
            Workout{WorkoutId::create(), QStringLiteral("Kurz"), "{}"}, OwnPlan{PlanId::create(), QStringLiteral("own%1").arg(which), 2, "{}"},
            Gear{GearId::create(), QStringLiteral("Shoe"), true, Metres{12.5}, Metres{700'000}},
            BodyEntry{BodyEntryId::create(), from, QStringLiteral("weight"), QStringLiteral("70,1"), QStringLiteral("kg"), 70.1},
            TimeAway{TimeAwayId::create(), from, from.addDays(3), SkipReason::Sick, QStringLiteral("flu")},
            Dismissal{QStringLiteral("R%1").arg(which), from}};
}

QString written(const QByteArray &bytes, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("x.zip"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return path;
}

Result<MergeReport> tryMerge(Store &store, const QByteArray &archive)
{
    const QTemporaryDir folder;
    const std::atomic<bool> cancel = false;
    const auto opened = exchange::OpenedArchive::open(written(archive, folder), store.database().path(), cancel);
    if (!opened)
        return tl::unexpected(opened.error());
    auto report = mergeInto(store.database(), (*opened)->database(), now, cancel);
    if (report)
        announceEverything(store);
    return report;
}

} // namespace

void addRecording(Store &store, const Session &session, int samples)
{
    Recording recording;
    Channel hr;
    hr.name = QStringLiteral("hr");
    for (int i = 0; i < samples; ++i) {
        recording.timesMs.push_back(1'700'000'000'000 + i * 1000);
        hr.values.push_back(120 + i % 40);
        hr.present.push_back(true);
    }
    recording.channels = {hr};
    ImportStore imports(store.database());
    auto transaction = Transaction::begin(store.database());
    ASSERT_TRUE(transaction);
    const auto batch = imports.beginBatch(QStringLiteral("Import 1 file"), now, *transaction);
    ASSERT_TRUE(batch);
    const QByteArray hash = QCryptographicHash::hash(session.id.toBytes(), QCryptographicHash::Sha256);
    ASSERT_TRUE(imports.stage({SourceId::create(), hash, 1, QStringLiteral("a.fit"), QStringLiteral("fit"), QStringLiteral("Watch"), session.id, *batch},
                              packRecording(recording), *transaction));
    QSqlQuery item(store.database().connection());
    item.prepare(QStringLiteral("INSERT INTO import_item (batch_id, key, before_json, after_sha256) VALUES (?, ?, '{}', zeroblob(32))"));
    item.addBindValue(batch->toBytes());
    item.addBindValue(QStringLiteral("session/%1").arg(session.id.toString()));
    ASSERT_TRUE(item.exec()) << qPrintable(item.lastError().text());
    ASSERT_TRUE(transaction->commit());
    Change change;
    change.reveals = *batch;
    apply(store, change);
}

void fillEverything(Store &store)
{
    Change change;
    for (const int which : {1, 2})
        for (Value &value : oneOfEach(which))
            change.add(std::move(value));
    change.add(fullSession());
    Session thrown = plannedSession(Kind::EasyRun, "2026-11-20", 30);
    Session gone = plannedSession(Kind::EasyRun, "2026-11-21", 30);
    Session run = loggedSession(Kind::LongRun, "2026-11-22", 90);
    for (const Session &session : {thrown, gone, run})
        change.add(session);
    apply(store, change);
    addRecording(store, run, 500);
    Change removal;
    removal.remove(gone);
    apply(store, removal);
    EXPECT_EQ(store.journal().purgeBin(QDateTime::currentMSecsSinceEpoch() + 1).value_or(-1), 1);
    Change more;
    more.remove(thrown);
    for (size_t i = 0; i < oneOfEach(1).size(); ++i)
        more.remove(*change.edits[i].after);
    apply(store, more);
}

QByteArray archiveOf(Store &store)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.zip"));
    exchange::JobControl job;
    const auto done = exchange::exportArchive(store.database().path(), path, job);
    EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().message));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MergeReport mergeArchive(Store &store, const QByteArray &archive)
{
    auto report = tryMerge(store, archive);
    EXPECT_TRUE(report) << (report ? "" : qPrintable(report.error().message));
    return report ? std::move(*report) : MergeReport();
}

QString refusalOf(Store &store, const QByteArray &archive)
{
    const auto report = tryMerge(store, archive);
    return report ? QString() : report.error().message;
}

std::map<QByteArray, QByteArray> unzipped(const QByteArray &zip)
{
    std::map<QByteArray, QByteArray> out;
    const auto reader = exchange::ZipReader::openBytes(zip);
    if (!reader)
        return out;
    for (auto name = (*reader)->next(); name && !name->isEmpty(); name = (*reader)->next()) {
        out[*name];
        for (auto part = (*reader)->read(); part && !part->isEmpty(); part = (*reader)->read())
            out[*name] += *part;
    }
    return out;
}

QByteArray zipped(const std::map<QByteArray, QByteArray> &entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.zip"));
    {
        const auto zip = exchange::ZipWriter::create(path);
        EXPECT_TRUE(zip);
        for (const auto &[name, bytes] : entries)
            EXPECT_TRUE((*zip)->begin(name, bytes.size(), exchange::ZipWriter::Packing::Deflate) && (*zip)->write(bytes));
        EXPECT_TRUE((*zip)->close());
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray relisted(std::map<QByteArray, QByteArray> entries)
{
    auto manifest = exchange::manifestFromJson(entries.at(exchange::manifestName));
    EXPECT_TRUE(manifest);
    for (exchange::ArchiveEntry &entry : manifest->entries) {
        const QByteArray &bytes = entries[entry.name];
        entry.bytes = bytes.size();
        entry.rows = entry.name.startsWith("rows/") ? bytes.count('\n') : 0;
        entry.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    entries[exchange::manifestName] = exchange::manifestToJson(*manifest);
    return zipped(entries);
}

} // namespace tests
