// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coachclock.h"

#include "core/store/store.h"
#include "ui/coach/coachdraft.h"
#include "ui/coach/cueplayer.h"
#include "ui/commands/coachcommands.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/today.h"

#include <QDateTime>

namespace ui {

namespace {

const QString draftKey = QStringLiteral("coach/run");
const QString soundKey = QStringLiteral("coach.sound");
constexpr qint64 msPerSecond = 1000;

} // namespace

CoachClock::CoachClock(core::Store &store, Commands &commands, Today &today, QObject *parent)
    : QObject(parent), m_store(store), m_commands(commands), m_today(today),
      m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CoachClock::refresh);
    connect(&store.journal(), &core::Journal::changed, this, &CoachClock::onChanged);
    readSound();
}

CoachClock::~CoachClock() = default;

void CoachClock::setCues(std::unique_ptr<CuePlayer> cues) { m_cues = std::move(cues); }

void CoachClock::setSound(bool on)
{
    changeSetting(m_commands, {soundKey, on ? "true" : "false"}, on ? tr("Switch the coach's sounds on") : tr("Switch the coach's sounds off"));
}

QString CoachClock::problem() const { return m_sound && m_cues ? m_cues->problem() : QString(); }

void CoachClock::readSound()
{
    const auto stored = m_store.settings().find(soundKey);
    if (!stored) {
        m_commands.report(tr("Cannot read the settings: %1").arg(stored.error().message));
        return;
    }
    m_sound = !*stored || (*stored)->json != "false";
    emit soundChanged(m_sound);
}

void CoachClock::onChanged(const core::Changes &changes)
{
    if (changes.all || changes.areas.settings)
        readSound();
}

void CoachClock::restore()
{
    const auto stored = m_store.journal().drafts(draftKey);
    if (!stored) {
        m_commands.report(tr("Cannot read the run under the coach: %1").arg(stored.error().message));
        return;
    }
    const auto found = stored->find(draftKey);
    if (found == stored->end())
        return;
    const auto kept = coachDraftFrom(found->second);
    if (!kept) {
        m_commands.report(tr("Cannot go on with the run under the coach: what was kept of it cannot be read"));
        return;
    }
    m_session = kept->session;
    m_day = kept->day;
    m_run = kept->run;
    become(core::advanced(m_run, now()), false);
    emit takenUp();
}

bool CoachClock::prepare(const core::Session &session)
{
    if (isHolding())
        return m_session.id == session.id;
    if (!session.planned || session.planned->steps.empty())
        return false;
    m_session = session;
    m_run = core::readyToRun(session.planned->steps);
    emit changed();
    return true;
}

std::optional<qint64> CoachClock::begunMs() const
{
    if (!m_run.begun)
        return std::nullopt;
    return m_run.laps.empty() ? m_run.startMs : m_run.laps.front().startMs;
}

void CoachClock::begin()
{
    if (isEmpty() || m_run.begun)
        return;
    m_day = m_today.date();
    become(core::begun(m_run, now()));
}

void CoachClock::togglePause()
{
    const core::CoachRun run = core::advanced(m_run, now());
    become(run.isPaused() ? core::resumed(run, now()) : core::paused(run, now()));
}

void CoachClock::skip() { become(core::skipped(core::advanced(m_run, now()), now())); }
void CoachClock::reach() { become(core::reached(core::advanced(m_run, now()), now())); }
void CoachClock::back() { become(core::wentBack(core::advanced(m_run, now()), now())); }
void CoachClock::stop() { become(core::stopped(core::advanced(m_run, now()), now())); }
void CoachClock::goOn() { become(core::takenUp(m_run, now())); }

void CoachClock::become(core::CoachRun run, bool cues)
{
    const core::CoachRun before = std::exchange(m_run, std::move(run));
    const qint64 at = now();
    const auto cue = core::cueBetween(before, m_lookedMs, m_run, at);
    m_lookedMs = at;
    if (cues && cue && m_sound && m_cues)
        m_cues->play(*cue);
    if (before != m_run || !cues)
        keep();
    schedule();
    emit changed();
}

void CoachClock::refresh()
{
    core::CoachRun run = core::advanced(m_run, now());
    if (run != m_run)
        return become(std::move(run));
    const qint64 at = now();
    if (const auto cue = core::cueBetween(m_run, m_lookedMs, m_run, at); cue && m_sound && m_cues)
        m_cues->play(*cue);
    m_lookedMs = at;
    schedule();
    emit ticked();
}

void CoachClock::schedule()
{
    m_timer.stop();
    if (!m_run.isRunning() || m_run.isPaused())
        return;
    // Wakes just after the shown second changes, and never more often.
    const auto left = m_run.left(now());
    const qint64 rest = left ? left->count() % msPerSecond : msPerSecond - m_run.inStep(now()).count() % msPerSecond;
    m_timer.start(int(rest == 0 ? msPerSecond : rest) + 1);
}

CoachDraft CoachClock::draft() const { return {m_session, m_day, m_run}; }

void CoachClock::keep()
{
    // In a file that is only looked at nothing can be kept, and nothing logged later either.
    if (!m_run.begun || m_store.database().isReadOnly())
        return;
    if (const auto kept = m_store.journal().saveDraft(draftKey, toJson(draft())); !kept)
        m_commands.report(tr("Cannot keep the run for the next start: %1").arg(kept.error().message));
}

void CoachClock::clear()
{
    m_timer.stop();
    const bool held = isHolding();
    m_run = {};
    m_session = {};
    if (held && !m_store.database().isReadOnly())
        if (const auto cleared = m_store.journal().clearDraft(draftKey); !cleared)
            m_commands.report(tr("Cannot let go of the run: %1").arg(cleared.error().message));
    emit changed();
}

bool CoachClock::log()
{
    if (!m_run.over)
        return false;
    const auto after = logCoached(m_commands, m_session, m_run, m_day);
    if (!after)
        return false;
    clear();
    emit logged(*after);
    return true;
}

void CoachClock::discard()
{
    const bool held = isHolding();
    if (held)
        m_letGo = std::make_unique<CoachDraft>(draft());
    clear();
    if (held)
        emit letGo();
}

void CoachClock::bringBack()
{
    if (!m_letGo || isHolding())
        return;
    m_session = m_letGo->session;
    m_day = m_letGo->day;
    m_run = m_letGo->run;
    m_letGo.reset();
    become(core::advanced(m_run, now()), false);
}

} // namespace ui
