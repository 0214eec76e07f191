// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/measuretext.h"

#include "core/rules/arithmetic.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MeasureText", text); }

struct Unit {
    const char *word;
    double factor; ///< of the measure's own unit
};

/// How a measure is typed. The bounds only catch slips of the finger; nobody is judged by them.
struct Form {
    const char *example;
    double least;
    double most;
    std::array<Unit, 4> units; ///< the own unit first
};

constexpr double centimetresPerInch = 2.54;
constexpr Form heightForm{"168", 100, 250, {{{"cm", 1}, {"in", centimetresPerInch}, {"m", 100}}}};

Form formOf(BodyMeasure measure)
{
    switch (measure) {
    case BodyMeasure::Weight: return {"62.5", 20, 500, {{{"kg", 1}, {"lb", 0.45359237}, {"lbs", 0.45359237}}}};
    case BodyMeasure::BodyFat: return {"24", 2, 75, {{{"%", 1}}}};
    case BodyMeasure::Sleep: return {"7:30", 0, 24, {{{"h", 1}, {"hours", 1}, {"min", 1.0 / 60}}}};
    case BodyMeasure::Protein: return {"110", 0, 1000, {{{"g", 1}}}};
    case BodyMeasure::Water: return {"1.5", 0, 20, {{{"l", 1}, {"ml", 0.001}, {"fl oz", 0.0295735295625}, {"oz", 0.0295735295625}}}};
    case BodyMeasure::Intake: return {"2100", 0, 20000, {{{"kcal", 1}, {"kJ", 1 / 4.184}}}};
    case BodyMeasure::Soreness:
    case BodyMeasure::Stress: return {"2", 1, 5, {}};
    default: return {"81.5", 10, 300, {{{"cm", 1}, {"in", centimetresPerInch}, {"\"", centimetresPerInch}, {"mm", 0.1}}}};
    }
}

/// The factor of a unit; 1 for no unit.
double factorOf(const Form &form, const QString &word)
{
    for (const Unit &unit : form.units)
        if (unit.word && word.compare(QLatin1String(unit.word), Qt::CaseInsensitive) == 0)
            return unit.factor;
    return 1;
}

bool isScale(BodyMeasure measure) { return ownUnit(measure).isEmpty(); }

/// What is typed without its unit, and that unit; an empty unit when none is named.
std::pair<QString, QString> withoutUnit(const Form &form, const QString &typed)
{
    for (const Unit &unit : form.units) {
        const QString word = QLatin1String(unit.word ? unit.word : "");
        if (word.isEmpty() || !typed.endsWith(word, Qt::CaseInsensitive))
            continue;
        const QString number = typed.chopped(word.size()).trimmed();
        // "500 ml" ends with "l", too.
        if (!number.isEmpty() && !number.back().isLetter())
            return {number, typed.right(word.size())};
    }
    return {typed, QString()};
}

/// "7:30", "7h30", "7 h 30 min" as hours.
std::optional<double> clockHours(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,2})\\s*(?::|h)\\s*(\\d{1,2})\\s*(?:min|m)?\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    if (!match.hasMatch() || match.captured(2).toInt() > 59)
        return std::nullopt;
    return match.captured(1).toInt() + match.captured(2).toInt() / 60.0;
}

tl::unexpected<Error> refuse(BodyMeasure measure, const QString &typed, const QString &usual)
{
    const QString name = measureName(measure);
    if (isScale(measure))
        return fail(Error::Kind::Usage, tr("%1: “%2” is not one of 1, 2, 3, 4, 5.").arg(name, typed));
    const QString example = QLatin1String(formOf(measure).example);
    return fail(Error::Kind::Usage, tr("%1: “%2” cannot be read. Write it like “%3” or “%3 %4”.").arg(name, typed, example, usual));
}

QString plainNumber(double value) { return QLocale().toString(value, 'f', QLocale::FloatingPointShortest); }

Result<MeasuredValue> bounded(BodyMeasure measure, MeasuredValue read)
{
    const Form form = formOf(measure);
    if (read.value >= form.least && read.value <= form.most)
        return read;
    const QString unit = ownUnit(measure);
    return fail(Error::Kind::Usage, tr("%1: between %2 and %3 %4 can be kept; this reads as %5 %4.")
                                        .arg(measureName(measure), plainNumber(form.least), plainNumber(form.most), unit,
                                             plainNumber(std::round(read.value * 100) / 100)));
}

} // namespace

QString usualUnit(BodyMeasure measure, const Preferences &preferences)
{
    if (measure == BodyMeasure::Weight)
        return unitText(preferences.weights);
    return isGirth(measure) && preferences.lengths == LengthUnit::Miles ? QStringLiteral("in") : ownUnit(measure);
}

QString measureHint(BodyMeasure measure, const Preferences &preferences)
{
    return isScale(measure) ? QStringLiteral("1–5") : usualUnit(measure, preferences);
}

Result<MeasuredValue> readMeasure(BodyMeasure measure, const QString &typed, const QString &usualUnit)
{
    const QString text = typed.trimmed();
    if (measure == BodyMeasure::Sleep)
        if (const auto slept = clockHours(text))
            return bounded(measure, {text, text.contains(QLatin1Char(':')) ? ownUnit(measure) : QString(), *slept});
    const Form form = formOf(measure);
    const auto [number, named] = withoutUnit(form, text);
    const auto value = evaluate(number);
    const bool fitsScale = value && *value == std::floor(*value) && *value >= 1 && *value <= 5;
    if (!value || (isScale(measure) && !fitsScale))
        return refuse(measure, text, usualUnit);
    const QString unit = named.isEmpty() ? usualUnit : named;
    return bounded(measure, {number, unit, *value * factorOf(form, unit)});
}

Result<Height> readHeight(const QString &typed, const QString &usualUnit)
{
    static const QRegularExpression feet(QStringLiteral("\\A(\\d)\\s*(?:'|′|ft)\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|″|in)?)?\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.trimmed();
    Height height{text, QString(), 0};
    if (const auto match = feet.match(text); match.hasMatch()) {
        const double inches = match.captured(2).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        height.centimetres = (match.captured(1).toInt() * 12 + inches) * centimetresPerInch;
    } else {
        const auto [number, named] = withoutUnit(heightForm, text);
        const auto value = evaluate(number);
        height.text = number;
        height.unit = named.isEmpty() ? usualUnit : named;
        height.centimetres = value ? *value * factorOf(heightForm, height.unit) : 0;
    }
    if (height.centimetres < heightForm.least || height.centimetres > heightForm.most)
        return fail(Error::Kind::Usage, tr("Height: “%1” cannot be read. Write it like “168”, “168 cm” or “5 ft 6 in”.").arg(text));
    return height;
}

QString entryText(const BodyEntry &entry)
{
    return entry.unit.isEmpty() ? entry.text : entry.text + QLatin1Char(' ') + entry.unit;
}

} // namespace core
