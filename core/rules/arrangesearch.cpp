// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/arrangesearch.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <limits>
#include <map>

namespace core {

namespace {

// One number for (weight, moves, days moved): 12 sessions move at most 84 days.
constexpr qint64 moveUnit = 1000;
constexpr qint64 weightUnit = 100 * moveUnit;
constexpr qint64 never = std::numeric_limits<qint64>::max() / 4;

/// All the rules need to know of the days so far.
struct Trail {
    bool strength = false;
    bool lower = false;
    bool hiit = false;
    bool rested = false;
    int hardDays = 0; ///< in a row up to yesterday, 2 for more
    int lastHiit = -1;
    int lastHiitBefore = -1; ///< of the day before yesterday
    auto operator<=>(const Trail &) const = default;
};

Trail next(const Trail &trail, const DayContent &day, bool inWeek)
{
    return {day.strength,
            day.lower,
            day.hiit,
            trail.rested || (inWeek && !day.filled),
            day.hard ? std::min(trail.hardDays + 1, 2) : 0,
            day.lastHiit,
            trail.lastHiit};
}

int weightBetween(const Trail &trail, const DayContent &day, bool pairTouchesWeek, const ArrangeWeights &weights)
{
    int weight = 0;
    if (pairTouchesWeek) {
        const bool heavy = trail.lower && day.fast;
        weight += trail.strength && day.strength ? weights.strengthDaysInARow : 0;
        weight += trail.hiit && day.hiit ? weights.fastRunsClose : 0;
        weight += heavy ? weights.heavyLegs : 0;
        weight += !heavy && trail.hardDays > 0 && day.hard ? weights.twoHardDays : 0;
    }
    weight += trail.hardDays == 2 && day.hard ? weights.threeHardDays : 0;
    // Two days apart and still under 48 hours.
    const bool close = trail.lastHiitBefore >= 0 && day.firstHiit >= 0 && day.firstHiit < trail.lastHiitBefore;
    return weight + (close ? weights.fastRunsClose : 0);
}

/// Gives values numbers from 0 on.
template <class Value> class Numbering
{
public:
    size_t of(const Value &value)
    {
        const auto [place, isNew] = m_numbers.try_emplace(value, m_values.size());
        if (isNew)
            m_values.push_back(value);
        return place->second;
    }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }

private:
    std::map<Value, size_t> m_numbers;
    std::vector<Value> m_values;
};

/// Where a state came from.
struct Origin {
    quint16 subset = 0;
    quint16 trail = 0;
};

/// The best way to each (set of placed sessions, trail) after one day.
struct Layer {
    std::vector<Trail> trails;
    std::vector<qint64> cost; ///< by set × number of trails + trail
    std::vector<Origin> origin;
};

/// A programme over days and subsets: after each day only the set of sessions placed so far and the trail matter.
class Search
{
public:
    Search(const ArrangeWeek &week, const ArrangeWeights &weights)
        : m_week(week), m_weights(weights), m_sets(size_t(1) << week.movable.size())
    {
    }

    std::vector<size_t> run()
    {
        std::vector<Layer> layers{beforeTheWeek()};
        for (size_t day = arrangeFirst; day <= arrangeLast; ++day)
            layers.push_back(after(layers.back(), day));
        return traced(layers);
    }

private:
    struct DayTable {
        std::vector<quint16> content; ///< number of the content, by subset
        std::vector<qint64> cost;     ///< of the day by itself and its moves, by subset
        Numbering<DayContent> contents;
    };

    [[nodiscard]] DayContent fixedContent(size_t day) const
    {
        std::vector<const ArrangeItem *> items;
        for (const ArrangeItem &item : m_week.fixed[day])
            items.push_back(&item);
        return contentOf(items);
    }

    [[nodiscard]] Layer beforeTheWeek() const
    {
        Trail trail;
        for (size_t day = 0; day < arrangeFirst; ++day)
            trail = next(trail, fixedContent(day), false);
        Layer layer{{trail}, std::vector<qint64>(m_sets, never), std::vector<Origin>(m_sets)};
        layer.cost[0] = 0;
        return layer;
    }

    [[nodiscard]] qint64 moveCost(const ArrangeItem &item, size_t day) const
    {
        return item.home == int(day) ? 0 : moveUnit + std::abs(int(day) - item.distanceFrom);
    }

    [[nodiscard]] DayTable tableOf(size_t day) const
    {
        DayTable table;
        const size_t sets = m_week.open[day] ? m_sets : 1;
        std::vector<const ArrangeItem *> items;
        for (size_t set = 0; set < sets; ++set) {
            items.clear();
            qint64 cost = 0;
            for (const ArrangeItem &item : m_week.fixed[day])
                items.push_back(&item);
            for (size_t i = 0; i < m_week.movable.size(); ++i) {
                if (!(set >> i & 1))
                    continue;
                items.push_back(&m_week.movable[i]);
                cost += moveCost(m_week.movable[i], day);
            }
            table.content.push_back(quint16(table.contents.of(contentOf(items))));
            table.cost.push_back(cost + weightUnit * dayWeight(m_week, day, items, m_weights));
        }
        return table;
    }

