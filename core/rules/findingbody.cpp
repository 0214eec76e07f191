// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/energytarget.h"
#include "core/rules/findingrules.h"

#include <QLocale>
#include <QRegularExpression>

namespace core {

namespace {

constexpr int daysForAMean = 7;
constexpr int oftenOpened = 7; // our own measure of "often": once a day

Said tip(const QString &message) { return {Severity::Tip, message, {}}; }

/// The sum of one field over the last seven days up to today that have it; nullopt when there are fewer.
template <class Field> std::optional<qint64> sumOfSeven(const WeekFacts &facts, Field field)
{
    qint64 sum = 0;
    int count = 0;
    for (auto day = facts.body->days.rbegin(); day != facts.body->days.rend() && count < daysForAMean; ++day) {
        const std::optional<int> value = field(*day);
        if (!value || day->day > facts.today)
            continue;
        sum += *value;
        ++count;
    }
    return count == daysForAMean ? std::optional(sum) : std::nullopt;
}

QString oneDecimal(double value) { return QLocale().toString(value, 'f', 1); }

std::optional<Said> protein(const WeekView &week)
{
    const WeekFacts &facts = week.facts();
    if (!facts.body || !facts.profile.mass || facts.profile.mass->milligrams <= 0)
        return std::nullopt;
    const auto grams = sumOfSeven(facts, [](const DayFacts &day) { return day.proteinGrams; });
    if (!grams)
        return std::nullopt;
    // Seven days of 1.6 and 2.2 g/kg, without rounding: tenths of grams per kilogram against milligrams.
    const qint64 tenths = *grams * 10 * 1'000'000;
    const qint64 mass = facts.profile.mass->milligrams * daysForAMean;
    const QString mean = oneDecimal(double(*grams) / daysForAMean / facts.profile.mass->kilograms());
    if (tenths < 16 * mass)
        return tip(
            say("About %1 g/kg of protein on average. 1.6–2.2 is the range often named for healthy adults.").arg(mean));
    if (tenths > 22 * mass)
        return tip(say("About %1 g/kg of protein on average. Over 2.2 does most people no harm; it is just not needed.")
                       .arg(mean));
    return std::nullopt;
}

std::optional<Said> sleep(const WeekView &week)
{
    if (!week.facts().body)
        return std::nullopt;
    const auto minutes = sumOfSeven(week.facts(), [](const DayFacts &day) { return day.sleepMinutes; });
    if (!minutes)
        return std::nullopt;
    const QString mean = oneDecimal(double(*minutes) / daysForAMean / 60);
    if (*minutes < daysForAMean * 7 * 60)
        return tip(say("About %1 h of sleep on average. Seven or more help recovery.").arg(mean));
    if (*minutes > daysForAMean * 9 * 60)
        return tip(say("About %1 h of sleep on average. Long nights can be just right after hard weeks.").arg(mean));
    return std::nullopt;
}

bool noTargetHere(const WeekFacts &facts)
{
    const BodyFacts &body = *facts.body;
    return (body.targetKcal || body.deficitKcal) &&
           whyNoTarget(facts.profile, facts.today, body.bodyMassIndex, body.targetKcal, body.basalKcal);
}

std::optional<Said> targetThatCouldHarm(const WeekView &week)
{
    if (!week.facts().body || !noTargetHere(week.facts()))
        return std::nullopt;
    return Said{Severity::StopAndThink,
                say("The program sets no energy target here. A doctor or dietitian can help to find the right one."),
                {}};
}

std::optional<Said> deficit(const WeekView &week)
{
    const WeekFacts &facts = week.facts();
    if (!facts.body || !facts.body->deficitKcal || noTargetHere(facts))
        return std::nullopt;
    const int chosen = *facts.body->deficitKcal;
    if (chosen >= leastDeficit && chosen <= mostDeficit)
        return std::nullopt;
    return Said{chosen > mostDeficit ? Severity::HeadsUp : Severity::Tip,
                say("250–500 kcal a day is the gentle range; %1 is chosen.").arg(chosen),
                {}};
}

std::optional<Said> weightFalls(const WeekView &week)
{
    if (!week.facts().body || !losesFast(week.facts().body->weeklyTrendGrams))
        return std::nullopt;
    return Said{
        Severity::HeadsUp,
        say("Weight has gone down faster than the usual gentle pace for two weeks. Would eating a little more help?"),
        {}};
}

std::optional<Said> lowFuel(const WeekView &week)
{
    const WeekFacts &facts = week.facts();
    if (!facts.body || !facts.body->fatFreeGrams || *facts.body->fatFreeGrams <= 0)
        return std::nullopt;
    const auto both = [](auto field) {
        return [field](const DayFacts &day) {
            return day.intakeKcal && day.exerciseKcal ? day.*field : std::optional<int>();
        };
    };
    const auto intake = sumOfSeven(facts, both(&DayFacts::intakeKcal));
    const auto spent = sumOfSeven(facts, both(&DayFacts::exerciseKcal));
    if (!intake || !spent || (*intake - *spent) * 1000 >= 30 * daysForAMean * *facts.body->fatFreeGrams)
        return std::nullopt;
    return Said{
        Severity::StopAndThink,
        say("Fuel looks low for this training. Tiredness, missed periods or frequent injuries are reasons to see "
            "a doctor."),
        {}};
}

/// A part of the body beside a word for making it smaller, in any order, as whole words.
std::optional<Said> goalOnOnePlace(const WeekView &week)
{
    static const QRegularExpression place(
        QStringLiteral(
            "\\b(legs?|thighs?|calves|calf|hips?|butt|bum|glutes|belly|stomach|tummy|abs|waist|arms?|face|chin|"
            "ankles?|knees?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression smaller(
        QStringLiteral("\\b(fat|slim\\w*|thin(ner|ning)?|skinn(y|ier)|lean(er)?|burn\\w*|shrink\\w*|ton(e|ed|ing))\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QString &text = week.facts().goalText;
    if (text.isEmpty() || !text.contains(place) || !text.contains(smaller))
        return std::nullopt;
    return tip(
        say("Exercise cannot choose where fat goes. Training and food change the whole body, this place included."));
}

std::optional<Said> earlyDays(const WeekView &week)
{
    const WeekFacts &facts = week.facts();
    if (!facts.body || !facts.startedOn || facts.startedOn->daysTo(facts.today) >= 28 ||
        facts.body->pageOpens.value_or(0) < oftenOpened)
        return std::nullopt;
    return tip(say("Changes show over weeks and months. Strength and pace usually come first."));
}

} // namespace

const std::vector<Rule> &bodyRules()
{
    static const std::vector<Rule> rules{
        {"R31", QT_TRANSLATE_NOOP("Findings", "Protein over seven days"),
         QT_TRANSLATE_NOOP("Findings", "Morton et al. 2018"), Severity::Tip, protein},
        {"R32", QT_TRANSLATE_NOOP("Findings", "Sleep over seven nights"),
         QT_TRANSLATE_NOOP("Findings", "American Academy of Sleep Medicine 2015: seven hours or more"), Severity::Tip,
         sleep},
        {"R33", QT_TRANSLATE_NOOP("Findings", "Size of the chosen energy deficit"),
         QT_TRANSLATE_NOOP("Findings", "The plans: 250–500 kcal a day"), Severity::HeadsUp, deficit},
        {"R34", QT_TRANSLATE_NOOP("Findings", "No energy target where it could harm"),
         QT_TRANSLATE_NOOP("Findings", "International Olympic Committee 2023 on low energy; our own caution"),
         Severity::StopAndThink, targetThatCouldHarm},
        {"R35", QT_TRANSLATE_NOOP("Findings", "Weight going down fast"),
         QT_TRANSLATE_NOOP("Findings", "CDC: 1–2 lb a week is gradual"), Severity::HeadsUp, weightFalls},
        {"R36", QT_TRANSLATE_NOOP("Findings", "Little energy for the training done"),
         QT_TRANSLATE_NOOP("Findings", "International Olympic Committee 2018 and 2023 on low energy availability"),
         Severity::StopAndThink, lowFuel},
        {"R41", QT_TRANSLATE_NOOP("Findings", "An aim at one place of the body"),
         QT_TRANSLATE_NOOP("Findings", "Ramirez-Campillo et al. 2021, 13 studies"), Severity::Tip, goalOnOnePlace},
        {"R42", QT_TRANSLATE_NOOP("Findings", "Looking for changes in the first weeks"),
         QT_TRANSLATE_NOOP("Findings", "Common advice: weeks and months"), Severity::Tip, earlyDays},
    };
    return rules;
}

} // namespace core
