// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/weekfacts.h"

namespace core {

/// One session as the rules see it: the half that counts, with what follows from it.
struct SessionView {
    const Session *session = nullptr;
    QDate day;
    Kind kind = Kind::EasyRun;
    bool inWeek = false;
    bool logged = false;
    std::optional<Milliseconds> time;
    std::optional<qint64> millimetres;
    std::optional<int> start; ///< minutes after local midnight
    int effort = 0;           ///< given, else the kind's default
    bool strength = false;
    bool lower = false; ///< strength with a lower-body exercise
    bool light = false;
    bool hard = false; ///< a hard run, or strength of effort 6 or more that is neither light nor in an easier week
    Tally tally;       ///< of the half that counts; worked out for sessions in the week only

    [[nodiscard]] bool isHardRun() const;
    [[nodiscard]] bool isFastRun() const { return kind == Kind::HiitRun || kind == Kind::TempoRun; }
    /// Whole minutes, rounded half up; 0 when unknown.
    [[nodiscard]] int minutes() const;
};

/// A week ready for the rules: the sessions that count, by day, and sums over the week. Keeps a reference to the facts.
class WeekView
{
public:
    explicit WeekView(const WeekFacts &facts);

    [[nodiscard]] const WeekFacts &facts() const { return m_facts; }
    /// Everything that counts, by day and then by start and order within it; days around the week included.
    [[nodiscard]] const std::vector<SessionView> &all() const { return m_all; }
    /// The sessions of the week that pass a test.
    template <class Test> [[nodiscard]] std::vector<const SessionView *> week(Test test) const
    {
        std::vector<const SessionView *> found;
        for (const SessionView &view : m_all) {
            if (view.inWeek && test(view))
                found.push_back(&view);
        }
        return found;
    }
    [[nodiscard]] std::vector<const SessionView *> ofKind(Kind kind) const;
    [[nodiscard]] std::vector<const SessionView *> runs() const;
    [[nodiscard]] std::vector<const SessionView *> strength() const;

    [[nodiscard]] bool isEmpty() const { return m_empty; }
    /// Easier weeks, weeks with a race and weeks of illness: some rules leave them alone.
    [[nodiscard]] bool isExempt() const { return m_exempt; }
    [[nodiscard]] bool isEasier() const { return m_easier; }
    [[nodiscard]] bool isOver() const { return m_facts.days.last < m_facts.today; }

    [[nodiscard]] Milliseconds run() const { return m_run; }
    [[nodiscard]] Milliseconds aerobic() const { return m_aerobic; }
    /// Moderate-equivalent time, done and still to do, on the facts' basis.
    [[nodiscard]] Milliseconds moderateEquivalent() const { return m_equivalent; }
    [[nodiscard]] const std::array<double, 7> &load() const { return m_load; }
    /// Growth is counted on cardio time while most running is walk-run, else on run time.
    [[nodiscard]] Milliseconds volume() const { return m_byCardio ? m_aerobic : m_run; }
    [[nodiscard]] Milliseconds volume(const EarlierWeek &week) const { return m_byCardio ? week.aerobic : week.run; }

private:
    void sumUp();

    const WeekFacts &m_facts;
    std::vector<SessionView> m_all;
    bool m_empty = true;
    bool m_exempt = false;
    bool m_easier = false;
    bool m_byCardio = false;
    Milliseconds m_run{0};
    Milliseconds m_aerobic{0};
    Milliseconds m_equivalent{0};
    std::array<double, 7> m_load{};
};

/// The session as the rules see it; nullopt when it counts nowhere: rest, skipped, or missed before `facts.today`.
/// The tally is left empty.
[[nodiscard]] std::optional<SessionView> viewOf(const Session &session, const WeekFacts &facts);
/// The tally of the half that counts: the stored one where there is one.
[[nodiscard]] Tally tallyOf(const SessionView &view, const WeekFacts &facts);

} // namespace core
