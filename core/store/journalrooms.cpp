// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalrooms.h"

#include "core/stats/tally.h"

namespace core {

namespace {

template <class... Fs> struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs> Overloaded(Fs...) -> Overloaded<Fs...>;

template <class T> Result<std::optional<Value>> asValue(Result<std::optional<T>> found)
{
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional<Value>(std::move(**found)) : std::nullopt;
}

template <class T> Result<std::optional<Value>> datedValue(const Result<std::vector<T>> &all, QDate fromDay)
{
    if (!all)
        return tl::unexpected(all.error());
    for (const T &one : *all)
        if (one.fromDay == fromDay)
            return std::optional<Value>(one);
    return std::optional<Value>();
}

Result<std::optional<Value>> dismissedValue(const Result<std::vector<Dismissal>> &all, const DismissalKey &key)
{
    if (!all)
        return tl::unexpected(all.error());
    for (const Dismissal &one : *all)
        if (one.rule == key.rule && one.week == key.week)
            return std::optional<Value>(one);
    return std::optional<Value>();
}

/// Whether minutes are counted alike with both.
bool countsAlike(const Profile &a, const Profile &b)
{
    return a.hrMax == b.hrMax && a.hrRest == b.hrRest && a.birthYear == b.birthYear && a.zones == b.zones && a.mass == b.mass;
}

/// The first day whose counted minutes a change of profile can touch; an invalid date when it touches none. `stored` are
/// the profiles after the change.
QDate firstRecountDay(const Change &change, std::vector<Profile> stored)
{
    QDate first;
    for (const Edit &edit : change.edits) {
        const auto *key = std::get_if<ProfileKey>(&edit.key);
        if (!key || (first.isValid() && key->fromDay >= first))
            continue;
        // Where there is none on one side, the one before it holds.
        std::erase_if(stored, [key](const Profile &one) { return one.fromDay == key->fromDay; });
        const auto side = [&](const std::optional<Value> &value) {
            return value ? std::get<Profile>(*value) : profileOn(stored, key->fromDay);
        };
        if (!countsAlike(side(edit.before), side(edit.after)))
            first = key->fromDay;
    }
    return first;
}

} // namespace

JournalRooms::JournalRooms(const Database &database)
    : m_sessions(database), m_exercises(database), m_planRuns(database), m_settings(database),
      m_dayNotes(database), m_workouts(database), m_ownPlans(database), m_series(database), m_gear(database),
      m_body(database), m_timeAway(database), m_guidance(database), m_tallies(database), m_imports(database), m_efforts(database)
{
}

Result<std::optional<Value>> JournalRooms::read(const Key &key) const
{
    return std::visit(Overloaded{
                          [&](const SessionId &id) { return asValue(m_sessions.find(id)); },
                          [&](const ExerciseId &id) { return asValue(m_exercises.find(id)); },
                          [&](const PlanRunId &id) { return asValue(m_planRuns.find(id)); },
                          [&](const ProfileKey &k) { return datedValue(m_settings.profiles(), k.fromDay); },
                          [&](const GoalKey &k) { return datedValue(m_settings.goals(), k.fromDay); },
                          [&](const SettingKey &k) { return asValue(m_settings.find(k.key)); },
                          [&](const DayNoteKey &k) { return asValue(m_dayNotes.find(k.day)); },
                          [&](const WorkoutId &id) { return asValue(m_workouts.find(id)); },
                          [&](const PlanId &id) { return asValue(m_ownPlans.find(id)); },
                          [&](const SeriesId &id) { return asValue(m_series.find(id)); },
                          [&](const GearId &id) { return asValue(m_gear.find(id)); },
                          [&](const BodyEntryId &id) { return asValue(m_body.find(id)); },
                          [&](const TimeAwayId &id) { return asValue(m_timeAway.find(id)); },
                          [&](const DismissalKey &k) { return dismissedValue(m_guidance.dismissals(), k); },
                          [&](const AvailabilityKey &k) { return datedValue(m_guidance.availabilities(), k.fromDay); },
                      },
                      key);
}

Result<void> JournalRooms::save(const Value &value, const Transaction &transaction)
{
    return std::visit(Overloaded{
                          [&](const Session &v) { return m_sessions.save(v, transaction); },
                          [&](const Exercise &v) { return m_exercises.save(v, transaction); },
                          [&](const PlanRun &v) { return m_planRuns.save(v, transaction); },
                          [&](const Profile &v) { return m_settings.save(v, transaction); },
                          [&](const Goal &v) { return m_settings.save(v, transaction); },
                          [&](const Setting &v) { return m_settings.save(v, transaction); },
                          [&](const DayNote &v) { return m_dayNotes.save(v, transaction); },
                          [&](const Workout &v) { return m_workouts.save(v, transaction); },
                          [&](const OwnPlan &v) { return m_ownPlans.save(v, transaction); },
                          [&](const Series &v) { return m_series.save(v, transaction); },
                          [&](const Gear &v) { return m_gear.save(v, transaction); },
                          [&](const BodyEntry &v) { return m_body.save(v, transaction); },
                          [&](const TimeAway &v) { return m_timeAway.save(v, transaction); },
                          [&](const Dismissal &v) { return m_guidance.save(v, transaction); },
                          [&](const Availability &v) { return m_guidance.save(v, transaction); },
                      },
                      value);
}

Result<void> JournalRooms::remove(const Key &key, const Transaction &transaction)
{
    return std::visit(Overloaded{
                          [&](const SessionId &id) { return m_sessions.remove(id, transaction); },
                          [&](const ExerciseId &id) { return m_exercises.remove(id, transaction); },
                          [&](const PlanRunId &id) { return m_planRuns.remove(id, transaction); },
                          [&](const ProfileKey &k) { return m_settings.removeProfile(k.fromDay, transaction); },
                          [&](const GoalKey &k) { return m_settings.removeGoal(k.fromDay, transaction); },
                          [&](const SettingKey &k) { return m_settings.removeSetting(k.key, transaction); },
                          [&](const DayNoteKey &k) { return m_dayNotes.remove(k.day, transaction); },
                          [&](const WorkoutId &id) { return m_workouts.remove(id, transaction); },
                          [&](const PlanId &id) { return m_ownPlans.remove(id, transaction); },
                          [&](const SeriesId &id) { return m_series.remove(id, transaction); },
                          [&](const GearId &id) { return m_gear.remove(id, transaction); },
                          [&](const BodyEntryId &id) { return m_body.remove(id, transaction); },
                          [&](const TimeAwayId &id) { return m_timeAway.remove(id, transaction); },
                          [&](const DismissalKey &k) { return m_guidance.removeDismissal(k.rule, k.week, transaction); },
                          [&](const AvailabilityKey &k) { return m_guidance.removeAvailability(k.fromDay, transaction); },
                      },
                      key);
}

Result<void> JournalRooms::recount(const Change &change, const Transaction &transaction)
{
    const auto profiles = m_settings.profiles();
    if (!profiles)
        return tl::unexpected(profiles.error());
    for (const Edit &edit : change.edits)
        if (const auto *id = std::get_if<SessionId>(&edit.key)) {
            const auto after = edit.after ? std::optional(std::get<Session>(*edit.after)) : std::nullopt;
            if (const auto done = recountSession(*id, after, *profiles, transaction); !done)
                return done;
        }
    // A profile says how hard a heart rate was, so every session since its first day counts anew.
    const QDate first = firstRecountDay(change, *profiles);
    return first.isValid() ? recountFrom(first, *profiles, transaction) : Result<void>();
}

Result<void> JournalRooms::recountAll(const Transaction &transaction)
{
    const auto profiles = m_settings.profiles();
    return profiles ? recountFrom(QDate(1, 1, 1), *profiles, transaction) : tl::unexpected(profiles.error());
}

Result<void> JournalRooms::recountFrom(QDate first, const std::vector<Profile> &profiles, const Transaction &transaction)
{
    const auto touched = m_sessions.between(first, QDate(9999, 12, 31));
    if (!touched)
        return tl::unexpected(touched.error());
    for (const Session &session : *touched)
        if (const auto done = recountSession(session.id, session, profiles, transaction); !done)
            return done;
    return {};
}

Result<void> JournalRooms::recountSession(const SessionId &id, const std::optional<Session> &session,
                                          const std::vector<Profile> &profiles, const Transaction &transaction)
{
    if (!session) {
        const auto cleared = m_efforts.replace(id, {}, transaction);
        return cleared ? m_tallies.replace(id, {}, transaction) : cleared;
    }
    const auto heartRate = session->logged ? m_imports.heartRateOf(id) : std::nullopt;
    if (!heartRate)
        return tl::unexpected(heartRate.error());
    // A ride has fast kilometres too, but they are no records of running.
    const bool ran = session->logged && session->sport == Sport::Running;
    const auto efforts = ran ? m_efforts.found(id) : std::vector<BestEffort>();
    if (!efforts)
        return tl::unexpected(efforts.error());
    if (const auto kept = m_efforts.replace(id, *efforts, transaction); !kept)
        return kept;
    const Profile profile = profileOn(profiles, session->day());
    return m_tallies.replace(id, talliesOf(*session, profile, *heartRate ? &**heartRate : nullptr), transaction);
}

} // namespace core
