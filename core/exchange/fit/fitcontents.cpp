// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitcontents.h"

#include "core/exchange/fit/fitprofile.h"

#include <cmath>
#include <cstdlib>
#include <limits>

namespace exchange {

namespace {

/// A field's number. A damaged definition may make a field wider than any real one: what 32 bits cannot hold is none.
std::optional<qint64> whole(const FitMessage &message, quint8 field)
{
    const auto value = message.integer(field);
    return value && *value >= 0 && *value < 0xFFFFFFFF ? value : std::nullopt;
}

std::optional<int> number(const FitMessage &message, quint8 field)
{
    const auto value = whole(message, field);
    return value && *value <= std::numeric_limits<int>::max() ? std::optional(int(*value)) : std::nullopt;
}

std::optional<qint64> instant(const FitMessage &message, quint8 field)
{
    const auto value = whole(message, field);
    return value ? std::optional<qint64>(msFromFitTime(quint32(*value))) : std::nullopt;
}

/// A duration the file gives in milliseconds.
std::optional<core::Milliseconds> duration(const FitMessage &message, quint8 field)
{
    const auto value = whole(message, field);
    return value ? std::optional(core::Milliseconds(*value)) : std::nullopt;
}

/// A length the file gives in `parts` of a metre.
std::optional<core::Metres> length(const FitMessage &message, quint8 field, double parts)
{
    const auto value = whole(message, field);
    return value ? std::optional(core::Metres{double(*value) / parts}) : std::nullopt;
}

/// Local minus UTC in minutes, when the two clocks of an activity message are believably apart.
std::optional<int> believableOffset(qint64 localSeconds, qint64 utcSeconds)
{
    constexpr qint64 most = 14 * 3600;
    const qint64 seconds = localSeconds - utcSeconds;
    if (std::abs(seconds) > most)
        return std::nullopt;
    return int(std::lround(double(seconds) / 900.0)) * 15;
}

} // namespace

void FitContents::take(const FitMessage &message)
{
    switch (message.global()) {
    case fitmessage::FileId: takeFileId(message); break;
    case fitmessage::Session: takeSession(message); break;
    case fitmessage::Lap: takeLap(message); break;
    case fitmessage::Record: records.add(message); break;
    case fitmessage::Set: takeSet(message); break;
    case fitmessage::Activity: takeActivity(message); break;
    case fitmessage::Event: takeEvent(message); break;
    case fitmessage::HeartRates: strap.add(message); break;
    case fitmessage::FieldDescription: records.describe(message); break;
    case fitmessage::WorkoutStep: takeStep(message); break;
    case fitmessage::Workout: takeWorkout(message); break;
    case fitmessage::Sport:
        sport = number(message, 0);
        subSport = number(message, 1);
        break;
    case fitmessage::DeviceInfo:
        if (message.integer(0) == 0 && !message.text(27).isEmpty())
            device = message.text(27);
        break;
    default: break;
    }
}

bool FitContents::isActivity() const
{
    const bool saysSo = !fileType || *fileType == fitFileActivity || *fileType == fitFileSummary;
    return !sessions.empty() || (saysSo && records.size() > 0);
}

bool FitContents::isStrapOnly() const
{
    return sessions.empty() && records.size() == 0 && !strap.beats().empty();
}

void FitContents::takeFileId(const FitMessage &message)
{
    fileType = number(message, 0);
    device = message.text(8);
    const auto maker = number(message, 1);
    if (!device.isEmpty() || !maker)
        return;
    device = fitManufacturer(*maker);
    if (const auto product = number(message, 2))
        device += QStringLiteral(" (%1)").arg(*product);
}

void FitContents::takeSession(const FitMessage &message)
{
    constexpr std::size_t most = 1000;
    if (sessions.size() >= most) {
        cut = true;
        return;
    }
    Session session;
    Activity &a = session.activity;
    const auto sportNumber = number(message, 5);
    const auto subSportNumber = number(message, 6);
    a.sport = sportFromFit(sportNumber, subSportNumber);
    a.transition = sportNumber && fitSportName(*sportNumber) == QLatin1String("transition");
    if (subSportNumber)
        a.subSport = fitSubSportName(*subSportNumber);
    a.startMs = instant(message, 2);
    a.elapsed = duration(message, 7);
    a.timer = duration(message, 8);
    a.moving = duration(message, 59);
    a.distance = length(message, 9, 100);
    a.climb = length(message, 22, 1);
    a.kcal = number(message, 11);
    a.avgHr = number(message, 16);
    a.maxHr = number(message, 17);
    session.endMs = instant(message, 253);
    session.declaredLaps = number(message, 26);
    sessions.push_back(std::move(session));
}

void FitContents::takeLap(const FitMessage &message)
{
    Lap found;
    found.lap.startMs = instant(message, 2);
    found.lap.elapsed = duration(message, 7);
    found.lap.timer = duration(message, 8);
    found.lap.distance = length(message, 9, 100);
    found.lap.avgHr = number(message, 15);
    found.lap.maxHr = number(message, 16);
    if (const auto trigger = number(message, 24))
        found.lap.trigger = fitLapTrigger(*trigger);
    found.atMs = found.lap.startMs ? found.lap.startMs : instant(message, 253);
    found.sport = number(message, 25);
    laps.push_back(std::move(found));
}

void FitContents::takeSet(const FitMessage &message)
{
    Set found;
    found.set.active = message.integer(5).value_or(1) != 0;
    found.set.startMs = instant(message, 6);
    found.set.duration = duration(message, 0);
    found.set.reps = number(message, 3);
    if (const auto sixteenths = whole(message, 4))
        found.set.kilograms = double(*sixteenths) / 16;
    const FitField *categories = message.field(7);
    for (int i = 0; categories && i < categories->count(); ++i) {
        const QString guess = fitExerciseCategory(int(message.integer(7, i).value_or(-1)));
        if (!guess.isEmpty() && !found.set.exerciseGuesses.contains(guess))
            found.set.exerciseGuesses << guess;
    }
    found.atMs = found.set.startMs ? found.set.startMs : instant(message, 254);
    sets.push_back(std::move(found));
}

void FitContents::takeActivity(const FitMessage &message)
{
    timer = duration(message, 0);
    const auto utc = whole(message, 253);
    const auto local = whole(message, 5);
    if (utc && local)
        offsetMinutes = believableOffset(*local, *utc);
}

void FitContents::takeEvent(const FitMessage &message)
{
    constexpr int timerEvent = 0, start = 0, stop = 1, stopAll = 4, stopDisable = 8, stopDisableAll = 9;
    const auto type = message.integer(1);
    if (message.integer(0) != timerEvent || !type || !message.time())
        return;
    if (*type == start || *type == stop || *type == stopAll || *type == stopDisable || *type == stopDisableAll)
        timerEvents.push_back({msFromFitTime(*message.time()), *type == start});
}

void FitContents::takeWorkout(const FitMessage &message)
{
    workoutName = message.text(8);
    workoutSport = number(message, 4);
    workoutSubSport = number(message, 11);
}

void FitContents::takeStep(const FitMessage &message)
{
    constexpr std::size_t most = 1000;
    if (steps.size() < most)
        steps.push_back(fitStepOf(message));
}

} // namespace exchange
