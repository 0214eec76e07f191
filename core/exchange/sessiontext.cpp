// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sessiontext.h"

#include "core/exchange/amounttext.h"
#include "core/exchange/entrytext.h"
#include "core/rules/copies.h"
#include "core/rules/runtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

namespace exchange {

using namespace core;

namespace {

constexpr int mostLines = 5000;
const QString dot = QStringLiteral(" · ");
const QString indent = QStringLiteral("    ");
const QString planWord = QStringLiteral("Plan: ");
const QString stepsWord = QStringLiteral("Steps: ");
const QString exerciseWord = QStringLiteral("Exercise: ");
const QString dayFormat = QStringLiteral("ddd d MMM yyyy");

QString tr(const char *text) { return QCoreApplication::translate("SessionText", text); }

/// Text on one line, so that a line break in a prescription does not end its line.
QString flat(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')); }

QString headLine(const Session &plan)
{
    const Planned &planned = *plan.planned;
    QString name = kindName(plan.kind);
    if (!plan.title.isEmpty())
        name += QStringLiteral(" \"%1\"").arg(flat(plan.title));
    QStringList parts{QLocale().toString(planned.day, dayFormat), name};
    if (planned.duration)
        parts << exactTime(*planned.duration);
    if (planned.distance)
        parts << exactDistance(*planned.distance);
    if (planned.effort)
        parts << QStringLiteral("effort %1").arg(*planned.effort);
    if (planned.startMinute)
        parts << QStringLiteral("at ") + QTime(0, 0).addSecs(*planned.startMinute * 60).toString(QStringLiteral("HH:mm"));
    if (planned.light)
        parts << QStringLiteral("light");
    if (plan.sport != defaultSport(plan.kind))
        parts << QStringLiteral("as ") + sportName(plan.sport);
    return parts.join(dot);
}

QStringList linesOf(const Session &session, const std::map<ExerciseId, QString> &names)
{
    const Session plan = plannedCopy(session, session.day());
    QStringList lines{headLine(plan)};
    if (!plan.planned->basisText.isEmpty())
        lines << indent + planWord + flat(plan.planned->basisText);
    if (!plan.planned->steps.empty())
        lines << indent + stepsWord + runText(plan.planned->steps);
    for (const Entry &entry : plan.entries)
        lines << indent + exerciseWord + entryText(entry, names);
    return lines;
}

QDate dayFromText(const QString &text)
{
    const QDate day = QLocale().toDate(text, dayFormat);
    return day.isValid() ? day : QLocale::c().toDate(text, dayFormat);
}

/// The kind whose name the text starts with, the longest where one name begins another; `rest` is what follows it.
std::optional<Kind> kindAtStart(const QString &text, QString &rest)
{
    std::optional<Kind> found;
    qsizetype length = 0;
    for (const Kind kind : allKinds) {
        const QString name = kindName(kind);
        const QString after = text.mid(name.size());
        const bool ends = after.isEmpty() || after.startsWith(dot) || after.startsWith(QLatin1String(" \""));
        if (text.startsWith(name) && ends && name.size() > length) {
            found = kind;
            length = name.size();
        }
    }
    rest = text.mid(length);
    return found;
}

bool readFact(const QString &fact, Session &session)
{
    Planned &planned = *session.planned;
    if (const auto time = timeFromText(fact)) {
        planned.duration = *time;
    } else if (const auto distance = distanceFromText(fact)) {
        planned.distance = *distance;
    } else if (fact.startsWith(QLatin1String("effort "))) {
        bool ok = false;
        const int effort = fact.mid(7).toInt(&ok);
        planned.effort = effort;
        return ok && effort >= 0 && effort <= 10;
    } else if (fact.startsWith(QLatin1String("at "))) {
        const QTime at = QTime::fromString(fact.mid(3), QStringLiteral("HH:mm"));
        planned.startMinute = at.hour() * 60 + at.minute();
        return at.isValid();
    } else if (fact == QLatin1String("light")) {
        planned.light = true;
    } else {
        for (const Sport sport : allSports)
            if (fact == QStringLiteral("as ") + sportName(sport)) {
                session.sport = sport;
                return true;
            }
        return false;
    }
    return true;
}

std::optional<Session> headFromText(const QString &line)
{
    const qsizetype end = line.indexOf(dot);
    const QDate day = dayFromText(line.left(end).trimmed());
    QString rest;
    const auto kind = end > 0 && day.isValid() ? kindAtStart(line.mid(end + dot.size()), rest) : std::nullopt;
    if (!kind)
        return std::nullopt;
    Session session;
    session.id = SessionId::create();
    session.kind = *kind;
    session.sport = defaultSport(*kind);
    session.planned = Planned{};
    session.planned->day = session.planned->originalDay = day;
    if (rest.startsWith(QLatin1String(" \""))) {
        // A title may hold quotes and dots; it ends with the last quote that a fact or the end follows.
        qsizetype close = rest.lastIndexOf(QLatin1Char('"'));
        if (close < 2)
            return std::nullopt;
        session.title = rest.mid(2, close - 2);
        rest = rest.mid(close + 1);
    }
    for (const QString &fact : rest.split(dot, Qt::SkipEmptyParts))
        if (!readFact(fact.trimmed(), session))
            return std::nullopt;
    return session;
}

bool readDetail(const QString &line, Session &session, ExerciseNames &names)
{
    if (line.startsWith(planWord)) {
        session.planned->basisText = line.mid(planWord.size());
        return true;
    }
    if (line.startsWith(stepsWord)) {
        const auto steps = stepsFromText(line.mid(stepsWord.size()));
        if (steps)
            session.planned->steps = *steps;
        return steps.has_value();
    }
    if (!line.startsWith(exerciseWord))
        return false;
    const auto entry = entryFromText(line.mid(exerciseWord.size()), names);
    if (entry)
        session.entries.push_back(*entry);
    return entry.has_value();
}

} // namespace

QString sessionsText(const SessionParcel &parcel)
{
    std::map<ExerciseId, QString> names;
    for (const Exercise &exercise : parcel.exercises)
        names[exercise.id] = flat(exercise.name);
    QStringList lines;
    for (const Session &session : parcel.sessions)
        lines << linesOf(session, names);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<SessionParcel> sessionsFromText(const QString &text, const std::vector<Exercise> &known)
{
    SessionParcel parcel;
    ExerciseNames names(known);
    const QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.size() > mostLines)
        return fail(Error::Kind::Format, tr("the text is too long to be a week's sessions"));
    for (const QString &line : lines) {
        const QString plain = line.trimmed();
        if (plain.isEmpty())
            continue;
        bool read = false;
        if (line.front().isSpace()) {
            read = !parcel.sessions.empty() && readDetail(plain, parcel.sessions.back(), names);
        } else if (auto session = headFromText(plain)) {
            parcel.sessions.push_back(std::move(*session));
            read = true;
        }
        if (!read)
            return fail(Error::Kind::Format, tr("\"%1\" is not a session as Legwork writes it").arg(plain.left(60)));
    }
    if (parcel.sessions.empty())
        return fail(Error::Kind::Format, tr("the text holds no session"));
    parcel.exercises = names.used();
    return parcel;
}

} // namespace exchange
