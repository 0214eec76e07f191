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

const QString tcxNamespace = QStringLiteral("http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2");
const QString extensionNamespace = QStringLiteral("http://www.garmin.com/xmlschemas/ActivityExtension/v2");

QString sportWord(Sport sport)
{
    if (sport == Sport::Running)
        return QStringLiteral("Running");
    return sport == Sport::Cycling ? QStringLiteral("Biking") : QStringLiteral("Other");
}

QString triggerWord(const QString &trigger)
{
    if (trigger == QLatin1String("distance"))
        return QStringLiteral("Distance");
    return trigger == QLatin1String("time") ? QStringLiteral("Time") : QStringLiteral("Manual");
}

/// Writes one file; what is unknown is left out, but for what the schema asks of a lap.
class TcxFile
{
public:
    explicit TcxFile(const Activity &activity) : m_activity(activity), m_xml(&m_bytes), m_recording(activity.recording) {}

    QByteArray write()
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(tcxNamespace);
        m_xml.writeNamespace(extensionNamespace, QStringLiteral("ns3"));
        m_xml.writeStartElement(tcxNamespace, QStringLiteral("TrainingCenterDatabase"));
        m_xml.writeStartElement(tcxNamespace, QStringLiteral("Activities"));
        m_xml.writeStartElement(tcxNamespace, QStringLiteral("Activity"));
        m_xml.writeAttribute(QStringLiteral("Sport"), sportWord(m_activity.sport));
        text("Id", writtenTime(*m_activity.startMs));
        writeLaps();
        const QString notes = m_activity.note.isEmpty() ? m_activity.title : m_activity.note;
        if (!notes.isEmpty())
            text("Notes", writtenText(notes));
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void text(const char *name, const QString &value) { m_xml.writeTextElement(tcxNamespace, QLatin1String(name), value); }
    void inValue(const char *name, double value)
    {
        m_xml.writeStartElement(tcxNamespace, QLatin1String(name));
        text("Value", QString::number(std::lround(value)));
        m_xml.writeEndElement();
    }

    void writeLaps()
    {
        const std::vector<Lap> laps = writtenLaps(m_activity);
        size_t from = 0;
        for (size_t i = 0; i < laps.size(); ++i) {
            // A sample belongs to the last lap that had begun.
            size_t to = m_recording.timesMs.size();
            if (i + 1 < laps.size())
                for (to = from; to < m_recording.timesMs.size() && m_recording.timesMs[to] < *laps[i + 1].startMs;)
                    ++to;
            writeLap(laps[i], i == 0, from, to);
            from = to;
        }
    }

    void writeLap(const Lap &lap, bool first, size_t from, size_t to)
    {
        m_xml.writeStartElement(tcxNamespace, QStringLiteral("Lap"));
        m_xml.writeAttribute(QStringLiteral("StartTime"), writtenTime(*lap.startMs));
        const auto time = lap.timer ? lap.timer : lap.elapsed;
        text("TotalTimeSeconds", writtenNumber(double(time.value_or(Milliseconds(0)).count()) / 1000));
        text("DistanceMeters", writtenNumber(lap.distance.value_or(Metres{0}).value));
        // The schema wants it in every lap; what is known is of the whole.
        text("Calories", QString::number(first ? m_activity.kcal.value_or(0) : 0));
        if (lap.avgHr)
            inValue("AverageHeartRateBpm", *lap.avgHr);
        if (lap.maxHr)
            inValue("MaximumHeartRateBpm", *lap.maxHr);
        text("Intensity", QStringLiteral("Active"));
        text("TriggerMethod", triggerWord(lap.trigger));
        if (from < to) {
            m_xml.writeStartElement(tcxNamespace, QStringLiteral("Track"));
            for (size_t i = from; i < to; ++i)
                writePoint(i);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writePoint(size_t i)
    {
        m_xml.writeStartElement(tcxNamespace, QStringLiteral("Trackpoint"));
        text("Time", writtenTime(m_recording.timesMs[i]));
        if (const auto lat = sampleOf(m_channels.lat, i), lon = sampleOf(m_channels.lon, i); lat && lon) {
            m_xml.writeStartElement(tcxNamespace, QStringLiteral("Position"));
            text("LatitudeDegrees", writtenNumber(*lat));
            text("LongitudeDegrees", writtenNumber(*lon));
            m_xml.writeEndElement();
        }
        if (const auto altitude = sampleOf(m_channels.altitude, i))
            text("AltitudeMeters", writtenNumber(*altitude));
        if (const auto distance = sampleOf(m_channels.distance, i))
            text("DistanceMeters", writtenNumber(*distance));
        if (const auto hr = sampleOf(m_channels.hr, i); hr && *hr > 0)
            inValue("HeartRateBpm", *hr);
        if (const auto cadence = sampleOf(m_channels.cadence, i))
            text("Cadence", QString::number(std::lround(*cadence)));
        writeExtension(sampleOf(m_channels.speed, i), sampleOf(m_channels.power, i));
        m_xml.writeEndElement();
    }

    void writeExtension(std::optional<double> speed, std::optional<double> power)
    {
        if (!speed && !power)
            return;
        m_xml.writeStartElement(tcxNamespace, QStringLiteral("Extensions"));
        m_xml.writeStartElement(extensionNamespace, QStringLiteral("TPX"));
        if (speed)
            m_xml.writeTextElement(extensionNamespace, QStringLiteral("Speed"), writtenNumber(*speed));
        if (power)
            m_xml.writeTextElement(extensionNamespace, QStringLiteral("Watts"), QString::number(std::lround(*power)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const Activity &m_activity;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    const Recording &m_recording;
    const WrittenChannels m_channels{m_recording};
};

} // namespace

Result<QByteArray> encodeTcx(const Activity &activity)
{
    if (!activity.startMs)
        return fail(Error::Kind::Usage, XmlWords::tr("an activity without a start cannot be written"));
    return TcxFile(activity).write();
}

} // namespace exchange
