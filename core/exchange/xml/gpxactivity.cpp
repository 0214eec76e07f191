// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/gpxactivity.h"

#include "core/exchange/sportword.h"
#include "core/exchange/xml/samples.h"
#include "core/exchange/xml/xmlreader.h"
#include "core/exchange/xml/xmlwords.h"

#include <QtMath>
#include <cmath>

namespace exchange {

using core::Error;

namespace {

constexpr double earthRadius = 6'371'000; // metres

struct Place {
    double lat = 0;
    double lon = 0;
};

double metresBetween(Place a, Place b)
{
    const double north = std::sin(qDegreesToRadians(b.lat - a.lat) / 2);
    const double east = std::sin(qDegreesToRadians(b.lon - a.lon) / 2);
    const double h = north * north + std::cos(qDegreesToRadians(a.lat)) * std::cos(qDegreesToRadians(b.lat)) * east * east;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

struct PointField {
    const char *name;      // lower case
    const char *channel;
    const char *unit;
};

constexpr PointField pointFields[] = {
    {"ele", "altitude", "m"},          {"hr", "hr", "bpm"},              {"heartrate", "hr", "bpm"},
    {"cad", "cadence", "rpm"},         {"cadence", "cadence", "rpm"},    {"runcad", "cadence", "rpm"},
    {"atemp", "temperature", "°C"},    {"temp", "temperature", "°C"},    {"temperature", "temperature", "°C"},
    {"wtemp", "water_temperature", "°C"}, {"power", "power", "W"},       {"watts", "power", "W"},
    {"powerinwatts", "power", "W"},    {"speed", "speed", "m/s"},        {"distance", "distance", "m"},
};

const PointField *pointField(const QString &name)
{
    const QString lower = name.toLower();
    for (const PointField &field : pointFields)
        if (lower == QLatin1String(field.name))
            return &field;
    return nullptr;
}

bool isWords(const QString &name)
{
    static const QStringList words{QStringLiteral("name"), QStringLiteral("cmt"), QStringLiteral("desc"),
                                   QStringLiteral("src"), QStringLiteral("url"), QStringLiteral("urlname"),
                                   QStringLiteral("sym"), QStringLiteral("type"), QStringLiteral("text"),
                                   QStringLiteral("time")};
    return words.contains(name);
}

/// Strava writes its own numbers as track types.
QString stravaWord(const QString &type)
{
    if (type == QLatin1String("1"))
        return QStringLiteral("ride");
    if (type == QLatin1String("4"))
        return QStringLiteral("hike");
    if (type == QLatin1String("9"))
        return QStringLiteral("run");
    return type == QLatin1String("10") ? QStringLiteral("walk") : type;
}

class GpxDecoder
{
public:
    explicit GpxDecoder(XmlReader &xml) : m_xml(xml) { }
    core::Result<Decoded> run(const QStringList &warnings);

private:
    void readFile();
    void readMetadata();
    void readTrack();
    void readSegment();
    void readPoint();
    void takePosition(std::optional<Place> &last);
    void takeLeaf(const QString &parent, const QString &name, const QString &text);
    [[nodiscard]] std::optional<Error> refusal() const;
    Activity activity();

    XmlReader &m_xml;
    Samples m_samples;
    std::optional<Place> m_last;
    double m_metres = 0;
    int m_tracks = 0;
    int m_tracksWithPoints = 0;
    int m_routes = 0;
    int m_waypoints = 0;
    int m_misplaced = 0;
    QString m_device;
    QString m_trackTitle;
    QString m_fileTitle;
    QString m_note;
    QString m_type;
};

core::Result<Decoded> GpxDecoder::run(const QStringList &warnings)
{
    if (m_xml.nextChild()) {
        if (m_xml.name() != QLatin1String("gpx"))
            return core::fail(Error::Kind::Unsupported, XmlWords::tr("this is not a GPX file"));
        m_device = m_xml.attribute(QLatin1String("creator")).trimmed();
        readFile();
    }
    m_xml.finish();
    if (m_xml.error())
        return tl::unexpected(*m_xml.error());
    if (const std::optional<Error> refused = refusal())
        return tl::unexpected(*refused);
    Decoded decoded{QStringLiteral("gpx"), m_device, {}};
    decoded.activities.push_back(activity());
    decoded.activities.front().warnings = warnings + decoded.activities.front().warnings;
    return decoded;
}

void GpxDecoder::readFile()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("trk")) {
            readTrack();
        } else if (m_xml.name() == QLatin1String("metadata")) {
            readMetadata();
        } else if (m_xml.name() == QLatin1String("name")) {
            m_fileTitle = m_xml.text();
        } else {
            m_routes += m_xml.name() == QLatin1String("rte");
            m_waypoints += m_xml.name() == QLatin1String("wpt");
            m_xml.skip();
        }
    }
}

void GpxDecoder::readMetadata()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("name"))
            m_fileTitle = m_xml.text();
        else
            m_xml.skip();
    }
}

