// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/strengthwords.h"

#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace ui {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("StrengthWords", text, nullptr, n); }

QString nameOf(const core::Entry &entry, const std::map<core::ExerciseId, QString> &names)
{
    const auto exercise = entry.exercise();
    const auto known = exercise ? names.find(*exercise) : names.end();
    return known != names.end() ? known->second : tr("Exercise");
}

int workingSetsOf(const core::Entry &entry)
{
    return int(std::count_if(entry.sets.begin(), entry.sets.end(),
                             [](const core::ExerciseSet &set) { return set.type != core::SetType::WarmUp; }));
}

/// "3 × 12–15" when every exercise has the same sets and target, else "14 sets".
QString shapeText(const core::Session &session)
{
    const core::Entry &first = session.entries.front();
    const int sets = workingSetsOf(first);
    const QString reps = first.sets.empty() ? QString() : repsText(first.sets.back().target);
    const bool same = !reps.isEmpty() && std::all_of(session.entries.begin(), session.entries.end(), [&](const core::Entry &e) {
        return workingSetsOf(e) == sets && !e.sets.empty() && repsText(e.sets.back().target) == reps;
    });
    return same ? tr("%1 × %2").arg(sets).arg(reps) : tr("%n sets", session.workingSets());
}

std::vector<core::SetResult> doneResults(const core::Entry &entry)
{
    std::vector<core::SetResult> results;
    for (const core::ExerciseSet &set : entry.sets)
        if (set.isDone() && set.type != core::SetType::WarmUp)
            results.push_back(set.result);
    return results;
}

/// "3 × 14 @ 16 kg"; the lowest reps when they differ; the weight only when it is the same in every set.
QString liftedText(const std::vector<core::SetResult> &results)
{
    std::optional<int> reps;
    bool sameWeight = true;
    for (const core::SetResult &result : results) {
        if (result.reps)
            reps = reps ? std::min(*reps, *result.reps) : *result.reps;
        sameWeight = sameWeight && result.weight == results.front().weight;
    }
    QString text = reps ? tr("%1 × %2").arg(results.size()).arg(*reps) : tr("%n sets", int(results.size()));
    if (sameWeight && results.front().weight)
        text += tr(" @\u00a0%1\u00a0%2").arg(results.front().weight->text, core::unitText(results.front().weight->unit));
    return text;
}

} // namespace

QString repsText(const core::SetTarget &target)
{
    if (target.repsLow && target.repsHigh && target.repsLow != target.repsHigh)
        return tr("%1–%2").arg(*target.repsLow).arg(*target.repsHigh);
    const auto reps = target.repsLow ? target.repsLow : target.repsHigh;
    return reps ? QString::number(*reps) : target.time ? tr("%1 s").arg(target.time->count()) : QString();
}

QString setsText(const core::Session &session)
{
    if (session.entries.empty())
        return {};
    if (session.logged)
        return session.workingSets() > 0 ? tr("%1 of %2 sets").arg(session.doneSets()).arg(session.workingSets()) : QString();
    const int n = int(session.entries.size());
    const QString count = tr("%n exercises", n);
    return tr("%1 · %2").arg(count, shapeText(session));
}

QString exercisesText(const core::Session &session, const std::map<core::ExerciseId, QString> &names)
{
    if (session.logged)
        for (const core::Entry &entry : session.entries)
            if (const auto results = doneResults(entry); !results.empty())
                return tr("%1 %2").arg(nameOf(entry, names), liftedText(results));
    QStringList list;
    for (const core::Entry &entry : session.entries)
        list << nameOf(entry, names);
    return list.join(QStringLiteral(", "));
}

} // namespace ui
