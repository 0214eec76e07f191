// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planjson.h"

#include "core/plans/jsonfields.h"
#include "core/plans/planexercisejson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <cmath>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PlanFile", text); }
QString s(const char *text) { return QLatin1String(text); }

const QUuid planNamespace(0x6c656777, 0x6f72, 0x4b0e, 0x9a, 0x11, 0x70, 0x6c, 0x61, 0x6e, 0x00, 0x01);
constexpr const char *roleWords[] = {"warm-up", "work", "recovery", "cool-down"};
constexpr const char *targetWords[] = {"", "effort", "pace", "heart rate"};
constexpr double longest = 1e6;

/// The index of a word in a list; -1 when it is not there.
template <size_t N> int indexOf(const char *const (&words)[N], const QString &word)
{
    for (size_t i = 0; i < N; ++i)
        if (word == QLatin1String(words[i]))
            return int(i);
    return -1;
}

void readTarget(JsonFields &fields, Step &step)
{
    const int target = indexOf(targetWords, fields.text(s("target")));
    if (target < 0)
        fields.blame(s("target"), tr("must be effort, pace or heart rate"));
    step.target = StepTarget(std::max(0, target));
    if (fields.has(s("low")))
        step.low = fields.number(s("low"), 0, longest);
    if (fields.has(s("high")))
        step.high = fields.number(s("high"), 0, longest);
}

void readPlainStep(JsonFields &fields, Step &step)
{
    fields.allow({s("role"), s("pace"), s("seconds"), s("metres"), s("target"), s("low"), s("high")});
    const int role = indexOf(roleWords, fields.text(s("role"), true));
    if (role < 0)
        fields.blame(s("role"), tr("must be warm-up, work, recovery or cool-down"));
    step.role = StepRole(std::max(0, role));
    const QString word = fields.text(s("pace"), true);
    const std::optional<StepPace> pace = stepPaceFromSlug(word);
    if (!pace)
        fields.blame(s("pace"), tr("“%1” is no pace").arg(word));
    step.pace = pace.value_or(StepPace::Easy);
    const bool metres = fields.has(s("metres"));
    if (metres && fields.has(s("seconds")))
        fields.blame(s("metres"), tr("a step has seconds or metres, not both"));
    step.end = metres ? StepEnd::Distance : fields.has(s("seconds")) ? StepEnd::Time : StepEnd::Open;
    step.amount = fields.number(metres ? s("metres") : s("seconds"), 0, longest);
    readTarget(fields, step);
}

Step readStep(JsonFields &fields, int depth)
{
    Step step;
    if (!fields.has(s("repeat"))) {
        readPlainStep(fields, step);
        return step;
    }
    fields.allow({s("repeat"), s("steps"), s("skip_last")});
    step.repeat = fields.integer(s("repeat"), 1, 999, 1);
    step.skipLast = fields.flag(s("skip_last"));
    if (depth > 8)
        fields.blame(s("steps"), tr("blocks are nested too deeply"));
    else
        fields.each(s("steps"), true, [&](JsonFields &child) { step.children.push_back(readStep(child, depth + 1)); });
    if (step.children.empty())
        fields.blame(s("steps"), tr("is empty"));
    return step;
}

void readAmounts(JsonFields &fields, PlanSession &session)
{
    if (fields.has(s("sport"))) {
        session.sport = sportFromSlug(fields.text(s("sport")));
        if (!session.sport)
            fields.blame(s("sport"), tr("“%1” is no sport").arg(fields.text(s("sport"))));
    }
    if (fields.has(s("start")))
        session.startMinute = fields.integer(s("start"), 0, 24 * 60 - 1, 0);
    if (fields.has(s("metres")))
        session.distance = Metres{fields.number(s("metres"), 0, longest)};
    if (fields.has(s("effort")))
        session.effort = fields.integer(s("effort"), 0, 10, 0);
}

PlanSession readSession(JsonFields &fields)
{
    fields.allow({s("weekday"), s("kind"), s("title"), s("sport"), s("start"), s("minutes"), s("metres"), s("effort"),
                  s("text"), s("note"), s("light"), s("steps"), s("exercises")});
    PlanSession session;
    session.weekday = fields.integer(s("weekday"), 1, 7, 1, true);
    const QString kind = fields.text(s("kind"), true);
    if (!kindFromSlug(kind))
        fields.blame(s("kind"), tr("“%1” is no kind of session").arg(kind));
    session.kind = kindFromSlug(kind).value_or(Kind::Rest);
    session.title = fields.text(s("title"));
    readAmounts(fields, session);
    if (fields.has(s("minutes")))
        session.duration = Seconds(std::llround(fields.number(s("minutes"), 0, 10000) * 60));
    session.text = fields.text(s("text"));
    session.note = fields.text(s("note"));
    session.light = fields.flag(s("light"));
    fields.each(s("steps"), false, [&](JsonFields &step) { session.steps.push_back(readStep(step, 0)); });
    fields.each(s("exercises"), false,
                [&](JsonFields &exercise) { session.exercises.push_back(planExerciseFrom(exercise)); });
    return session;
}

