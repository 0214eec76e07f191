// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitymeasures.h"

#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <cmath>

namespace ui {

namespace {

constexpr double metresPerMile = 1609.344;
constexpr double secondsPerHour = 3600;
constexpr double poolLength = 100;

QString tr(const char *text) { return QCoreApplication::translate("Activity", text); }

bool isOnFoot(core::Sport sport)
{
    return sport == core::Sport::Running || sport == core::Sport::Walking || sport == core::Sport::Hiking;
}

QString clock(double seconds) { return clockText(core::Seconds(std::llround(seconds))); }

} // namespace

bool Activity::showsPace() const { return isOnFoot(sport) || sport == core::Sport::Swimming; }

double Activity::metresPerUnit() const { return unit == core::LengthUnit::Miles ? metresPerMile : 1000; }

bool Activity::has(Measure measure) const
{
    if (isEmpty())
        return false;
    switch (measure) {
    case Measure::Pace: return core::hasAny(series->speed);
    case Measure::HeartRate: return core::hasAny(series->heartRate);
    case Measure::Elevation: return core::hasAny(series->altitude);
    case Measure::Cadence: return core::hasAny(series->cadence);
    }
    return false;
}

double Activity::fromSpeed(double speed) const
{
    if (!showsPace())
        return speed * secondsPerHour / metresPerUnit();
    return (sport == core::Sport::Swimming ? poolLength : metresPerUnit()) / speed;
}

std::vector<double> Activity::values(Measure measure) const
{
    switch (measure) {
    case Measure::HeartRate: return series->heartRate;
    case Measure::Elevation: return series->altitude;
    case Measure::Cadence: return series->cadence;
    case Measure::Pace: break;
    }
    std::vector<double> out;
    out.reserve(series->size());
    for (const double speed : series->speed)
        out.push_back(fromSpeed(speed));
    return out;
}

double Activity::valueAt(Measure measure, size_t sample) const
{
    switch (measure) {
    case Measure::HeartRate: return series->heartRate[sample];
    case Measure::Elevation: return series->altitude[sample];
    case Measure::Cadence: return series->cadence[sample];
    case Measure::Pace: break;
    }
    return fromSpeed(series->speed[sample]);
}

std::vector<double> Activity::axis(Along along) const
{
    if (along == Along::Time)
        return series->seconds;
    std::vector<double> out;
    out.reserve(series->size());
    for (const double metres : series->metres)
        out.push_back(metres / metresPerUnit());
    return out;
}

QString Activity::name(Measure measure) const
{
    switch (measure) {
    case Measure::Pace: return showsPace() ? tr("Pace") : tr("Speed");
    case Measure::HeartRate: return tr("Heart rate");
    case Measure::Elevation: return tr("Elevation");
    case Measure::Cadence: return tr("Cadence");
    }
    return {};
}

QString Activity::unitText(Measure measure) const
{
    const bool miles = unit == core::LengthUnit::Miles;
    switch (measure) {
    case Measure::Pace:
        return sport == core::Sport::Swimming ? tr("/100 m")
            : showsPace()                     ? (miles ? tr("/mi") : tr("/km"))
                                              : (miles ? tr("mph") : tr("km/h"));
    case Measure::HeartRate: return tr("bpm");
    case Measure::Elevation: return tr("m");
    case Measure::Cadence: return isOnFoot(sport) ? tr("steps/min") : tr("rpm");
    }
    return {};
}

QString Activity::text(Measure measure, double value) const
{
    if (std::isnan(value))
        return {};
    const QString number = measure != Measure::Pace ? QLocale().toString(std::llround(value))
        : showsPace()                               ? clock(value)
                                                    : QLocale().toString(value, 'f', 1);
    return QStringLiteral("%1 %2").arg(number, unitText(measure));
}

QString Activity::distanceText(double metres) const
{
    const QString number = QLocale().toString(metres / metresPerUnit(), 'f', 2);
    return unit == core::LengthUnit::Miles ? tr("%1 mi").arg(number) : tr("%1 km").arg(number);
}

QString Activity::placeText(size_t sample) const
{
    QStringList parts{clock(series->seconds[sample])};
    if (series->hasDistance())
        parts << distanceText(series->metres[sample]);
    if (const auto lap = core::lapAt(*series, series->seconds[sample]); lap && series->laps.size() > 1)
        parts << tr("lap %1").arg(*lap + 1);
    return parts.join(QStringLiteral(" · "));
}

QString Activity::sentence(size_t sample) const
{
    QStringList parts{placeText(sample)};
    for (const Measure measure : allMeasures)
        if (const QString value = has(measure) ? text(measure, valueAt(measure, sample)) : QString(); !value.isEmpty())
            parts << QStringLiteral("%1 %2").arg(name(measure), value);
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
