// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/coach.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace core {
class Store;
struct Changes;
}

namespace ui {

class Commands;
class CuePlayer;
class Today;
struct CoachDraft;

/// The run under the coach: its clock, its cues, and its way into the log. Kept in the file as instants, so that it runs on
/// while the page is left and after the program was ended or killed.
class CoachClock : public QObject
{
    Q_OBJECT
public:
    /// UTC milliseconds; tests stand in for it.
    using Clock = std::function<qint64()>;

    CoachClock(core::Store &store, Commands &commands, Today &today, QObject *parent = nullptr);
    ~CoachClock() override;

    void setClock(Clock clock) { m_clock = std::move(clock); }
    [[nodiscard]] qint64 now() const { return m_clock(); }
    void setCues(std::unique_ptr<CuePlayer> cues);
    /// Whether cues are to be heard.
    [[nodiscard]] bool sound() const { return m_sound; }
    /// Switches the cues on or off, an undo step like other preferences.
    void setSound(bool on);
    /// Why the last cue could not be heard; empty when nothing is wrong.
    [[nodiscard]] QString problem() const;

    /// Takes up what ran when the program ended, and emits takenUp() if there was anything.
    void restore();
    /// Shows a planned session ready to begin. False when another run is under way or waits to be logged: that comes first.
    bool prepare(const core::Session &session);

    /// Whether a run was begun and is neither logged nor let go.
    [[nodiscard]] bool isHolding() const { return m_run.begun; }
    /// The session that is shown; one without a plan before prepare().
    [[nodiscard]] const core::Session &session() const { return m_session; }
    [[nodiscard]] const core::CoachRun &run() const { return m_run; }
    /// Whether a run is shown at all.
    [[nodiscard]] bool isEmpty() const { return m_run.steps.empty(); }
    /// When the run was begun; nullopt before.
    [[nodiscard]] std::optional<qint64> begunMs() const;

    void begin();
    void togglePause();
    void skip();
    /// The distance is run, or the open step is over.
    void reach();
    void back();
    /// Ends the run before its last step is over.
    void stop();
    /// Takes up a run that was stopped.
    void goOn();
    /// Writes what was run into the log, as one undo step, and emits logged(). False when it was refused (and reported);
    /// the run is then still there.
    bool log();
    /// Lets go of the run without logging it, and emits letGo().
    void discard();
    /// Brings back what was let go last, if nothing else has begun since.
    void bringBack();
    /// Looks at the clock at once. Done each second while a run is under way.
    void refresh();

signals:
    /// Another step, a pause, the end, another session.
    void changed();
    /// A second passed.
    void ticked();
    /// The sound was switched on or off.
    void soundChanged(bool on);
    /// A run of an earlier start goes on, or waits to be logged.
    void takenUp();
    void logged(const core::Session &session);
    void letGo();

private:
    void become(core::CoachRun run, bool cues = true);
    void readSound();
    void schedule();
    void keep();
    void clear();
    void onChanged(const core::Changes &changes);
    [[nodiscard]] CoachDraft draft() const;

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    Clock m_clock;
    std::unique_ptr<CuePlayer> m_cues;
    bool m_sound = true;
    core::Session m_session;
    QDate m_day; ///< the run was begun on
    core::CoachRun m_run;
    qint64 m_lookedMs = 0; ///< when the clock was last looked at
    std::unique_ptr<CoachDraft> m_letGo;
    QTimer m_timer;
};

} // namespace ui
