// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entrytext.h"

#include "core/exchange/amounttext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace exchange {

using namespace core;

namespace {

constexpr int mostSets = 100;
const QString dot = QStringLiteral(" · ");

QString targetText(const SetTarget &target)
{
    QStringList parts;
    if (target.repsLow && target.repsHigh && target.repsLow != target.repsHigh)
        parts << QStringLiteral("%1–%2").arg(*target.repsLow).arg(*target.repsHigh);
    else if (target.repsLow || target.repsHigh)
        parts << QString::number(target.repsLow ? *target.repsLow : *target.repsHigh);
    if (target.time)
        parts << QStringLiteral("%1 s").arg(target.time->count());
    if (target.distance)
        parts << QString::number(target.distance->value, 'f', QLocale::FloatingPointShortest) + QStringLiteral(" m");
    if (parts.isEmpty())
        parts << QStringLiteral("open");
    if (target.weight)
        parts << QStringLiteral("@ %1 %2").arg(target.weight->text, unitText(target.weight->unit));
    else if (target.raise)
        parts << QStringLiteral("@ last + step");
    return parts.join(QLatin1Char(' '));
}

bool alike(const ExerciseSet &a, const ExerciseSet &b) { return a.type == b.type && a.side == b.side && a.target == b.target; }

QString setsText(const std::vector<ExerciseSet> &sets)
{
    QStringList groups;
    for (size_t i = 0; i < sets.size();) {
        size_t end = i + 1;
        while (end < sets.size() && alike(sets[i], sets[end]))
            ++end;
        QString group = QStringLiteral("%1 × %2").arg(end - i).arg(targetText(sets[i].target));
        if (sets[i].type != SetType::Working)
            group += QLatin1Char(' ') + slug(sets[i].type);
        if (sets[i].side != Side::Both)
            group += sets[i].side == Side::Left ? QStringLiteral(" left") : QStringLiteral(" right");
        groups << group;
        i = end;
    }
    return groups.join(QStringLiteral(", "));
}

void readTarget(SetTarget &target, const QRegularExpressionMatch &match)
{
    if (!match.captured(QStringLiteral("low")).isEmpty()) {
        target.repsLow = match.captured(QStringLiteral("low")).toInt();
        const QString high = match.captured(QStringLiteral("high"));
        target.repsHigh = high.isEmpty() ? *target.repsLow : high.toInt();
    }
    if (!match.captured(QStringLiteral("s")).isEmpty())
        target.time = Seconds(match.captured(QStringLiteral("s")).toInt());
    if (!match.captured(QStringLiteral("m")).isEmpty())
        target.distance = Metres{match.captured(QStringLiteral("m")).toDouble()};
    if (!match.captured(QStringLiteral("kg")).isEmpty())
        target.weight = Weight::parse(match.captured(QStringLiteral("kg")), match.captured(QStringLiteral("unit")) == QLatin1String("lb")
                                                                               ? WeightUnit::Pounds
                                                                               : WeightUnit::Kilograms);
    target.raise = !match.captured(QStringLiteral("raise")).isEmpty();
}

bool readGroup(const QString &text, std::vector<ExerciseSet> &sets)
{
    static const QRegularExpression form(QStringLiteral(
        "^(?<n>\\d{1,2}) × (?:(?<low>\\d{1,5})(?:–(?<high>\\d{1,5}))?(?= |$) ?)?(?:(?<s>\\d{1,6}) s ?)?(?:(?<m>[\\d.]{1,12}) m ?)?(?:open ?)?"
        "(?:@ (?<kg>-?[\\d.,]{1,12}) (?<unit>kg|lb) ?)?(?<raise>@ last \\+ step ?)?(?<type>warm-up|drop|failure|timed)? ?(?<side>left|right)?$"));
    const auto match = form.match(text);
    const int count = match.captured(QStringLiteral("n")).toInt();
    if (!match.hasMatch() || count < 1 || int(sets.size()) + count > mostSets)
        return false;
    ExerciseSet set;
    readTarget(set.target, match);
    set.type = setTypeFromSlug(match.captured(QStringLiteral("type"))).value_or(SetType::Working);
    const QString side = match.captured(QStringLiteral("side"));
    set.side = side.isEmpty() ? Side::Both : side == QLatin1String("left") ? Side::Left : Side::Right;
    for (int i = 0; i < count; ++i) {
        set.id = SetId::create();
        sets.push_back(set);
    }
    return true;
}

/// Takes "WORD 45" or "WORD 45 s" off the end of the parts.
std::optional<int> takeNumber(QStringList &parts, const QString &form)
{
    const auto match = QRegularExpression(form).match(parts.last());
    if (!match.hasMatch())
        return std::nullopt;
    parts.removeLast();
    return match.captured(1).toInt();
}

bool readSets(const QString &text, std::vector<ExerciseSet> &sets)
{
    // A decimal comma in a weight has no blank after it; the comma between groups has.
    for (const QString &group : text.split(QStringLiteral(", ")))
        if (!readGroup(group.trimmed(), sets))
            return false;
    return true;
}

} // namespace

