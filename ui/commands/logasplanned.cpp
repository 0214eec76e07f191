// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/sessioncommands.h"

#include "core/rules/logging.h"
#include "ui/commands/commands.h"
#include "ui/commands/dayorder.h"

#include <QCoreApplication>

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

} // namespace

bool logAsPlanned(Commands &commands, const core::Session &session, const QDateTime &now)
{
    const QString label = tr("Log %1 as planned").arg(session.displayTitle());
    if (session.logged || !session.planned)
        return refuse(commands, label, {core::Error::Kind::Usage, session.logged ? tr("it is already logged") : tr("it was not planned")});
    const auto weights = lastWeights(commands.store(), session, core::logDay(session, now.date()));
    if (!weights)
        return refuse(commands, label, weights.error());
    core::Session after = core::doneAsPlanned(session, now, *weights);
    if (after.day() != session.day()) {
        const auto end = endOfDay(commands.store(), after.day());
        if (!end)
            return refuse(commands, label, end.error());
        after.position = *end;
    }
    return editSession(commands, session, after, label);
}

} // namespace ui
