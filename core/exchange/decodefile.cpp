// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decodefile.h"

#include "core/exchange/fit/fitactivity.h"
#include "core/exchange/inflate.h"

#include <QCoreApplication>

namespace exchange {

using core::Error;

namespace {

constexpr int fitMagicAt = 8;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

core::Result<Decoded> decodePlain(const QByteArray &bytes, const std::atomic<bool> &cancel)
{
    if (detectFormat(bytes) == FileFormat::Fit)
        return decodeFit(bytes, &cancel);
    if (bytes.isEmpty())
        return core::fail(Error::Kind::Unsupported, tr("the file is empty"));
    return core::fail(Error::Kind::Unsupported, tr("this is not an activity file that Legwork can read"));
}

} // namespace

FileFormat detectFormat(const QByteArray &bytes)
{
    if (bytes.size() >= fitMagicAt + 4 && bytes.mid(fitMagicAt, 4) == ".FIT")
        return FileFormat::Fit;
    if (bytes.size() >= 3 && bytes.startsWith("\x1f\x8b\x08"))
        return FileFormat::Gzip;
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