    [[nodiscard]] Layer after(const Layer &before, size_t day) const
    {
        const DayTable table = tableOf(day);
        const std::vector<DayContent> &contents = table.contents.values();
        const size_t kinds = contents.size();
        Numbering<Trail> trails;
        std::vector<quint16> to;
        std::vector<qint64> between;
        for (const Trail &trail : before.trails) {
            for (const DayContent &content : contents) {
                to.push_back(quint16(trails.of(next(trail, content, true))));
                between.push_back(weightUnit * weightBetween(trail, content, true, m_weights));
            }
        }
        Layer layer;
        layer.trails = trails.values();
        const size_t width = layer.trails.size();
        layer.cost.assign(m_sets * width, never);
        layer.origin.assign(m_sets * width, {});
        for (size_t set = 0; set < m_sets; ++set) {
            for (size_t trail = 0; trail < before.trails.size(); ++trail) {
                const qint64 cost = before.cost[set * before.trails.size() + trail];
                if (cost < never)
                    spread(layer, table, set, trail, cost, &to[trail * kinds], &between[trail * kinds]);
            }
        }
        return layer;
    }

    /// Puts every subset of what is left on the day.
    void spread(Layer &layer, const DayTable &table, size_t set, size_t trail, qint64 cost, const quint16 *to,
                const qint64 *between) const
    {
        const size_t width = layer.trails.size();
        const size_t left = table.content.size() == 1 ? 0 : m_sets - 1 - set;
        for (size_t subset = left;; subset = (subset - 1) & left) {
            const quint16 content = table.content[subset];
            const size_t state = (set | subset) * width + to[content];
            const qint64 whole = cost + between[content] + table.cost[subset];
            if (whole < layer.cost[state]) {
                layer.cost[state] = whole;
                layer.origin[state] = {quint16(subset), quint16(trail)};
            }
            if (subset == 0)
                break;
        }
    }

    [[nodiscard]] qint64 afterTheWeek(Trail trail) const
    {
        int weight = trail.rested ? 0 : m_weights.noRestDay;
        for (size_t day = arrangeLast + 1; day < arrangeDays; ++day) {
            const DayContent content = fixedContent(day);
            weight += weightBetween(trail, content, day == arrangeLast + 1, m_weights);
            trail = next(trail, content, false);
        }
        return weightUnit * weight;
    }

    [[nodiscard]] std::vector<size_t> traced(const std::vector<Layer> &layers) const
    {
        const Layer &last = layers.back();
        size_t set = m_sets - 1;
        size_t trail = 0;
        qint64 best = never;
        for (size_t t = 0; t < last.trails.size(); ++t) {
            const qint64 cost = last.cost[set * last.trails.size() + t];
            if (cost < never && cost + afterTheWeek(last.trails[t]) < best) {
                best = cost + afterTheWeek(last.trails[t]);
                trail = t;
            }
        }
        std::vector<size_t> days(m_week.movable.size(), arrangeFirst);
        for (size_t day = arrangeLast; day >= arrangeFirst; --day) {
            const Layer &layer = layers[day - arrangeFirst + 1];
            const Origin origin = layer.origin[set * layer.trails.size() + trail];
            for (size_t i = 0; i < days.size(); ++i) {
                if (origin.subset >> i & 1)
                    days[i] = day;
            }
            set &= ~size_t(origin.subset);
            trail = origin.trail;
        }
        return days;
    }

    const ArrangeWeek &m_week;
    const ArrangeWeights &m_weights;
    size_t m_sets;
};

} // namespace

DayContent contentOf(const std::vector<const ArrangeItem *> &items)
{
    DayContent day;
    for (const ArrangeItem *item : items) {
        day.strength = day.strength || item->strength;
        day.lower = day.lower || item->lower;
        day.hiit = day.hiit || item->hiit;
        day.fast = day.fast || item->fast;
        day.hard = day.hard || item->hard;
        day.filled = day.filled || item->fills;
        if (item->hiit && item->start) {
            day.firstHiit = day.firstHiit < 0 ? *item->start : std::min(day.firstHiit, *item->start);
            day.lastHiit = std::max(day.lastHiit, *item->start);
        }
    }
    return day;
}

int dayWeight(const ArrangeWeek &week, size_t day, const std::vector<const ArrangeItem *> &items,
              const ArrangeWeights &weights)
{
    int minutes = 0;
    int hiit = 0;
    int hard = 0;
    bool moved = false;
    bool beside = false;
    for (const ArrangeItem *item : items) {
        minutes += item->minutes;
        hiit += item->hiit ? 1 : 0;
        hard += item->hard ? 1 : 0;
        moved = moved || (item->hard && item->original != qint64(day));
        for (const ArrangeItem *other : items) {
            const bool pair = item->strength && other->hardRun;
            const bool hoursApart = item->start && other->start && std::abs(*item->start - *other->start) >= 6 * 60;
            beside = beside || (pair && !hoursApart);
        }
    }
    int weight = beside ? weights.strengthBesideHardRun : 0;
    weight += hiit > 1 ? weights.fastRunsClose : 0;
    weight += hard > 1 && moved ? weights.hardStackedByMove : 0;
    return weight + (week.minutes[day] && minutes > *week.minutes[day] ? weights.tooLittleTime : 0);
}

std::vector<size_t> bestDays(const ArrangeWeek &week, const ArrangeWeights &weights)
{
    return Search(week, weights).run();
}

} // namespace core
