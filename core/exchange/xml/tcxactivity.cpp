// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/tcxactivity.h"

#include "core/exchange/sportword.h"
#include "core/exchange/xml/samples.h"
#include "core/exchange/xml/xmlreader.h"
#include "core/exchange/xml/xmlwords.h"

#include <algorithm>
#include <cmath>

namespace exchange {

using core::Error;

namespace {

constexpr double mostSeconds = 1e9; // 30 years

struct PointField {
    const char *name;
    const char *channel;
    const char *unit;
};

constexpr PointField pointFields[] = {
    {"LatitudeDegrees", "lat", "deg"}, {"LongitudeDegrees", "lon", "deg"}, {"AltitudeMeters", "altitude", "m"},
    {"DistanceMeters", "distance", "m"}, {"Cadence", "cadence", "rpm"},    {"RunCadence", "run_cadence", "rpm"},
    {"Speed", "speed", "m/s"},         {"Watts", "power", "W"},
};

std::optional<double> number(const QString &text)
{
    const auto parsed = Decimal::parse(text);
    return parsed ? std::optional(parsed->toDouble()) : std::nullopt;
}

std::optional<int> wholeNumber(const QString &text)
{
    const auto value = number(text);
    return value && std::abs(*value) < 1e6 ? std::optional(int(std::lround(*value))) : std::nullopt;
}

std::optional<core::Milliseconds> seconds(const QString &text)
{
    const auto value = number(text);
    return value && std::abs(*value) < mostSeconds ? std::optional(core::Milliseconds(std::llround(*value * 1000)))
                                                   : std::nullopt;
}

/// "HeartRate" as "heart_rate", the way laps of other files say it.
QString triggerWord(const QString &text)
{
    QString word;
    for (const QChar c : text) {
        if (c.isUpper() && !word.isEmpty())
            word += u'_';
        word += c.toLower();
    }
    return word;
}

/// An activity while it is read.
struct Draft {
    Activity activity;
    Samples samples;
    std::optional<qint64> idMs;
    std::optional<int> offsetMinutes;
    double beats = 0;          // Σ lap mean × lap time, with the time they stand for
    double beatSeconds = 0;
};

template <class T> void add(std::optional<T> &sum, const std::optional<T> &summand)
{
    if (summand)
        sum = sum ? T{*sum + *summand} : *summand;
}

void add(std::optional<core::Metres> &sum, const std::optional<core::Metres> &summand)
{
    if (summand)
        sum = core::Metres{sum.value_or(core::Metres{}).value + summand->value};
}

class TcxDecoder
{
public:
    explicit TcxDecoder(XmlReader &xml) : m_xml(xml) { }
    core::Result<Decoded> run(const QStringList &warnings);

private:
    void readFile();
    void readActivities();
    void readActivity();
    void readTransition();
    void readLap(Draft &draft);
    void readLapField(core::Lap &lap, Draft &draft);
    void readTrack(Draft &draft);
    void readTraining(Draft &draft);
    void readCreator();
    QString valueInside();
    std::optional<qint64> believable(const QString &text, Draft &draft) const;
    void finish(Draft &draft);
    [[nodiscard]] std::optional<Error> refusal() const;

    XmlReader &m_xml;
    Decoded m_decoded{QStringLiteral("tcx"), {}, {}};
    bool m_courses = false;
    bool m_workouts = false;
};

core::Result<Decoded> TcxDecoder::run(const QStringList &warnings)
{
    if (m_xml.nextChild()) {
        if (m_xml.name() != QLatin1String("TrainingCenterDatabase"))
            return core::fail(Error::Kind::Unsupported, XmlWords::tr("this is not a TCX file"));
        readFile();
    }
    m_xml.finish();
    if (m_xml.error())
        return tl::unexpected(*m_xml.error());
    if (const std::optional<Error> refused = refusal())
        return tl::unexpected(*refused);
    QStringList &first = m_decoded.activities.front().warnings;
    first = warnings + first;
    return std::move(m_decoded);
}

void TcxDecoder::readFile()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("Activities")) {
            readActivities();
        } else {
            m_courses = m_courses || m_xml.name() == QLatin1String("Courses");
            m_workouts = m_workouts || m_xml.name() == QLatin1String("Workouts");
            m_xml.skip();
        }
    }
}

