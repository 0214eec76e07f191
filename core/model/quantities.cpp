// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/quantities.h"

#include <QLocale>
#include <cmath>

namespace core {

namespace {
constexpr double mgPerKilogram = 1e6;
constexpr double mgPerPound = 453592.37;
constexpr double heaviestKilograms = 100000;
} // namespace

std::optional<Weight> Weight::parse(const QString &text, WeightUnit unit)
{
    QString plain = text.trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    bool ok = false;
    const double value = QLocale::c().toDouble(plain, &ok);
    if (!ok || !std::isfinite(value) || std::abs(value) > heaviestKilograms)
        return std::nullopt;
    const double factor = unit == WeightUnit::Kilograms ? mgPerKilogram : mgPerPound;
    return Weight{text.trimmed(), unit, qint64(std::llround(value * factor))};
}

Weight Weight::fromKilograms(double kilograms)
{
    const qint64 mg = std::llround(kilograms * mgPerKilogram);
    return Weight{QString::number(double(mg) / mgPerKilogram, 'g', QLocale::FloatingPointShortest),
                  WeightUnit::Kilograms, mg};
}

QString unitText(WeightUnit unit)
{
    return unit == WeightUnit::Kilograms ? QStringLiteral("kg") : QStringLiteral("lb");
}

} // namespace core
