// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timers/timerstrip.h"

#include "ui/look/theme.h"
#include "ui/look/wording.h"
#include "ui/timers/restcard.h"
#include "ui/timers/workouttimers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

TimerStrip::TimerStrip(WorkoutTimers &timers, QWidget *parent)
    : QFrame(parent), m_timers(timers), m_text(new QLabel(this)), m_return(new QPushButton(tr("Back to the workout"), this))
{
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Workout under way"));
    m_text->setTextFormat(Qt::PlainText);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(Theme::pad, 6, 6, 6);
    line->addWidget(m_text, 1);
    line->addWidget(m_return);
    // Its room goes with it, so that a page without a workout keeps its own edge.
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(0, 0, 0, Theme::gap);
    room->addWidget(card);
    connect(m_return, &QPushButton::clicked, this, &TimerStrip::askToReturn);
    connect(&m_timers, &WorkoutTimers::changed, this, &TimerStrip::refresh);
    connect(&m_timers, &WorkoutTimers::ticked, this, &TimerStrip::refresh);
    refresh();
}

void TimerStrip::setAway(bool away)
{
    m_away = away;
    refresh();
}

void TimerStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        askToReturn();
}

void TimerStrip::refresh()
{
    const auto &workout = m_timers.workout();
    const auto &rest = m_timers.rest();
    setVisible(m_away && (workout || rest));
    QStringList parts;
    if (workout)
        parts.append(tr("%1 · %2").arg(workout->title, clockText(m_timers.elapsed())));
    if (rest)
        parts.append(m_timers.restLeft().count() <= 0 ? tr("rest over %1").arg(restText(m_timers))
                                                      : tr("rest %1").arg(restText(m_timers)));
    m_text->setText(parts.join(QStringLiteral(" · ")));
    m_return->setAccessibleDescription(m_text->text());
}

void TimerStrip::askToReturn()
{
    if (const auto &workout = m_timers.workout())
        emit returnAsked(workout->session);
    else if (const auto &rest = m_timers.rest())
        emit returnAsked(rest->session);
}

} // namespace ui