// Also goes through MultiSportSession, FirstSport and NextSport.
void TcxDecoder::readActivities()
{
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("Activity"))
            readActivity();
        else if (m_xml.name() == QLatin1String("Transition"))
            readTransition();
        else
            readActivities();
    }
}

void TcxDecoder::readActivity()
{
    Draft draft;
    const QString word = m_xml.attribute(QLatin1String("Sport")).trimmed();
    draft.activity.sport = sportFromWord(word).value_or(core::Sport::Other);
    if (word != QLatin1String("Running") && word != QLatin1String("Biking") && word != QLatin1String("Other"))
        draft.activity.subSport = word;
    while (m_xml.nextChild()) {
        const QString &name = m_xml.name();
        if (name == QLatin1String("Lap"))
            readLap(draft);
        else if (name == QLatin1String("Track"))
            readTrack(draft);
        else if (name == QLatin1String("Id"))
            draft.idMs = believable(m_xml.text(), draft);
        else if (name == QLatin1String("Notes"))
            draft.activity.note = m_xml.text();
        else if (name == QLatin1String("Training"))
            readTraining(draft);
        else if (name == QLatin1String("Creator"))
            readCreator();
        else
            m_xml.skip();
    }
    finish(draft);
}

void TcxDecoder::readTransition()
{
    Draft draft;
    draft.activity.transition = true;
    readLap(draft);
    finish(draft);
}

void TcxDecoder::readLap(Draft &draft)
{
    core::Lap lap;
    lap.startMs = believable(m_xml.attribute(QLatin1String("StartTime")), draft);
    std::optional<int> kcal;
    while (m_xml.nextChild()) {
        if (m_xml.name() == QLatin1String("Calories"))
            kcal = wholeNumber(m_xml.text());
        else
            readLapField(lap, draft);
    }
    add(draft.activity.timer, lap.timer);
    add(draft.activity.distance, lap.distance);
    add(draft.activity.kcal, kcal);
    if (lap.avgHr && lap.timer) {
        draft.beats += double(*lap.avgHr) * double(lap.timer->count());
        draft.beatSeconds += double(lap.timer->count());
    }
    if (lap.maxHr)
        draft.activity.maxHr = std::max(draft.activity.maxHr.value_or(0), *lap.maxHr);
    draft.activity.laps.push_back(lap);
}

void TcxDecoder::readLapField(core::Lap &lap, Draft &draft)
{
    const QString &name = m_xml.name();
    if (name == QLatin1String("TotalTimeSeconds")) {
        lap.timer = seconds(m_xml.text());
    } else if (name == QLatin1String("DistanceMeters")) {
        if (const auto metres = number(m_xml.text()))
            lap.distance = core::Metres{*metres};
    } else if (name == QLatin1String("AverageHeartRateBpm")) {
        lap.avgHr = wholeNumber(valueInside());
    } else if (name == QLatin1String("MaximumHeartRateBpm")) {
        lap.maxHr = wholeNumber(valueInside());
    } else if (name == QLatin1String("TriggerMethod")) {
        lap.trigger = triggerWord(m_xml.text());
    } else if (name == QLatin1String("Track")) {
        readTrack(draft);
    } else {
        m_xml.skip();
    }
}

/// The text of the child called Value, where heart rates stand.
QString TcxDecoder::valueInside()
{
    QString value;
    m_xml.leaves([&value](const QString &, const QString &name, const QString &text) {
        if (name == QLatin1String("Value"))
            value = text;
    });
    return value;
}

void takeLeaf(Samples &samples, const QString &parent, const QString &name, const QString &text)
{
    if (name == QLatin1String("Time")) {
        if (const auto time = XmlTime::parse(text))
            samples.setTime(*time);
        return;
    }
    const bool heart = parent == QLatin1String("HeartRateBpm") && name == QLatin1String("Value");
    const auto field = std::find_if(std::begin(pointFields), std::end(pointFields),
                                    [&name](const PointField &each) { return name == QLatin1String(each.name); });
    if (!heart && field == std::end(pointFields)) {
        samples.setOwn(name, text);
        return;
    }
    const auto value = Decimal::parse(text);
    if (value && heart)
        samples.set(QStringLiteral("hr"), QStringLiteral("bpm"), *value);
    else if (value)
        samples.set(QLatin1String(field->channel), QLatin1String(field->unit), *value);
}