ExerciseNames::ExerciseNames(const std::vector<Exercise> &known)
{
    for (const Exercise &exercise : known)
        if (!exercise.mergedInto)
            m_byName.emplace(exercise.name.toCaseFolded(), exercise);
}

ExerciseId ExerciseNames::idOf(const QString &name, bool timed)
{
    const QString key = name.toCaseFolded();
    if (!m_byName.contains(key)) {
        Exercise made;
        made.id = ExerciseId::create();
        made.name = name;
        made.tracking = timed ? Tracking::Time : Tracking::WeightReps;
        m_byName.emplace(key, made);
    }
    if (std::find(m_used.begin(), m_used.end(), key) == m_used.end())
        m_used.push_back(key);
    return m_byName.at(key).id;
}

std::vector<Exercise> ExerciseNames::used() const
{
    std::vector<Exercise> list;
    for (const QString &key : m_used)
        list.push_back(m_byName.at(key));
    return list;
}

QString entryText(const Entry &entry, const std::map<ExerciseId, QString> &names)
{
    const auto exercise = entry.exercise();
    const auto name = exercise ? names.find(*exercise) : names.end();
    const QString target = entryTarget(entry);
    const QString said = name == names.end() ? QCoreApplication::translate("SessionText", "Exercise") : name->second;
    return target.isEmpty() ? said : said + dot + target;
}

QString entryTarget(const Entry &entry)
{
    QStringList parts;
    if (!entry.sets.empty())
        parts << setsText(entry.sets);
    if (entry.rest)
        parts << QStringLiteral("rest %1 s").arg(entry.rest->count());
    if (entry.superset)
        parts << QStringLiteral("superset %1").arg(*entry.superset);
    return parts.join(dot);
}

std::optional<Entry> entryFromText(const QString &text, ExerciseNames &names)
{
    QStringList parts = text.split(dot);
    Entry entry;
    entry.id = EntryId::create();
    entry.superset = takeNumber(parts, QStringLiteral("^superset (\\d{1,4})$"));
    if (parts.isEmpty())
        return std::nullopt;
    if (const auto rest = takeNumber(parts, QStringLiteral("^rest (\\d{1,5}) s$")))
        entry.rest = Seconds(*rest);
    // The name may hold dots of its own; the sets are the last part, if there are any.
    if (parts.size() > 1) {
        if (!readSets(parts.last(), entry.sets))
            return std::nullopt;
        parts.removeLast();
    }
    if (parts.isEmpty() || parts.join(dot).trimmed().isEmpty())
        return std::nullopt;
    const bool timed = !entry.sets.empty() && entry.sets.front().target.time.has_value();
    entry.plannedExercise = names.idOf(parts.join(dot), timed);
    return entry;
}

} // namespace exchange
