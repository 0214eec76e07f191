// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/exchange/setentries.h"
#include "core/rules/linking.h"
#include "core/rules/logging.h"
#include "core/rules/matching.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
#include <map>

namespace exchange {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

/// Builds one plan, part by part, remembering what earlier parts of the same import already took.
class Planner
{
public:
    Planner(const Store *store, const ImportOptions &options) : m_store(store), m_options(options) {}

    Result<ImportPlan> run(std::vector<ParsedFile> files);

private:
    struct Part {
        const ParsedFile &file;
        ParsedPart &parsed;
        std::optional<GroupId> group;
    };

    Result<void> addFile(ParsedFile &file);
    Result<void> addPart(const Part &part);
    Result<std::optional<SessionId>> importedAs(const Part &part);
    Result<void> import(const Part &part, SessionDraft draft, ImportResult &result);
    Result<std::vector<Session> *> sessionsOn(QDate day);
    void addStaged(const Part &part, SessionId session);
    void finishChange();

    const Store *m_store;
    const ImportOptions &m_options;
    ImportPlan m_plan;
    std::vector<Exercise> m_exercises;
    std::map<QDate, std::vector<Session>> m_days;                       // as they will stand after this import
    std::map<std::pair<QByteArray, int>, SessionId> m_taken;
};

ImportResult resultOf(const ParsedFile &file, const ParsedPart &part)
{
    ImportResult result;
    result.file = file.input.path;
    result.part = part.activity.part;
    result.warnings = part.activity.warnings;
    result.records = part.recording ? part.recording->samples : 0;
    result.sets = sumsOf(part.activity.sets);
    return result;
}

ImportResult unreadable(const ParsedFile &file)
{
    ImportResult result;
    result.file = file.input.path;
    // What is no activity at all is passed over inside a folder; a damaged activity is a failure wherever it lay.
    const bool passedOver = !file.input.named && file.error->kind == Error::Kind::Unsupported;
    result.status = passedOver ? ImportStatus::Skipped : ImportStatus::Failed;
    result.reason = file.error->message;
    return result;
}

Result<void> Planner::addFile(ParsedFile &file)
{
    if (file.error) {
        m_plan.results.push_back(unreadable(file));
        return {};
    }
    std::optional<GroupId> group;
    if (file.parts.size() > 1)
        group = GroupId::create();
    for (ParsedPart &parsed : file.parts)
        if (const Result<void> added = addPart({file, parsed, group}); !added)
            return added;
    return {};
}

Result<void> Planner::addPart(const Part &part)
{
    ImportResult result = resultOf(part.file, part.parsed);
    const Activity &activity = part.parsed.activity;
    if (!activity.startMs) {
        result.status = ImportStatus::Failed;
        result.reason = tr("the file does not say when it began");
        m_plan.results.push_back(std::move(result));
        return {};
    }
    SessionDraft draft = sessionOf(activity, m_options.zone, m_exercises);
    result.warnings += draft.warnings;
    const Result<std::optional<SessionId>> earlier = importedAs(part);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (activity.transition) {
        result.status = ImportStatus::Skipped;
        result.reason = tr("the change between two sports");
    } else if (*earlier) {
        result.status = ImportStatus::Duplicate;
        result.reason = tr("already imported");
        result.duplicateOf = *earlier;
    }
    if (result.status == ImportStatus::Imported) {
        if (const Result<void> done = import(part, std::move(draft), result); !done)
            return done;
    } else {
        draft.session.id = {};
        result.session = std::move(draft.session);
    }
    m_plan.results.push_back(std::move(result));
    return {};
}

Result<std::optional<SessionId>> Planner::importedAs(const Part &part)
{
    const auto key = std::pair(part.file.sha256, part.parsed.activity.part);
    if (const auto it = m_taken.find(key); it != m_taken.end())
        return it->second;
    if (!m_store)
        return std::nullopt;
    const Result<std::vector<Source>> sources = m_store->imports().sourcesOf(part.file.sha256);
    if (!sources)
        return tl::unexpected(sources.error());
    for (const Source &source : *sources)
        if (source.part == part.parsed.activity.part)
            return source.session;
    return std::nullopt;
}

Result<void> Planner::import(const Part &part, SessionDraft draft, ImportResult &result)
{
    Session session = std::move(draft.session);
    const Result<std::vector<Session> *> day = sessionsOn(session.logged->day);
    if (!day)
        return tl::unexpected(day.error());
    std::vector<Session> &there = **day;
    if (const Session *match = matchingSession(there, {session.logged->day, session.sport, session.logged->timer})) {
        const auto planned = there.begin() + (match - there.data());
        if (!planned->entries.empty()) {
            draft = sessionOf(part.parsed.activity, m_options.zone, m_exercises, exercisesOf(*planned));
            session = std::move(draft.session);
        }
        session.group = part.group;
        session = linked(*planned, session, Link::Matched);
        m_plan.change.replace(*planned, session);
        *planned = session;
        result.joined = true;
    } else {
        session.group = part.group;
        session.position = there.empty() ? 1 : there.back().position + 1;
        m_plan.change.add(session);
        there.push_back(session);
    }
    for (Exercise &exercise : draft.newExercises) {
        m_plan.change.add(exercise);
        m_exercises.push_back(std::move(exercise));
    }
    addStaged(part, session.id);
    result.session = std::move(session);
    return {};
}

Result<std::vector<Session> *> Planner::sessionsOn(QDate day)
{
    if (const auto it = m_days.find(day); it != m_days.end())
        return &it->second;
    if (!m_store)
        return &m_days[day];
    Result<std::vector<Session>> sessions = m_store->sessions().between(day, day);
    if (!sessions)
        return tl::unexpected(sessions.error());
    return &(m_days[day] = std::move(*sessions));
}

void Planner::addStaged(const Part &part, SessionId session)
{
    StagedPart staged;
    staged.source.id = SourceId::create();
    staged.source.sha256 = part.file.sha256;
    staged.source.part = part.parsed.activity.part;
    staged.source.name = QFileInfo(part.file.input.path).fileName();
    staged.source.format = part.file.format;
    staged.source.device = part.file.device;
    staged.source.session = session;
    staged.recording = std::move(part.parsed.recording);
    m_plan.staged.push_back(std::move(staged));
    m_taken.emplace(std::pair(part.file.sha256, part.parsed.activity.part), session);
}

void Planner::finishChange()
{
    m_plan.change.origin = Origin::Import;
    if (m_plan.staged.size() != 1) {
        m_plan.change.label = tr("Import %1 activities").arg(m_plan.staged.size());
        return;
    }
    for (const ImportResult &result : m_plan.results)
        if (result.status == ImportStatus::Imported)
            m_plan.change.label = tr("Import %1").arg(result.session->displayTitle());
}

Result<ImportPlan> Planner::run(std::vector<ParsedFile> files)
{
    if (m_store) {
        Result<std::vector<Exercise>> exercises = m_store->exercises().all();
        if (!exercises)
            return tl::unexpected(exercises.error());
        m_exercises = std::move(*exercises);
    }
    for (ParsedFile &file : files)
        if (const Result<void> added = addFile(file); !added)
            return tl::unexpected(added.error());
    finishChange();
    return std::move(m_plan);
}

} // namespace

QString slug(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Imported: return QStringLiteral("imported");
    case ImportStatus::Duplicate: return QStringLiteral("duplicate");
    case ImportStatus::Skipped: return QStringLiteral("skipped");
    case ImportStatus::Failed: return QStringLiteral("failed");
    }
    return {};
}

int ImportPlan::count(ImportStatus status) const
{
    return int(std::count_if(results.begin(), results.end(), [&](const ImportResult &r) { return r.status == status; }));
}

Result<ImportPlan> planImport(const Store *store, std::vector<ParsedFile> files, const ImportOptions &options)
{
    return Planner(store, options).run(std::move(files));
}

} // namespace exchange
