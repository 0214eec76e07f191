// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplanner.h"

#include "core/exchange/joinrecordings.h"
#include "core/model/usualgear.h"
#include "core/rules/linking.h"
#include "core/rules/logging.h"
#include "core/rules/matching.h"
#include "core/store/gearmileage.h"
#include "core/store/importhistory.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace exchange {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

ImportResult resultOf(const ParsedFile &file, const ParsedPart &part)
{
    ImportResult result;
    result.file = file.input.path;
    result.part = part.activity.part;
    result.warnings = part.activity.warnings;
    result.records = part.recording ? part.recording->samples : 0;
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
    result.unknownTable = file.unknownTable;
    return result;
}

} // namespace

ImportPlanner::ImportPlanner(const Store *store, const ImportOptions &options) : m_store(store), m_options(options), m_days(store) {}

Result<void> ImportPlanner::prepare(const std::vector<ParsedFile> &files)
{
    std::vector<Exercise> exercises;
    if (m_store) {
        Result<std::vector<Exercise>> known = m_store->exercises().all();
        if (!known)
            return tl::unexpected(known.error());
        exercises = std::move(*known);
        const Result<std::map<QString, QByteArray>> settings = m_store->settings().all();
        if (!settings)
            return tl::unexpected(settings.error());
        m_preferences = Preferences::from(*settings);
        const Result<std::optional<GearId>> gear = usualGear(*m_store);
        if (!gear)
            return tl::unexpected(gear.error());
        m_usualGear = *gear;
    }
    m_finder.emplace(std::move(exercises), m_options.exercises);
    std::set<QDate> days;
    for (const ParsedFile &file : files)
        for (const ParsedPart &part : file.parts) {
            m_finder->learn(part.activity.sets);
            const std::optional<QDate> day = part.activity.startMs
                ? std::optional(QDateTime::fromMSecsSinceEpoch(*part.activity.startMs, m_options.zoneOrDefault()).date())
                : part.activity.local ? std::optional(part.activity.local->day) : std::nullopt;
            if (day && day->isValid())
                days.insert({day->addDays(-1), *day, day->addDays(1)});
        }
    return m_days.prefetch(days);
}

Result<void> ImportPlanner::addFile(ParsedFile &file)
{
    if (file.error) {
        m_plan.results.push_back(unreadable(file));
        return {};
    }
    m_told.clear();
    std::optional<GroupId> group;
    if (file.parts.size() > 1 && !file.table)
        group = GroupId::create();
    for (ParsedPart &parsed : file.parts)
        if (const Result<void> added = addPart({file, parsed, group}); !added)
            return added;
    int part = int(file.parts.size());
    for (const PlannedWorkout &workout : file.workouts)
        if (const Result<void> added = addWorkout(file, workout, ++part); !added)
            return added;
    return {};
}

// Once a file is enough: a table of a thousand workouts leaves one question open.
void ImportPlanner::noteAssumptions(const Part &part, ImportResult &result)
{
    const Activity &activity = part.parsed.activity;
    for (const QString &words : assumptions(activity.open, activity.local && activity.local->time, m_options, m_preferences))
        if (m_told.insert(words).second)
            result.warnings.append(words);
}

Result<void> ImportPlanner::addPart(const Part &part)
{
    ImportResult result = resultOf(part.file, part.parsed);
    if (!part.parsed.activity.startMs && !part.parsed.activity.local) {
        result.status = ImportStatus::Failed;
        result.reason = tr("the file does not say when it began");
        m_plan.results.push_back(std::move(result));
        return {};
    }
    noteAssumptions(part, result);
    part.parsed.activity = answered(std::move(part.parsed.activity), m_options, m_preferences);
    const Activity &activity = part.parsed.activity;
    result.sets = sumsOf(activity.sets);
    SessionDraft draft = sessionOf(activity, m_options.zoneOrDefault(), *m_finder);
    result.warnings += draft.warnings;
    const Result<std::optional<SessionId>> earlier = importedAs(part.file.sha256, activity.part);
    if (!earlier)
        return tl::unexpected(earlier.error());
    const Result<const Session *> same = sameActivity(draft.session, part.file.sha256);
    if (!same)
        return tl::unexpected(same.error());
    Result<void> done;
    if (activity.transition) {
        result.status = ImportStatus::Skipped;
        result.reason = tr("the change between two sports");
    } else if (*earlier) {
        result.status = ImportStatus::Duplicate;
        result.reason = tr("already imported");
        result.duplicateOf = *earlier;
    } else if (*same) {
        done = merge(part, **same, draft.session, result);
    } else {
        done = import(part, draft.session, result);
    }
    if (!done)
        return done;
    if (result.status != ImportStatus::Imported) {
        draft.session.id = {};
        result.session = std::move(draft.session);
    }
    m_plan.results.push_back(std::move(result));
    return {};
}

