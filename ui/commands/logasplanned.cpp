// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/sessioncommands.h"

#include "core/model/usualgear.h"
#include "core/rules/logging.h"
#include "core/rules/plates.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"
#include "ui/commands/gearcommands.h"

#include <QCoreApplication>
#include <map>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SessionCommands", text); }

/// The weights last used for the session's exercises before `day`.
core::Result<core::LastWeights> lastWeights(const core::Store &store, const core::Session &session, QDate day)
{
    // A few sessions back, because the newest one may have been done without a weight.
    constexpr int sessionsBack = 3;
    core::LastWeights weights;
    for (const core::ExerciseId &exercise : core::exercisesOf(session)) {
        const auto earlier = store.sessions().lastWith(exercise, day, sessionsBack);
        if (!earlier)
            return tl::unexpected(earlier.error());
        if (const auto weight = core::lastWeight(*earlier, exercise))
            weights[exercise] = *weight;
    }
    return weights;
}

/// The smallest increases of the session's exercises.
core::Result<core::WeightSteps> weightSteps(const core::Store &store, const core::Session &session)
{
    core::WeightSteps steps;
    const auto preferences = store.preferences();
    if (!preferences)
        return tl::unexpected(preferences.error());
    for (const core::ExerciseId &id : core::exercisesOf(session)) {
        const auto exercise = store.exercises().find(id);
        if (!exercise)
            return tl::unexpected(exercise.error());
        if (*exercise)
            steps[id] = core::stepOf(**exercise, preferences->plates());
    }
    return steps;
}

/// The session with its planned half done as it stands; not yet placed in its day.
core::Result<core::Session> doneSession(const core::Store &store, const core::Session &session, const QDateTime &now)
{
    if (session.logged || !session.planned)
        return core::fail(core::Error::Kind::Usage, session.logged ? tr("it is already logged") : tr("it was not planned"));
    const auto weights = lastWeights(store, session, core::logDay(session, now.date()));
    if (!weights)
        return tl::unexpected(weights.error());
    const auto steps = weightSteps(store, session);
    if (!steps)
        return tl::unexpected(steps.error());
    return core::doneAsPlanned(session, now, *weights, *steps);
}

} // namespace

bool logAsPlanned(Commands &commands, const core::Session &session, const QDateTime &now)
{
    return logAsPlanned(commands, std::vector<core::Session>{session}, now);
}

bool logAsPlanned(Commands &commands, const std::vector<core::Session> &sessions, const QDateTime &now)
{
    if (sessions.empty())
        return true;
    core::Change change;
    change.label = sessions.size() == 1 ? tr("Log %1 as planned").arg(sessions.front().displayTitle())
                                        : tr("Log %1 sessions as planned").arg(sessions.size());
    const std::optional<core::GearId> shoes = usualGear(commands);
    std::map<QDate, double> ends;
    for (const core::Session &session : sessions) {
        auto after = doneSession(commands.store(), session, now);
        if (!after)
            return refuse(commands, change.label, after.error());
        *after = core::withUsualGear(std::move(*after), shoes);
        const QDate day = after->day();
        if (day != session.day()) {
            if (!ends.contains(day)) {
                const auto end = endOfDay(commands.store(), day);
                if (!end)
                    return refuse(commands, change.label, end.error());
                ends[day] = *end;
            }
            after->position = ends[day]++;
        }
        change.replace(session, *after);
    }
    return commands.run(change);
}

} // namespace ui
