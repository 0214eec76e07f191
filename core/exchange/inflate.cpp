// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inflate.h"

#include <QCoreApplication>
#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace exchange {

namespace {

struct InflateWords {
    Q_DECLARE_TR_FUNCTIONS(InflateWords)
};

struct Closer {
    void operator()(archive *a) const { archive_read_free(a); }
};

tl::unexpected<core::Error> damaged()
{
    return core::fail(core::Error::Kind::Format, InflateWords::tr("the compressed data are damaged or cut off"));
}

} // namespace

core::Result<QByteArray> inflateIfGzip(const QByteArray &bytes, qint64 maxBytes)
{
    if (!bytes.startsWith("\x1f\x8b"))
        return bytes;
    const std::unique_ptr<archive, Closer> reader(archive_read_new());
    archive_entry *entry = nullptr;
    if (!reader || archive_read_support_filter_gzip(reader.get()) != ARCHIVE_OK
        || archive_read_support_format_raw(reader.get()) != ARCHIVE_OK
        || archive_read_open_memory(reader.get(), bytes.constData(), std::size_t(bytes.size())) != ARCHIVE_OK)
        return damaged();
    // A gzip of nothing has no entry.
    const int found = archive_read_next_header(reader.get(), &entry);
    if (found == ARCHIVE_EOF)
        return QByteArray();
    if (found != ARCHIVE_OK)
        return damaged();

    const qint64 most = std::min(maxBytes, bytes.size() * mostInflationRatio);
    QByteArray result;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const la_ssize_t got = archive_read_data(reader.get(), part.data(), std::size_t(part.size()));
        if (got < 0)
            return damaged();
        if (got == 0)
            return result;
        if (result.size() + got > most)
            return core::fail(core::Error::Kind::Unsupported,
                              InflateWords::tr("it is compressed and would grow to more than %1 MB, which no activity does")
                                  .arg(most / 1'000'000));
        result.append(part.constData(), got);
    }
}

} // namespace exchange
