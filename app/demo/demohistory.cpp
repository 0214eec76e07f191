// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demohistory.h"

#include "core/stats/load.h"

#include <QDateTime>
#include <algorithm>
#include <cmath>
#include <map>

namespace app {

using namespace core;

namespace {

constexpr int daysAhead = 13;
constexpr double missedShare = 0.06;
constexpr double skippedShare = 0.04;
constexpr double movedShare = 0.08;
constexpr int springRun = 20;   // ISO weeks
constexpr int autumnRun = 42;

const QUuid demoRoot(0x6c656777, 0x6f72, 0x4b0e, 0x9a, 0x13, 0x64, 0x65, 0x6d, 0x6f, 0x00, 0x00);

// Central European time by its rule, so that the history needs no time zone data.
int offsetOn(QDate day)
{
    const auto lastSunday = [&](int month) {
        const QDate end(day.year(), month, 31);
        return end.addDays(-(end.dayOfWeek() % 7));
    };
    return day >= lastSunday(3) && day < lastSunday(10) ? 120 : 60;
}

qint64 instantAt(QDate day, int minuteOfDay)
{
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    return midnight.toMSecsSinceEpoch() + qint64(minuteOfDay - offsetOn(day)) * 60 * 1000;
}

Sport sportOf(Kind kind) { return kind == Kind::CrossTraining ? Sport::Cycling : defaultSport(kind); }

} // namespace

DemoHistory::DemoHistory(int years, quint64 seed, QDate until)
    : m_random(seed), m_until(until)
{
    const QString name = QStringLiteral("%1/%2/%3").arg(years).arg(seed).arg(until.toString(Qt::ISODate));
    m_root = QUuid::createUuidV5(demoRoot, name);
    m_weeks = demoWeeks(until.addYears(-years), until.addDays(daysAhead), m_random);
}

Profile DemoHistory::profile() const
{
    Profile profile;
    profile.fromDay = m_weeks.front().monday;
    profile.hrMax = demoMaxHr;
    profile.hrRest = demoRestHr;
    return profile;
}

DemoData DemoHistory::data() const { return {m_root, m_weeks.front().monday, m_weeks.back().monday, profile()}; }

std::vector<DemoSession> DemoHistory::nextWeek()
{
    const DemoWeek &week = m_weeks[m_next++];
    std::vector<DemoSession> sessions;
    if (!week.holiday) {
        const std::vector<Idea> ideas = ideasFor(week);
        for (size_t i = 0; i < ideas.size(); ++i) {
            sessions.push_back(planned(week, ideas[i], int(i)));
            live(sessions.back(), week);
        }
    }
    addUnplanned(week, sessions);
    if (week.holiday || week.sickFrom <= 7) {
        m_fitness.rested(1);
        m_strength.afterBreak();
    }
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const DemoSession &a, const DemoSession &b) { return a.session.day() < b.session.day(); });
    std::map<QDate, int> onDay;
    for (DemoSession &demo : sessions)
        demo.session.position = ++onDay[demo.session.day()];
    return sessions;
}

int DemoHistory::scaled(double minutes, const DemoWeek &week) const
{
    return std::max(15, int(std::lround(minutes * week.volume / 5)) * 5);
}

DemoHistory::Idea DemoHistory::qualityRun(const DemoWeek &week)
{
    const int minutes = scaled(25 + 20 * m_fitness.value, week);
    switch (week.phase) {
    case DemoPhase::Base: return {5, m_random.chance(0.5) ? Kind::HillRun : Kind::ModerateRun, minutes, {}};
    case DemoPhase::Build: return {5, m_random.chance(0.6) ? Kind::TempoRun : Kind::HiitRun, minutes, {}};
    case DemoPhase::Sharpen: return {5, m_random.chance(0.6) ? Kind::HiitRun : Kind::TempoRun, minutes, {}};
    case DemoPhase::Off: break;
    }
    return {5, Kind::EasyRun, minutes, {}};
}

std::vector<DemoHistory::Idea> DemoHistory::ideasFor(const DemoWeek &week)
{
    const bool upper = week.monday.weekNumber() % 2 == 0;
    std::vector<Idea> ideas{{1, Kind::StrengthLower, 35, {}}, {4, upper ? Kind::StrengthUpper : Kind::StrengthFull, 30, {}}};
    if (week.firstWeeks) {
        for (const int weekday : {2, 5, 7})
            ideas.push_back({weekday, Kind::WalkRun, 25, {}});
        return ideas;
    }
    ideas.push_back({2, Kind::EasyRun, scaled(25 + 20 * m_fitness.value, week), {}});
    if (week.phase == DemoPhase::Build)
        ideas.push_back({3, Kind::CrossTraining, scaled(40, week), {}});
    else
        ideas.push_back({3, Kind::ActiveRecovery, 20, {}});
    ideas.push_back(qualityRun(week));
    if (week.phase == DemoPhase::Base || week.phase == DemoPhase::Off)
        ideas.push_back({6, Kind::BriskWalk, 40, {}});
    const int isoWeek = week.monday.weekNumber();
    if (isoWeek == springRun)
        ideas.push_back({7, Kind::TimeTrial, 55, QStringLiteral("Spring 10 km")});
    else if (isoWeek == autumnRun && m_fitness.value > 0.3)
        ideas.push_back({7, Kind::TimeTrial, 115, QStringLiteral("Autumn half marathon")});
    else
        ideas.push_back({7, Kind::LongRun, scaled(40 + 55 * m_fitness.value, week), {}});
    return ideas;
}

