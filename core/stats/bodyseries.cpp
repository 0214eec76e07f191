// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bodyseries.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

constexpr double kept = 0.9; // of the trend, from one day to the next
constexpr size_t rateValues = 14;
constexpr size_t fewestForRate = 7;
constexpr double leastProtein = 1.6; // g/kg
constexpr double mostProtein = 2.2;

} // namespace

std::vector<DayValue> dayValues(const std::vector<BodyEntry> &entries, BodyMeasure measure)
{
    struct Sum {
        double value = 0;
        int count = 0;
    };
    std::map<QDate, Sum> sums;
    const QString kind = slug(measure);
    for (const BodyEntry &entry : entries) {
        if (entry.kind != kind || !entry.value)
            continue;
        Sum &sum = sums[entry.day];
        sum.value += *entry.value;
        ++sum.count;
    }
    std::vector<DayValue> values;
    for (const auto &[day, sum] : sums)
        values.push_back({day, sum.value / sum.count});
    return values;
}

std::vector<DayValue> weightTrend(const std::vector<DayValue> &weights)
{
    std::vector<DayValue> trend;
    for (const DayValue &weight : weights) {
        if (trend.empty()) {
            trend.push_back(weight);
            continue;
        }
        const DayValue &last = trend.back();
        const double share = 1 - std::pow(kept, double(last.day.daysTo(weight.day)));
        trend.push_back({weight.day, last.value + share * (weight.value - last.value)});
    }
    return trend;
}

std::vector<DayValue> meansOfSevenDays(const std::vector<DayValue> &values)
{
    std::vector<DayValue> means;
    for (size_t i = 0; i < values.size(); ++i) {
        double sum = 0;
        int count = 0;
        for (size_t j = i + 1; j-- > 0 && values[j].day > values[i].day.addDays(-7);) {
            sum += values[j].value;
            ++count;
        }
        means.push_back({values[i].day, sum / count});
    }
    return means;
}

std::optional<double> valueOn(const std::vector<DayValue> &values, QDate day)
{
    const auto after = std::upper_bound(values.begin(), values.end(), day,
                                        [](QDate wanted, const DayValue &value) { return wanted < value.day; });
    return after == values.begin() ? std::nullopt : std::optional(std::prev(after)->value);
}

std::optional<double> weeklyRate(const std::vector<DayValue> &trend)
{
    const size_t count = std::min(trend.size(), rateValues);
    if (count < fewestForRate)
        return std::nullopt;
    const auto begin = trend.end() - std::ptrdiff_t(count);
    const auto place = [begin](const DayValue &value) { return double(begin->day.daysTo(value.day)); };
    double meanPlace = 0;
    double meanValue = 0;
    for (auto value = begin; value != trend.end(); ++value) {
        meanPlace += place(*value) / double(count);
        meanValue += value->value / double(count);
    }
    double over = 0;
    double under = 0;
    for (auto value = begin; value != trend.end(); ++value) {
        over += (place(*value) - meanPlace) * (value->value - meanValue);
        under += (place(*value) - meanPlace) * (place(*value) - meanPlace);
    }
    return 7 * over / under;
}

std::optional<double> massOn(const std::vector<DayValue> &trend, const std::vector<Profile> &profiles, QDate day)
{
    std::optional<DayValue> known;
    for (const Profile &profile : profiles)
        if (profile.mass && profile.fromDay <= day && (!known || known->day <= profile.fromDay))
            known = DayValue{profile.fromDay, profile.mass->kilograms()};
    const auto after = std::upper_bound(trend.begin(), trend.end(), day,
                                        [](QDate wanted, const DayValue &value) { return wanted < value.day; });
    if (after != trend.begin() && (!known || known->day <= std::prev(after)->day))
        known = *std::prev(after);
    return known ? std::optional(known->value) : std::nullopt;
}

double bodyMassIndex(double kilograms, double centimetres) { return kilograms / (centimetres * centimetres / 1e4); }

std::pair<double, double> proteinRange(double kilograms) { return {leastProtein * kilograms, mostProtein * kilograms}; }

} // namespace core
