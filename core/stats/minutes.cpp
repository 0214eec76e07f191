// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/minutes.h"

#include "core/stats/metabolic.h"
#include "core/stats/segments.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr double neededHeartRateCover = 0.8;

/// Seconds by intensity. Rounded to milliseconds only at the end, and so that the parts sum to the whole.
class Sums
{
public:
    void add(Intensity intensity, double seconds) { m_seconds[size_t(intensity)] += seconds; }
    [[nodiscard]] IntensityTimes times() const
    {
        const auto ms = [](double seconds) { return Milliseconds(std::llround(seconds * 1000)); };
        const auto &[light, moderate, vigorous] = m_seconds;
        const Milliseconds hard = ms(vigorous);
        const Milliseconds counted = ms(vigorous + moderate);
        return {ms(vigorous + moderate + light) - counted, counted - hard, hard};
    }

private:
    std::array<double, 3> m_seconds{};
};

/// What is known of one half when it is classed.
struct Facts {
    Milliseconds time{0};
    double met = 0;
    Intensity floor = Intensity::Light;
    std::vector<Segment> segments;
};

Facts factsOf(const Session &session, Milliseconds time, std::optional<Metres> distance, std::optional<double> incline)
{
    Facts facts;
    facts.time = time;
    std::optional<double> speed;
    if (distance && distance->value > 0 && time.count() > 0)
        speed = distance->value * 1000 / double(time.count());
    facts.met = metOf(session.kind, session.sport, speed, incline);
    const bool running = session.sport == Sport::Running;
    facts.floor = running || facts.met >= 3.0 ? Intensity::Moderate : Intensity::Light;
    facts.segments = segmentsOf(session, time, facts.met);
    // A slow walk is a light walk, whatever it was called: that is how the light walk is defined.
    const bool slowWalk = session.kind == Kind::BriskWalk && facts.met < 3.0;
    for (Segment &segment : facts.segments)
        segment.byEffort = slowWalk ? Intensity::Light : std::max(segment.byEffort, facts.floor);
    return facts;
}

IntensityTimes byActivity(const Facts &facts)
{
    Sums sums;
    for (const Segment &segment : facts.segments)
        sums.add(segment.byActivity, segment.seconds);
    return sums.times();
}

/// By the effort of the main part where one was given, else by the segments' defaults.
IntensityTimes byEffort(const Facts &facts, std::optional<int> effort)
{
    Sums sums;
    for (const Segment &segment : facts.segments) {
        const bool felt = effort && segment.main;
        sums.add(felt ? std::max(intensityOfEffort(*effort), facts.floor) : segment.byEffort, segment.seconds);
    }
    return sums.times();
}

/// By heart rate; nullopt when too little of it or no maximum is known.
std::optional<IntensityTimes> byHeartRate(const Logged &logged, const Facts &facts, const Profile &profile,
                                          const HeartRateSeconds *hr)
{
    const std::optional<double> maximum = profile.maximumHeartRate(logged.day.year());
    if (!maximum || *maximum <= 0)
        return std::nullopt;
    const double total = double(facts.time.count()) / 1000;
    Sums sums;
    if (!hr || hr->empty()) {
        if (!logged.avgHr)
            return std::nullopt;
        sums.add(std::max(intensityOfHeartRate(*logged.avgHr, *maximum), facts.floor), total);
        return sums.times();
    }
    double covered = 0;
    for (const auto &[beats, seconds] : *hr)
        covered += seconds;
    if (covered <= 0 || covered < neededHeartRateCover * total)
        return std::nullopt;
    for (const auto &[beats, seconds] : *hr)
        sums.add(std::max(intensityOfHeartRate(beats, *maximum), facts.floor), seconds * total / covered);
    return sums.times();
}

/// The user's own split of the time; nullopt when there is none.
std::optional<IntensityTimes> ownSplit(const Logged &logged)
{
    if (!logged.overrideModerate && !logged.overrideVigorous)
        return std::nullopt;
    IntensityTimes times;
    times.moderate = logged.overrideModerate.value_or(Seconds(0));
    times.vigorous = logged.overrideVigorous.value_or(Seconds(0));
    const Milliseconds rest = logged.time().value_or(Milliseconds(0)) - times.moderate - times.vigorous;
    times.light = std::max(Milliseconds(0), rest);
    return times;
}

} // namespace

double moderateEquivalentMinutes(Milliseconds moderate, Milliseconds vigorous)
{
    return double((moderate + 2 * vigorous).count()) / 60000;
}

bool countsAsAerobic(const Session &session)
{
    if (session.kind == Kind::Circuit)
        return session.logged && ownSplit(*session.logged);
    return isAerobic(session.kind);
}

IntensityTimes plannedTimes(const Session &session, CountingBasis basis)
{
    const std::optional<Milliseconds> time = session.planned ? session.planned->time() : std::nullopt;
    if (!time || !isAerobic(session.kind))
        return {};
    const Facts facts = factsOf(session, *time, session.planned->distance, std::nullopt);
    return basis == CountingBasis::Activity ? byActivity(facts) : byEffort(facts, session.planned->effort);
}

CountedTimes countedTimes(const Session &session, const Profile &profile, const HeartRateSeconds *hr, CountingBasis basis)
{
    if (!session.logged || !countsAsAerobic(session))
        return {};
    const Logged &logged = *session.logged;
    if (const auto own = ownSplit(logged))
        return {*own, CountedBy::Own, {}};
    const std::optional<Milliseconds> time = logged.time();
    if (!time)
        return {};
    const Facts facts = factsOf(session, *time, logged.distance, logged.incline);
    if (basis == CountingBasis::Activity)
        return {byActivity(facts), CountedBy::Activity, {}};
    if (const auto measured = byHeartRate(logged, facts, profile, hr))
        return {*measured, hr && !hr->empty() ? CountedBy::RecordedHeartRate : CountedBy::MeanHeartRate,
                profile.maximumHeartRate(logged.day.year())};
    const bool planned = session.planned && !session.planned->steps.empty();
    return {byEffort(facts, logged.effort),
            logged.effort ? CountedBy::Effort : planned ? CountedBy::Steps : CountedBy::Kind, {}};
}

IntensityTimes loggedTimes(const Session &session, const Profile &profile, const HeartRateSeconds *hr, CountingBasis basis)
{
    return countedTimes(session, profile, hr, basis).times;
}

} // namespace core
