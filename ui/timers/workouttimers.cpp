// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timers/workouttimers.h"

#include "core/store/journal.h"
#include "ui/timers/restalert.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

namespace {

const QString prefix = QStringLiteral("timer/");
const QString workoutKey = QStringLiteral("timer/workout");
const QString restKey = QStringLiteral("timer/rest");
constexpr qint64 msPerSecond = 1000;

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray toJson(const WorkoutTimers::Workout &workout)
{
    return bytes({{QStringLiteral("session"), workout.session.toString()},
                  {QStringLiteral("title"), workout.title},
                  {QStringLiteral("started"), double(workout.startedMs)}});
}

QByteArray toJson(const WorkoutTimers::Rest &rest)
{
    return bytes({{QStringLiteral("session"), rest.session.toString()},
                  {QStringLiteral("started"), double(rest.startedMs)},
                  {QStringLiteral("length"), double(rest.length.count())},
                  {QStringLiteral("next"), rest.next},
                  {QStringLiteral("told"), rest.told}});
}

core::SessionId sessionOf(const QJsonObject &object)
{
    return core::SessionId(QUuid::fromString(object.value(QLatin1String("session")).toString()));
}

qint64 number(const QJsonObject &object, const char *key) { return qint64(object.value(QLatin1String(key)).toDouble()); }

} // namespace

WorkoutTimers::WorkoutTimers(core::Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WorkoutTimers::refresh);
}

WorkoutTimers::~WorkoutTimers() = default;

void WorkoutTimers::setAlert(std::unique_ptr<RestAlert> alert) { m_alert = std::move(alert); }

void WorkoutTimers::setAlerts(bool sound, bool notice)
{
    m_sound = sound;
    m_notice = notice;
}

void WorkoutTimers::restore()
{
    const auto stored = m_journal.drafts(prefix);
    if (!stored) {
        emit failed(tr("Cannot read the running timers: %1").arg(stored.error().message));
        return;
    }
    for (const auto &[key, json] : *stored)
        m_kept[key] = json;
    const auto object = [&stored](const QString &key) {
        const auto found = stored->find(key);
        return found == stored->end() ? QJsonObject() : QJsonDocument::fromJson(found->second).object();
    };
    if (const QJsonObject o = object(workoutKey); !o.isEmpty())
        m_workout = Workout{sessionOf(o), o.value(QLatin1String("title")).toString(), number(o, "started")};
    if (const QJsonObject o = object(restKey); !o.isEmpty())
        m_rest = Rest{sessionOf(o), number(o, "started"), core::Seconds(number(o, "length")),
                      o.value(QLatin1String("next")).toString(), o.value(QLatin1String("told")).toBool()};
    if (m_workout && (elapsed() > longestWorkout || elapsed().count() < 0))
        m_workout.reset();
    if (m_rest && -restLeft() > longestOverdue)
        m_rest.reset();
    keep();
    run();
    emit changed();
}

core::Seconds WorkoutTimers::elapsed() const
{
    return core::Seconds(m_workout ? (now() - m_workout->startedMs) / msPerSecond : 0);
}

core::Seconds WorkoutTimers::restLeft() const
{
    if (!m_rest)
        return core::Seconds(0);
    const qint64 left = m_rest->startedMs + m_rest->length.count() * msPerSecond - now();
    // Rounded up, so that the full length shows at the start and 0 when it is over.
    return core::Seconds(left > 0 ? (left + msPerSecond - 1) / msPerSecond : left / msPerSecond);
}

QString WorkoutTimers::problem() const { return m_alert ? m_alert->problem() : QString(); }

void WorkoutTimers::follow(const Workout &workout)
{
    const qint64 age = now() - workout.startedMs;
    if (age < 0 || age > longestWorkout.count())
        return leave(core::SessionId(workout.session));
    if (m_workout == workout)
        return;
    m_workout = workout;
    if (m_rest && m_rest->session != workout.session)
        m_rest.reset();
    keep();
    run();
    emit changed();
}

void WorkoutTimers::leave(core::SessionId session)
{
    const bool mine = (m_workout && m_workout->session == session) || (m_rest && m_rest->session == session);
    if (!mine)
        return;
    if (m_workout && m_workout->session == session)
        m_workout.reset();
    if (m_rest && m_rest->session == session)
        m_rest.reset();
    keep();
    run();
    emit changed();
}

void WorkoutTimers::startRest(core::SessionId session, core::Seconds length, const QString &next)
{
    if (length.count() <= 0)
        return endRest();
    m_rest = Rest{session, now(), length, next, false};
    keep();
    run();
    emit changed();
}

void WorkoutTimers::changeRest(core::Seconds by)
{
    if (!m_rest)
        return;
    m_rest->length += by;
    if (m_rest->length.count() <= 0)
        return endRest();
    // A rest made longer after its end is to be told of again.
    m_rest->told = m_rest->told && restLeft().count() <= 0;
    keep();
    run();
    emit changed();
}

void WorkoutTimers::endRest()
{
    if (!m_rest)
        return;
    m_rest.reset();
    keep();
    run();
    emit changed();
}

void WorkoutTimers::run()
{
    m_timer.stop();
    if (!m_rest && !m_workout)
        return;
    // Wakes just after the shown second changes, and never more often.
    const qint64 from = m_rest ? m_rest->startedMs : m_workout->startedMs;
    const qint64 past = (now() - from) % msPerSecond;
    m_timer.start(int(msPerSecond - std::max<qint64>(past, 0) % msPerSecond) + 1);
}

void WorkoutTimers::refresh()
{
    if (m_rest && restLeft().count() <= 0 && !m_rest->told)
        tellRestIsOver();
    if (m_rest && -restLeft() > longestOverdue)
        return endRest();
    if (m_workout && elapsed() > longestWorkout)
        return leave(core::SessionId(m_workout->session));
    run();
    emit ticked();
}

void WorkoutTimers::tellRestIsOver()
{
    m_rest->told = true;
    keep();
    if (!m_alert)
        return;
    if (m_sound)
        m_alert->ring();
    if (m_notice)
        m_alert->notify(tr("The rest is over"), m_rest->next.isEmpty() ? QString() : tr("Next: %1").arg(m_rest->next));
}

void WorkoutTimers::keep()
{
    keepOne(workoutKey, m_workout ? std::optional(toJson(*m_workout)) : std::nullopt);
    keepOne(restKey, m_rest ? std::optional(toJson(*m_rest)) : std::nullopt);
}

void WorkoutTimers::keepOne(const QString &key, const std::optional<QByteArray> &json)
{
    if (m_kept[key] == json)
        return;
    m_kept[key] = json;
    if (const auto kept = json ? m_journal.saveDraft(key, *json) : m_journal.clearDraft(key); !kept)
        emit failed(tr("Cannot keep the timer for the next start: %1").arg(kept.error().message));
}

} // namespace ui