PlanWeek readWeek(JsonFields &fields)
{
    fields.allow({s("easier"), s("sessions")});
    PlanWeek week;
    week.easier = fields.flag(s("easier"));
    fields.each(s("sessions"), true, [&](JsonFields &session) { week.sessions.push_back(readSession(session)); });
    return week;
}

Plan readPlan(JsonFields &fields)
{
    fields.allow({s("format"), s("slug"), s("version"), s("title"), s("author"), s("description"), s("weeks")});
    Plan plan;
    if (fields.text(s("format"), true) != s("legwork-plan"))
        fields.blame(s("format"), tr("this is no plan file"));
    plan.slug = fields.text(s("slug"), true);
    static const QRegularExpression words(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    if (!words.match(plan.slug).hasMatch())
        fields.blame(s("slug"), tr("may hold small letters, digits and “-” only"));
    plan.id = planIdOf(plan.slug);
    plan.version = fields.integer(s("version"), 1, 1000000, 1, true);
    plan.title = fields.text(s("title"), true);
    plan.author = fields.text(s("author"));
    plan.description = fields.text(s("description"));
    fields.each(s("weeks"), true, [&](JsonFields &week) { plan.weeks.push_back(readWeek(week)); });
    if (plan.weeks.empty())
        fields.blame(s("weeks"), tr("is empty"));
    return plan;
}

void setText(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[s(name)] = text;
}

QJsonArray toJson(const std::vector<Step> &steps)
{
    QJsonArray out;
    for (const Step &step : steps) {
        QJsonObject o;
        if (step.isBlock()) {
            o[s("repeat")] = step.repeat;
            o[s("steps")] = toJson(step.children);
            if (step.skipLast)
                o[s("skip_last")] = true;
            out << o;
            continue;
        }
        o[s("role")] = s(roleWords[size_t(step.role)]);
        o[s("pace")] = slug(step.pace);
        if (step.end != StepEnd::Open)
            o[step.end == StepEnd::Time ? s("seconds") : s("metres")] = step.amount;
        setText(o, "target", s(targetWords[size_t(step.target)]));
        if (step.low)
            o[s("low")] = *step.low;
        if (step.high)
            o[s("high")] = *step.high;
        out << o;
    }
    return out;
}

QJsonObject toJson(const PlanSession &session)
{
    QJsonObject o{{s("weekday"), session.weekday}, {s("kind"), slug(session.kind)}};
    setText(o, "title", session.title);
    if (session.sport)
        o[s("sport")] = slug(*session.sport);
    if (session.startMinute)
        o[s("start")] = *session.startMinute;
    if (session.duration)
        o[s("minutes")] = double(session.duration->count()) / 60;
    if (session.distance)
        o[s("metres")] = session.distance->value;
    if (session.effort)
        o[s("effort")] = *session.effort;
    setText(o, "text", session.text);
    setText(o, "note", session.note);
    if (session.light)
        o[s("light")] = true;
    if (!session.steps.empty())
        o[s("steps")] = toJson(session.steps);
    if (!session.exercises.empty())
        o[s("exercises")] = exercisesToJson(session.exercises);
    return o;
}

} // namespace

PlanId planIdOf(const QString &slug) { return PlanId::derived(planNamespace, slug); }

Result<Plan> planFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Format, tr("not JSON at byte %1: %2").arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return fail(Error::Kind::Format, tr("this is no plan file"));
    QString fault;
    JsonFields fields(document.object(), QString(), fault);
    Plan plan = readPlan(fields);
    if (!fault.isEmpty())
        return fail(Error::Kind::Format, fault);
    return plan;
}

QByteArray planToJson(const Plan &plan)
{
    QJsonArray weeks;
    for (const PlanWeek &week : plan.weeks) {
        QJsonObject o;
        QJsonArray sessions;
        for (const PlanSession &session : week.sessions)
            sessions << toJson(session);
        o[s("sessions")] = sessions;
        if (week.easier)
            o[s("easier")] = true;
        weeks << o;
    }
    QJsonObject o{{s("format"), s("legwork-plan")},
                  {s("slug"), plan.slug},
                  {s("version"), plan.version},
                  {s("title"), plan.title},
                  {s("weeks"), weeks}};
    setText(o, "author", plan.author);
    setText(o, "description", plan.description);
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

} // namespace core
