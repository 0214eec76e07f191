// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logfields.h"

#include "ui/look/numbertext.h"
#include "ui/look/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <cmath>

namespace ui {

namespace {

constexpr double metresInMile = 1609.344;
constexpr int lowestHeartRate = 30;
constexpr int highestHeartRate = 250;
constexpr double highestClimb = 20000;
constexpr double steepestIncline = 40; // percent
constexpr qsizetype longestPlace = 100;
constexpr auto longestDuration = std::chrono::hours(100);

QString word(const char *text) { return QCoreApplication::translate("LogField", text); }

core::Seconds seconds(core::Milliseconds ms) { return core::Seconds((ms.count() + 500) / 1000); }

QString timeText(QTime time) { return time.toString(QStringLiteral("HH:mm")); }

std::optional<QTime> parseTime(const QString &text)
{
    const QString plain = text.trimmed().toUpper().replace(QLatin1Char('.'), QLatin1Char(':'));
    for (const char *format : {"H:mm", "H:mm:ss", "h:mmAP", "h:mm AP", "hAP", "h AP", "HHmm", "H"})
        if (const QTime time = QTime::fromString(plain, QLatin1String(format)); time.isValid())
            return time;
    return std::nullopt;
}

std::optional<double> plainNumber(const QString &text)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(text.trimmed().replace(QLatin1Char(','), QLatin1Char('.')), &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString refusal(const QString &text, const QString &example)
{
    return word("“%1” is not saved: write it like %2").arg(text.trimmed(), example);
}

std::optional<QString> readStart(core::Logged &logged, const QString &text)
{
    const auto time = parseTime(text);
    if (!time)
        return refusal(text, word("18:05"));
    const QTimeZone zone = logged.timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(logged.timeZone.toUtf8());
    const auto instant = core::instantAt(logged.day, *time, zone.isValid() ? zone : QTimeZone::systemTimeZone());
    if (!instant)
        return word("%1 did not exist that day: the clocks went forward").arg(timeText(*time));
    logged.startMs = instant->utcMs;
    logged.offsetMinutes = instant->offsetMinutes;
    logged.timeZone = instant->timeZone;
    return std::nullopt;
}

std::optional<QString> readEnd(core::Logged &logged, const QString &text)
{
    const auto time = parseTime(text);
    const auto start = core::startTime(logged);
    if (!time)
        return refusal(text, word("18:40"));
    if (!start)
        return word("Enter the start first");
    // Past midnight is the next day, as long as it is a workout and not a slip.
    int spent = start->secsTo(*time);
    if (spent <= 0)
        spent += 24 * 3600;
    if (spent > 12 * 3600)
        return word("%1 is before the start").arg(timeText(*time));
    logged.timer = core::Seconds(spent);
    return std::nullopt;
}

std::optional<QString> readDuration(std::optional<core::Milliseconds> &field, const QString &text)
{
    const auto duration = parseDuration(text);
    if (!duration || duration->count() <= 0 || *duration > longestDuration)
        return refusal(text, word("45, 43:45 or 1 h 20 min"));
    field = *duration;
    return std::nullopt;
}

std::optional<QString> readHeartRate(std::optional<int> &field, const QString &text)
{
    const auto bpm = plainNumber(text);
    if (!bpm || *bpm != std::floor(*bpm) || *bpm < lowestHeartRate || *bpm > highestHeartRate)
        return refusal(text, word("142, from 30 to 250"));
    field = int(*bpm);
    return std::nullopt;
}

std::optional<QString> readIncline(core::Logged &logged, const QString &text)
{
    const auto percent = plainNumber(QString(text).remove(QLatin1Char('%')));
    if (!percent || std::abs(*percent) > steepestIncline)
        return refusal(text, word("1.5, in percent"));
    logged.incline = percent;
    return std::nullopt;
}

/// Minutes of the user's own; with the other kind they must fit into the time there was.
std::optional<QString> readOwn(const core::Logged &logged, std::optional<core::Seconds> &field,
                               const std::optional<core::Seconds> &other, const QString &text)
{
    const auto own = parseDuration(text);
    if (!own || *own > longestDuration)
        return refusal(text, word("31 or 31:30"));
    const auto time = logged.time();
    constexpr core::Seconds rounding{59};
    if (time && *own + other.value_or(core::Seconds(0)) > *time + rounding)
        return word("“%1” is not saved: the whole session took %2").arg(text.trimmed(), durationText(seconds(*time)));
    field = own;
    return std::nullopt;
}

QString ownText(const std::optional<core::Seconds> &own)
{
    return !own ? QString() : own->count() % 60 == 0 ? QString::number(own->count() / 60) : clockText(*own);
}

void clearLogField(core::Logged &logged, LogField field)
{
    switch (field) {
    case LogField::Start: logged.startMs.reset(); break;
    case LogField::End:
    case LogField::Duration: logged.timer.reset(); break;
    case LogField::Moving: logged.moving.reset(); break;
    case LogField::Distance: logged.distance.reset(); break;
    case LogField::Climb: logged.climb.reset(); break;
    case LogField::MeanHeartRate: logged.avgHr.reset(); break;
    case LogField::MaxHeartRate: logged.maxHr.reset(); break;
    case LogField::Incline: logged.incline.reset(); break;
    case LogField::PainPlace: logged.painPlace.clear(); break;
    case LogField::OwnModerate: logged.overrideModerate.reset(); break;
    case LogField::OwnVigorous: logged.overrideVigorous.reset(); break;
    case LogField::Pace: break;
    }
}

QString paceBetween(const std::optional<core::Milliseconds> &duration, const std::optional<core::Metres> &distance,
                    core::LengthUnit unit)
{
    const auto pace = core::withDerived({duration, distance, {}}, core::PaceField::Pace).secondsPerKilometre;
    return pace ? paceOf(*pace, unit) : QString();
}

QString stepText(const core::Step &step, const core::Preferences &preferences)
{
    if (step.isBlock())
        return (step.skipLast ? word("%1 × (%2), the last round without its last step") : word("%1 × (%2)"))
            .arg(step.repeat).arg(stepsText(step.children, preferences));
    const QString pace = core::stepPaceName(step.pace).toLower();
    if (step.end == core::StepEnd::Open)
        return pace;
    const core::Seconds time(std::llround(step.amount));
    const QString amount = step.end == core::StepEnd::Distance
        ? (step.amount < 1000 ? word("%1 m").arg(step.amount) : exactDistance({step.amount}, preferences.lengths))
        : time.count() % 60 == 0 ? word("%1 min").arg(time.count() / 60)
        : time.count() < 60      ? word("%1 s").arg(time.count())
                                 : clockText(time);
    return QStringLiteral("%1 %2").arg(amount, pace);
}

} // namespace

QString fieldTitle(LogField field)
{
    switch (field) {
    case LogField::Start: return word("Start");
    case LogField::End: return word("End");
    case LogField::Duration: return word("Duration");
    case LogField::Moving: return word("Moving time");
    case LogField::Distance: return word("Distance");
    case LogField::Pace: return word("Pace");
    case LogField::Climb: return word("Climb");
    case LogField::MeanHeartRate: return word("Mean heart rate");
    case LogField::MaxHeartRate: return word("Highest heart rate");
    case LogField::Incline: return word("Incline");
    case LogField::PainPlace: return word("Where it hurt");
    case LogField::OwnModerate: return word("Moderate");
    case LogField::OwnVigorous: return word("Vigorous");
    }
    return {};
}

QString fieldSlug(LogField field)
{
    static constexpr const char *words[] = {"start", "end",   "duration", "moving", "distance",
                                            "pace",  "climb", "mean-hr",  "max-hr", "incline", "pain-place", "own-moderate", "own-vigorous"};
    return QLatin1String(words[size_t(field)]);
}

QString recordedText(const core::Session &session, LogField field, const core::Preferences &preferences)
{
    if (!session.logged)
        return {};
    const core::Logged &logged = *session.logged;
    const auto start = core::startTime(logged);
    switch (field) {
    case LogField::Start: return start ? timeText(*start) : QString();
    case LogField::End: {
        const auto spent = logged.elapsed ? logged.elapsed : logged.timer;
        return start && spent ? timeText(start->addMSecs(int(spent->count() % 86400000))) : QString();
    }
    case LogField::Duration: return logged.timer ? clockText(seconds(*logged.timer)) : QString();
    case LogField::Moving: return logged.moving ? clockText(seconds(*logged.moving)) : QString();
    case LogField::Distance: return logged.distance ? exactDistance(*logged.distance, preferences.lengths) : QString();
    case LogField::Pace: return paceBetween(logged.timer, logged.distance, preferences.lengths);
    case LogField::Climb: return logged.climb ? word("%1 m").arg(std::llround(logged.climb->value)) : QString();
    case LogField::MeanHeartRate: return logged.avgHr ? QString::number(*logged.avgHr) : QString();
    case LogField::MaxHeartRate: return logged.maxHr ? QString::number(*logged.maxHr) : QString();
    case LogField::Incline: return logged.incline ? exactNumber(*logged.incline) : QString();
    case LogField::PainPlace: return logged.painPlace;
    case LogField::OwnModerate: return ownText(logged.overrideModerate);
    case LogField::OwnVigorous: return ownText(logged.overrideVigorous);
    }
    return {};
}

QString plannedText(const core::Session &session, LogField field, const core::Preferences &preferences)
{
    if (!session.planned)
        return {};
    const core::Planned &plan = *session.planned;
    const core::Seconds stepped = core::timedTotal(plan.steps);
    const auto duration = plan.duration ? plan.duration : stepped.count() > 0 ? std::optional(stepped) : std::nullopt;
    switch (field) {
    case LogField::Start:
        return plan.startMinute ? timeText(QTime(*plan.startMinute / 60, *plan.startMinute % 60)) : QString();
    case LogField::Duration: return duration ? durationText(*duration) : QString();
    case LogField::Distance: return plan.distance ? exactDistance(*plan.distance, preferences.lengths) : QString();
    case LogField::Pace: return paceBetween(duration, plan.distance, preferences.lengths);
    default: return {};
    }
}

std::optional<QString> readLogField(core::Session &session, LogField field, const QString &text,
                                    const core::Preferences &preferences)
{
    Q_ASSERT(session.logged);
    core::Logged &logged = *session.logged;
    if (text.trimmed().isEmpty()) {
        clearLogField(logged, field);
        return std::nullopt;
    }
    switch (field) {
    case LogField::Start: return readStart(logged, text);
    case LogField::End: return readEnd(logged, text);
    case LogField::Duration: return readDuration(logged.timer, text);
    case LogField::Moving: return readDuration(logged.moving, text);
    case LogField::MeanHeartRate: return readHeartRate(logged.avgHr, text);
    case LogField::MaxHeartRate: return readHeartRate(logged.maxHr, text);
    case LogField::Incline: return readIncline(logged, text);
    case LogField::OwnModerate: return readOwn(logged, logged.overrideModerate, logged.overrideVigorous, text);
    case LogField::OwnVigorous: return readOwn(logged, logged.overrideVigorous, logged.overrideModerate, text);
    case LogField::PainPlace:
        if (text.trimmed().size() > longestPlace)
            return word("Too long: a place such as “left knee”; the rest goes into the notes");
        logged.painPlace = text.trimmed();
        return std::nullopt;
    case LogField::Distance: {
        const auto distance = parseDistance(text, preferences.lengths);
        if (!distance || distance->value <= 0)
            return refusal(text, word("8.1, 800 m or 5 mi"));
        logged.distance = distance;
        return std::nullopt;
    }
    case LogField::Climb: {
        QString plain = text.trimmed().toLower();
        if (plain.endsWith(QLatin1Char('m')))
            plain.chop(1);
        const auto metres = plainNumber(plain);
        if (!metres || *metres < 0 || *metres > highestClimb)
            return refusal(text, word("120 m"));
        logged.climb = core::Metres{*metres};
        return std::nullopt;
    }
    case LogField::Pace: return std::nullopt;
    }
    return std::nullopt;
}

QString exactDistance(core::Metres distance, core::LengthUnit unit)
{
    const bool kilometres = unit == core::LengthUnit::Kilometres;
    QString digits = QString::number(distance.value / (kilometres ? 1000.0 : metresInMile), 'f', 3);
    while (digits.endsWith(QLatin1Char('0')) && !digits.endsWith(QLatin1String(".0")))
        digits.chop(1);
    digits.replace(QLatin1Char('.'), QLocale().decimalPoint());
    return kilometres ? word("%1 km").arg(digits) : word("%1 mi").arg(digits);
}

std::optional<double> parsePace(const QString &text, core::LengthUnit unit)
{
    static const QRegularExpression form(QStringLiteral("^([\\d:.,]+)\\s*(?:min)?\\s*(?:/\\s*(km|mi))?$"));
    const auto match = form.match(text.trimmed().toLower());
    const auto time = match.hasMatch() ? parseDuration(match.captured(1)) : std::nullopt;
    if (!time || time->count() <= 0)
        return std::nullopt;
    const bool miles = match.captured(2).isEmpty() ? unit == core::LengthUnit::Miles : match.captured(2) == QLatin1String("mi");
    return double(time->count()) / (miles ? metresInMile / 1000 : 1);
}

QString paceOf(double secondsPerKilometre, core::LengthUnit unit)
{
    const double metres = unit == core::LengthUnit::Miles ? metresInMile : 1000.0;
    return paceText(core::Seconds(std::llround(secondsPerKilometre * metres / 1000)), core::Metres{metres}, unit);
}

QString countedText(const core::Tally &tally, core::CountingBasis basis)
{
    const bool effort = basis == core::CountingBasis::Effort;
    const core::Milliseconds moderateTime = effort ? tally.effortModerate : tally.activityModerate;
    const core::Milliseconds vigorousTime = effort ? tally.effortVigorous : tally.activityVigorous;
    const int moderate = core::wholeMinutes(seconds(moderateTime));
    const int vigorous = core::wholeMinutes(seconds(vigorousTime));
    if (core::isStrength(tally.kind))
        return tally.strength ? word("A strength day. Its minutes are not aerobic.") : word("No strength day yet: no set is done.");
    if (moderate + vigorous == 0)
        // Active recovery is no aerobic time, yet its load shows that it has a duration.
        return tally.aerobic.count() > 0 || tally.load > 0 ? word("Light movement: good for you, adds no moderate minutes.")
                                         : word("Nothing yet: the duration is missing.");
    QStringList parts;
    if (moderate > 0)
        parts.append(word("%1 min moderate").arg(moderate));
    if (vigorous > 0)
        parts.append(word("%1 min vigorous").arg(vigorous));
    return word("%1: worth %2").arg(parts.join(QStringLiteral(", ")))
        .arg(core::wholeMinutes(seconds(moderateTime + 2 * vigorousTime)));
}

QString stepsText(const std::vector<core::Step> &steps, const core::Preferences &preferences)
{
    QStringList parts;
    for (const core::Step &step : steps)
        parts.append(stepText(step, preferences));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ui
