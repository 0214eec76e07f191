// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/planform.h"

#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>
#include <algorithm>

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

ExerciseRow rowOf(const core::Entry &entry, const std::vector<core::Exercise> &library)
{
    ExerciseRow row;
    row.entry = entry.id;
    row.exercise = entry.plannedExercise.value_or(entry.exercise().value_or(core::ExerciseId()));
    for (const core::Exercise &exercise : library)
        if (exercise.id == row.exercise)
            row.tracking = exercise.tracking;
    row.sets = 0;
    for (const core::ExerciseSet &set : entry.sets) {
        if (set.type == core::SetType::WarmUp)
            continue;
        if (row.sets++ > 0)
            continue;
        row.low = row.isTimed() ? int(set.target.time.value_or(core::Seconds(30)).count()) : set.target.repsLow.value_or(12);
        row.high = set.target.repsHigh.value_or(row.low);
    }
    return row;
}

void setTarget(core::ExerciseSet &set, const ExerciseRow &row)
{
    if (row.isTimed()) {
        set.target.time = core::Seconds(row.low);
        return;
    }
    set.target.repsLow = row.low;
    set.target.repsHigh = row.high;
}

core::Entry newEntry(const ExerciseRow &row)
{
    core::Entry entry;
    entry.id = core::EntryId::create();
    entry.plannedExercise = row.exercise;
    for (int i = 0; i < row.sets; ++i) {
        core::ExerciseSet set;
        set.id = core::SetId::create();
        set.type = row.isTimed() ? core::SetType::Timed : core::SetType::Working;
        setTarget(set, row);
        entry.sets.push_back(set);
    }
    return entry;
}

/// The entry with as many working sets as the row says. Targets change only where the row differs from what the entry
/// gave it, so that sets planned one by one stay as they were.
core::Entry changedEntry(core::Entry entry, const ExerciseRow &before, const ExerciseRow &row)
{
    const auto works = [](const core::ExerciseSet &set) { return set.type != core::SetType::WarmUp; };
    entry.plannedExercise = row.exercise;
    int count = int(std::count_if(entry.sets.begin(), entry.sets.end(), works));
    for (; count > row.sets; --count) {
        const auto last = std::find_if(entry.sets.rbegin(), entry.sets.rend(), works);
        entry.sets.erase(std::next(last).base());
    }
    if (before.low != row.low || before.high != row.high)
        for (core::ExerciseSet &set : entry.sets)
            if (works(set))
                setTarget(set, row);
    for (; count < row.sets; ++count) {
        core::ExerciseSet set = newEntry(row).sets.front();
        if (const auto last = std::find_if(entry.sets.rbegin(), entry.sets.rend(), works); last != entry.sets.rend())
            set.target.weight = last->target.weight;
        entry.sets.push_back(set);
    }
    return entry;
}

std::vector<core::Entry> entriesOf(const PlanForm &form, const core::Session &base)
{
    if (!core::isStrength(form.kind))
        return {};
    std::vector<core::Entry> entries;
    for (const ExerciseRow &row : form.exercises) {
        const auto known = std::find_if(base.entries.begin(), base.entries.end(),
                                        [&row](const core::Entry &entry) { return entry.id == row.entry; });
        if (known == base.entries.end()) {
            entries.push_back(newEntry(row));
            continue;
        }
        std::vector<core::Exercise> library(1);
        library.front().id = row.exercise;
        library.front().tracking = row.tracking;
        entries.push_back(changedEntry(*known, rowOf(*known, library), row));
    }
    return entries;
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
            m_out.session.entries = entriesOf(m_form, m_out.session);
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
        const auto duration = parseDuration(m_form.duration);
        if (!duration)
            problem("duration", tr("Write minutes such as 45, or 1:20:00."));
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
    if (!duration)
        return {};
    return duration->count() % 60 == 0 ? durationText(*duration) : clockText(*duration);
}

QString distanceField(std::optional<core::Metres> distance, core::LengthUnit unit)
{
    if (!distance)
        return {};
    const bool miles = unit == core::LengthUnit::Miles;
    const QString text = QLocale::c().toString(distance->value / (miles ? 1609.344 : 1000.0), 'g', QLocale::FloatingPointShortest);
    return text + (miles ? QStringLiteral(" mi") : QStringLiteral(" km"));
}

PlanForm formOf(const core::Session &session, core::LengthUnit unit, const std::vector<core::Exercise> &library)
{
    PlanForm form;
    form.kind = session.kind;
    form.title = session.title;
    form.day = session.planned ? session.planned->day : session.day();
    form.note = session.planned ? session.planned->note : session.note;
    if (session.planned) {
        form.start = timeOfDay(session.planned->startMinute);
        form.duration = durationField(session.planned->duration);
        form.distance = distanceField(session.planned->distance, unit);
        form.effort = session.planned->effort;
        form.light = session.planned->light;
        form.text = session.planned->basisText;
        form.steps = session.planned->steps;
    }
    for (const core::Entry &entry : session.entries)
        form.exercises.push_back(rowOf(entry, library));
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
    result.session.entries = entriesOf(form, base);
    for (core::Entry &entry : result.session.entries) {
        // What was never planned has no target to be measured against.
        entry.loggedExercise = std::exchange(entry.plannedExercise, std::nullopt);
        for (core::ExerciseSet &set : entry.sets)
            set.target = {};
    }
    return result;
}

} // namespace ui
