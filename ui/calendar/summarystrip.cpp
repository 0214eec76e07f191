// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/summarystrip.h"

#include "ui/calendar/textlines.h"
#include "ui/look/card.h"
#include "ui/look/goalbar.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ui {

SummaryStrip::SummaryStrip(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    m_minutes = addTile(9, true);
    m_strength = addTile(5, true);
    m_sessions = addTile(5, false);
    m_strength.caption->setText(tr("Strength days"));
    m_sessions.caption->setText(tr("Sessions"));
    applyFonts();
}

SummaryStrip::Tile SummaryStrip::addTile(int stretch, bool hasBar)
{
    auto *card = new Card(this);
    Tile tile;
    tile.caption = new QLabel(card);
    tile.caption->setProperty("role", QStringLiteral("caption"));
    tile.figures = new QLabel(card);
    tile.figures->setTextFormat(Qt::RichText);
    for (QLabel *label : {tile.caption, tile.figures}) {
        label->setMinimumWidth(40);
        label->setWordWrap(true);
    }
    card->column().addWidget(tile.caption);
    card->column().addWidget(tile.figures);
    card->column().addStretch(1);
    if (hasBar) {
        tile.bar = new GoalBar(card);
        card->column().addWidget(tile.bar);
    }
    qobject_cast<QHBoxLayout *>(layout())->addWidget(card, stretch);
    return tile;
}

void SummaryStrip::setFigures(const Tile &tile, const QString &number, const QString &rest)
{
    tile.figures->setText(QStringLiteral("<span style='font-size:%1pt; font-weight:700'>%2</span> <span>%3</span>")
                              .arg(Theme::numberFont(font()).pointSizeF())
                              .arg(number.toHtmlEscaped(), keptTogether(rest, font(), tile.figures->width()).toHtmlEscaped()));
    tile.figures->setAccessibleName(tr("%1: %2 %3").arg(tile.caption->text(), number, rest));
}

void SummaryStrip::setWeek(const WeekContent &week)
{
    const core::WeekSummary &sums = week.summary;
    const bool byEffort = week.preferences.basis == core::CountingBasis::Effort;
    m_minutes.caption->setText(byEffort ? tr("Aerobic minutes (moderate-equivalent, by effort)")
                                        : tr("Aerobic minutes (moderate-equivalent, by activity)"));
    const double done = sums.done.moderateEquivalent;
    const double rest = sums.remaining.moderateEquivalent;
    const int goal = week.goal.minutes;
    QString words = goal > 0 ? tr("of %1 done").arg(goal) : tr("done");
    if (rest > 0)
        words = tr("%1 · %2 with the rest of the plan").arg(words).arg(std::lround(done + rest));
    setFigures(m_minutes, QString::number(std::lround(done)), words);
    m_minutes.bar->setValues(done, rest, goal);

    const int strength = sums.done.strengthDays;
    setFigures(m_strength, QString::number(strength), week.goal.strengthDays > 0 ? tr("of %1").arg(week.goal.strengthDays) : tr("done"));
    m_strength.bar->setValues(strength, sums.remaining.strengthDays, week.goal.strengthDays);

    const auto isUnplanned = [](const core::Session &s) { return s.logged && !s.planned; };
    const auto unplanned = std::count_if(week.sessions.begin(), week.sessions.end(), isUnplanned);
    words = sums.sessionsWanted() > 0 ? tr("of %1 done").arg(sums.sessionsWanted()) : tr("planned");
    if (unplanned > 0)
        words += tr(" · %1 unplanned").arg(unplanned);
    if (const core::Seconds time = week.timeDone(); time.count() > 0)
        words += QStringLiteral(" · ") + durationText(time);
    setFigures(m_sessions, QString::number(sums.sessionsDone), words);
}

void SummaryStrip::applyFonts()
{
    for (const Tile &tile : {m_minutes, m_strength, m_sessions})
        tile.caption->setFont(Theme::captionFont(font()));
}

void SummaryStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_sessions.caption)
        applyFonts();
    QWidget::changeEvent(event);
}

} // namespace ui
