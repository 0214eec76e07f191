// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/workoutencoder.h"

#include "core/exchange/fit/fitprofile.h"
#include "core/exchange/fit/fitwords.h"
#include "core/exchange/fit/fitwriter.h"

#include <QDateTime>
#include <cmath>

namespace exchange {

using namespace core;

namespace {

using Number = std::optional<qint64>;

enum Local { FileIdLocal, WorkoutLocal, StepLocal };
constexpr int workoutFile = 5;
constexpr int development = 255; // the manufacturer number for software without one of its own
constexpr int titleBytes = 48;
constexpr int nameBytes = 32;

/// The profile's numbers (wkt_step_duration, wkt_step_target, intensity).
namespace ends {
enum Number : int { Time = 0, Distance = 1, Open = 5, Repeat = 6 };
}
namespace targets {
enum Number : int { Speed = 0, HeartRate = 1, Open = 2 };
}
namespace intensities {
enum Number : int { Active = 0, WarmUp = 2, CoolDown = 3, Recovery = 4 };
}

constexpr double millisecondsASecond = 1000;
constexpr double centimetresAMetre = 100;
constexpr double millimetresAKilometre = 1e6;
constexpr double firstBeat = 100; // below it the profile counts in percent of the maximum

/// One workout_step message.
struct Row {
    QByteArray name;
    int end = ends::Open;
    Number endValue;
    int target = targets::Open;
    Number zone;        ///< 0: the bounds hold; of a repeat how often
    Number low, high;
    Number intensity;
};

int intensityOf(StepRole role)
{
    switch (role) {
    case StepRole::WarmUp: return intensities::WarmUp;
    case StepRole::Recovery: return intensities::Recovery;
    case StepRole::CoolDown: return intensities::CoolDown;
    case StepRole::Work: break;
    }
    return intensities::Active;
}

/// Cut to whole characters; the end of a string in FIT takes a byte, too.
QByteArray fitText(QString text, int bytes)
{
    while (text.toUtf8().size() >= bytes)
        text.chop(1);
    return text.toUtf8();
}

QString nameOf(const Step &step)
{
    const QString pace = stepPaceName(step.pace);
    if (step.target != StepTarget::Effort || !(step.low || step.high))
        return pace;
    const double low = step.low ? *step.low : *step.high;
    const double high = step.high.value_or(low);
    return low == high ? FitWords::tr("%1, effort %2").arg(pace).arg(low) : FitWords::tr("%1, effort %2–%3").arg(pace).arg(low).arg(high);
}

void setTarget(Row &row, const Step &step)
{
    const double low = step.low.value_or(step.high.value_or(0));
    const double high = step.high.value_or(low);
    if (low <= 0 || high < low)
        return;
    if (step.target == StepTarget::HeartRate) {
        row.target = targets::HeartRate;
        row.low = std::llround(low + firstBeat);
        row.high = std::llround(high + firstBeat);
    } else if (step.target == StepTarget::Pace) {
        // The fewer seconds a kilometre takes, the faster it is.
        row.target = targets::Speed;
        row.low = std::llround(millimetresAKilometre / high);
        row.high = std::llround(millimetresAKilometre / low);
    }
    if (row.target != targets::Open)
        row.zone = 0;
}

Row plainRow(const Step &step)
{
    Row row;
    row.name = fitText(nameOf(step), nameBytes);
    row.intensity = intensityOf(step.role);
    if (step.end == StepEnd::Time && step.amount > 0) {
        row.end = ends::Time;
        row.endValue = std::llround(step.amount * millisecondsASecond);
    } else if (step.end == StepEnd::Distance && step.amount > 0) {
        row.end = ends::Distance;
        row.endValue = std::llround(step.amount * centimetresAMetre);
    }
    setTarget(row, step);
    return row;
}

void addRows(std::vector<Row> &rows, const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        if (!step.isBlock()) {
            rows.push_back(plainRow(step));
            continue;
        }
        const int rounds = step.skipLast ? step.repeat - 1 : step.repeat;
        const auto first = qint64(rows.size());
        if (rounds > 0)
            addRows(rows, step.children);
        if (rounds > 1) {
            Row repeat;
            repeat.end = ends::Repeat;
            repeat.endValue = first;
            repeat.zone = rounds;
            rows.push_back(repeat);
        }
        if (step.skipLast)
            addRows(rows, {step.children.begin(), step.children.end() - 1});
    }
}

/// The steps, or one that is the whole session.
std::vector<Row> rowsOf(const Planned &planned)
{
    std::vector<Row> rows;
    addRows(rows, planned.steps);
    if (!rows.empty())
        return rows;
    Step whole;
    whole.end = planned.duration ? StepEnd::Time : planned.distance ? StepEnd::Distance : StepEnd::Open;
    whole.amount = planned.duration ? double(planned.duration->count()) : planned.distance ? planned.distance->value : 0;
    if (planned.effort) {
        whole.target = StepTarget::Effort;
        whole.low = whole.high = *planned.effort;
    }
    Row row = plainRow(whole);
    row.name.clear();
    return {row};
}

void writeSteps(FitWriter &writer, const std::vector<Row> &rows)
{
    writer.define(StepLocal, fitmessage::WorkoutStep,
                  {{254, FitType::UInt16}, {0, FitType::String, nameBytes}, {1, FitType::Enum}, {2, FitType::UInt32}, {3, FitType::Enum},
                   {4, FitType::UInt32}, {5, FitType::UInt32}, {6, FitType::UInt32}, {7, FitType::Enum}});
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        writer.write(StepLocal, {Number(i), FitValue(row.name), Number(row.end), row.endValue, Number(row.target), row.zone, row.low, row.high,
                                 row.intensity});
    }
}

} // namespace

Result<QByteArray> encodeWorkout(const Session &session)
{
    if (!session.planned)
        return fail(Error::Kind::Usage, FitWords::tr("nothing was planned"));
    if (isStrength(session.kind))
        return fail(Error::Kind::Usage, FitWords::tr("a strength session has sets, not steps, and cannot go on a watch"));
    const std::vector<Row> rows = rowsOf(*session.planned);
    const FitSport sport = fitFromSport(session.sport);
    // The day it is planned for, so that the same plan is the same file.
    const auto created = fitTimeFromMs(QDateTime(session.planned->day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
    FitWriter writer;
    writer.define(FileIdLocal, fitmessage::FileId,
                  {{0, FitType::Enum}, {1, FitType::UInt16}, {2, FitType::UInt16}, {3, FitType::UInt32z}, {4, FitType::UInt32}});
    writer.write(FileIdLocal, {Number(workoutFile), Number(development), Number(0), Number(1), created ? Number(*created) : Number()});
    writer.define(WorkoutLocal, fitmessage::Workout,
                  {{4, FitType::Enum}, {11, FitType::Enum}, {6, FitType::UInt16}, {8, FitType::String, titleBytes}});
    writer.write(WorkoutLocal, {Number(sport.sport), Number(sport.subSport), Number(rows.size()), FitValue(fitText(session.displayTitle(), titleBytes))});
    writeSteps(writer, rows);
    return writer.finish();
}

} // namespace exchange
