// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/archiveformat.h"

#include "core/store/contenttables.h"
#include "core/store/migrations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace exchange {

using namespace core;

namespace {

const QByteArray rowsFolder = "rows/";
const QByteArray rowsEnding = ".jsonl";
const QByteArray samplesFolder = "samples/";
const QByteArray samplesEnding = ".bin";
const QString formatWord = QStringLiteral("legwork-archive");
const QString formatKey = QStringLiteral("format");
const QString versionKey = QStringLiteral("version");
const QString schemaKey = QStringLiteral("schema");
const QString seenKey = QStringLiteral("seen");
const QString entriesKey = QStringLiteral("entries");
const QString nameKey = QStringLiteral("name");
const QString rowsKey = QStringLiteral("rows");
const QString bytesKey = QStringLiteral("bytes");
const QString sha256Key = QStringLiteral("sha256");
constexpr qsizetype sha256Bytes = 32;

tl::unexpected<Error> damaged()
{
    return fail(Error::Kind::Format, ArchiveWords::tr("its list of contents is damaged"));
}

QByteArray inner(const QByteArray &name, const QByteArray &folder, const QByteArray &ending)
{
    return name.startsWith(folder) && name.endsWith(ending) && name.size() > folder.size() + ending.size()
        ? name.mid(folder.size(), name.size() - folder.size() - ending.size())
        : QByteArray();
}

Result<void> checkVersion(const QJsonObject &object)
{
    if (object.value(formatKey).toString() != formatWord)
        return fail(Error::Kind::Format, ArchiveWords::tr("this is no Legwork archive"));
    const int version = object.value(versionKey).toInt();
    const int schema = object.value(schemaKey).toInt();
    if (version > archiveVersion || schema > newestSchema())
        return fail(Error::Kind::TooNew, ArchiveWords::tr("it was written by a newer Legwork (format %1, schema %2; this one knows %3 and %4)")
                                             .arg(version).arg(schema).arg(archiveVersion).arg(newestSchema()));
    if (version != archiveVersion || schema != newestSchema())
        return fail(Error::Kind::Unsupported, ArchiveWords::tr("its version is unknown (format %1, schema %2)").arg(version).arg(schema));
    return {};
}

std::optional<ArchiveEntry> entryOf(const QJsonObject &object, const ArchiveLimits &limits)
{
    ArchiveEntry entry;
    entry.name = object.value(nameKey).toString().toUtf8();
    entry.rows = object.value(rowsKey).toInteger(-1);
    entry.bytes = object.value(bytesKey).toInteger(-1);
    entry.sha256 = QByteArray::fromHex(object.value(sha256Key).toString().toLatin1());
    const bool samples = !recordingOfName(entry.name).isEmpty();
    if ((!samples && !contentTable(tableOfName(entry.name))) || entry.sha256.size() != sha256Bytes || entry.bytes < 0
        || (samples ? object.contains(rowsKey) : entry.rows < 0))
        return std::nullopt;
    entry.rows = samples ? 0 : entry.rows;
    if (entry.rows > limits.rowsATable || entry.bytes > (samples ? limits.bytesASample : limits.bytes))
        return std::nullopt;
    return entry;
}

} // namespace

QByteArray rowsName(const QByteArray &table) { return rowsFolder + table + rowsEnding; }

QByteArray samplesName(const QByteArray &recording)
{
    return samplesFolder + QUuid::fromRfc4122(recording).toByteArray(QUuid::WithoutBraces) + samplesEnding;
}

QByteArray tableOfName(const QByteArray &name) { return inner(name, rowsFolder, rowsEnding); }

QByteArray recordingOfName(const QByteArray &name)
{
    const QByteArray text = inner(name, samplesFolder, samplesEnding);
    const QUuid id = QUuid::fromString(QString::fromLatin1(text));
    return !text.isEmpty() && id.toByteArray(QUuid::WithoutBraces) == text ? id.toRfc4122() : QByteArray();
}

QByteArray manifestToJson(const ArchiveManifest &manifest)
{
    QJsonArray seen, entries;
    for (const auto &[device, revision] : manifest.seen)
        seen.append(revision);
    for (const ArchiveEntry &entry : manifest.entries) {
        QJsonObject object{{nameKey, QString::fromLatin1(entry.name)},
                           {bytesKey, entry.bytes},
                           {sha256Key, QString::fromLatin1(entry.sha256.toHex())}};
        if (recordingOfName(entry.name).isEmpty())
            object.insert(rowsKey, entry.rows);
        entries.append(object);
    }
    return QJsonDocument(QJsonObject{{formatKey, formatWord},
                                     {versionKey, archiveVersion},
                                     {schemaKey, manifest.schema},
                                     {seenKey, seen},
                                     {entriesKey, entries}}).toJson(QJsonDocument::Indented);
}

Result<ArchiveManifest> manifestFromJson(const QByteArray &json, const ArchiveLimits &limits)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return damaged();
    const QJsonObject object = document.object();
    if (const auto known = checkVersion(object); !known)
        return tl::unexpected(known.error());
    ArchiveManifest manifest;
    manifest.schema = object.value(schemaKey).toInt();
    for (const QJsonValue &value : object.value(seenKey).toArray()) {
        const QString revision = value.toString();
        if (revision.isEmpty() || !isRevision(revision))
            return damaged();
        manifest.seen[deviceOf(revision)] = revision;
    }
    const QJsonArray entries = object.value(entriesKey).toArray();
    if (entries.size() > limits.entries)
        return fail(Error::Kind::Unsupported, ArchiveWords::tr("it has more than %1 entries, which no archive has").arg(limits.entries));
    for (const QJsonValue &value : entries) {
        const auto entry = entryOf(value.toObject(), limits);
        // In order, each once.
        if (!entry || (!manifest.entries.empty() && manifest.entries.back().name >= entry->name))
            return damaged();
        manifest.entries.push_back(*entry);
    }
    return manifest;
}

} // namespace exchange
