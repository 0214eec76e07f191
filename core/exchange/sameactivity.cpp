// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sameactivity.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>
#include <tuple>

namespace exchange {

using namespace core;

namespace {

constexpr qint64 nearMs = 2 * 60'000;
constexpr double mostApart = 0.05;

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

bool isSameSport(Sport a, Sport b)
{
    const auto onFoot = [](Sport sport) { return sport == Sport::Walking || sport == Sport::Hiking; };
    return a == b || a == Sport::Other || b == Sport::Other || (onFoot(a) && onFoot(b));
}

bool isNearStart(const Logged &a, const Logged &b)
{
    if (std::abs(*a.startMs - *b.startMs) <= nearMs)
        return true;
    const qint64 clockA = *a.startMs + qint64(a.offsetMinutes.value_or(0)) * 60'000;
    const qint64 clockB = *b.startMs + qint64(b.offsetMinutes.value_or(0)) * 60'000;
    return a.offsetMinutes && b.offsetMinutes && std::abs(clockA - clockB) <= nearMs;
}

/// Whether two amounts agree; nullopt when they cannot be compared.
std::optional<bool> agree(std::optional<double> a, std::optional<double> b)
{
    if (!a || !b || *a <= 0 || *b <= 0)
        return std::nullopt;
    return std::abs(*a - *b) <= mostApart * std::max(*a, *b);
}

std::optional<double> amount(const std::optional<Milliseconds> &time) { return time ? std::optional(double(time->count())) : std::nullopt; }
std::optional<double> amount(const std::optional<Metres> &length) { return length ? std::optional(length->value) : std::nullopt; }

// Sources differ in which of the three spans they know: any that both mean alike is enough.
std::optional<bool> timesAgree(const Logged &a, const Logged &b)
{
    std::optional<bool> any;
    for (const auto &pair : {agree(amount(a.timer), amount(b.timer)), agree(amount(a.elapsed), amount(b.elapsed)),
                             agree(amount(a.moving), amount(b.moving)), agree(amount(a.time()), amount(b.time()))})
        if (pair)
            any = any.value_or(false) || *pair;
    return any;
}

using SetKey = std::tuple<ExerciseId, qint64, int, qint64, qint64>;

/// The done sets of a session, whatever their order.
std::multiset<SetKey> doneSets(const Session &session)
{
    std::multiset<SetKey> sets;
    for (const Entry &entry : session.entries)
        for (const ExerciseSet &set : entry.sets)
            if (set.isDone())
                sets.insert({entry.exercise().value_or(ExerciseId()), set.result.weight ? set.result.weight->milligrams : -1,
                             set.result.reps.value_or(-1), set.result.time ? set.result.time->count() : -1,
                             set.result.distance ? qint64(std::llround(set.result.distance->value * 100)) : -1});
    return sets;
}

bool haveOtherExercises(const std::multiset<SetKey> &a, const std::multiset<SetKey> &b)
{
    if (a.empty() || b.empty())
        return false;
    return std::none_of(a.begin(), a.end(), [&](const SetKey &mine) {
        return std::any_of(b.begin(), b.end(), [&](const SetKey &theirs) { return std::get<0>(mine) == std::get<0>(theirs); });
    });
}

/// Takes over values one by one and remembers what they were.
class Filler
{
public:
    explicit Filler(bool measuredFromOther) : m_replace(measuredFromOther) {}