Result<void> ImportPlanner::addWorkout(const ParsedFile &file, const PlannedWorkout &workout, int part)
{
    ImportResult result;
    result.file = file.input.path;
    result.part = part;
    result.warnings = workout.warnings;
    const Result<std::optional<SessionId>> earlier = importedAs(file.sha256, part);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!m_options.workoutDay.isValid()) {
        result.status = ImportStatus::Failed;
        result.reason = tr("it is a planned workout, and no day was given for it");
        m_plan.results.push_back(std::move(result));
        return {};
    }
    Session session = plannedSession(workout, m_options.workoutDay);
    if (*earlier) {
        result.status = ImportStatus::Duplicate;
        result.reason = tr("already imported");
        result.duplicateOf = *earlier;
        session.id = {};
    } else {
        const Result<std::vector<Session> *> there = m_days.on(m_options.workoutDay);
        if (!there)
            return tl::unexpected(there.error());
        session.position = (*there)->empty() ? 1 : (*there)->back().position + 1;
        put(std::nullopt, session);
        stage(file, part, session.id, std::nullopt);
    }
    result.session = std::move(session);
    m_plan.results.push_back(std::move(result));
    return {};
}

Result<std::optional<SessionId>> ImportPlanner::importedAs(const QByteArray &sha256, int part)
{
    if (const auto it = m_taken.find({sha256, part}); it != m_taken.end())
        return it->second;
    if (!m_store)
        return std::nullopt;
    auto it = m_sources.find(sha256);
    if (it == m_sources.end()) {
        Result<std::vector<Source>> sources = m_store->imports().sourcesOf(sha256);
        if (!sources)
            return tl::unexpected(sources.error());
        it = m_sources.emplace(sha256, std::move(*sources)).first;
    }
    for (const Source &source : it->second)
        if (source.part == part)
            return source.session;
    return std::nullopt;
}

Result<const Session *> ImportPlanner::sameActivity(const Session &session, const QByteArray &sha256)
{
    const Session *best = nullptr;
    qint64 nearest = 0;
    for (const int offset : {0, -1, 1}) {
        const Result<std::vector<Session> *> there = m_days.on(session.logged->day.addDays(offset));
        if (!there)
            return tl::unexpected(there.error());
        for (const Session &candidate : **there) {
            // The parts of one file are never the same activity, however close they are.
            const auto files = m_filesOf.find(candidate.id);
            if ((files != m_filesOf.end() && files->second.count(sha256) > 0) || !isSameActivity(candidate, session))
                continue;
            const qint64 apart = candidate.logged->startMs && session.logged->startMs
                ? std::abs(*candidate.logged->startMs - *session.logged->startMs) : 0;
            if (!best || apart < nearest) {
                best = &candidate;
                nearest = apart;
            }
        }
    }
    return best;
}

Result<ActivitySource> ImportPlanner::sourceOf(SessionId session)
{
    const bool here = m_filesOf.count(session) > 0;
    if (m_recorded.count(session) > 0)
        return ActivitySource{true, true};
    if (!m_store)
        return ActivitySource{here, false};
    const Result<bool> recorded = ImportHistory(m_store->database()).hasRecording(session);
    if (!recorded)
        return tl::unexpected(recorded.error());
    const Result<std::vector<Source>> sources = m_store->imports().sourcesFor(session);
    if (!sources)
        return tl::unexpected(sources.error());
    return ActivitySource{here || !sources->empty(), *recorded};
}

Result<void> ImportPlanner::merge(const Part &part, const Session &kept, Session fresh, ImportResult &result)
{
    const Result<ActivitySource> from = sourceOf(kept.id);
    if (!from)
        return tl::unexpected(from.error());
    const Session before = kept;
    const MergedActivity merged = mergedActivity(before, *from, fresh, {true, part.parsed.recording.has_value()});
    result.status = ImportStatus::Duplicate;
    result.duplicateOf = before.id;
    m_filesOf[before.id].insert(part.file.sha256);
    m_taken.emplace(FileKey(part.file.sha256, part.parsed.activity.part), before.id);
    const QString name = before.displayTitle();
    if (merged.gained.isEmpty()) {
        result.reason = tr("the same activity as %1, which lacks nothing of it").arg(name);
        return {};
    }
    result.reason = tr("the same activity as %1; it gave what was missing there: %2").arg(name, merged.gained.join(QStringLiteral(", ")));
    result.filledIn = true;
    put(before, merged.session);
    addExercises(merged.session);
    stage(part.file, part.parsed.activity.part, before.id,
          merged.takesRecording ? std::move(part.parsed.recording) : std::optional<PackedRecording>());
    return {};
}

