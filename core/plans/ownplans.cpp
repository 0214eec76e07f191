// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/ownplans.h"

#include "core/plans/planjson.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace core {

namespace {

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("OwnPlans", text, nullptr, n); }

constexpr int longestSlug = 60;

QStringList slugsOf(const std::vector<OwnPlan> &own, const std::vector<Plan> &library)
{
    QStringList slugs;
    for (const OwnPlan &plan : own)
        slugs << plan.slug;
    for (const Plan &plan : library)
        slugs << plan.slug;
    return slugs;
}

/// The exercises of a plan's author that are not known here.
std::vector<Exercise> missingExercises(const Plan &plan, const std::vector<Exercise> &known)
{
    std::set<ExerciseId> there;
    for (const Exercise &exercise : known)
        there.insert(exercise.id);
    std::vector<Exercise> missing;
    for (const PlanWeek &week : plan.weeks)
        for (const PlanSession &session : week.sessions)
            for (const PlanExercise &planned : session.exercises)
                if (planned.own && there.insert(planned.own->id).second) {
                    Exercise exercise;
                    exercise.id = planned.own->id;
                    exercise.name = planned.own->name;
                    exercise.tracking = planned.own->tracking;
                    exercise.sides = planned.own->sides;
                    missing.push_back(exercise);
                }
    return missing;
}

/// Whether a plan says the same, whatever its name and version.
bool isSame(Plan a, const Plan &b)
{
    a.id = b.id;
    a.slug = b.slug;
    a.version = b.version;
    return a == b;
}

Error alreadyThere(const Plan &plan, const QString &why)
{
    return {Error::Kind::Conflict, why.arg(plan.title)};
}

} // namespace

std::vector<Problem> problemsWith(const PlanDetails &details, int weeks)
{
    std::vector<Problem> problems;
    if (details.title.trimmed().isEmpty())
        problems.push_back({QStringLiteral("title"), tr("a plan needs a title")});
    if (!details.easierWeeks.empty() && (*details.easierWeeks.begin() < 1 || *details.easierWeeks.rbegin() > weeks))
        problems.push_back({QStringLiteral("easier weeks"), tr("the plan has the weeks 1 to %n", weeks)});
    return problems;
}

std::optional<std::set<int>> weekNumbersFrom(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    std::set<int> weeks;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        weeks.insert(word.toInt(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return weeks;
}

QString weekNumbersText(const std::set<int> &weeks)
{
    QStringList words;
    for (const int week : weeks)
        words << QString::number(week);
    return words.join(QStringLiteral(", "));
}

QString slugFor(const QString &title, const QStringList &taken)
{
    QString slug;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (plain)
            slug += c;
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(QLatin1Char('-')))
            slug += QLatin1Char('-');
    }
    slug.truncate(longestSlug);
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    if (slug.isEmpty())
        slug = QStringLiteral("plan");
    QString free = slug;
    for (int n = 2; taken.contains(free); ++n)
        free = QStringLiteral("%1-%2").arg(slug).arg(n);
    return free;
}

OwnPlan ownPlanOf(const Plan &plan) { return {plan.id, plan.slug, plan.version, planToJson(plan)}; }

Result<Plan> planOf(const OwnPlan &own) { return planFromJson(own.json); }

Plan withDetails(Plan plan, const PlanDetails &details)
{
    plan.title = details.title.trimmed();
    plan.author = details.author.trimmed();
    plan.description = details.description.trimmed();
    for (size_t i = 0; i < plan.weeks.size(); ++i)
        plan.weeks[i].easier = details.easierWeeks.contains(int(i) + 1);
    return plan;
}

PlanDetails detailsOf(const Plan &plan)
{
    PlanDetails details{plan.title, plan.author, plan.description, {}};
    for (size_t i = 0; i < plan.weeks.size(); ++i)
        if (plan.weeks[i].easier)
            details.easierWeeks.insert(int(i) + 1);
    return details;
}

Change savePlan(Plan plan, const PlanDetails &details, const QStringList &taken)
{
    plan = withDetails(std::move(plan), details);
    plan.slug = slugFor(plan.title, taken);
    plan.id = planIdOf(plan.slug);
    plan.version = 1;
    Change change;
    change.label = tr("Save %1 as a plan").arg(plan.title);
    change.add(ownPlanOf(plan));
    return change;
}

Result<Change> editPlan(const OwnPlan &before, const PlanDetails &details)
{
    const auto plan = planOf(before);
    if (!plan)
        return tl::unexpected(plan.error());
    Plan after = withDetails(*plan, details);
    Change change;
    change.label = tr("Edit plan %1").arg(after.title);
    if (after == *plan)
        return change;
    ++after.version;
    OwnPlan stored = ownPlanOf(after);
    stored.id = before.id;
    change.replace(before, stored);
    return change;
}

Change deletePlan(const OwnPlan &plan)
{
    const auto read = planOf(plan);
    Change change;
    change.label = tr("Delete plan %1").arg(read ? read->title : plan.slug);
    change.remove(plan);
    return change;
}

Result<Change> importPlan(const Plan &file, const std::vector<OwnPlan> &own, const std::vector<Plan> &library,
                          const std::vector<Exercise> &exercises)
{
    for (const Plan &known : library)
        if (isSame(file, known))
            return tl::unexpected(alreadyThere(known, tr("%1 comes with Legwork")));
    for (const OwnPlan &stored : own)
        if (const auto known = planOf(stored); known && isSame(file, *known))
            return tl::unexpected(alreadyThere(*known, tr("%1 is among your plans already")));
    Plan plan = file;
    const auto older = std::find_if(own.begin(), own.end(), [&](const OwnPlan &stored) { return stored.slug == file.slug; });
    const bool isUpdate = older != own.end() && older->version < file.version;
    if (older != own.end() && older->version > file.version)
        return tl::unexpected(alreadyThere(file, tr("a newer version of %1 is among your plans")));
    if (!isUpdate)
        plan.slug = slugsOf(own, library).contains(plan.slug) ? slugFor(plan.slug, slugsOf(own, library)) : plan.slug;
    plan.id = planIdOf(plan.slug);
    Change change;
    change.label = (isUpdate ? tr("Update plan %1") : tr("Import plan %1")).arg(plan.title);
    for (const Exercise &exercise : missingExercises(plan, exercises))
        change.add(exercise);
    if (isUpdate)
        change.replace(*older, ownPlanOf(plan));
    else
        change.add(ownPlanOf(plan));
    return change;
}

} // namespace core
