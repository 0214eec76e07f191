// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekguide.h"

#include "core/rules/copies.h"
#include "ui/guidance/findingsstrip.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/commands/guidancecommands.h"

#include <QEvent>
#include <algorithm>

namespace ui {

WeekGuide::WeekGuide(Commands &commands, WeekView &view, FindingsStrip &strip, QObject *parent)
    : QObject(parent), m_commands(commands), m_view(view), m_strip(strip), m_reader(commands.store())
{
    m_later.setSingleShot(true);
    view.installEventFilter(this);
    connect(&m_later, &QTimer::timeout, this, &WeekGuide::read);
    connect(&commands.store().journal(), &core::Journal::changed, this,
            [this](const core::Changes &changes) { m_reader.forget(changes); });
    connect(&view, &WeekView::dragMoved, this, &WeekGuide::previewDrag);
    connect(&view, &WeekView::dragEnded, this, &WeekGuide::present);
    connect(&strip, &FindingsStrip::dismissing, this, &WeekGuide::dismiss);
    connect(&strip, &FindingsStrip::showing, this, [this](const std::vector<core::SessionId> &sessions) {
        m_view.pointOut(sessions);
        m_view.setFocus();
    });
}

void WeekGuide::show(core::DateRange days, QDate today)
{
    m_days = days;
    m_today = today;
    if (m_reader.isQuick(days))
        return read();
    m_waiting = true;
    // A repaint goes before timers; only the very first painting waits for the window system.
    if (m_painted)
        m_later.start(0);
}

bool WeekGuide::eventFilter(QObject *watched, QEvent *event)
{
    // The event comes before the painting, and a timer of no length runs right after it.
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        if (m_waiting)
            m_later.start(0);
    }
    return QObject::eventFilter(watched, event);
}

void WeekGuide::settle()
{
    if (m_waiting)
        read();
}

void WeekGuide::read()
{
    m_later.stop();
    m_waiting = false;
    auto week = m_reader.read(m_days, m_today);
    m_week = week ? std::move(*week) : core::WeekGuidance();
    if (week) {
        present();
        return;
    }
    m_strip.setFindings({}, false);
    m_commands.report(tr("Cannot read what guidance needs: %1").arg(week.error().message));
}

void WeekGuide::present() { m_strip.setFindings(m_week.findings(), isArrangeable()); }

bool WeekGuide::isArrangeable() const
{
    const core::WeekFacts &facts = m_week.facts;
    return std::any_of(facts.sessions.begin(), facts.sessions.end(), [&](const core::Session &session) {
        return session.planned && !session.logged && !session.planned->skipReason && session.kind != core::Kind::Rest &&
               facts.days.contains(session.planned->day) && facts.days.last >= facts.today;
    });
}

void WeekGuide::previewDrag(int days, bool copies)
{
    if (days == 0 && !copies) {
        m_strip.setWouldBe(m_week.findings());
        return;
    }
    const core::WeekFacts facts = shifted(m_week.facts, m_view.selection(), days, copies);
    m_strip.setWouldBe(core::findingsOf(facts, m_week.dismissed));
}

void WeekGuide::dismiss(const QString &rule, bool forGood)
{
    dismissRule(m_commands, rule, forGood ? QDate() : m_week.facts.days.first);
    m_view.setFocus();
}

core::WeekFacts shifted(core::WeekFacts facts, const std::vector<core::SessionId> &sessions, int days, bool copies)
{
    std::vector<core::SessionMove> moves;
    std::vector<core::Session> added;
    for (const core::Session &session : facts.sessions) {
        if (std::find(sessions.begin(), sessions.end(), session.id) == sessions.end())
            continue;
        const QDate day = session.day().addDays(days);
        if (copies)
            added.push_back(core::plannedCopy(session, day));
        else
            moves.push_back({session.id, session.day(), day});
    }
    facts.sessions.insert(facts.sessions.end(), added.begin(), added.end());
    return core::withMoves(std::move(facts), moves);
}

} // namespace ui