void GpxDecoder::readTrack()
{
    const std::size_t before = m_samples.size();
    ++m_tracks;
    m_last.reset();
    const auto takeFirst = [this](QString &into) {
        const QString text = m_xml.text();
        into = into.isEmpty() ? text : into;
    };
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("trkseg"))
            readSegment();
        else if (m_xml.name() == QLatin1String("trkpt"))
            readPoint();
        else if (m_xml.name() == QLatin1String("name"))
            takeFirst(m_trackTitle);
        else if (m_xml.name() == QLatin1String("desc") || m_xml.name() == QLatin1String("cmt"))
            takeFirst(m_note);
        else if (m_xml.name() == QLatin1String("type"))
            takeFirst(m_type);
        else
            m_xml.skip();
    }
    m_tracksWithPoints += m_samples.size() > before;
}

void GpxDecoder::readSegment()
{
    m_last.reset();
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("trkpt"))
            readPoint();
        else
            m_xml.skip();
    }
}

void GpxDecoder::readPoint()
{
    m_samples.begin();
    takePosition(m_last);
    m_xml.leaves([this](const QString &parent, const QString &name, const QString &text) { takeLeaf(parent, name, text); });
}

void GpxDecoder::takePosition(std::optional<Place> &last)
{
    const auto lat = Decimal::parse(m_xml.attribute(QLatin1String("lat")));
    const auto lon = Decimal::parse(m_xml.attribute(QLatin1String("lon")));
    if (!lat || !lon || std::abs(lat->toDouble()) > 90 || std::abs(lon->toDouble()) > 180) {
        ++m_misplaced;
        return;
    }
    m_samples.set(QStringLiteral("lat"), QStringLiteral("deg"), *lat);
    m_samples.set(QStringLiteral("lon"), QStringLiteral("deg"), *lon);
    const Place here{lat->toDouble(), lon->toDouble()};
    if (last)
        m_metres += metresBetween(*last, here);
    last = here;
}

void GpxDecoder::takeLeaf(const QString &parent, const QString &name, const QString &text)
{
    if (parent == QLatin1String("trkpt") && name == QLatin1String("time")) {
        if (const auto time = XmlTime::parse(text))
            m_samples.setTime(*time);
        return;
    }
    if (const PointField *field = pointField(name)) {
        if (const auto number = Decimal::parse(text))
            m_samples.set(QLatin1String(field->channel), QString::fromUtf8(field->unit), *number);
        return;
    }
    if (!isWords(name))
        m_samples.setOwn(name, text);
}

std::optional<Error> GpxDecoder::refusal() const
{
    const auto unsupported = [](const QString &why) { return Error{Error::Kind::Unsupported, why}; };
    if (m_samples.size() == 0) {
        if (m_tracks > 0)
            return unsupported(XmlWords::tr("its track is empty"));
        if (m_routes > 0)
            return unsupported(XmlWords::tr("it holds a route to follow, not a recorded activity"));
        if (m_waypoints > 0)
            return unsupported(XmlWords::tr("it holds waypoints, not a recorded activity"));
        return unsupported(XmlWords::tr("it holds no track"));
    }
    if (m_samples.timed() > 0)
        return std::nullopt;
    if (m_samples.unbelievable() > 0)
        return unsupported(XmlWords::tr("its times cannot be true, so it cannot be put on a day"));
    return unsupported(XmlWords::tr("its track has no times, so it cannot be put on a day"));
}

Activity GpxDecoder::activity()
{
    Activity a;
    a.title = m_trackTitle.isEmpty() ? m_fileTitle : m_trackTitle;
    a.note = m_note;
    a.subSport = m_type;
    const QString word = m_device.startsWith(QLatin1String("Strava")) ? stravaWord(m_type) : m_type;
    a.sport = sportFromWord(word).value_or(core::Sport::Other);
    a.startMs = m_samples.earliestMs();
    a.offsetMinutes = m_samples.offsetMinutes();
    a.elapsed = m_samples.span();
    a.distance = core::Metres{m_metres};
    a.avgHr = m_samples.meanHeartRate();
    a.maxHr = m_samples.maxHeartRate();
    // Some write the metres since the point before; only a distance that grows is the distance so far.
    if (!m_samples.neverFalls(QStringLiteral("distance")))
        m_samples.rename(QStringLiteral("distance"), QStringLiteral("distance_step"));
    if (m_tracksWithPoints > 1)
        a.warnings << XmlWords::tr("The file holds %1 tracks; they were taken together as one activity.").arg(m_tracksWithPoints);
    if (m_misplaced > 0)
        a.warnings << XmlWords::tr("%1 of %2 track points have no position on Earth.").arg(m_misplaced).arg(m_samples.size());
    a.recording = m_samples.recording(a.warnings);
    return a;
}

} // namespace

core::Result<Decoded> decodeGpx(const QByteArray &bytes, const std::atomic<bool> *cancel)
{
    const core::Result<GuardedXml> guarded = guardXml(bytes, cancel);
    if (!guarded)
        return tl::unexpected(guarded.error());
    XmlReader xml(*guarded, cancel);
    return GpxDecoder(xml).run(guarded->warnings);
}

} // namespace exchange
