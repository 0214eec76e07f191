// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codec 1. Samples of a watch change little from one to the next, so every channel is stored as differences:
// a presence bit map (only when something is missing), then zig-zag varints of the first or second difference,
// whichever is shorter (position and distance move evenly, heart rate does not). All channels together are then
// deflated, behind a 2-byte checksum that tells damage before zlib meets it. Integers are those of the file: nothing is rounded. Rejected: one blob a channel (deflate learns less),
// float columns (not exact), a general column format (more code than this, no gain at this size).
#include "core/store/importstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace core {

namespace {

constexpr int codecVersion = 1;
constexpr int mostSamples = 2'000'000;
constexpr double longestHeartRateGap = 10;
constexpr double impossibleHeartRate = 1000;

// Differences wrap around like unsigned arithmetic does, so that any 64-bit value survives.
quint64 zigzag(quint64 v) { return (v << 1) ^ (0 - (v >> 63)); }
quint64 unzigzag(quint64 v) { return (v >> 1) ^ (0 - (v & 1)); }

void putVarint(QByteArray &out, quint64 v)
{
    while (v >= 0x80) {
        out.append(char(uchar(v) | 0x80));
        v >>= 7;
    }
    out.append(char(v));
}

class Reader
{
public:
    explicit Reader(const QByteArray &data) : m_data(data) {}

    quint64 varint()
    {
        quint64 v = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const uchar byte = uchar(next());
            v |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return v;
        }
        m_ok = false;
        return 0;
    }
    char next()
    {
        if (m_position >= m_data.size()) {
            m_ok = false;
            return 0;
        }
        return m_data[m_position++];
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_position == m_data.size(); }

private:
    const QByteArray &m_data;
    qsizetype m_position = 0;
    bool m_ok = true;
};

QByteArray differences(const std::vector<qint64> &values, int order)
{
    QByteArray out;
    out.reserve(qsizetype(values.size()) * 2);
    quint64 last = 0;
    quint64 lastDelta = 0;
    for (const qint64 value : values) {
        const quint64 delta = quint64(value) - last;
        putVarint(out, zigzag(order == 1 ? delta : delta - lastDelta));
        last = quint64(value);
        lastDelta = delta;
    }
    return out;
}

void putColumn(QByteArray &out, const std::vector<qint64> &values)
{
    const QByteArray first = differences(values, 1);
    const QByteArray second = differences(values, 2);
    const bool useSecond = second.size() < first.size();
    out.append(useSecond ? char(2) : char(1));
    out.append(useSecond ? second : first);
}

std::vector<qint64> takeColumn(Reader &in, size_t n)
{
    const int order = in.next();
    std::vector<qint64> values;
    values.reserve(std::min<size_t>(n, mostSamples));
    quint64 last = 0;
    quint64 lastDelta = 0;
    for (size_t i = 0; i < n && in.ok(); ++i) {
        const quint64 coded = unzigzag(in.varint());
        const quint64 delta = order == 1 ? coded : coded + lastDelta;
        last += delta;
        lastDelta = delta;
        values.push_back(qint64(last));
    }
    return values;
}

void putPresence(QByteArray &out, const std::vector<bool> &present)
{
    const bool all = std::find(present.begin(), present.end(), false) == present.end();
    out.append(all ? char(1) : char(0));
    if (all)
        return;
    for (size_t i = 0; i < present.size(); i += 8) {
        int byte = 0;
        for (size_t b = 0; b < 8 && i + b < present.size(); ++b)
            byte |= present[i + b] ? 1 << b : 0;
        out.append(char(byte));
    }
}

std::vector<bool> takePresence(Reader &in, size_t n)
{
    if (in.next() == 1)
        return std::vector<bool>(n, true);
    std::vector<bool> present(n, false);
    for (size_t i = 0; i < n && in.ok(); i += 8) {
        const int byte = uchar(in.next());
        for (size_t b = 0; b < 8 && i + b < n; ++b)
            present[i + b] = byte >> b & 1;
    }
    return present;
}

tl::unexpected<Error> damaged()
{
    return fail(Error::Kind::Corrupt, QCoreApplication::translate("Database", "a stored recording is damaged"));
}

} // namespace

