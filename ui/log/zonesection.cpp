// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/zonesection.h"

#include "ui/log/logcard.h"
#include "ui/log/logfields.h"
#include "ui/log/logsession.h"
#include "ui/log/zonebars.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace ui {

namespace {

QString beats(double from, double to) { return ZoneSection::tr("%1–%2 bpm").arg(std::ceil(from)).arg(std::ceil(to) - 1); }

std::vector<ZoneBar> heartRateBars(const core::Zones &zones, const core::ZoneTimes &times)
{
    std::vector<ZoneBar> bars;
    for (size_t i = zones.from.size(); i-- > 0;)
        bars.push_back({ZoneSection::tr("Zone %1").arg(i + 1),
                        i + 1 < zones.from.size() ? beats(zones.from[i], zones.from[i + 1])
                                                  : ZoneSection::tr("from %1 bpm").arg(std::ceil(zones.from[i])),
                        times.in[i]});
    bars.push_back({ZoneSection::tr("Below"), ZoneSection::tr("under %1 bpm").arg(std::ceil(zones.from.front())), times.below});
    return bars;
}

std::vector<ZoneBar> paceBars(const core::Zones &zones, const core::ZoneTimes &times, core::LengthUnit unit)
{
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("ui::ZoneSection", "Easy"), QT_TRANSLATE_NOOP("ui::ZoneSection", "Steady"),
                                            QT_TRANSLATE_NOOP("ui::ZoneSection", "Threshold"), QT_TRANSLATE_NOOP("ui::ZoneSection", "Intervals"),
                                            QT_TRANSLATE_NOOP("ui::ZoneSection", "Repetitions")};
    const auto pace = [&](double speed) { return paceOf(1000 / speed, unit); };
    const auto bare = [&](double speed) { return pace(speed).section(u' ', 0, 0); };
    std::vector<ZoneBar> bars;
    for (size_t i = zones.from.size(); i-- > 0;)
        bars.push_back({ZoneSection::tr(names[i]),
                        i + 1 < zones.from.size() ? ZoneSection::tr("%1–%2").arg(bare(zones.from[i + 1]), pace(zones.from[i]))
                                                  : ZoneSection::tr("under %1").arg(pace(zones.from[i])),
                        times.in[i]});
    bars.push_back({ZoneSection::tr("Slower"), ZoneSection::tr("over %1").arg(pace(zones.from.front())), times.below});
    return bars;
}

} // namespace

ZoneSection::ZoneSection(LogSession &log, QWidget *parent)
    : LogSection(parent), m_log(log), m_heartRate(new ZoneBars(this)), m_heartRateWords(makeCaption(this)), m_pace(new ZoneBars(this)),
      m_paceWords(makeCaption(this))
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, tr("Time in zones"), layout);
    layout->addWidget(m_heartRateWords);
    layout->addWidget(m_heartRate);
    layout->addSpacing(6);
    layout->addWidget(m_paceWords);
    layout->addWidget(m_pace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void ZoneSection::refresh()
{
    const bool heartRate = showHeartRate();
    const bool pace = showPace();
    setVisible(heartRate || pace);
}

bool ZoneSection::showHeartRate()
{
    const core::HeartRateSeconds *seconds = m_log.readings().heartRate();
    m_heartRateWords->setVisible(seconds);
    m_heartRate->setVisible(false);
    if (!seconds)
        return false;
    const int year = m_log.day().year();
    const core::Profile profile = m_log.readings().profileOn(m_log.day());
    const auto zones = core::heartRateZones(profile, year);
    if (!zones) {
        m_heartRateWords->setText(tr("Heart-rate zones need your birth year or maximum heart rate: Preferences, About you."));
        return true;
    }
    const auto maximum = profile.maximumHeartRate(year);
    m_heartRateWords->setText(zones->own       ? tr("Heart rate, by your own zones")
                              : profile.hrMax ? tr("Heart rate, of a maximum of %1 bpm").arg(std::lround(*maximum))
                                              : tr("Heart rate, of a maximum of about %1 bpm, estimated from your age (± 10–12)")
                                                    .arg(std::lround(*maximum)));
    m_heartRate->setBars(heartRateBars(*zones, core::timesIn(*zones, *seconds)));
    m_heartRate->setVisible(true);
    return true;
}

bool ZoneSection::showPace()
{
    const core::RunTrack &track = m_log.track();
    const bool run = m_log.session().sport == core::Sport::Running && !track.empty() && track.back().metres > 0;
    m_paceWords->setVisible(run);
    m_pace->setVisible(false);
    if (!run)
        return false;
    const auto index = core::fitnessIndexOn(m_log.day(), m_log.readings().runsUntil(m_log.day()));
    const auto zones = core::paceZones(m_log.readings().profileOn(m_log.day()), index);
    if (!zones) {
        m_paceWords->setText(index ? tr("Pace zones mean little here: your last time trial gives a run fitness index below 30.")
                                   : tr("Pace zones need a time trial in the half year before: log a race or a test of 4 minutes or more as one."));
        return true;
    }
    m_paceWords->setText(zones->own ? tr("Pace, by your own zones")
                                    : tr("Pace, from a run fitness index of %1 (best time trial of the half year before)")
                                          .arg(QLocale().toString(*index, 'f', 1)));
    m_pace->setBars(paceBars(*zones, core::timesIn(*zones, track), m_log.preferences().lengths));
    m_pace->setVisible(true);
    return true;
}

} // namespace ui
