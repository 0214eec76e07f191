// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takeout/exporttables.h"

#include "core/exchange/tables/sessiontables.h"
#include "core/exchange/takeout/newfiles.h"
#include "core/rules/exercisesearch.h"
#include "core/rules/week.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace exchange {

using namespace core;

namespace {

/// Where the three files go, and what they are called.
struct Names {
    QString folder, sessions, sets, weeks;
};

Names namesOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() || info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) != 0)
        return {path, QStringLiteral("sessions.csv"), QStringLiteral("sets.csv"), QStringLiteral("weeks.csv")};
    const QString stem = info.completeBaseName();
    return {info.absolutePath(), info.fileName(), stem + QStringLiteral("-sets.csv"), stem + QStringLiteral("-weeks.csv")};
}

Result<std::vector<WeekSummary>> weeksOf(const Store &store, const TakeoutOrder &order)
{
    const auto span = store.tallies().span();
    const auto preferences = span ? store.preferences() : Result<Preferences>(tl::unexpected(span.error()));
    if (!preferences)
        return tl::unexpected(preferences.error());
    if (!*span)
        return std::vector<WeekSummary>();
    const DateRange asked{order.first.value_or((*span)->first), order.last.value_or((*span)->second)};
    if (asked.last < asked.first)
        return std::vector<WeekSummary>();
    const Qt::DayOfWeek firstDay = preferences->firstDay();
    const auto tallies = store.tallies().between(weekOf(asked.first, firstDay).first, weekOf(asked.last, firstDay).last);
    if (!tallies)
        return tl::unexpected(tallies.error());
    return weeklySummaries(*tallies, asked, firstDay, preferences->basis, order.today);
}

} // namespace

Result<qint64> exportTables(const Store &store, const TakeoutOrder &order, JobControl &job)
{
    const auto sessions = store.sessions().between(order.first.value_or(QDate(1, 1, 1)), order.last.value_or(QDate(9999, 12, 31)));
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto exercises = store.exercises().all();
    if (!exercises)
        return tl::unexpected(exercises.error());
    const auto weeks = weeksOf(store, order);
    if (!weeks)
        return tl::unexpected(weeks.error());
    job.percent = 50;
    const Names names = namesOf(order.path);
    const TableText tables[] = {sessionTable(*sessions), setTable(*sessions, exerciseNames(*exercises)), weekTable(*weeks)};
    if (job.cancel)
        return fail(Error::Kind::Cancelled, QCoreApplication::translate("Export", "cancelled"));
    auto files = NewFiles::in(names.folder);
    if (!files)
        return tl::unexpected(files.error());
    qint64 rows = 0;
    const QString fileNames[] = {names.sessions, names.sets, names.weeks};
    for (size_t i = 0; i < std::size(tables); ++i) {
        if (const auto added = files->add(fileNames[i], tables[i].bytes()); !added)
            return tl::unexpected(added.error());
        rows += tables[i].rows();
    }
    if (const auto named = files->commit(); !named)
        return tl::unexpected(named.error());
    job.percent = 100;
    return rows;
}

} // namespace exchange