/// The planned session an activity joins: the one it was dropped on, else the nearest of its day and sport.
Result<std::optional<Session>> ImportPlanner::planFor(const Session &session)
{
    if (m_options.into && !m_intoTaken && m_store) {
        m_intoTaken = true;
        Result<std::optional<Session>> chosen = m_store->sessions().find(*m_options.into);
        if (!chosen || (*chosen && (*chosen)->planned && !(*chosen)->logged))
            return chosen;
    }
    const Result<std::vector<Session> *> there = m_days.on(session.logged->day);
    if (!there)
        return tl::unexpected(there.error());
    const Session *match = matchingSession(**there, {session.logged->day, session.sport, session.logged->timer});
    return match ? std::optional(*match) : std::nullopt;
}

Result<void> ImportPlanner::import(const Part &part, Session session, ImportResult &result)
{
    const Result<std::optional<Session>> before = planFor(session);
    if (!before)
        return tl::unexpected(before.error());
    if (const std::optional<Session> &planned = *before) {
        if (!planned->entries.empty())
            session = sessionOf(part.parsed.activity, m_options.zoneOrDefault(), *m_finder, exercisesOf(*planned)).session;
        session.group = part.group;
        session = linked(*planned, session, planned->id == m_options.into ? Link::Manual : Link::Matched);
        result.joined = true;
        m_days.forget(*planned);
    } else {
        const Result<std::vector<Session> *> there = m_days.on(session.logged->day);
        if (!there)
            return tl::unexpected(there.error());
        session.group = part.group;
        session.position = (*there)->empty() ? 1 : (*there)->back().position + 1;
    }
    if (session.logged->day >= m_options.shoesFrom)
        session = withUsualGear(std::move(session), m_usualGear);
    put(*before, session);
    addExercises(session);
    stage(part.file, part.parsed.activity.part, session.id, std::move(part.parsed.recording));
    result.session = std::move(session);
    return {};
}

void ImportPlanner::put(const std::optional<Session> &before, const Session &after)
{
    m_days.put(after);
    if (const auto it = m_edits.find(after.id); it != m_edits.end()) {
        m_plan.change.edits[it->second].after = after;
        return;
    }
    m_edits.emplace(after.id, m_plan.change.edits.size());
    if (before)
        m_plan.change.replace(*before, after);
    else
        m_plan.change.add(after);
}

/// The exercises a session brings along. Those of drafts that came to nothing are never made.
void ImportPlanner::addExercises(const Session &session)
{
    for (const Exercise &exercise : m_finder->created()) {
        const bool used = std::any_of(session.entries.begin(), session.entries.end(), [&](const Entry &entry) { return entry.loggedExercise == exercise.id; });
        if (used && m_added.insert(exercise.id).second) {
            m_plan.change.add(exercise);
            m_plan.newExercises.push_back({exercise, guessedExercise(exercise.name, m_finder->library())});
        }
    }
}

void ImportPlanner::stage(const ParsedFile &file, int part, SessionId session, std::optional<PackedRecording> recording)
{
    StagedPart staged;
    staged.source.id = SourceId::create();
    staged.source.sha256 = file.sha256;
    staged.source.part = part;
    staged.source.name = QFileInfo(file.input.path).fileName();
    staged.source.format = file.format;
    staged.source.device = file.device;
    staged.source.session = session;
    staged.recording = std::move(recording);
    if (staged.recording)
        m_recorded.insert(session);
    m_plan.staged.push_back(std::move(staged));
    m_taken.emplace(FileKey(file.sha256, part), session);
    m_filesOf[session].insert(file.sha256);
}

void ImportPlanner::finishChange()
{
    m_plan.change.origin = Origin::Import;
    // An activity that joined the same day's plan and one that filled it in later are one session.
    std::erase_if(m_plan.change.edits, [](const Edit &edit) { return edit.before == edit.after; });
    const int sessions = m_plan.count(ImportStatus::Imported);
    if (sessions != 1) {
        m_plan.change.label = sessions > 1 ? tr("Import %1 activities").arg(sessions) : tr("Fill in imported activities");
        return;
    }
    for (const ImportResult &result : m_plan.results)
        if (result.status == ImportStatus::Imported)
            m_plan.change.label = tr("Import %1").arg(result.session->displayTitle());
}

Result<ImportPlan> ImportPlanner::run(std::vector<ParsedFile> files)
{
    joinRecordings(files);
    if (const Result<void> ready = prepare(files); !ready)
        return tl::unexpected(ready.error());
    for (ParsedFile &file : files)
        if (const Result<void> added = addFile(file); !added)
            return tl::unexpected(added.error());
    finishChange();
    return std::move(m_plan);
}

} // namespace exchange
