// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorun.h"
#include "app/demo/demoseason.h"
#include "app/demo/demostrength.h"
#include "core/model/demodata.h"
#include "core/model/profile.h"

#include <QUuid>
#include <optional>

namespace app {

/// A session of the history, with its samples where a device took them.
struct DemoSession {
    core::Session session;
    std::optional<core::Recording> recording;
};

/// A plausible history of one person, week after week: what was planned, done, moved, missed and skipped. The same for the
/// same years, seed and last day, down to the ids. Pure: writes nothing.
class DemoHistory
{
public:
    /// `until` is the person's today: sessions before it have happened, it and the next fortnight are planned.
    DemoHistory(int years, quint64 seed, QDate until);

    [[nodiscard]] bool atEnd() const { return m_next == m_weeks.size(); }
    /// The sessions of the next week, by day and position.
    [[nodiscard]] std::vector<DemoSession> nextWeek();
    /// The person's heart rates, from the first day on.
    [[nodiscard]] core::Profile profile() const;
    /// What tells its sessions from the user's own.
    [[nodiscard]] core::DemoData data() const;

private:
    struct Idea {
        int weekday = 1;
        core::Kind kind = core::Kind::EasyRun;
        int minutes = 30;
        QString title;
    };

    [[nodiscard]] std::vector<Idea> ideasFor(const DemoWeek &week);
    [[nodiscard]] Idea qualityRun(const DemoWeek &week);
    [[nodiscard]] int scaled(double minutes, const DemoWeek &week) const;
    [[nodiscard]] DemoSession planned(const DemoWeek &week, const Idea &idea, int number);
    void live(DemoSession &demo, const DemoWeek &week);
    bool skip(core::Planned &planned, const DemoWeek &week);
    void move(core::Planned &planned, const DemoWeek &week);
    void perform(DemoSession &demo);
    void performOther(core::Session &session, qint64 startMs);
    void addUnplanned(const DemoWeek &week, std::vector<DemoSession> &sessions);

    Random m_random;
    QUuid m_root;
    QDate m_until;
    std::vector<DemoWeek> m_weeks;
    size_t m_next = 0;
    DemoFitness m_fitness;
    DemoStrength m_strength;
};

} // namespace app
