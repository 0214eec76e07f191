// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/trackwriter.h"

#include "core/exchange/toactivity.h"
#include "core/exchange/xml/writtenvalues.h"
#include "core/exchange/xml/xmlwords.h"

#include <QXmlStreamWriter>
#include <cmath>

namespace exchange {

using namespace core;

namespace {

const QString gpxNamespace = QStringLiteral("http://www.topografix.com/GPX/1/1");
const QString pointNamespace = QStringLiteral("http://www.garmin.com/xmlschemas/TrackPointExtension/v1");

class GpxFile
{
public:
    explicit GpxFile(const Activity &activity) : m_activity(activity), m_xml(&m_bytes) {}

    /// Empty when there is no position.
    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(gpxNamespace);
        m_xml.writeNamespace(pointNamespace, QStringLiteral("gpxtpx"));
        m_xml.writeStartElement(gpxNamespace, QStringLiteral("gpx"));
        m_xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.1"));
        m_xml.writeAttribute(QStringLiteral("creator"), QStringLiteral("Legwork"));
        m_xml.writeStartElement(gpxNamespace, QStringLiteral("metadata"));
        text("time", writtenTime(*m_activity.startMs));
        m_xml.writeEndElement();
        m_xml.writeStartElement(gpxNamespace, QStringLiteral("trk"));
        text("name", writtenText(m_activity.title));
        if (!m_activity.note.isEmpty())
            text("desc", writtenText(m_activity.note));
        text("type", slug(m_activity.sport));
        m_xml.writeStartElement(gpxNamespace, QStringLiteral("trkseg"));
        int points = 0;
        for (size_t i = 0; i < m_activity.recording.timesMs.size(); ++i)
            points += writePoint(i);
        m_xml.writeEndDocument();
        return points > 0 ? m_bytes : QByteArray();
    }

private:
    void text(const char *name, const QString &value) { m_xml.writeTextElement(gpxNamespace, QLatin1String(name), value); }

    int writePoint(size_t i)
    {
        const auto lat = sampleOf(m_channels.lat, i), lon = sampleOf(m_channels.lon, i);
        if (!lat || !lon)
            return 0;
        m_xml.writeStartElement(gpxNamespace, QStringLiteral("trkpt"));
        m_xml.writeAttribute(QStringLiteral("lat"), writtenNumber(*lat));
        m_xml.writeAttribute(QStringLiteral("lon"), writtenNumber(*lon));
        if (const auto altitude = sampleOf(m_channels.altitude, i))
            text("ele", writtenNumber(*altitude));
        text("time", writtenTime(m_activity.recording.timesMs[i]));
        writeExtension(sampleOf(m_channels.temperature, i), sampleOf(m_channels.hr, i), sampleOf(m_channels.cadence, i));
        m_xml.writeEndElement();
        return 1;
    }

    void writeExtension(std::optional<double> temperature, std::optional<double> hr, std::optional<double> cadence)
    {
        if (!temperature && !hr && !cadence)
            return;
        m_xml.writeStartElement(gpxNamespace, QStringLiteral("extensions"));
        m_xml.writeStartElement(pointNamespace, QStringLiteral("TrackPointExtension"));
        // In the order of its schema.
        if (temperature)
            m_xml.writeTextElement(pointNamespace, QStringLiteral("atemp"), writtenNumber(*temperature));
        if (hr)
            m_xml.writeTextElement(pointNamespace, QStringLiteral("hr"), QString::number(std::lround(*hr)));
        if (cadence)
            m_xml.writeTextElement(pointNamespace, QStringLiteral("cad"), QString::number(std::lround(*cadence)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const Activity &m_activity;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    const WrittenChannels m_channels{m_activity.recording};
};

} // namespace

Result<QByteArray> encodeGpx(const Activity &activity)
{
    if (!activity.startMs)
        return fail(Error::Kind::Usage, XmlWords::tr("an activity without a start cannot be written"));
    const QByteArray bytes = GpxFile(activity).write();
    if (bytes.isEmpty())
        return fail(Error::Kind::Usage, XmlWords::tr("it has no positions, which a GPX file is made of"));
    return bytes;
}

} // namespace exchange
