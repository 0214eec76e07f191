// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/mergearchive.h"

#include "core/exchange/archive/readarchive.h"
#include "core/store/backups.h"
#include "core/store/contentloader.h"

namespace exchange {

using namespace core;

namespace {

/// Hands everything to a loader.
class LoaderSink : public ArchiveSink
{
public:
    explicit LoaderSink(ContentLoader &loader) : m_loader(loader) {}
    Result<void> row(const ContentTable &table, const RowValues &values) override { return m_loader.add(table, values); }
    Result<void> samples(const QByteArray &recording, const QByteArray &bytes) override { return m_loader.addSamples(recording, bytes); }

private:
    ContentLoader &m_loader;
};

Result<void> load(const QString &path, const Database &database, const std::atomic<bool> &cancel)
{
    const auto zip = ZipReader::openFile(path);
    if (!zip)
        return tl::unexpected(zip.error());
    auto loader = ContentLoader::begin(database);
    if (!loader)
        return tl::unexpected(loader.error());
    LoaderSink sink(**loader);
    const auto manifest = readArchive(**zip, sink, cancel);
    return manifest ? (*loader)->finish(manifest->seen) : tl::unexpected(manifest.error());
}

} // namespace

OpenedArchive::~OpenedArchive() = default;

Result<std::unique_ptr<OpenedArchive>> OpenedArchive::open(const QString &path, const QString &beside, const std::atomic<bool> &cancel)
{
    std::unique_ptr<OpenedArchive> opened(new OpenedArchive(beside));
    auto database = Database::open(opened->path(), Database::Mode::Create);
    if (!database)
        return tl::unexpected(database.error());
    opened->m_database = std::move(*database);
    if (const auto loaded = load(path, *opened->m_database, cancel); !loaded)
        return tl::unexpected(loaded.error());
    return opened;
}

Result<MergeReport> mergeArchive(const Database &here, const QString &path, const QDateTime &now, const std::atomic<bool> &cancel)
{
    const auto opened = OpenedArchive::open(path, here.path(), cancel);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto backedUp = Backups(here.path()).makeIfDue(BackupReason::Merge, now, &cancel); !backedUp)
        return fail(backedUp.error().kind, ArchiveWords::tr("there is no backup before it: %1").arg(backedUp.error().message));
    return mergeInto(here, (*opened)->database(), now, cancel);
}

bool isArchive(const QString &path)
{
    const auto zip = ZipReader::openFile(path);
    if (!zip)
        return false;
    const auto name = (*zip)->next();
    return name && *name == manifestName;
}

} // namespace exchange
