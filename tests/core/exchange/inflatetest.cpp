// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inflate.h"

#include <QtEndian>
#include <gtest/gtest.h>

using namespace exchange;

namespace {

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
    }
    return ~crc;
}

/// A gzip file around what Qt's zlib gives (4 bytes of length, 2 of zlib header, the data, 4 of Adler sum).
QByteArray gzip(const QByteArray &bytes)
{
    const QByteArray zlib = qCompress(bytes, 9);
    QByteArray tail(8, '\0');
    qToLittleEndian(crc32(bytes), tail.data());
    qToLittleEndian(quint32(bytes.size()), tail.data() + 4);
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10) + zlib.mid(6).chopped(4) + tail;
}

} // namespace

TEST(Inflate, LeavesPlainBytesAloneAndUnpacksGzip)
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += char(i * 7919 >> 5);
    EXPECT_EQ(inflateIfGzip(bytes), bytes);
    EXPECT_EQ(inflateIfGzip(gzip(bytes)), bytes);
    EXPECT_EQ(inflateIfGzip({}), QByteArray());
}

TEST(Inflate, RefusesWhatWouldGrowPastItsBounds)
{
    const QByteArray bomb = gzip(QByteArray(20'000'000, '\0'));
    ASSERT_LT(bomb.size() * mostInflationRatio, 20'000'000);
    EXPECT_EQ(inflateIfGzip(bomb).error().kind, core::Error::Kind::Unsupported);
    const QByteArray text = gzip(QByteArray("a page about running ").repeated(3));
    EXPECT_EQ(inflateIfGzip(text, 10).error().kind, core::Error::Kind::Unsupported);
    EXPECT_TRUE(inflateIfGzip(text, 1000));
}

TEST(Inflate, SaysWhenTheDataAreDamaged)
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += QByteArray::number(i * i);
    const QByteArray whole = gzip(bytes);
    EXPECT_EQ(inflateIfGzip(whole.first(whole.size() / 2)).error().kind, core::Error::Kind::Format);
    QByteArray broken = whole;
    broken.replace(100, 40, QByteArray(40, '\xff'));
    EXPECT_FALSE(inflateIfGzip(broken));
}
