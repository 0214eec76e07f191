// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/commands/importanswers.h"
#include "app/commands/mergearchives.h"
#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "app/sessionjson.h"
#include "core/exchange/stageimport.h"
#include "core/plans/exerciselibrary.h"
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

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

QString figures(const Session &session)
{
    if (!session.logged)
        return tr("planned");
    const Logged &logged = *session.logged;
    QStringList words;
    if (logged.timer)
        words.append(ui::clockText(std::chrono::duration_cast<Seconds>(*logged.timer)));
    if (logged.distance && logged.distance->value > 0)
        words.append(ui::distanceText(*logged.distance, LengthUnit::Kilometres));
    if (logged.avgHr)
        words.append(tr("%1 bpm").arg(*logged.avgHr));
    if (const int sets = session.doneSets(); sets > 0)
        words.append(QCoreApplication::translate("CommandLine", "%n sets", nullptr, sets));
    return words.join(QStringLiteral(", "));
}

void printResults(const ImportPlan &plan, bool dryRun)
{
    Table table({tr("Result"), tr("Day"), tr("Session"), tr("Figures"), tr("File")});
    for (const ImportResult &result : plan.results) {
        QString status = exchange::slug(result.status);
        if (result.status == ImportStatus::Imported && dryRun)
            status = tr("would import");
        else if (result.joined)
            status = tr("imported, joins the plan");
        else if (result.filledIn)
            status = dryRun ? tr("duplicate, would fill in") : tr("duplicate, filled in");
        const QString file = result.part > 1 ? tr("%1, part %2").arg(result.file).arg(result.part) : result.file;
        if (result.session)
            table.addRow({status, result.session->day().toString(Qt::ISODate), result.session->displayTitle(), figures(*result.session), file});
        else
            table.addRow({status, {}, result.reason, {}, file});
    }
    table.print();
}

// A name no library knows never holds an import up; it can be merged into another exercise later.
void printNewExercises(const ImportPlan &plan)
{
    const std::vector<Exercise> &library = libraryExercises();
    for (const exchange::NewExercise &each : plan.newExercises) {
        const auto guess = std::find_if(library.begin(), library.end(), [&](const Exercise &known) { return each.guess == known.id; });
        printLine(guess == library.end() ? tr("New exercise: %1").arg(each.exercise.name)
                                         : tr("New exercise: %1 (is it %2?)").arg(each.exercise.name, guess->name));
    }
}

// A dry run has given out ids that no database will ever hold.
void withoutNewIds(ImportPlan &plan)
{
    for (ImportResult &result : plan.results)
        if (result.session && !result.joined)
            result.session->id = {};
}

int report(const ImportPlan &plan, const CommandParser &parser)
{
    if (parser.json()) {
        QJsonArray array;
        for (const ImportResult &result : plan.results)
            array.append(importJson(result));
        printJson(array);
    } else if (!plan.results.empty()) {
        printResults(plan, parser.has(QStringLiteral("dry-run")));
    }
    if (!parser.json())
        printNewExercises(plan);
    for (const ImportResult &result : plan.results) {
        if (result.status == ImportStatus::Failed)
            printError(result.file, result.reason);
        if (!parser.json())
            for (const QString &warning : result.warnings)
                printError(result.file, warning);
    }
    return plan.count(ImportStatus::Failed) > 0 ? SomeFailed : AllDone;
}

int refuseDatabase(const CommandParser &parser, const Error &error)
{
    printError(parser.database(), error.message);
    return DatabaseRefused;
}

/// The plan for what the command line names; `store` is null where there is no database yet.
Result<ImportPlan> planOf(const Store *store, const CommandParser &parser, const exchange::ImportOptions &options)
{
    exchange::CsvMappings remembered;
    if (store) {
        auto settings = store->settings().all();
        if (!settings)
            return tl::unexpected(settings.error());
        remembered = std::move(*settings);
    }
    const std::atomic<bool> cancel = false;
    const auto inputs = exchange::collectInputs(parser.positional());
    const auto mappings = importMappings(parser, std::move(remembered), inputs);
    if (!mappings)
        return tl::unexpected(mappings.error());
    return exchange::planImport(store, exchange::parseFiles(inputs, cancel, {}, *mappings), options);
}

/// A wrong word of the user's, or a database that could not be read.
int refusePlan(const CommandParser &parser, const Error &error)
{
    return error.kind == Error::Kind::Usage ? CommandParser::refuse(error.message) : refuseDatabase(parser, error);
}

int dryRun(const CommandParser &parser, const exchange::ImportOptions &options)
{
    std::unique_ptr<Store> store;
    if (QFileInfo::exists(parser.database())) {
        auto opened = openForReading(parser.database());
        if (!opened)
            return refuseDatabase(parser, opened.error());
        store = std::move(*opened);
    }
    auto plan = planOf(store.get(), parser, options);
    if (!plan)
        return refusePlan(parser, plan.error());
    withoutNewIds(*plan);
    return report(*plan, parser);
}

Result<void> commit(Store &store, ImportPlan &plan)
{
    if (plan.change.isEmpty())
        return {};
    const std::atomic<bool> cancel = false;
    if (const Result<void> backedUp = backUpBeforeImport(store.database().path(), cancel); !backedUp)
        return backedUp;
    if (const Result<void> staged = exchange::stageImport(store.database(), plan, QDateTime::currentDateTimeUtc(), cancel); !staged)
        return staged;
    const Result<Changes> applied = store.journal().apply(plan.change);
    if (applied)
        return {};
    [[maybe_unused]] const Result<void> discarded = exchange::discardImport(store.database(), plan);
    return tl::unexpected(applied.error());
}

} // namespace

int runImport(const QStringList &arguments)
{
    CommandParser parser(tr("import PATH… [--dry-run] [--json]"),
                         tr("Brings in activity files (FIT, TCX, GPX), tables of other programs (Strong, Hevy, FitNotes, StrongLifts, "
                            "Strava, Garmin Connect, any other CSV with --columns), zip archives, or all of those in folders. An "
                            "activity joins the planned session of its day and sport; nothing is ever counted twice. An archive that Legwork "
                            "exported is merged: of what differs, the later edit is kept."));
    parser.addFile(QStringLiteral("PATH…"), tr("a file or a folder"));
    parser.addOption(QStringLiteral("dry-run"), tr("say what would happen and write nothing"));
    addImportAnswers(parser);
    if (const auto code = parser.parse(arguments))
        return *code;
    if (parser.positional().isEmpty())
        return CommandParser::refuse(tr("import needs a file or a folder"));
    if (const QStringList archives = archivesAmong(parser.positional()); !archives.isEmpty())
        return archives.size() == parser.positional().size()
            ? mergeArchives(parser, archives)
            : CommandParser::refuse(tr("import takes archives of Legwork by themselves, not together with other files"));
    const auto options = importAnswers(parser);
    if (!options)
        return CommandParser::refuse(options.error().message);
    if (parser.has(QStringLiteral("dry-run")))
        return dryRun(parser, *options);

    if (parser.usesDefaultDatabase())
        if (const Result<void> folder = makeDefaultFolder(); !folder)
            return refuseDatabase(parser, folder.error());
    auto opened = openForWriting(parser.database(), Database::Mode::Create);
    if (!opened)
        return refuseDatabase(parser, opened.error());
    auto plan = planOf(opened->store.get(), parser, *options);
    if (!plan)
        return refusePlan(parser, plan.error());
    if (const Result<void> done = commit(*opened->store, *plan); !done)
        return refuseDatabase(parser, done.error());
    return report(*plan, parser);
}

} // namespace app
