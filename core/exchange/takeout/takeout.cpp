// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takeout/takeout.h"

#include "core/exchange/archive/exportarchive.h"
#include "core/exchange/ics/exportcalendar.h"
#include "core/exchange/takeout/exporttables.h"
#include "core/exchange/takeout/sessionfiles.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>
#include <algorithm>
#include <iterator>

namespace exchange {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Export", text); }

struct Row {
    TakeoutFormat format;
    const char *word;
    const char *counted;
    const char *ending;
};

constexpr Row rows[] = {
    {TakeoutFormat::Archive, "archive", "rows", "zip"}, {TakeoutFormat::Tables, "csv", "rows", "csv"},
    {TakeoutFormat::Calendar, "ics", "sessions", "ics"}, {TakeoutFormat::Workouts, "fit", "files", "fit"},
    {TakeoutFormat::Tcx, "tcx", "files", "tcx"}, {TakeoutFormat::Gpx, "gpx", "files", "gpx"},
};
static_assert(std::size(rows) == allTakeoutFormats.size());

const Row &rowOf(TakeoutFormat format) { return rows[size_t(format)]; }

/// A folder inside another one, however it is spelled.
std::optional<QString> inner(const QString &folder, const QString &name)
{
    const QDir outer(folder);
    for (const QString &found : outer.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return outer.filePath(found);
    return std::nullopt;
}

Result<qint64> writeFrom(const Store &store, const TakeoutOrder &order, JobControl &job)
{
    switch (order.format) {
    case TakeoutFormat::Tables: return exportTables(store, order, job);
    case TakeoutFormat::Calendar: {
        const auto written = exportCalendar(store, order.first, order.last, order.zone, order.path);
        return written ? Result<qint64>(*written) : tl::unexpected(written.error());
    }
    case TakeoutFormat::Archive: break;
    default: return exportSessionFiles(store, order, job);
    }
    return exportArchive(store.database().path(), order.path, job);
}

} // namespace

QString word(TakeoutFormat format) { return QLatin1String(rowOf(format).word); }
QString countedWord(TakeoutFormat format) { return QLatin1String(rowOf(format).counted); }
QString fileEnding(TakeoutFormat format) { return QLatin1String(rowOf(format).ending); }

std::optional<TakeoutFormat> takeoutFormatFromWord(const QString &word)
{
    for (const Row &row : rows)
        if (word == QLatin1String(row.word))
            return row.format;
    return std::nullopt;
}

bool writesManyFiles(TakeoutFormat format)
{
    return format == TakeoutFormat::Workouts || format == TakeoutFormat::Tcx || format == TakeoutFormat::Gpx;
}

Result<qint64> takeOut(const QString &databasePath, const TakeoutOrder &order, JobControl &job)
{
    if (order.format == TakeoutFormat::Archive && (order.first || order.last || order.session))
        return fail(Error::Kind::Usage, tr("an archive holds everything, whatever its day"));
    const auto store = Store::open(databasePath, Database::Mode::Read);
    return store ? writeFrom(**store, order, job) : tl::unexpected(store.error());
}

std::optional<QString> newFilesFolder(const QString &folder)
{
    const QString garmin = QStringLiteral("GARMIN");
    const QString newFiles = QStringLiteral("NewFiles");
    // The watch itself, or its folder.
    if (const auto outer = inner(folder, garmin))
        return inner(*outer, newFiles);
    return QFileInfo(folder).fileName().compare(garmin, Qt::CaseInsensitive) == 0 ? inner(folder, newFiles) : std::nullopt;
}

QStringList mountedWatches()
{
    QStringList folders;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes())
        if (volume.isValid() && volume.isReady() && !volume.isReadOnly())
            if (const auto found = newFilesFolder(volume.rootPath()))
                folders << *found;
    folders.removeDuplicates();
    return folders;
}

} // namespace exchange
