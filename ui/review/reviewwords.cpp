// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewwords.h"

#include "core/model/datetext.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ui {

namespace {

using core::ReviewMeasure;

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("WeekReview", text, nullptr, count); }

QString nameOf(ReviewMeasure measure)
{
    switch (measure) {
    case ReviewMeasure::Minutes: return tr("Moderate-equivalent minutes");
    case ReviewMeasure::RunDistance: return tr("Run distance");
    case ReviewMeasure::RunTime: return tr("Time running");
    case ReviewMeasure::LongestRun: return tr("Longest run");
    case ReviewMeasure::WorkingSets: return tr("Working sets");
    case ReviewMeasure::StrengthDays: return tr("Strength days");
    case ReviewMeasure::Load: return tr("Session load");
    }
    return {};
}

/// A figure in its unit; means of whole numbers keep one decimal.
QString valueText(ReviewMeasure measure, double value, core::LengthUnit unit)
{
    const QLocale locale;
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    switch (measure) {
    case ReviewMeasure::RunDistance: return distanceText(core::Metres{value}, unit);
    case ReviewMeasure::Minutes: return tr("%1 min").arg(locale.toString(value, 'f', 0));
    case ReviewMeasure::RunTime:
    case ReviewMeasure::LongestRun: return durationText(core::Seconds(std::llround(value * 60)));
    case ReviewMeasure::WorkingSets:
    case ReviewMeasure::StrengthDays: return locale.toString(value, 'f', whole ? 0 : 1);
    case ReviewMeasure::Load: return locale.toString(value, 'f', 0);
    }
    return {};
}

QStringList sessionLines(const std::vector<core::Session> &sessions, const CardContext &context)
{
    QStringList lines;
    for (const core::Session &session : sessions) {
        const SessionCard card = cardOf(session, context);
        QStringList parts{card.title};
        if (!card.amount.isEmpty())
            parts << card.amount;
        if (!card.status.words.isEmpty())
            parts << card.status.words;
        lines << tr("%1  %2").arg(core::shortWeekday(session.day()), parts.join(QStringLiteral(" · ")));
    }
    return lines;
}

QStringList sumLines(const core::WeekReview &review)
{
    const core::WeekSummary &week = review.week;
    const QLocale locale;
    QStringList lines{
        tr("Sessions done: %1 of %2 planned").arg(locale.toString(week.sessionsDone), locale.toString(week.sessionsWanted())),
        tr("Moderate-equivalent minutes: %1 of %2").arg(locale.toString(week.done.moderateEquivalent, 'f', 0), locale.toString(review.goal.minutes)),
        tr("Strength days: %1 of %2").arg(locale.toString(week.done.strengthDays), locale.toString(review.goal.strengthDays))};
    if (week.sessionsSkipped > 0)
        lines << tr("Skipped for a reason, and not counted: %1").arg(locale.toString(week.sessionsSkipped));
    return lines;
}

QStringList nextLines(const core::WeekReview &review, const CardContext &context)
{
    QStringList lines = sessionLines(review.next, context);
    if (lines.isEmpty())
        return {tr("Nothing is planned yet.")};
    const core::WeekSummary &next = review.nextWeek;
    const QLocale locale;
    lines << tr("In all %1 moderate-equivalent minutes and %2 strength days")
                 .arg(locale.toString(next.planned.moderateEquivalent, 'f', 0), locale.toString(next.planned.strengthDays));
    return lines;
}

} // namespace

QString movedText(const core::MovedFigure &figure, core::LengthUnit unit)
{
    const QString difference = valueText(figure.measure, std::abs(figure.now - figure.mean), unit);
    const QString mean = valueText(figure.measure, figure.mean, unit);
    const QString words = figure.now > figure.mean ? tr("%1 %2: %3 more than the mean of %n week(s) before (%4)", figure.weeks)
                                                   : tr("%1 %2: %3 less than the mean of %n week(s) before (%4)", figure.weeks);
    return words.arg(nameOf(figure.measure), valueText(figure.measure, figure.now, unit), difference, mean);
}

TextPage reviewPage(const core::WeekReview &review, const CardContext &context)
{
    TextPage page;
    page.title = tr("Week review");
    page.subtitle = rangeText(review.week.days);
    QStringList sessions = sessionLines(review.sessions, context);
    if (sessions.isEmpty())
        sessions << tr("Nothing was planned or logged.");
    QStringList moved;
    for (const core::MovedFigure &figure : review.moved)
        moved << movedText(figure, review.preferences.lengths);
    if (moved.isEmpty())
        moved << tr("Nothing moved by more than a twentieth against the weeks before.");
    const QStringList suggestion = review.suggestion ? QStringList{review.suggestion->headline, review.suggestion->message}
                                                     : QStringList{tr("The rules have nothing to add.")};
    page.sections = {{tr("Planned and done"), sessions},
                     {tr("In all"), sumLines(review)},
                     {tr("What moved"), moved},
                     {tr("One suggestion"), suggestion},
                     {tr("Next week, %1").arg(rangeText(review.nextWeek.days)), nextLines(review, context)}};
    return page;
}

} // namespace ui
