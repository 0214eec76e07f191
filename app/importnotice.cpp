// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importnotice.h"

#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace app {

using namespace core;
using exchange::ImportPlan;
using exchange::ImportResult;
using exchange::ImportStatus;

namespace {

// Beyond these a notice would be a report.
constexpr int mostNamed = 3;

QString tr(const char *text) { return QCoreApplication::translate("WindowImport", text); }

QString duplicateText(const ImportResult &result, const Store &store, QDate today)
{
    const QString file = QFileInfo(result.file).fileName();
    if (result.filledIn)
        return tr("%1 is %2").arg(file, result.reason);
    const QString text = tr("%1 was imported before and is not imported again").arg(file);
    // Where it stands now, which need not be the file's own day any more. A missing answer only shortens the sentence.
    const auto known = result.duplicateOf ? store.sessions().find(*result.duplicateOf) : Result<std::optional<Session>>();
    if (!known || !*known)
        return text;
    return tr("%1: it is %2 on %3").arg(text, (*known)->displayTitle(), ui::dayText((*known)->day(), today));
}

QString duplicatesText(const ImportPlan &plan, const Store &store, QDate today)
{
    const auto isDuplicate = [](const ImportResult &result) { return result.status == ImportStatus::Duplicate; };
    const auto first = std::find_if(plan.results.begin(), plan.results.end(), isDuplicate);
    if (plan.count(ImportStatus::Duplicate) == 1)
        return duplicateText(*first, store, today);
    const auto filled = std::count_if(plan.results.begin(), plan.results.end(), [](const ImportResult &r) { return r.filledIn; });
    const QString known = tr("%1 activities were imported before and are not imported again").arg(plan.count(ImportStatus::Duplicate) - int(filled));
    return filled == 0 ? known : tr("%1; %2 gave what was missing").arg(known).arg(filled);
}

} // namespace

QString importSummary(const ImportPlan &plan, const Store &store, QDate today, const QString &nothing)
{
    const int imported = plan.count(ImportStatus::Imported);
    QStringList words;
    if (imported == 1) {
        for (const ImportResult &result : plan.results)
            if (result.status == ImportStatus::Imported)
                words.append(tr("Imported %1 onto %2").arg(result.session->displayTitle(), ui::dayText(result.session->day(), today)));
    } else if (imported > 1) {
        words.append(tr("Imported %1 activities").arg(imported));
    }
    if (plan.count(ImportStatus::Duplicate) > 0)
        words.append(duplicatesText(plan, store, today));
    if (words.isEmpty() && plan.count(ImportStatus::Failed) == 0)
        words.append(nothing.isEmpty() ? tr("There was no activity to import") : nothing);
    return words.join(QStringLiteral("; "));
}

QString importFailures(const ImportPlan &plan)
{
    QStringList words;
    for (const ImportResult &result : plan.results)
        if (result.status == ImportStatus::Failed)
            words.append(tr("%1: %2").arg(QFileInfo(result.file).fileName(), result.reason));
    if (words.isEmpty())
        return {};
    const int more = int(words.size()) - mostNamed;
    QString text = QStringList(words.mid(0, mostNamed)).join(QStringLiteral("; "));
    if (more > 0)
        text = tr("%1; and %2 more").arg(text).arg(more);
    return tr("Cannot import %1").arg(text);
}

} // namespace app
