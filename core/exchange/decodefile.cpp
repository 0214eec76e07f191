// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decodefile.h"

#include "core/exchange/csv/csvactivity.h"
#include "core/exchange/fit/fitactivity.h"
#include "core/exchange/inflate.h"
#include "core/exchange/xml/gpxactivity.h"
#include "core/exchange/xml/tcxactivity.h"
#include "core/exchange/xml/xmlguard.h"
#include "core/exchange/xml/xmlroot.h"

#include <QCoreApplication>

namespace exchange {

using core::Error;

namespace {

constexpr int fitMagicAt = 8;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// What a file is that we know and cannot read; empty when we do not even know it.
QString knownKind(const QByteArray &bytes)
{
    const QByteArray root = xmlRootName(bytes);
    if (root == "HealthData")
        return tr("an export of Apple Health");
    if (root == "workout_file")
        return tr("a cycling workout for an indoor trainer");
    return bytes.trimmed().startsWith("[COURSE HEADER]") ? tr("a cycling workout for an indoor trainer") : QString();
}

core::Result<Decoded> refused(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return core::fail(Error::Kind::Unsupported, tr("the file is empty"));
    if (const QString kind = knownKind(bytes); !kind.isEmpty())
        return core::fail(Error::Kind::Unsupported, tr("it is %1, which Legwork cannot read").arg(kind));
    if (isWideText(bytes))
        return core::fail(Error::Kind::Unsupported, tr("it is text in UTF-16; only UTF-8 can be read"));
    return core::fail(Error::Kind::Unsupported, tr("this is not an activity file that Legwork can read"));
}

core::Result<Decoded> decodePlain(const QByteArray &bytes, const std::atomic<bool> &cancel, const CsvMappings &mappings)
{
    switch (detectFormat(bytes)) {
    case FileFormat::Fit: return decodeFit(bytes, &cancel);
    case FileFormat::Tcx: return decodeTcx(bytes, &cancel);
    case FileFormat::Gpx: return decodeGpx(bytes, &cancel);
    case FileFormat::Csv: return decodeCsv(bytes, mappings, cancel);
    case FileFormat::Gzip:
    case FileFormat::Zip:
    case FileFormat::Unknown: break;
    }
    return refused(bytes);
}

} // namespace

FileFormat detectFormat(const QByteArray &bytes)
{
    if (bytes.size() >= fitMagicAt + 4 && bytes.mid(fitMagicAt, 4) == ".FIT")
        return FileFormat::Fit;
    if (bytes.size() >= 3 && bytes.startsWith("\x1f\x8b\x08"))
        return FileFormat::Gzip;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return FileFormat::Zip;
    const QByteArray root = xmlRootName(bytes);
    if (root == "TrainingCenterDatabase")
        return FileFormat::Tcx;
    if (root == "gpx")
        return FileFormat::Gpx;
    return knownKind(bytes).isEmpty() && CsvTable::looksLikeOne(bytes) ? FileFormat::Csv : FileFormat::Unknown;
}

core::Result<Decoded> decodeFile(const QByteArray &bytes, const std::atomic<bool> &cancel, const CsvMappings &mappings)
{
    if (detectFormat(bytes) != FileFormat::Gzip)
        return decodePlain(bytes, cancel, mappings);
    const core::Result<QByteArray> unpacked = inflateIfGzip(bytes);
    if (!unpacked)
        return tl::unexpected(unpacked.error());
    return decodePlain(*unpacked, cancel, mappings);
}

} // namespace exchange
