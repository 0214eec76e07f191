// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ics/plantext.h"

#include "core/exchange/amounttext.h"
#include "core/exchange/entrytext.h"
#include "core/rules/runtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace exchange {

using namespace core;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CalendarExport", text); }

QString figures(const Planned &planned)
{
    QStringList parts;
    if (const auto time = planned.time(); time && time->count() > 0)
        parts << exactTime(std::chrono::round<Seconds>(*time));
    if (planned.distance)
        parts << exactDistance(*planned.distance);
    if (planned.effort)
        parts << tr("effort %1 (%2)").arg(*planned.effort).arg(effortWords(*planned.effort));
    if (planned.light)
        parts << tr("light version");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString planText(const Session &session, const std::map<ExerciseId, QString> &names)
{
    if (!session.planned)
        return {};
    const Planned &planned = *session.planned;
    QStringList lines{figures(planned), planned.basisText};
    if (!planned.steps.empty())
        lines << runText(planned.steps);
    for (const Entry &entry : session.entries)
        if (entry.plannedExercise)
            lines << entryText(entry, names);
    if (planned.skipReason)
        lines << tr("Skipped: %1").arg(skipReasonName(*planned.skipReason));
    lines << planned.note;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace exchange
