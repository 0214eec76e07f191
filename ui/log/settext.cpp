// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/settext.h"

#include "core/rules/arithmetic.h"
#include "ui/look/numbertext.h"
#include "ui/look/setwording.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace ui {

namespace {

constexpr int mostReps = 1000;
constexpr int mostInReserve = 5;

QString say(const char *text) { return QCoreApplication::translate("SetGrid", text); }

bool isNumbered(core::SetType type) { return type != core::SetType::WarmUp && type != core::SetType::Drop; }

/// From 1: the place among warm-ups, among drop sets, or among all other sets.
int placeOf(const core::Entry &entry, size_t index)
{
    const core::SetType type = entry.sets[index].type;
    const auto same = [type](const core::ExerciseSet &set) {
        return isNumbered(type) ? isNumbered(set.type) : set.type == type;
    };
    int place = 0;
    for (size_t i = 0; i <= index; ++i)
        place += same(entry.sets[i]) && !core::isSecondSide(entry.sets, i) ? 1 : 0;
    return place;
}

/// "%1 left" where the sides are logged apart.
QString withSide(const QString &name, core::Side side)
{
    return side == core::Side::Both ? name : side == core::Side::Left ? say("%1 left").arg(name) : say("%1 right").arg(name);
}

QString rangeOfReps(const core::SetTarget &target)
{
    if (target.repsLow && target.repsHigh && *target.repsLow != *target.repsHigh)
        return QStringLiteral("%1–%2").arg(*target.repsLow).arg(*target.repsHigh);
    const auto reps = target.repsLow ? target.repsLow : target.repsHigh;
    return reps ? QString::number(*reps) : QString();
}

QString weightText(const core::Weight &weight, const core::Preferences &preferences)
{
    if (weight.unit == preferences.weights)
        return weight.text;
    return QStringLiteral("%1 %2").arg(weight.text, core::unitText(weight.unit));
}

QString shortDistance(core::Metres distance, const core::Preferences &preferences)
{
    if (distance.value < 1000)
        return say("%1 m").arg(exactNumber(distance.value));
    return distanceText(distance, preferences.lengths);
}

QString joined(const QStringList &parts, const QString &between)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(between);
}

/// A sum before an optional unit, replaced by what it comes to; other text as it is.
core::Result<QString> workedOut(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([-+*/×÷−().,\\d\\s]+?)\\s*(kgs?|lbs?|#|km|mi|m)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch() || !core::isSum(match.captured(1)))
        return text;
    const auto value = core::evaluate(match.captured(1));
    if (!value)
        return tl::unexpected(value.error());
    const QString number = core::Weight::of(*value, core::WeightUnit::Kilograms).text;
    return match.captured(2).isEmpty() ? number : number + QLatin1Char(' ') + match.captured(2);
}

QString oneSet(const core::SetResult &result, const core::Preferences &preferences)
{
    const QString weight = result.weight ? QStringLiteral("%1 %2").arg(result.weight->text, core::unitText(result.weight->unit))
                                         : QString();
    if (result.reps)
        return joined({QString::number(*result.reps), weight}, QStringLiteral(" @ "));
    return joined({resultText(core::SetResult{{}, {}, result.time, result.distance, {}, {}}, preferences), weight},
                  QStringLiteral(" @ "));
}

} // namespace

std::vector<SetColumn> setColumns(core::Tracking tracking)
{
    using enum SetColumn;
    switch (tracking) {
    case core::Tracking::WeightReps:
    case core::Tracking::BodyweightReps:
    case core::Tracking::AssistedReps: return {Number, Target, LastTime, Weight, Reps, InReserve, Type, Done};
    case core::Tracking::Reps: return {Number, Target, LastTime, Reps, InReserve, Type, Done};
    case core::Tracking::Time: return {Number, Target, LastTime, Time, Type, Done};
    case core::Tracking::Distance: return {Number, Target, LastTime, Distance, Time, Type, Done};
    case core::Tracking::WeightDistance: return {Number, Target, LastTime, Weight, Distance, Type, Done};
    }
    return {};
}

bool isInput(SetColumn column)
{
    return column != SetColumn::Number && column != SetColumn::Target && column != SetColumn::LastTime;
}

QString columnTitle(SetColumn column, core::Tracking tracking, const core::Preferences &preferences)
{
    const QString unit = core::unitText(preferences.weights);
    switch (column) {
    case SetColumn::Number: return say("Set");
    case SetColumn::Target: return say("Target");
    case SetColumn::LastTime: return say("Last time");
    case SetColumn::Weight:
        return tracking == core::Tracking::BodyweightReps ? QStringLiteral("+ %1").arg(unit)
            : tracking == core::Tracking::AssistedReps    ? say("Help %1").arg(unit)
                                                          : unit;
    case SetColumn::Distance: return say("Distance");
    case SetColumn::Reps: return say("Reps");
    case SetColumn::Time: return say("Time");
    case SetColumn::InReserve: return say("Reps left");
    case SetColumn::Type: return say("Type");
    case SetColumn::Done: return say("Done");
    }
    return {};
}

QString columnName(SetColumn column, core::Tracking tracking, const core::Preferences &preferences)
{
    if (column != SetColumn::Weight)
        return columnTitle(column, tracking, preferences).toLower();
    const QString unit = core::unitText(preferences.weights);
    return tracking == core::Tracking::BodyweightReps ? say("added weight, %1").arg(unit)
        : tracking == core::Tracking::AssistedReps    ? say("help, %1").arg(unit)
                                                      : say("weight, %1").arg(unit);
}

