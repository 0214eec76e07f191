// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/quantities.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace core {
class Journal;
}

namespace ui {

class RestAlert;

/// The clock of a workout and the rest between its sets. Kept in the file as instants, so that both run on while the
/// page is left and after the program was ended or killed.
class WorkoutTimers : public QObject
{
    Q_OBJECT
public:
    /// A workout under way.
    struct Workout {
        core::SessionId session;
        QString title;
        qint64 startedMs = 0; ///< UTC
        bool operator==(const Workout &) const = default;
    };
    /// A rest; over when `length` has passed since `startedMs`, overdue after that.
    struct Rest {
        core::SessionId session;
        qint64 startedMs = 0; ///< UTC
        core::Seconds length{0};
        QString next;         ///< what comes after it, for example "set 2 of Goblet squat"
        bool told = false;    ///< the alert was given
        bool operator==(const Rest &) const = default;
    };
    /// UTC milliseconds; tests stand in for it.
    using Clock = std::function<qint64()>;

    explicit WorkoutTimers(core::Journal &journal, QObject *parent = nullptr);
    ~WorkoutTimers() override;

    void setClock(Clock clock) { m_clock = std::move(clock); }
    void setAlert(std::unique_ptr<RestAlert> alert);
    /// Which alerts a rest's end gives.
    void setAlerts(bool sound, bool notice);
    /// Takes up what ran when the program ended. A rest that is long over and a workout of another day are let go.
    void restore();

    [[nodiscard]] const std::optional<Workout> &workout() const { return m_workout; }
    [[nodiscard]] const std::optional<Rest> &rest() const { return m_rest; }
    /// Time since the workout began; zero without one.
    [[nodiscard]] core::Seconds elapsed() const;
    /// Rest left, rounded up; negative: overdue. Zero without a rest.
    [[nodiscard]] core::Seconds restLeft() const;
    /// Looks at the clock at once: tells the end of a rest, lets go of what is long over. Done each second while one runs.
    void refresh();
    /// Why the last alert could not be given; empty when nothing is wrong.
    [[nodiscard]] QString problem() const;

    /// The clock of this workout runs, and the rest of another one ends. One that began too long ago, or has yet to,
    /// was left open and has no clock.
    void follow(const Workout &workout);
    /// This session is no workout under way (any more).
    void leave(core::SessionId session);
    void startRest(core::SessionId session, core::Seconds length, const QString &next);
    /// Makes the rest longer or shorter; one that would be negative ends.
    void changeRest(core::Seconds by);
    void endRest();

    static constexpr core::Seconds nudge{15};           ///< the step of the buttons
    static constexpr core::Seconds longestOverdue{900}; ///< after that nobody is resting any more
    static constexpr core::Milliseconds longestWorkout{std::chrono::hours(6)};

signals:
    /// A clock started, stopped or was set.
    void changed();
    /// A second passed while a clock runs.
    void ticked();
    /// A clock could not be kept for the next start.
    void failed(const QString &message);

private:
    void run();
    void keep();
    void keepOne(const QString &key, const std::optional<QByteArray> &json);
    void tellRestIsOver();
    [[nodiscard]] qint64 now() const { return m_clock(); }

    core::Journal &m_journal;
    Clock m_clock;
    std::unique_ptr<RestAlert> m_alert;
    bool m_sound = true;
    bool m_notice = true;
    std::optional<Workout> m_workout;
    std::optional<Rest> m_rest;
    std::map<QString, std::optional<QByteArray>> m_kept; ///< what the file holds, so that nothing is written twice
    QTimer m_timer;
};

} // namespace ui
