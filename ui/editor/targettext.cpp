// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/targettext.h"

#include "ui/look/numbertext.h"
#include "ui/look/setwording.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace ui {

namespace {

constexpr int mostReps = 1000;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("SetTarget", text, nullptr, n); }

QString repsField(const core::SetTarget &target, QChar dash)
{
    const auto low = target.repsLow ? target.repsLow : target.repsHigh;
    if (!low)
        return {};
    const int high = target.repsHigh.value_or(*low);
    return high == *low ? QString::number(*low) : QString::number(*low) + dash + QString::number(high);
}

QString metresField(const std::optional<core::Metres> &distance)
{
    return distance ? tr("%1 m").arg(exactNumber(distance->value)) : QString();
}

QString loadField(const core::SetTarget &target)
{
    if (target.raise)
        return raiseText();
    return target.weight ? QStringLiteral("%1 %2").arg(target.weight->text, core::unitText(target.weight->unit)) : QString();
}

std::optional<QString> readReps(core::SetTarget &target, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?$"));
    const auto match = form.match(text);
    const int low = match.captured(1).toInt();
    const int high = match.captured(2).isEmpty() ? low : match.captured(2).toInt();
    if (!match.hasMatch() || low < 1 || high > mostReps)
        return tr("Write reps such as 12 or 8-12.");
    if (high < low)
        return tr("The higher number comes last.");
    target.repsLow = low;
    target.repsHigh = high;
    return std::nullopt;
}

std::optional<QString> readTime(core::SetTarget &target, const QString &text, core::Tracking tracking)
{
    static const QRegularExpression seconds(QStringLiteral("^(\\d+)\\s*s(?:ec)?$"));
    const auto match = seconds.match(text.toLower());
    const auto time = match.hasMatch() ? std::optional(core::Seconds(match.captured(1).toInt())) : parseSetTime(text, tracking);
    if (!time || time->count() < 1 || *time > std::chrono::hours(24))
        return tr("Write a time such as 30 s or 1:30.");
    target.time = time;
    return std::nullopt;
}

std::optional<QString> readDistance(core::SetTarget &target, const QString &text, core::Tracking tracking, core::LengthUnit unit)
{
    const auto distance = parseSetDistance(text, tracking, unit);
    if (!distance || distance->value <= 0 || distance->value > 1e6)
        return tr("Write a distance such as 40 m or 2 km.");
    target.distance = distance;
    return std::nullopt;
}

std::optional<QString> readLoad(core::SetTarget &target, const QString &text, core::WeightUnit unit)
{
    QString plain = text.toLower();
    plain.remove(QLatin1Char(' '));
    if (plain == QLatin1String("+") || plain == QString(raiseText()).remove(QLatin1Char(' ')).toLower()) {
        target.raise = true;
        target.weight.reset();
        return std::nullopt;
    }
    const auto weight = parseWeight(text, unit);
    if (!weight)
        return tr("Write a weight such as 16 kg or 35 lb, or “%1”.").arg(raiseText());
    target.weight = weight;
    target.raise = false;
    return std::nullopt;
}

void clear(core::SetTarget &target, TargetField field)
{
    switch (field) {
    case TargetField::Reps:
        target.repsLow.reset();
        target.repsHigh.reset();
        break;
    case TargetField::Time: target.time.reset(); break;
    case TargetField::Distance: target.distance.reset(); break;
    case TargetField::Load:
        target.weight.reset();
        target.raise = false;
        break;
    }
}

} // namespace

std::vector<TargetField> targetFields(core::Tracking tracking)
{
    using enum TargetField;
    switch (tracking) {
    case core::Tracking::WeightReps:
    case core::Tracking::BodyweightReps:
    case core::Tracking::AssistedReps: return {Reps, Load};
    case core::Tracking::Reps: return {Reps};
    case core::Tracking::Time: return {Time};
    case core::Tracking::Distance: return {Distance, Time};
    case core::Tracking::WeightDistance: return {Distance, Load};
    }
    return {};
}

QString targetFieldTitle(TargetField field, core::Tracking tracking)
{
    switch (field) {
    case TargetField::Reps: return tr("Reps");
    case TargetField::Time: return tr("Time");
    case TargetField::Distance: return tr("Distance");
    case TargetField::Load:
        return tracking == core::Tracking::BodyweightReps ? tr("Added load") : tracking == core::Tracking::AssistedReps ? tr("Help") : tr("Load");
    }
    return {};
}

QString targetFieldExample(TargetField field, const core::Preferences &preferences)
{
    switch (field) {
    case TargetField::Reps: return QStringLiteral("8-12");
    case TargetField::Time: return tr("30 s");
    case TargetField::Distance: return tr("40 m");
    case TargetField::Load: return preferences.weights == core::WeightUnit::Pounds ? QStringLiteral("35 lb") : QStringLiteral("16 kg");
    }
    return {};
}

QString targetFieldText(const core::SetTarget &target, TargetField field)
{
    switch (field) {
    case TargetField::Reps: return repsField(target, u'-');
    case TargetField::Time: return target.time ? clockText(*target.time) : QString();
    case TargetField::Distance: return metresField(target.distance);
    case TargetField::Load: return loadField(target);
    }
    return {};
}

std::optional<QString> readTargetField(core::SetTarget &target, TargetField field, const QString &text,
                                       core::Tracking tracking, const core::Preferences &preferences)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty()) {
        clear(target, field);
        return std::nullopt;
    }
    switch (field) {
    case TargetField::Reps: return readReps(target, plain);
    case TargetField::Time: return readTime(target, plain, tracking);
    case TargetField::Distance: return readDistance(target, plain, tracking, preferences.lengths);
    case TargetField::Load: return readLoad(target, plain, preferences.weights);
    }
    return std::nullopt;
}

QString raiseText() { return tr("last + step"); }

QString groupText(const core::SetGroup &group)
{
    const core::SetTarget &target = group.target;
    QStringList amounts{repsField(target, QChar(0x2013)), metresField(target.distance), target.time ? clockText(*target.time) : QString()};
    amounts.removeAll(QString());
    const QString amount = amounts.join(QStringLiteral(" / "));
    QString text = amount.isEmpty() ? tr("%n sets", group.count) : tr("%1 × %2").arg(group.count).arg(amount);
    if (group.type == core::SetType::WarmUp || group.type == core::SetType::Drop || group.type == core::SetType::Failure)
        text += QLatin1Char(' ') + core::setTypeName(group.type);
    const QString load = loadField(target);
    return load.isEmpty() ? text : tr("%1 @ %2").arg(text, load);
}

QString prescriptionText(const std::vector<core::ExerciseSet> &sets)
{
    QStringList parts;
    for (const core::SetGroup &group : core::groupsOf(sets))
        parts << groupText(group);
    return parts.isEmpty() ? tr("no sets yet") : parts.join(QStringLiteral(", "));
}

} // namespace ui
