// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/bodyfacts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

constexpr int factDays = 14;
constexpr int meanDays = 28;
constexpr int fewestMeanDays = 7;

/// Net energy of every day's sessions; nullopt for a day with a session nothing is known of.
std::map<QDate, std::optional<double>> netByDay(const BodyState &state, const std::vector<DayValue> &trend)
{
    std::map<QDate, std::optional<double>> days;
    for (const LoggedEffort &effort : state.efforts) {
        const auto energy = energyOf(effort, massOn(trend, state.profiles, effort.day));
        std::optional<double> &sum = days.try_emplace(effort.day, 0.0).first->second;
        sum = sum && energy ? std::optional(*sum + energy->net) : std::nullopt;
    }
    return days;
}

std::optional<int> wholeOn(const BodyState &state, BodyMeasure measure, QDate day, double factor = 1)
{
    if (!state.choices.keeps(measure))
        return std::nullopt;
    for (const DayValue &value : dayValues(state.entries, measure))
        if (value.day == day)
            return int(std::lround(value.value * factor));
    return std::nullopt;
}

std::vector<DayFacts> lastDays(const BodyState &state, const std::vector<DayValue> &trend, QDate day)
{
    const auto net = netByDay(state, trend);
    std::vector<DayFacts> days;
    for (QDate each = day.addDays(1 - factDays); each <= day; each = each.addDays(1)) {
        DayFacts facts{each, wholeOn(state, BodyMeasure::Protein, each), wholeOn(state, BodyMeasure::Sleep, each, 60),
                       wholeOn(state, BodyMeasure::Intake, each), std::nullopt};
        const auto spent = net.find(each);
        if (spent == net.end())
            facts.exerciseKcal = 0;
        else if (spent->second)
            facts.exerciseKcal = int(std::lround(*spent->second));
        days.push_back(facts);
    }
    return days;
}

} // namespace

std::vector<DayValue> weightTrend(const BodyState &state) { return weightTrend(dayValues(state.entries, BodyMeasure::Weight)); }

std::vector<qint64> weeklyTrendGrams(const std::vector<DayValue> &trend, QDate day)
{
    std::vector<qint64> grams;
    for (const int before : {14, 7, 0})
        if (const auto kilograms = valueOn(trend, day.addDays(-before)))
            grams.push_back(std::llround(*kilograms * 1000));
    return grams;
}

double meanNetKcal(const BodyState &state, QDate day)
{
    const QDate since = day.addDays(1 - meanDays);
    double sum = 0;
    std::optional<QDate> first;
    for (const auto &[when, net] : netByDay(state, weightTrend(state))) {
        if (when < since || when > day)
            continue;
        first = first.value_or(when);
        sum += net.value_or(0);
    }
    return first ? sum / double(std::max<qint64>(fewestMeanDays, first->daysTo(day) + 1)) : 0;
}

DayEnergy dayEnergyOn(const BodyState &state, QDate day)
{
    const std::vector<DayValue> trend = weightTrend(state);
    return dayEnergy(state.choices, state.profile, massOn(trend, state.profiles, day), weeklyTrendGrams(trend, day),
                     meanNetKcal(state, day), day);
}

BodyFacts bodyFactsOn(const BodyState &state, QDate day)
{
    const std::vector<DayValue> trend = weightTrend(state);
    BodyFacts facts;
    facts.days = lastDays(state, trend, day);
    if (state.choices.keeps(BodyMeasure::Weight))
        facts.weeklyTrendGrams = weeklyTrendGrams(trend, day);
    const auto fat = state.choices.keeps(BodyMeasure::BodyFat) ? valueOn(dayValues(state.entries, BodyMeasure::BodyFat), day) : std::nullopt;
    const auto mass = massOn(trend, state.profiles, day);
    if (fat && mass)
        facts.fatFreeGrams = std::llround(*mass * 1000 * (1 - *fat / 100));
    if (!state.choices.energy)
        return facts;
    const DayEnergy energy = dayEnergyOn(state, day);
    facts.deficitKcal = energy.deficit;
    facts.targetKcal = energy.wouldBe;
    facts.basalKcal = energy.basal;
    facts.bodyMassIndex = energy.bodyMassIndex;
    return facts;
}

} // namespace core
