// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/adherence.h"

#include "core/rules/away.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Adherence", text); }

constexpr double metresPerKilometre = 1000;
constexpr double metresPerMile = 1609.344;

/// Working sets the plan asked for: those with a target.
int plannedSets(const Session &session)
{
    int n = 0;
    for (const Entry &entry : session.entries)
        for (const ExerciseSet &set : entry.sets)
            n += entry.plannedExercise && set.type != SetType::WarmUp && set.target != SetTarget() ? 1 : 0;
    return n;
}

double minutes(Milliseconds time) { return double(time.count()) / 60000; }

void compare(Adherence &a, AdherenceBasis basis, double planned, double done)
{
    a.basis = basis;
    a.planned = planned;
    a.done = done;
    a.ratio = done / planned;
}

bool compareSets(Adherence &a, const Session &session)
{
    const int sets = plannedSets(session);
    // Without a single tick a time says more than "0 of 12": the sets were not written down.
    if (sets == 0 || (session.doneSets() == 0 && session.logged->time()))
        return false;
    compare(a, AdherenceBasis::Sets, sets, session.doneSets());
    return true;
}

/// Finds the basis and fills in the amounts; leaves None when the halves share no amount.
void compareHalves(Adherence &a, const Session &session)
{
    const Planned &planned = *session.planned;
    const Logged &logged = *session.logged;
    if (isStrength(session.kind) && compareSets(a, session))
        return;
    const auto plannedTime = planned.time();
    const auto loggedTime = logged.time();
    if (planned.distance && planned.distance->value > 0 && logged.distance)
        compare(a, AdherenceBasis::Distance, planned.distance->value, logged.distance->value);
    else if (plannedTime && plannedTime->count() > 0 && loggedTime)
        compare(a, AdherenceBasis::Duration, minutes(*plannedTime), minutes(*loggedTime));
    else
        compareSets(a, session);
}

/// Products instead of the quotient, so that 36 of 45 minutes is exactly 80 %.
Status statusOf(double planned, double done)
{
    if (done * 10 < planned * 5)
        return Status::DoneUnder;
    if (done * 10 > planned * 15)
        return Status::DoneOver;
    return done * 10 >= planned * 8 && done * 10 <= planned * 12 ? Status::DoneOnTarget : Status::DoneNear;
}

bool isInProgress(const Session &session, QDate today)
{
    const Logged &logged = *session.logged;
    return isStrength(session.kind) && logged.day == today && !logged.time() &&
           session.doneSets() < session.workingSets();
}

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

/// Minutes to the whole minute, distances to one decimal: for reading, never for reckoning.
QString figure(AdherenceBasis basis, double value, bool miles)
{
    if (basis == AdherenceBasis::Distance)
        return number(value / (miles ? metresPerMile : metresPerKilometre), 1);
    return number(value, 0);
}

QString unit(AdherenceBasis basis, double value, bool miles)
{
    switch (basis) {
    case AdherenceBasis::Distance:
        return miles ? tr("mi") : tr("km");
    case AdherenceBasis::Duration:
        return tr("min");
    case AdherenceBasis::Sets:
        return value == 1 ? tr("set") : tr("sets");
    case AdherenceBasis::None:
        break;
    }
    return {};
}

QString withUnit(AdherenceBasis basis, double value, bool miles)
{
    return tr("%1 %2").arg(figure(basis, value, miles), unit(basis, value, miles));
}

/// The best figure of a half that has no counterpart.
QString amountOf(std::optional<Metres> distance, std::optional<Milliseconds> time, bool preferDistance, bool miles)
{
    if (distance && (preferDistance || !time))
        return withUnit(AdherenceBasis::Distance, distance->value, miles);
    return time ? withUnit(AdherenceBasis::Duration, minutes(*time), miles) : QString();
}

QString plannedAmount(const Session &session, const Adherence &a, bool miles)
{
    if (!session.planned)
        return {};
    if (a.basis != AdherenceBasis::None)
        return withUnit(a.basis, a.planned, miles);
    const QString amount = amountOf(session.planned->distance, session.planned->time(), true, miles);
    const int sets = plannedSets(session);
    return amount.isEmpty() && sets > 0 ? withUnit(AdherenceBasis::Sets, sets, miles) : amount;
}

