// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core {

namespace {

constexpr qint64 heaviest = 1000 * 1000; // thousandths
constexpr int noWay = std::numeric_limits<int>::max();

qint64 thousandths(const Weight &weight, WeightUnit unit) { return std::llround(weight.in(unit) * 1000); }

QString say(const char *text) { return QCoreApplication::translate("Plates", text); }

/// For every weight the fewest pairs that make it, plate by plate, so that the plates can be read back.
class PairSums
{
public:
    PairSums(std::vector<PlatePairs> plates, WeightUnit unit, qint64 limit) : m_plates(std::move(plates))
    {
        std::erase_if(m_plates, [&](const PlatePairs &p) { return p.pairs <= 0 || thousandths(p.plate, unit) <= 0; });
        std::sort(m_plates.begin(), m_plates.end(),
                  [](const auto &a, const auto &b) { return a.plate.milligrams < b.plate.milligrams; });
        for (const PlatePairs &plates_ : m_plates)
            m_pair.push_back(2 * thousandths(plates_.plate, unit));
        m_grid = std::max<qint64>(1, std::accumulate(m_pair.begin(), m_pair.end(), qint64(0), std::gcd<qint64, qint64>));
        qint64 total = 0;
        for (size_t k = 0; k < m_pair.size(); ++k)
            total += m_pair[k] * m_plates[k].pairs;
        m_fewest.assign(m_pair.size() + 1, std::vector<int>(size_t(std::min(total, limit) / m_grid) + 1, noWay));
        m_fewest[0][0] = 0;
        for (size_t k = 0; k < m_pair.size(); ++k)
            addKind(k);
    }

    /// The makeable weight nearest to `wanted`, the lighter of two as near.
    [[nodiscard]] qint64 nearest(qint64 wanted) const
    {
        const std::vector<int> &all = m_fewest.back();
        qint64 best = 0;
        for (size_t i = 0; i < all.size(); ++i) {
            const qint64 sum = qint64(i) * m_grid;
            if (all[i] != noWay && std::abs(sum - wanted) < std::abs(best - wanted))
                best = sum;
        }
        return best;
    }

    [[nodiscard]] std::vector<Weight> plates(qint64 sum) const
    {
        std::vector<Weight> out;
        size_t at = size_t(sum / m_grid);
        for (size_t k = m_pair.size(); k-- > 0;) {
            const size_t step = size_t(m_pair[k] / m_grid);
            // As many of the heavier kind as the fewest allow.
            int n = std::min<int>(m_plates[k].pairs, int(at / step));
            while (m_fewest[k][at - size_t(n) * step] == noWay
                   || m_fewest[k][at - size_t(n) * step] + n != m_fewest[k + 1][at])
                --n;
            out.insert(out.end(), size_t(n), m_plates[k].plate);
            at -= size_t(n) * step;
        }
        return out;
    }

private:
    void addKind(size_t k)
    {
        const size_t step = size_t(m_pair[k] / m_grid);
        const std::vector<int> &lighter = m_fewest[k];
        std::vector<int> &out = m_fewest[k + 1];
        for (size_t i = 0; i < lighter.size(); ++i) {
            if (lighter[i] == noWay)
                continue;
            for (int n = 0; n <= m_plates[k].pairs && i + size_t(n) * step < out.size(); ++n)
                out[i + size_t(n) * step] = std::min(out[i + size_t(n) * step], lighter[i] + n);
        }
    }

    std::vector<PlatePairs> m_plates;        ///< lightest first
    std::vector<qint64> m_pair;              ///< thousandths of a pair
    qint64 m_grid = 1;                       ///< every sum is a multiple of it
    std::vector<std::vector<int>> m_fewest;  ///< [kinds taken][sum / grid]
};

} // namespace

