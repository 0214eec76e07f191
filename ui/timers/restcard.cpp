// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timers/restcard.h"

#include "ui/look/theme.h"
#include "ui/look/wording.h"
#include "ui/timers/workouttimers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *plainLabel(QWidget *parent, const QString &role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

} // namespace

QString restText(const WorkoutTimers &timers)
{
    const core::Seconds left = timers.restLeft();
    return left.count() < 0 ? QStringLiteral("+%1").arg(clockText(-left)) : clockText(left);
}

RestCard::RestCard(WorkoutTimers &timers, QWidget *parent)
    : QFrame(parent), m_timers(timers), m_number(plainLabel(this, QStringLiteral("number"))), m_detail(plainLabel(this, QStringLiteral("caption"))),
      m_less(new QPushButton(tr("−15 s"), this)), m_skip(new QPushButton(tr("Skip"), this)),
      m_more(new QPushButton(tr("+15 s"), this))
{
    setProperty("card", true);
    setAccessibleName(tr("Timers"));
    m_number->setFont(Theme::numberFont(font()));
    m_detail->setWordWrap(true);
    m_less->setAccessibleName(tr("15 seconds less rest"));
    m_less->setToolTip(tr("Ctrl+−"));
    m_skip->setAccessibleName(tr("Skip the rest"));
    m_skip->setToolTip(tr("Ctrl+0"));
    m_more->setAccessibleName(tr("15 seconds more rest"));
    m_more->setToolTip(tr("Ctrl++"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, 8, Theme::pad, 8);
    column->setSpacing(6);
    // Side by side, so that the notes keep their room in a low window.
    auto *words = new QHBoxLayout;
    words->setSpacing(Theme::gap);
    words->addWidget(m_number);
    words->addWidget(m_detail, 1);
    column->addLayout(words);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    for (QPushButton *button : {m_less, m_skip, m_more})
        line->addWidget(button, 1);
    column->addLayout(line);
    connect(m_less, &QPushButton::clicked, this, [this] { m_timers.changeRest(-WorkoutTimers::nudge); });
    connect(m_more, &QPushButton::clicked, this, [this] { m_timers.changeRest(WorkoutTimers::nudge); });
    connect(m_skip, &QPushButton::clicked, this, [this] { m_timers.endRest(); });
    connect(&m_timers, &WorkoutTimers::changed, this, &RestCard::refresh);
    connect(&m_timers, &WorkoutTimers::ticked, this, &RestCard::refresh);
    refresh();
}

QWidget *RestCard::orderAfter(QWidget *before)
{
    for (QWidget *next : {m_less, m_skip, m_more}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

void RestCard::refresh()
{
    const auto &rest = m_timers.rest();
    const auto &workout = m_timers.workout();
    setVisible(rest || workout);
    for (QPushButton *button : {m_less, m_skip, m_more})
        button->setVisible(rest.has_value());
    const QString time = workout ? clockText(m_timers.elapsed()) : QString();
    if (!rest) {
        m_number->setText(time);
        m_detail->setText(tr("Workout time"));
        return;
    }
    const QString length = clockText(rest->length);
    const QString state = m_timers.restLeft().count() <= 0 ? tr("over the rest of %1").arg(length) : tr("rest of %1").arg(length);
    QStringList lines{rest->next.isEmpty() ? state : tr("%1 · then %2").arg(state, rest->next)};
    if (workout)
        lines.append(tr("Workout time %1").arg(time));
    if (!m_timers.problem().isEmpty())
        lines.append(m_timers.problem());
    m_number->setText(restText(m_timers));
    m_detail->setText(lines.join(QLatin1Char('\n')));
}

} // namespace ui
