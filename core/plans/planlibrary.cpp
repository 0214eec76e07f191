// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planlibrary.h"

#include "core/model/librarywords.h"
#include "core/plans/planjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <tuple>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanLibrary", text); }

constexpr QLatin1String folder(":/legwork/plans");
constexpr qint64 largestPlanFile = 4 << 20;

void translate(Plan &plan)
{
    plan.title = planText(plan.title);
    plan.description = planText(plan.description);
    for (PlanWeek &week : plan.weeks)
        for (PlanSession &session : week.sessions) {
            for (QString *text : {&session.title, &session.text, &session.note})
                *text = planText(*text);
            for (PlanExercise &exercise : session.exercises)
                exercise.note = planText(exercise.note);
        }
}

} // namespace

Result<Plan> readPlanFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, tr("there is no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString());
    if (file.size() > largestPlanFile)
        return fail(Error::Kind::Format, tr("this is too large for a plan file"));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fail(Error::Kind::Io, file.errorString());
    return planFromJson(bytes);
}

Result<std::vector<Plan>> libraryPlans()
{
    std::vector<Plan> plans;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")})) {
        Result<Plan> plan = readPlanFile(dir.filePath(name));
        if (!plan)
            return fail(plan.error().kind, name + QStringLiteral(": ") + plan.error().message);
        translate(*plan);
        plans.push_back(std::move(*plan));
    }
    if (plans.empty())
        return fail(Error::Kind::Internal, tr("the plan library is missing from the program"));
    std::sort(plans.begin(), plans.end(), [](const Plan &a, const Plan &b) {
        return std::make_tuple(a.weeks.size(), a.slug) < std::make_tuple(b.weeks.size(), b.slug);
    });
    return plans;
}

bool isLibraryPlan(const QString &slug) { return QFile::exists(folder + QLatin1Char('/') + slug + QLatin1String(".json")); }

Result<Plan> libraryPlan(const QString &slug)
{
    const Result<std::vector<Plan>> plans = libraryPlans();
    if (!plans)
        return tl::unexpected(plans.error());
    for (const Plan &plan : *plans)
        if (plan.slug == slug)
            return plan;
    return fail(Error::Kind::NotFound, tr("there is no plan called “%1”").arg(slug));
}

} // namespace core