QString doneAmount(const Session &session, const Adherence &a, bool miles)
{
    if (!session.logged)
        return {};
    if (a.basis != AdherenceBasis::None)
        return withUnit(a.basis, a.done, miles);
    const QString amount = amountOf(session.logged->distance, session.logged->time(), false, miles);
    const int sets = session.doneSets();
    return amount.isEmpty() && sets > 0 ? withUnit(AdherenceBasis::Sets, sets, miles) : amount;
}

Status openStatus(const Session &session, QDate today, bool trained)
{
    const Planned &planned = *session.planned;
    if (planned.skipReason)
        return Status::Skipped;
    if (session.kind == Kind::Rest)
        return planned.day >= today ? Status::Rest : trained ? Status::RestUsed : Status::RestKept;
    return planned.day < today ? Status::Missed : planned.day == today ? Status::Today : Status::Planned;
}

} // namespace

Adherence adherenceOf(const Session &session, QDate today, bool trained, const std::vector<TimeAway> &away)
{
    Adherence a;
    if (const TimeAway *excuse = excuseOf(session, away)) {
        a.status = Status::Excused;
        a.excuse = excuse->reason;
        return a;
    }
    if (!session.logged) {
        a.status = session.planned ? openStatus(session, today, trained) : Status::Planned;
        return a;
    }
    if (!session.planned) {
        a.status = isInProgress(session, today) ? Status::InProgress : Status::Unplanned;
        return a;
    }
    compareHalves(a, session);
    if (isInProgress(session, today))
        a.status = Status::InProgress;
    else
        a.status = a.basis == AdherenceBasis::None ? Status::Done : statusOf(a.planned, a.done);
    return a;
}

bool isTraining(const Session &session)
{
    return session.logged && session.kind != Kind::Rest && session.kind != Kind::ActiveRecovery && familyOf(session.kind) != Family::Walks;
}

QString statusWords(const Session &session, const Adherence &adherence)
{
    switch (adherence.status) {
    case Status::Planned:
        return tr("planned");
    case Status::Today:
        return tr("planned for today");
    case Status::InProgress:
        return tr("in progress");
    case Status::DoneOnTarget:
        return tr("on target");
    case Status::DoneNear:
        return adherence.done < adherence.planned ? tr("a little under plan") : tr("a little over plan");
    case Status::DoneUnder:
        return tr("under plan");
    case Status::DoneOver:
        return tr("over plan");
    case Status::Done:
        return tr("done");
    case Status::Unplanned:
        return tr("unplanned");
    case Status::Missed:
        return tr("missed");
    case Status::Skipped:
        return session.planned && session.planned->skipReason
                   ? tr("skipped: %1").arg(skipReasonName(*session.planned->skipReason).toLower())
                   : tr("skipped");
    case Status::Excused:
        return adherence.excuse ? tr("excused: %1").arg(awayName(*adherence.excuse).toLower()) : tr("excused");
    case Status::Rest:
        return tr("rest day");
    case Status::RestKept:
        return tr("rest day kept");
    case Status::RestUsed:
        return tr("trained instead");
    }
    return {};
}

QString amountWords(const Session &session, const Adherence &adherence, bool miles)
{
    if (adherence.basis != AdherenceBasis::None) {
        const QString planned = withUnit(adherence.basis, adherence.planned, miles);
        return tr("%1 of %2").arg(figure(adherence.basis, adherence.done, miles), planned);
    }
    const QString done = doneAmount(session, adherence, miles);
    return done.isEmpty() ? plannedAmount(session, adherence, miles) : done;
}

QString spokenWords(const Session &session, QDate today, bool miles, bool trained, const std::vector<TimeAway> &away)
{
    const Adherence adherence = adherenceOf(session, today, trained, away);
    QStringList parts{session.displayTitle()};
    const QString planned = plannedAmount(session, adherence, miles);
    const QString done = doneAmount(session, adherence, miles);
    if (!planned.isEmpty())
        parts << tr("planned %1").arg(planned);
    if (!done.isEmpty())
        parts << tr("done %1").arg(done);
    const bool onlyPlanned = adherence.status == Status::Planned && !planned.isEmpty();
    if (!onlyPlanned)
        parts << statusWords(session, adherence);
    return parts.join(tr(", "));
}

} // namespace core