void TcxDecoder::readTrack(Draft &draft)
{
    while (m_xml.nextChild()) {
        if (m_xml.name() != QLatin1String("Trackpoint")) {
            m_xml.skip();
            continue;
        }
        draft.samples.begin();
        m_xml.leaves([&draft](const QString &parent, const QString &name, const QString &text) {
            takeLeaf(draft.samples, parent, name, text);
        });
    }
}

void TcxDecoder::readTraining(Draft &draft)
{
    m_xml.leaves([&draft](const QString &parent, const QString &name, const QString &text) {
        if (parent == QLatin1String("Plan") && name == QLatin1String("Name") && draft.activity.title.isEmpty())
            draft.activity.title = text;
    });
}

void TcxDecoder::readCreator()
{
    m_xml.leaves([this](const QString &parent, const QString &name, const QString &text) {
        if (parent == QLatin1String("Creator") && name == QLatin1String("Name") && m_decoded.device.isEmpty())
            m_decoded.device = text;
    });
}

std::optional<qint64> TcxDecoder::believable(const QString &text, Draft &draft) const
{
    const auto time = XmlTime::parse(text);
    if (!time || !time->isBelievable())
        return std::nullopt;
    draft.offsetMinutes = draft.offsetMinutes ? draft.offsetMinutes : time->offsetMinutes;
    return time->utcMs;
}

void TcxDecoder::finish(Draft &draft)
{
    Activity &a = draft.activity;
    Samples &samples = draft.samples;
    for (const core::Lap &lap : a.laps)
        if (lap.startMs)
            a.startMs = std::min(a.startMs.value_or(*lap.startMs), *lap.startMs);
    if (!a.startMs)
        a.startMs = samples.earliestMs() ? samples.earliestMs() : draft.idMs;
    a.offsetMinutes = draft.offsetMinutes ? draft.offsetMinutes : samples.offsetMinutes();
    a.elapsed = samples.span();
    if (const auto metres = samples.largest(QStringLiteral("distance")); metres && !a.distance)
        a.distance = core::Metres{*metres};
    if (const auto mean = samples.meanHeartRate()) {
        a.avgHr = mean;
        a.maxHr = samples.maxHeartRate();
    } else if (draft.beatSeconds > 0) {
        a.avgHr = int(std::lround(draft.beats / draft.beatSeconds));
    }
    samples.rename(QStringLiteral("run_cadence"), QStringLiteral("cadence"));
    if (samples.size() == 0 && !a.transition)
        a.warnings << XmlWords::tr("The file holds no track points, only a summary.");
    a.recording = samples.recording(a.warnings);
    a.part = int(m_decoded.activities.size()) + 1;
    m_decoded.activities.push_back(std::move(a));
}

std::optional<Error> TcxDecoder::refusal() const
{
    const auto unsupported = [](const QString &why) { return Error{Error::Kind::Unsupported, why}; };
    const std::vector<Activity> &parts = m_decoded.activities;
    if (parts.empty() && m_courses)
        return unsupported(XmlWords::tr("it holds a course to follow, not a recorded activity"));
    if (parts.empty() && m_workouts)
        return unsupported(XmlWords::tr("it holds a planned workout, not a recorded activity"));
    if (parts.empty())
        return unsupported(XmlWords::tr("it holds no activity"));
    if (std::none_of(parts.begin(), parts.end(), [](const Activity &a) { return a.startMs.has_value(); }))
        return unsupported(XmlWords::tr("nothing in it has a time that can be true, so it cannot be put on a day"));
    return std::nullopt;
}

} // namespace

core::Result<Decoded> decodeTcx(const QByteArray &bytes, const std::atomic<bool> *cancel)
{
    const core::Result<GuardedXml> guarded = guardXml(bytes, cancel);
    if (!guarded)
        return tl::unexpected(guarded.error());
    XmlReader xml(*guarded, cancel);
    return TcxDecoder(xml).run(guarded->warnings);
}

} // namespace exchange
