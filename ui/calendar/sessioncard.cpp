// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/sessioncard.h"

#include "core/rules/adherence.h"
#include "core/rules/away.h"
#include "ui/calendar/strengthwords.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QTime>
#include <algorithm>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SessionCard", text); }

/// Whole seconds of a half's time.
template <class Half> std::optional<core::Seconds> timeOf(const std::optional<Half> &half)
{
    const auto time = half ? half->time() : std::nullopt;
    return time ? std::optional(std::chrono::round<core::Seconds>(*time)) : std::nullopt;
}

/// "52 of 53 min", "1 h 5 min of 1 h", "45 min".
QString timeText(std::optional<core::Seconds> done, std::optional<core::Seconds> planned)
{
    if (!done || !planned)
        return done ? durationText(*done) : planned ? durationText(*planned) : QString();
    if (core::wholeMinutes(*done) < 60 && core::wholeMinutes(*planned) < 60)
        return tr("%1 of %2").arg(core::wholeMinutes(*done)).arg(durationText(*planned));
    return tr("%1 of %2").arg(durationText(*done), durationText(*planned));
}

QString startText(const core::Session &session)
{
    if (session.logged || !session.planned || !session.planned->startMinute)
        return {};
    const int minute = *session.planned->startMinute;
    // Some locales' short form still shows seconds, which a plan does not have.
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    return QLocale().toString(QTime(minute / 60, minute % 60), format);
}

QString distanceOf(const core::Session &session, core::LengthUnit unit)
{
    if (session.logged && session.logged->distance)
        return distanceText(*session.logged->distance, unit);
    if (!session.logged && session.planned && session.planned->distance)
        return distanceText(*session.planned->distance, unit);
    return {};
}

QString joined(QStringList parts, const QString &separator = QStringLiteral(" · "))
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString effortOf(const core::Session &session)
{
    const auto effort = session.logged ? session.logged->effort : session.planned ? session.planned->effort : std::nullopt;
    return effort ? tr("effort %1").arg(*effort) : QString();
}

QString paceOf(const core::Session &session, core::LengthUnit unit)
{
    const auto done = timeOf(session.logged);
    if (!core::isRun(session.kind) || !done || !session.logged->distance)
        return {};
    return paceText(*done, *session.logged->distance, unit);
}

QStringList enduranceLines(const core::Session &session, const CardContext &context)
{
    QStringList lines{joined({startText(session), timeText(timeOf(session.logged), timeOf(session.planned)),
                              distanceOf(session, context.lengths)})};
    if (session.logged)
        lines << joined({paceOf(session, context.lengths), effortOf(session)});
    else
        lines << (session.planned && !session.planned->basisText.isEmpty() ? session.planned->basisText : effortOf(session));
    return lines;
}

QStringList strengthLines(const core::Session &session, const CardContext &context)
{
    const QString time = session.logged ? timeText(timeOf(session.logged), std::nullopt) : timeText(std::nullopt, timeOf(session.planned));
    QStringList lines{joined({startText(session), setsText(session), time})};
    lines << exercisesText(session, context.exerciseNames);
    return lines;
}

QString movedText(const core::Session &session, QDate today)
{
    if (!session.planned || !session.planned->originalDay.isValid() || session.planned->originalDay == session.day())
        return {};
    return tr("moved from %1").arg(dayText(session.planned->originalDay, today));
}

/// The first line of what was written about a rest day, else of what the plan says.
QString restText(const core::Session &session)
{
    const QString words = !session.note.isEmpty() || !session.planned ? session.note : session.planned->note;
    return words.isEmpty() ? tr("Kept free") : words.section(QLatin1Char('\n'), 0, 0);
}

/// "recurs every Tuesday"; empty for one that comes once.
QString recurrenceOf(const core::Session &session, const CardContext &context)
{
    if (!session.series)
        return {};
    const auto words = context.recurrences.find(*session.series);
    return words == context.recurrences.end() ? tr("recurring") : tr("recurs %1").arg(words->second);
}

QStringList linesOf(const core::Session &session, const CardContext &context)
{
    QStringList lines;
    if (session.kind == core::Kind::Rest)
        lines << restText(session);
    else
        lines = core::isStrength(session.kind) ? strengthLines(session, context) : enduranceLines(session, context);
    if (session.planned && session.planned->light)
        lines << tr("light version");
    lines << movedText(session, context.today);
    lines.removeAll(QString());
    return lines;
}

QString toolTipOf(const core::Session &session, const SessionCard &card, const CardContext &context)
{
    QStringList tip{card.accessibleName};
    if (session.planned && session.planned->originalDay.isValid() && session.planned->originalDay != session.day())
        tip << tr("First planned for %1").arg(fullDayText(session.planned->originalDay));
    if (core::isStrength(session.kind) && !session.entries.empty())
        tip << exercisesText(session, context.exerciseNames);
    if (session.planned && !session.planned->basisText.isEmpty())
        tip << session.planned->basisText;
    if (session.planned && !session.planned->note.isEmpty())
        tip << session.planned->note;
    if (!session.note.isEmpty())
        tip << session.note;
    return tip.join(QLatin1Char('\n'));
}

QString amountOf(const core::Session &session, const CardContext &context)
{
    if (session.kind == core::Kind::Rest)
        return {};
    const auto time = session.logged ? timeOf(session.logged) : timeOf(session.planned);
    if (time)
        return durationText(*time);
    const QString distance = distanceOf(session, context.lengths);
    return distance.isEmpty() && core::isStrength(session.kind) ? setsText(session) : distance;
}

} // namespace

SessionCard cardOf(const core::Session &session, const CardContext &context, bool trained)
{
    SessionCard card;
    card.id = session.id;
    card.family = core::familyOf(session.kind);
    card.title = session.displayTitle().simplified();
    card.lines = linesOf(session, context);
    card.status = statusOf(session, context.today, trained, context.away);
    card.recurring = session.series.has_value();
    if (session.planned)
        card.profile = profileOf(session.planned->steps);
    const bool skipped = session.planned && session.planned->skipReason && !session.logged;
    card.moved = !movedText(session, context.today).isEmpty();
    const bool excused = core::excuseOf(session, context.away);
    card.hatched = skipped || excused;
    card.logged = session.logged.has_value();
    card.amount = amountOf(session, context);
    card.quiet = session.kind == core::Kind::Rest || skipped || excused;
    card.canLog = session.planned && !session.logged && session.kind != core::Kind::Rest;
    card.offersActions = card.canLog && !skipped && !excused && session.day() == context.today;
    const bool miles = context.lengths == core::LengthUnit::Miles;
    const QString spoken = core::spokenWords(session, context.today, miles, trained, context.away);
    card.accessibleName = joined({spoken, movedText(session, context.today), recurrenceOf(session, context)}, QStringLiteral(", "));
    card.toolTip = toolTipOf(session, card, context);
    return card;
}

} // namespace ui
