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

Weight Weight::of(double value, WeightUnit unit)
{
    const double rounded = std::round(value * 1000) / 1000;
    const double factor = unit == WeightUnit::Kilograms ? mgPerKilogram : mgPerPound;
    // + 0.0 turns a rounded −0 into a plain zero.
    return Weight{QString::number(rounded + 0.0, 'f', QLocale::FloatingPointShortest), unit, qint64(std::llround(rounded * factor))};
}

double Weight::in(WeightUnit wanted) const
{
    bool ok = false;
    const double typed = QLocale::c().toDouble(QString(text).replace(QLatin1Char(','), QLatin1Char('.')), &ok);
    if (ok && unit == wanted)
        return typed;
    return double(milligrams) / (wanted == WeightUnit::Kilograms ? mgPerKilogram : mgPerPound);
}

QString unitText(WeightUnit unit)
{
    return unit == WeightUnit::Kilograms ? QStringLiteral("kg") : QStringLiteral("lb");
}

} // namespace core
