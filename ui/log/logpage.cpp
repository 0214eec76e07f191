// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logpage.h"

#include "core/model/datetext.h"
#include "core/rules/coach.h"
#include "ui/commands/commands.h"
#include "ui/log/runlog.h"
#include "ui/log/shoesdialog.h"
#include "ui/log/strengthlog.h"
#include "ui/look/elidedtext.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"
#include "ui/timers/workouttimers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace ui {

LogPage::LogPage(core::Store &store, Commands &commands, Today &today, WorkoutTimers &timers, QWidget *parent)
    : QWidget(parent), m_log(store, commands, today), m_timers(timers), m_title(new ElidedText(this)), m_subtitle(new ElidedText(this)),
      m_state(new QLabel(this)), m_unsaved(new WarnLabel(this)), m_back(new QPushButton(tr("‹ Back to week"), this)),
      m_coach(new QPushButton(tr("Coach · F5"), this)), m_discard(new QPushButton(tr("Discard workout"), this)),
      m_finish(new QPushButton(tr("Finish · Ctrl+Enter"), this)), m_column(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Log"));
    m_column->setContentsMargins(Theme::margin, 16, Theme::margin, 16);
    m_column->setSpacing(Theme::gap);
    addHead(*m_column);
    addKeys();
    connect(&m_log, &LogSession::changed, this, &LogPage::refresh);
    connect(&m_log, &LogSession::shoesWanted, this, [this, &commands](auto gear) { openShoes(commands, *this, gear); });
    connect(&m_log, &LogSession::vanished, this, [this] {
        m_timers.leave(m_log.session().id);
        close();
    });
}

LogPage::~LogPage()
{
    // The fields hold on to the session; they go first, and what they hold half typed is kept as it is.
    m_log.close();
    delete m_body;
}

void LogPage::addHead(QVBoxLayout &column)
{
    m_title->setFont(Theme::titleFont(font()));
    m_title->setProperty("role", QStringLiteral("title"));
    m_subtitle->setProperty("role", QStringLiteral("caption"));
    m_state->setProperty("role", QStringLiteral("caption"));
    m_state->setText(tr("Saved as you type"));
    m_finish->setProperty("primary", true);
    m_back->setToolTip(tr("Esc"));
    m_back->setAccessibleName(tr("Back to week"));
    m_finish->setAccessibleName(tr("Finish"));
    m_coach->setAccessibleName(tr("Coach this run"));
    m_coach->setToolTip(tr("Plays the steps with a clock and sounds, and fills the log with what was run"));
    m_coach->setShortcut(Qt::Key_F5);
    m_discard->setToolTip(tr("Takes back everything logged here. Undo brings it back."));
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_back);
    head->addWidget(m_title);
    // The title may have all there is before the line beside it has any.
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, m_subtitle->sizePolicy().verticalPolicy());
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_state);
    head->addWidget(m_coach);
    head->addWidget(m_discard);
    head->addWidget(m_finish);
    column.addLayout(head);
    column.addWidget(m_unsaved);
    connect(m_back, &QPushButton::clicked, this, &LogPage::back);
    connect(m_coach, &QPushButton::clicked, this, [this] { emit coachRequested(m_log.session()); });
    connect(m_discard, &QPushButton::clicked, this, &LogPage::discard);
    connect(m_finish, &QPushButton::clicked, this, &LogPage::finish);
}

void LogPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Escape, &LogPage::back);
    key(Qt::CTRL | Qt::Key_Return, &LogPage::finish);
    key(Qt::CTRL | Qt::Key_Enter, &LogPage::finish);
    key(Qt::CTRL | Qt::Key_Minus, [this] { m_timers.changeRest(-WorkoutTimers::nudge); });
    key(Qt::CTRL | Qt::Key_Plus, [this] { m_timers.changeRest(WorkoutTimers::nudge); });
    key(Qt::CTRL | Qt::Key_Equal, [this] { m_timers.changeRest(WorkoutTimers::nudge); });
    key(Qt::CTRL | Qt::Key_0, [this] { m_timers.endRest(); });
}

void LogPage::open(const core::Session &session)
{
    if (m_body) {
        commitFocused();
        m_body->hide();
        m_body->deleteLater();
        m_body = nullptr;
    }
    m_log.open(session);
    const core::Session &opened = m_log.session();
    if (core::isStrength(opened.kind) || !opened.entries.empty())
        m_body = new StrengthLog(m_log, m_timers, this);
    else
        m_body = new RunLog(m_log, this);
    m_column->addWidget(m_body, 1);
    m_body->show();
    refresh();
    m_unsaved->setProblem({});
    m_body->begin();
}

void LogPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The day is worth more than the reassurance when the head gets narrow.
    constexpr int roomForBoth = 1000;
    m_state->setVisible(width() >= roomForBoth);
}

void LogPage::back()
{
    commitFocused();
    close();
}

void LogPage::discard()
{
    // What is half typed goes with the rest, so the field in focus is not committed first.
    if (m_log.discard())
        close();
}

void LogPage::finish()
{
    commitFocused();
    if (!m_log.isOpen())
        return;
    if (!m_log.drafts().isEmpty()) {
        m_unsaved->setProblem(tr("Something typed is not saved yet: confirm it with Enter or drop it with Esc"));
        return;
    }
    if (!m_log.finish())
        return;
    m_timers.leave(m_log.session().id);
    const core::Change update = m_log.planUpdate();
    close();
    if (!update.isEmpty())
        emit planUpdateOffered(update);
}

void LogPage::refresh()
{
    if (!m_log.isOpen() || !m_body)
        return;
    m_title->setFullText(m_log.session().displayTitle());
    m_subtitle->setFullText(subtitle());
    if (m_log.drafts().isEmpty())
        m_unsaved->setProblem({});
    m_discard->setEnabled(m_log.isStarted());
    m_coach->setVisible(core::canCoach(m_log.session()));
    followTimers();
    m_body->refresh();
}

void LogPage::followTimers()
{
    const core::Session &session = m_log.session();
    const auto &logged = session.logged;
    const bool underWay = m_log.isStarted() && core::isStrength(session.kind) && logged->startMs && !logged->timer
        && logged->day == m_log.today().date();
    if (!underWay)
        return m_timers.leave(session.id);
    m_timers.follow({session.id, session.displayTitle(), *logged->startMs});
}

void LogPage::close()
{
    if (!m_log.isOpen())
        return;
    m_log.close();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
        m_body = nullptr;
    }
    emit closed();
}

void LogPage::commitFocused()
{
    // Fields and cells commit when they lose the focus, so the page takes it.
    if (QWidget *focused = focusWidget(); focused && focused != this)
        setFocus(Qt::OtherFocusReason);
}

QString LogPage::subtitle() const
{
    const core::Session &session = m_log.session();
    QStringList parts{core::dateText(m_log.day(), QStringLiteral("ddd d MMMM"))};
    if (session.planned) {
        if (session.planned->duration)
            parts.append(tr("planned %1").arg(durationText(*session.planned->duration)));
        if (!session.planned->basisText.isEmpty())
            parts.append(session.planned->basisText);
        if (session.planned->day != m_log.day())
            parts.append(tr("planned for %1").arg(core::dateText(session.planned->day, QStringLiteral("ddd d MMMM"))));
    } else {
        parts.append(tr("not planned"));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