QString columnSlug(SetColumn column)
{
    static constexpr const char *words[] = {"number", "target", "last", "weight", "distance",
                                            "reps",   "time",   "left", "type",   "done"};
    return QLatin1String(words[size_t(column)]);
}

QString setName(const core::Entry &entry, size_t index)
{
    const int place = placeOf(entry, index);
    const core::ExerciseSet &set = entry.sets[index];
    switch (set.type) {
    case core::SetType::WarmUp: return withSide(say("Warm-up %1").arg(place), set.side);
    case core::SetType::Drop: return withSide(say("Drop set %1").arg(place), set.side);
    default: return withSide(say("Set %1").arg(place), set.side);
    }
}

QString setLabel(const core::Entry &entry, size_t index)
{
    const core::ExerciseSet &set = entry.sets[index];
    switch (set.type) {
    case core::SetType::WarmUp: return withSide(say("Warm-up"), set.side);
    case core::SetType::Drop: return withSide(say("Drop"), set.side);
    default: return withSide(QString::number(placeOf(entry, index)), set.side);
    }
}

QString targetText(const core::ExerciseSet &set, const core::Preferences &preferences)
{
    const core::SetTarget &target = set.target;
    return joined({rangeOfReps(target), target.time ? clockText(*target.time) : QString(),
                   target.distance ? shortDistance(*target.distance, preferences) : QString(),
                   target.weight  ? weightText(*target.weight, preferences)
                   : target.raise ? say("last + step")
                                  : QString()},
                  QStringLiteral(" × "));
}

QString resultText(const core::SetResult &result, const core::Preferences &preferences)
{
    const QString time = result.time ? clockText(*result.time) : QString();
    const QString distance = result.distance ? shortDistance(*result.distance, preferences) : QString();
    const QString moved = !time.isEmpty() && !distance.isEmpty() ? say("%1 in %2").arg(distance, time) : distance + time;
    return joined({result.reps ? QString::number(*result.reps) : QString(), moved,
                   result.weight ? weightText(*result.weight, preferences) : QString()},
                  QStringLiteral(" × "));
}

QString setsText(const std::vector<core::ExerciseSet> &sets, const core::Preferences &preferences)
{
    std::vector<core::SetResult> results;
    for (const core::ExerciseSet &set : sets)
        if (set.type != core::SetType::WarmUp)
            results.push_back(set.result);
    if (results.empty())
        return {};
    QStringList texts;
    for (const core::SetResult &result : results)
        texts.append(oneSet(result, preferences));
    const bool same = std::all_of(texts.begin(), texts.end(), [&](const QString &t) { return t == texts.front(); });
    QString line = !same ? texts.join(QStringLiteral(", "))
        : texts.size() == 1 ? texts.front()
                            : QStringLiteral("%1 × %2").arg(texts.size()).arg(texts.front());
    if (const auto left = results.back().inReserve)
        line = *left == 1 ? say("%1, 1 rep left").arg(line) : say("%1, %2 reps left").arg(line).arg(*left);
    return line;
}

QString fieldText(const core::SetResult &result, SetColumn column, const core::Preferences &preferences)
{
    switch (column) {
    case SetColumn::Weight: return result.weight ? weightText(*result.weight, preferences) : QString();
    case SetColumn::Distance: return result.distance ? shortDistance(*result.distance, preferences) : QString();
    case SetColumn::Reps: return result.reps ? QString::number(*result.reps) : QString();
    case SetColumn::Time: return result.time ? clockText(*result.time) : QString();
    case SetColumn::InReserve: return result.inReserve ? QString::number(*result.inReserve) : QString();
    default: return {};
    }
}

std::optional<QString> readField(core::SetResult &result, SetColumn column, const QString &text, core::Tracking tracking,
                                 const core::Preferences &preferences)
{
    if (text.trimmed().isEmpty()) {
        clearField(result, column);
        return std::nullopt;
    }
    const auto sum = workedOut(text);
    if (!sum)
        return say("“%1” is not saved: %2").arg(text.trimmed(), sum.error().message);
    const auto take = [&text](auto &field, const auto &value, const QString &example) -> std::optional<QString> {
        if (!value)
            return say("“%1” is not saved: write it like %2").arg(text.trimmed(), example);
        field = value;
        return std::nullopt;
    };
    switch (column) {
    case SetColumn::Weight: return take(result.weight, parseWeight(*sum, preferences.weights), say("32.5, 32.5 kg or 70 lb"));
    case SetColumn::Distance:
        return take(result.distance, parseSetDistance(*sum, tracking, preferences.lengths), say("400 m or 1.5 km"));
    case SetColumn::Reps: return take(result.reps, parseWhole(*sum, mostReps), say("12"));
    case SetColumn::Time: return take(result.time, parseSetTime(*sum, tracking), say("0:40 or 1:30"));
    case SetColumn::InReserve: return take(result.inReserve, parseWhole(*sum, mostInReserve), say("2, from 0 to 5"));
    default: return std::nullopt;
    }
}

void clearField(core::SetResult &result, SetColumn column) { copyField(result, core::SetResult{}, column); }

void copyField(core::SetResult &to, const core::SetResult &from, SetColumn column)
{
    switch (column) {
    case SetColumn::Weight: to.weight = from.weight; break;
    case SetColumn::Distance: to.distance = from.distance; break;
    case SetColumn::Reps: to.reps = from.reps; break;
    case SetColumn::Time: to.time = from.time; break;
    case SetColumn::InReserve: to.inReserve = from.inReserve; break;
    default: break;
    }
}

} // namespace ui
