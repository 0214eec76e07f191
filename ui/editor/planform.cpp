// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/planform.h"

#include "ui/editor/planduration.h"
#include "ui/look/numbertext.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>
#include <utility>

namespace ui {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanForm", text); }

constexpr core::Seconds shortest{60};
constexpr core::Seconds longest{24 * 3600};
constexpr double farthest = 1e6;

QString timeOfDay(std::optional<int> minute)
{
    return minute ? QTime(*minute / 60, *minute % 60).toString(QStringLiteral("HH:mm")) : QString();
}

QTime parseTime(const QString &text)
{
    const QString plain = text.trimmed();
    for (const QString &format : {QStringLiteral("H:mm"), QStringLiteral("H.mm"), QStringLiteral("HHmm"), QStringLiteral("h:mm ap")})
        if (const QTime time = QTime::fromString(plain, format); time.isValid())
            return time;
    return QLocale().toTime(plain, QLocale::ShortFormat);
}

class Reader
{
public:
    Reader(const PlanForm &form, const core::Session &base, core::LengthUnit unit) : m_form(form), m_unit(unit), m_out{base, {}} {}

    PlanFormResult read()
    {
        readHead();
        core::Planned planned = m_out.session.planned.value_or(core::Planned{});
        planned.day = m_form.day;
        if (!planned.originalDay.isValid())
            planned.originalDay = m_form.day;
        readStart(planned);
        readDuration(planned);
        readDistance(planned);
        planned.effort = m_form.effort;
        planned.light = m_form.light;
        planned.basisText = m_form.text.trimmed();
        planned.note = m_form.note;
        if (planned.steps == m_form.steps)
            keepWhatFollows(planned);
        planned.steps = core::isAerobic(m_form.kind) ? m_form.steps : std::vector<core::Step>();
        m_out.session.planned = planned;
        if (!m_out.session.logged)
            m_out.session.entries = core::isStrength(m_form.kind) ? m_form.entries : std::vector<core::Entry>();
        requireSomething(planned);
        return m_out;
    }

    PlanFormResult readHeadOnly()
    {
        readHead();
        m_out.session.note = m_form.note;
        return m_out;
    }

private:
    void problem(const char *field, const QString &message) { m_out.problems.push_back({QLatin1String(field), message}); }

    void readHead()
    {
        // A sport of its own choice survives as long as the kind does.
        if (m_out.session.kind != m_form.kind)
            m_out.session.sport = core::defaultSport(m_form.kind);
        m_out.session.kind = m_form.kind;
        m_out.session.title = m_form.title.trimmed();
        if (!m_form.day.isValid())
            problem("day", tr("Choose a day."));
    }

    /// Steps that nobody touched give no duration or distance to a session that had none.
    void keepWhatFollows(core::Planned &planned) const
    {
        const core::Planned before = m_out.session.planned.value_or(core::Planned{});
        if (m_form.durationFollows && !before.duration)
            planned.duration.reset();
        if (m_form.distanceFollows && !before.distance)
            planned.distance.reset();
    }

    void readStart(core::Planned &planned)
    {
        planned.startMinute.reset();
        if (m_form.start.trimmed().isEmpty())
            return;
        const QTime time = parseTime(m_form.start);
        if (time.isValid())
            planned.startMinute = time.hour() * 60 + time.minute();
        else
            problem("start", tr("Write a time of day such as 18:05, or leave it empty."));
    }

    void readDuration(core::Planned &planned)
    {
        planned.duration.reset();
        if (m_form.duration.trimmed().isEmpty())
            return;
        const auto duration = parsePlannedDuration(m_form.duration);
        if (!duration)
            problem("duration", tr("Write minutes such as 45, or 1:10 for 1 h 10 min."));
        else if (*duration < shortest || *duration > longest)
            problem("duration", tr("Between 1 minute and 24 hours."));
        else
            planned.duration = duration;
    }

    void readDistance(core::Planned &planned)
    {
        planned.distance.reset();
        if (m_form.distance.trimmed().isEmpty())
            return;
        const auto distance = parseDistance(m_form.distance, m_unit);
        if (!distance)
            problem("distance", tr("Write a distance such as 8.1 or 800 m."));
        else if (distance->value <= 0 || distance->value > farthest)
            problem("distance", tr("More than nothing, at most 1,000 km."));
        else
            planned.distance = distance;
    }

    void requireSomething(const core::Planned &planned)
    {
        const bool needsNothing = m_form.kind == core::Kind::Rest || m_form.kind == core::Kind::ActiveRecovery;
        const bool typed = !m_form.duration.trimmed().isEmpty() || !m_form.distance.trimmed().isEmpty();
        if (needsNothing || typed || !planned.steps.empty() || !m_out.session.entries.empty() || !planned.basisText.isEmpty())
            return;
        problem("duration", core::isStrength(m_form.kind) ? tr("Give a duration, or add an exercise.")
                                                          : tr("Give a duration, a distance, or words."));
    }

    const PlanForm &m_form;
    core::LengthUnit m_unit;
    PlanFormResult m_out;
};

} // namespace

QString durationField(std::optional<core::Seconds> duration)
{
    return duration ? exactDurationText(*duration) : QString();
}

QString distanceField(std::optional<core::Metres> distance, core::LengthUnit unit)
{
    if (!distance)
        return {};
    const bool miles = unit == core::LengthUnit::Miles;
    const QString text = exactNumber(distance->value / (miles ? 1609.344 : 1000.0));
    return text + (miles ? QStringLiteral(" mi") : QStringLiteral(" km"));
}

PlanForm formOf(const core::Session &session, core::LengthUnit unit)
{
    PlanForm form;
    form.kind = session.kind;
    form.title = session.title;
    form.day = session.planned ? session.planned->day : session.day();
    // What was written in the log stays there: a plan made afterwards has words of its own.
    if (session.planned) {
        form.note = session.planned->note;
        form.start = timeOfDay(session.planned->startMinute);
        form.duration = durationField(session.planned->duration);
        form.distance = distanceField(session.planned->distance, unit);
        form.effort = session.planned->effort;
        form.light = session.planned->light;
        form.text = session.planned->basisText;
        form.steps = session.planned->steps;
    }
    form.entries = session.entries;
    return form;
}

PlanFormResult readForm(const PlanForm &form, const core::Session &base, core::LengthUnit unit)
{
    return Reader(form, base, unit).read();
}

PlanFormResult readLogForm(const PlanForm &form, const core::Session &base)
{
    PlanFormResult result = Reader(form, base, core::LengthUnit::Kilometres).readHeadOnly();
    if (!result.session.logged)
        result.session.logged = core::Logged{};
    result.session.logged->day = form.day;
    result.session.entries = core::isStrength(form.kind) ? form.entries : std::vector<core::Entry>();
    for (core::Entry &entry : result.session.entries) {
        // What was never planned has no target to be measured against.
        entry.loggedExercise = std::exchange(entry.plannedExercise, std::nullopt);
        for (core::ExerciseSet &set : entry.sets)
            set.target = {};
    }
    return result;
}

} // namespace ui