namespace {

QByteArray seal(const QByteArray &raw)
{
    const QByteArray body = qCompress(raw, 9);
    const quint16 sum = qChecksum(body);
    return QByteArray(1, char(sum >> 8)) + char(sum & 0xff) + body;
}

/// The most bytes that columns of so many samples can take: a varint has at most 10, a presence bit map one a sample.
qint64 mostRawBytes(qint64 samples, qint64 columns) { return columns * (samples * 11 + 2); }

/// The raw bytes again; nullopt when the checksum says that the blob is damaged, or when it claims to be larger than it
/// can be: qUncompress() would ask for that much memory before it looks at the data.
std::optional<QByteArray> unseal(const QByteArray &data, qint64 mostBytes)
{
    if (data.size() < 6)
        return std::nullopt;
    const QByteArray body = data.mid(2);
    if (quint16(uchar(data[0]) << 8 | uchar(data[1])) != qChecksum(body))
        return std::nullopt;
    if (qFromBigEndian<quint32>(body.constData()) > mostBytes)
        return std::nullopt;
    return qUncompress(body);
}

} // namespace

PackedRecording packRecording(const Recording &recording)
{
    QJsonArray heads;
    QByteArray raw;
    putColumn(raw, recording.timesMs);
    for (const Channel &channel : recording.channels) {
        Q_ASSERT(channel.values.size() == recording.timesMs.size() && channel.present.size() == recording.timesMs.size());
        QJsonObject head{{QStringLiteral("name"), channel.name}, {QStringLiteral("unit"), channel.unit}};
        head.insert(QStringLiteral("scale"), channel.scale);
        head.insert(QStringLiteral("offset"), channel.offset);
        heads.append(head);
        putPresence(raw, channel.present);
        std::vector<qint64> values;
        for (size_t i = 0; i < channel.values.size(); ++i)
            if (channel.present[i])
                values.push_back(channel.values[i]);
        putColumn(raw, values);
    }
    return {codecVersion, int(recording.timesMs.size()), QJsonDocument(heads).toJson(QJsonDocument::Compact),
            seal(raw), heartRateSeconds(recording)};
}

Result<Recording> unpackRecording(const PackedRecording &packed)
{
    if (packed.codec != codecVersion)
        return fail(Error::Kind::TooNew,
                    QCoreApplication::translate("Database", "a recording was stored by a newer Legwork"));
    if (packed.samples < 0 || packed.samples > mostSamples)
        return damaged();
    const QJsonArray heads = QJsonDocument::fromJson(packed.channels).array();
    const auto raw = unseal(packed.data, mostRawBytes(packed.samples, heads.size() + 1));
    if (!raw)
        return damaged();
    const size_t n = size_t(packed.samples);
    Reader in(*raw);
    Recording out;
    out.timesMs = takeColumn(in, n);
    for (const auto &value : heads) {
        const QJsonObject head = value.toObject();
        Channel channel{head.value(QLatin1String("name")).toString(), head.value(QLatin1String("unit")).toString(),
                        head.value(QLatin1String("scale")).toDouble(1), head.value(QLatin1String("offset")).toDouble(0),
                        std::vector<qint64>(n, 0), takePresence(in, n)};
        const size_t count = size_t(std::count(channel.present.begin(), channel.present.end(), true));
        const std::vector<qint64> values = takeColumn(in, count);
        if (!in.ok() || values.size() != count)
            return damaged();
        size_t next = 0;
        for (size_t i = 0; i < n; ++i)
            if (channel.present[i])
                channel.values[i] = values[next++];
        out.channels.push_back(std::move(channel));
    }
    if (!in.ok() || !in.atEnd() || out.timesMs.size() != n)
        return damaged();
    return out;
}

HeartRateSeconds heartRateSeconds(const Recording &recording)
{
    HeartRateSeconds out;
    const Channel *hr = recording.channel(QStringLiteral("hr"));
    if (!hr)
        return out;
    for (size_t i = 0; i + 1 < recording.timesMs.size(); ++i) {
        // Doubles, because the difference of two times a file made up may be more than an integer holds.
        const double gap = (double(recording.timesMs[i + 1]) - double(recording.timesMs[i])) / 1000;
        const double bpm = double(hr->values[i]) / hr->scale - hr->offset;
        if (hr->present[i] && bpm > 0 && bpm < impossibleHeartRate && gap > 0)
            out[int(std::lround(bpm))] += std::min(gap, longestHeartRateGap);
    }
    return out;
}

} // namespace core