std::optional<LoadedBar> loadBar(const Weight &target, const Weight &bar, const std::vector<PlatePairs> &plates)
{
    const WeightUnit unit = plates.empty() ? bar.unit : plates.front().plate.unit;
    const qint64 wanted = thousandths(target, unit) - thousandths(bar, unit);
    if (wanted < 0 || wanted > heaviest)
        return std::nullopt;
    const PairSums sums(plates, unit, 2 * wanted);
    const qint64 sum = sums.nearest(wanted);
    LoadedBar out{bar, sums.plates(sum), {}, sum == wanted};
    out.total = Weight::of(double(thousandths(bar, unit) + sum) / 1000, unit);
    return out;
}

bool usesBar(const Exercise &exercise)
{
    return exercise.bar || exercise.equipment.contains(QLatin1String("barbell"), Qt::CaseInsensitive)
        || exercise.equipment.contains(QLatin1String("trap bar"), Qt::CaseInsensitive);
}

Weight stepOf(const Exercise &exercise, const PlateSet &plates)
{
    if (exercise.step && exercise.step->milligrams > 0)
        return *exercise.step;
    const WeightUnit unit = plates.bar.unit;
    const bool pounds = unit == WeightUnit::Pounds;
    const auto is = [&](const char *word) { return exercise.equipment.contains(QLatin1String(word), Qt::CaseInsensitive); };
    if (usesBar(exercise) && !plates.plates.empty()) {
        const auto smallest = std::min_element(plates.plates.begin(), plates.plates.end(), [](const auto &a, const auto &b) {
            return a.plate.milligrams < b.plate.milligrams;
        });
        return Weight::of(2 * smallest->plate.in(unit), unit);
    }
    if (is("dumbbell") || is("kettlebell"))
        return Weight::of(pounds ? 5 : 2, unit);
    return is("machine") ? Weight::of(pounds ? 10 : 5, unit) : Weight::of(pounds ? 5 : 2.5, unit);
}

QString platesText(const std::vector<PlatePairs> &plates)
{
    QStringList parts;
    for (const PlatePairs &pairs : plates)
        parts.append(pairs.pairs == 1 ? pairs.plate.text : QStringLiteral("%1 x %2").arg(pairs.pairs).arg(pairs.plate.text));
    return parts.join(QStringLiteral(", "));
}

Result<std::vector<PlatePairs>> platesFromText(const QString &text, WeightUnit unit)
{
    static const QRegularExpression form(QStringLiteral("^(?:(\\d{1,2})\\s*[x×*]\\s*)?(\\d{1,3}(?:[.,]\\d{1,3})?)$"));
    std::vector<PlatePairs> out;
    for (const QString &raw : text.split(QRegularExpression(QStringLiteral(";|,(?=\\s|$)")), Qt::SkipEmptyParts)) {
        const QString part = raw.trimmed().toLower();
        if (part.isEmpty())
            continue;
        const auto match = form.match(part);
        const auto plate = match.hasMatch() ? Weight::parse(match.captured(2), unit) : std::nullopt;
        if (!plate || plate->milligrams == 0)
            return fail(Error::Kind::Usage, say("“%1” is no plate: write pairs like 4 x 20, 2 x 1.25").arg(raw.trimmed()));
        const int pairs = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
        if (pairs < 1 || pairs > PlateSet::mostPairs)
            return fail(Error::Kind::Usage, say("“%1”: from 1 to %2 pairs of a plate").arg(raw.trimmed()).arg(PlateSet::mostPairs));
        const auto same = std::find_if(out.begin(), out.end(), [&](const auto &p) { return p.plate.milligrams == plate->milligrams; });
        if (same != out.end())
            return fail(Error::Kind::Usage, say("“%1” is there twice").arg(plate->text));
        out.push_back({*plate, pairs});
    }
    if (out.size() > PlateSet::mostKinds)
        return fail(Error::Kind::Usage, say("more than %1 kinds of plates").arg(PlateSet::mostKinds));
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.plate.milligrams > b.plate.milligrams; });
    return out;
}

} // namespace core
