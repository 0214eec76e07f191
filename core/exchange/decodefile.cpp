// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decodefile.h"

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

core::Result<Decoded> decodePlain(const QByteArray &bytes, const std::atomic<bool> &cancel)
{
    switch (detectFormat(bytes)) {
    case FileFormat::Fit: return decodeFit(bytes, &cancel);
    case FileFormat::Tcx: return decodeTcx(bytes, &cancel);
    case FileFormat::Gpx: return decodeGpx(bytes, &cancel);
    case FileFormat::Gzip:
    case FileFormat::Unknown: break;
    }
    if (bytes.isEmpty())
        return core::fail(Error::Kind::Unsupported, tr("the file is empty"));
    if (isWideText(bytes))
        return core::fail(Error::Kind::Unsupported, tr("it is text in UTF-16; only UTF-8 can be read"));
    return core::fail(Error::Kind::Unsupported, tr("this is not an activity file that Legwork can read"));
}

} // namespace

FileFormat detectFormat(const QByteArray &bytes)
{
    if (bytes.size() >= fitMagicAt + 4 && bytes.mid(fitMagicAt, 4) == ".FIT")
        return FileFormat::Fit;
    if (bytes.size() >= 3 && bytes.startsWith("\x1f\x8b\x08"))
        return FileFormat::Gzip;
    const QByteArray root = xmlRootName(bytes);
    if (root == "TrainingCenterDatabase")
        return FileFormat::Tcx;
    if (root == "gpx")
        return FileFormat::Gpx;
    return FileFormat::Unknown;
}

core::Result<Decoded> decodeFile(const QByteArray &bytes, const std::atomic<bool> &cancel)
{
    if (detectFormat(bytes) != FileFormat::Gzip)
        return decodePlain(bytes, cancel);
    const core::Result<QByteArray> unpacked = inflateIfGzip(bytes);
    if (!unpacked)
        return tl::unexpected(unpacked.error());
    return decodePlain(*unpacked, cancel);
}

} // namespace exchange