    /// A measured value: the other's where it is better, else only where there is none.
    template <class T> void measured(std::optional<T> &mine, const std::optional<T> &theirs, const QString &name)
    {
        if (!theirs || mine == theirs || (mine && !m_replace))
            return;
        if (!mine)
            m_gained.append(name);
        mine = theirs;
    }
    /// A value somebody typed or chose: only where there is none.
    template <class T> void typed(std::optional<T> &mine, const std::optional<T> &theirs, const QString &name)
    {
        if (mine || !theirs)
            return;
        mine = theirs;
        m_gained.append(name);
    }
    void text(QString &mine, const QString &theirs, const QString &name)
    {
        if (!mine.isEmpty() || theirs.isEmpty())
            return;
        mine = theirs;
        m_gained.append(name);
    }
    void gain(const QString &name) { m_gained.append(name); }
    [[nodiscard]] bool replaces() const { return m_replace; }
    [[nodiscard]] const QStringList &gained() const { return m_gained; }

private:
    bool m_replace;
    QStringList m_gained;
};

void fillLog(Filler &fill, Logged &mine, const Logged &theirs)
{
    fill.measured(mine.timer, theirs.timer, tr("duration"));
    fill.measured(mine.elapsed, theirs.elapsed, tr("time with pauses"));
    fill.measured(mine.moving, theirs.moving, tr("moving time"));
    fill.measured(mine.distance, theirs.distance, tr("distance"));
    fill.measured(mine.climb, theirs.climb, tr("climb"));
    fill.measured(mine.avgHr, theirs.avgHr, tr("average heart rate"));
    fill.measured(mine.maxHr, theirs.maxHr, tr("highest heart rate"));
    fill.measured(mine.kcal, theirs.kcal, tr("calories"));
    fill.typed(mine.effort, theirs.effort, tr("effort"));
    fill.typed(mine.surface, theirs.surface, tr("surface"));
    fill.typed(mine.incline, theirs.incline, tr("incline"));
    if (!mine.startMs || fill.replaces()) {
        if (!mine.startMs && theirs.startMs)
            fill.gain(tr("start"));
        if (theirs.startMs) {
            mine.startMs = theirs.startMs;
            mine.offsetMinutes = theirs.offsetMinutes;
            mine.timeZone = theirs.timeZone;
        }
    }
    if (!theirs.laps.empty() && (mine.laps.empty() || (fill.replaces() && theirs.laps.size() > mine.laps.size()))) {
        mine.laps = theirs.laps;
        fill.gain(tr("laps"));
    }
}

} // namespace

bool isSameActivity(const Session &a, const Session &b)
{
    if (!a.logged || !b.logged || !isSameSport(a.sport, b.sport))
        return false;
    const auto setsA = doneSets(a), setsB = doneSets(b);
    const auto times = timesAgree(*a.logged, *b.logged);
    const auto distances = agree(amount(a.logged->distance), amount(b.logged->distance));
    if (!a.logged->startMs || !b.logged->startMs) {
        if (a.logged->day != b.logged->day || setsA != setsB)
            return false;
        const bool neither = !a.logged->startMs && !b.logged->startMs;
        return !setsA.empty() || (neither && times.value_or(false) && distances.value_or(true));
    }
    if (!isNearStart(*a.logged, *b.logged) || haveOtherExercises(setsA, setsB))
        return false;
    if (!times && !distances)
        return !setsA.empty() && setsA == setsB;
    return times.value_or(true) && distances.value_or(true);
}

MergedActivity mergedActivity(const Session &kept, ActivitySource keptFrom, const Session &other, ActivitySource otherFrom)
{
    MergedActivity merged;
    merged.session = kept;
    merged.takesRecording = otherFrom.recording && !keptFrom.recording;
    Filler fill(merged.takesRecording && keptFrom.imported);
    if (merged.takesRecording)
        fill.gain(tr("recording"));
    fill.text(merged.session.title, other.title, tr("title"));
    fill.text(merged.session.note, other.note, tr("note"));
    if (merged.session.sport == Sport::Other && other.sport != Sport::Other && !kept.planned) {
        merged.session.sport = other.sport;
        merged.session.kind = other.kind;
        fill.gain(tr("sport"));
    }
    fillLog(fill, *merged.session.logged, *other.logged);
    if (doneSets(kept).empty() && !other.entries.empty() && kept.entries.empty()) {
        merged.session.entries = other.entries;
        fill.gain(tr("sets"));
    }
    merged.gained = fill.gained();
    return merged;
}

} // namespace exchange