DemoSession DemoHistory::planned(const DemoWeek &week, const Idea &idea, int number)
{
    DemoSession demo;
    Session &session = demo.session;
    const QDate day = week.monday.addDays(idea.weekday - 1);
    session.id = DemoData::sessionId(m_root, week.monday, number);
    session.kind = idea.kind;
    session.sport = sportOf(idea.kind);
    session.title = idea.title;
    if (isRun(idea.kind)) {
        session.planned = demoPlannedRun(idea.kind, idea.minutes, day);
    } else {
        session.planned = Planned();
        session.planned->day = session.planned->originalDay = day;
        session.planned->duration = Seconds(idea.minutes * 60);
        session.planned->effort = defaultEffort(idea.kind);
    }
    session.planned->light = week.easier;
    if (isStrength(idea.kind))
        session.entries = m_strength.plan(idea.kind, session.id, week.easier);
    return demo;
}

void DemoHistory::live(DemoSession &demo, const DemoWeek &week)
{
    Planned &plan = *demo.session.planned;
    if (plan.day >= m_until)
        return;
    if (skip(plan, week) || m_random.chance(missedShare)) {
        m_fitness.rested(0.15);
        return;
    }
    if (m_random.chance(movedShare))
        move(plan, week);
    if (plan.day < m_until)
        perform(demo);
}

bool DemoHistory::skip(Planned &planned, const DemoWeek &week)
{
    static constexpr SkipReason reasons[] = {SkipReason::Weather, SkipReason::Life, SkipReason::Tired, SkipReason::Travel};
    const int weekday = planned.day.dayOfWeek();
    if (weekday >= week.sickFrom && weekday <= week.sickTo)
        planned.skipReason = SkipReason::Sick;
    else if (m_random.chance(skippedShare))
        planned.skipReason = reasons[m_random.whole(0, 3)];
    return planned.skipReason.has_value();
}

void DemoHistory::move(Planned &planned, const DemoWeek &week)
{
    const QDate other = planned.day.addDays(m_random.chance(0.7) ? 1 : -1);
    if (other >= week.monday && other <= week.monday.addDays(6))
        planned.day = other;
}

void DemoHistory::perform(DemoSession &demo)
{
    Session &session = demo.session;
    const QDate day = session.planned->day;
    const int minuteOfDay = day.dayOfWeek() >= 6 ? m_random.whole(8 * 60, 10 * 60) : m_random.whole(17 * 60, 19 * 60);
    const qint64 startMs = instantAt(day, minuteOfDay) + m_random.whole(0, 59) * 1000;
    if (isRun(session.kind)) {
        DemoRun run = demoRun(session.kind, *session.planned, day, startMs, offsetOn(day), m_fitness, m_random);
        session.logged = std::move(run.logged);
        demo.recording = std::move(run.recording);
        session.logged->link = Link::Matched;
        m_fitness.trained(session.kind == Kind::WalkRun ? 0.3 : 0.5);
    } else {
        performOther(session, startMs);
    }
    session.logged->timeZone = QStringLiteral("Europe/Berlin");
}

void DemoHistory::performOther(Session &session, qint64 startMs)
{
    Logged logged;
    logged.day = session.planned->day;
    logged.startMs = startMs;
    logged.offsetMinutes = offsetOn(logged.day);
    logged.effort = std::clamp(defaultEffort(session.kind) + m_random.whole(-1, 1), 1, 10);
    const double minutes = wholeMinutes(*session.planned->duration) * m_random.between(0.85, 1.15);
    logged.timer = Milliseconds(qint64(std::lround(minutes * 60)) * 1000);
    logged.elapsed = *logged.timer + Milliseconds(m_random.whole(0, 240) * 1000);
    if (isStrength(session.kind)) {
        m_strength.perform(session.entries, startMs, m_random);
        logged.avgHr = m_random.whole(98, 116);
        logged.maxHr = *logged.avgHr + m_random.whole(20, 38);
    } else if (session.sport == Sport::Cycling) {
        logged.distance = Metres{std::round(minutes * 60 * m_random.between(5.6, 7.4))};
        logged.avgHr = m_random.whole(116, 136);
        logged.maxHr = *logged.avgHr + m_random.whole(12, 30);
    } else if (session.sport == Sport::Walking) {
        logged.distance = Metres{std::round(minutes * 60 * m_random.between(1.45, 1.75))};
    }
    session.logged = logged;
}

void DemoHistory::addUnplanned(const DemoWeek &week, std::vector<DemoSession> &sessions)
{
    const bool summer = week.phase == DemoPhase::Base && week.monday.month() >= 6;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        const QDate day = week.monday.addDays(weekday - 1);
        const bool sick = weekday >= week.sickFrom && weekday <= week.sickTo;
        const bool outing = week.holiday ? m_random.chance(0.5) : weekday >= 6 && m_random.chance(summer ? 0.35 : 0.12);
        if (!outing || sick || day >= m_until)
            continue;
        const Kind kind = m_random.chance(summer ? 0.6 : 0.25) ? Kind::CrossTraining : Kind::BriskWalk;
        const Idea idea{weekday, kind, 5 * m_random.whole(6, 18), {}};
        DemoSession demo = planned(week, idea, DemoData::unplannedFrom + weekday);
        perform(demo);
        demo.session.planned.reset();
        sessions.push_back(std::move(demo));
    }
}

} // namespace app
