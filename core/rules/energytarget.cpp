// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/energytarget.h"

#include "core/stats/bodyseries.h"

#include <QCoreApplication>
#include <cmath>

namespace core {

namespace {

constexpr double lowBodyMassIndex = 18.5;
constexpr int adult = 18;
constexpr qint64 mostGramsAWeek = 900;

QString tr(const char *text) { return QCoreApplication::translate("EnergyTarget", text); }

int whole(double kcal) { return int(std::lround(kcal)); }

std::vector<EnergyGap> gapsOf(const BodyChoices &choices, const Profile &profile, std::optional<double> kilograms)
{
    std::vector<EnergyGap> gaps;
    if (!kilograms)
        gaps.push_back(EnergyGap::Mass);
    if (!choices.height)
        gaps.push_back(EnergyGap::Height);
    if (!profile.birthYear)
        gaps.push_back(EnergyGap::BirthYear);
    if (profile.sex.isEmpty())
        gaps.push_back(EnergyGap::Sex);
    return gaps;
}

} // namespace

double basalKcal(double kilograms, double centimetres, int age, bool female)
{
    return 10 * kilograms + 6.25 * centimetres - 5 * age + (female ? -161 : 5);
}

bool losesFast(const std::vector<qint64> &weeklyTrendGrams)
{
    if (weeklyTrendGrams.size() < 3)
        return false;
    const auto newest = weeklyTrendGrams.rbegin();
    const auto fast = [](qint64 before, qint64 after) { return 100 * (before - after) > before || before - after > mostGramsAWeek; };
    return fast(newest[1], newest[0]) && fast(newest[2], newest[1]);
}

QString noTargetWords(NoTarget reason)
{
    const QString ask = tr("A doctor or dietitian can help to find what is right for you.");
    switch (reason) {
    case NoTarget::BelowBasal:
        return tr("No target: it would lie below what your body takes at rest. A smaller deficit leaves room for one.");
    case NoTarget::LowBodyMass: return tr("No target: for this height and weight, eating less would not be safe. %1").arg(ask);
    case NoTarget::MaybeUnder18: return tr("No target under 18: a growing body needs what it asks for. %1").arg(ask);
    case NoTarget::Pregnant: return tr("No target while pregnant or breast-feeding. %1").arg(ask);
    case NoTarget::FastLoss:
        return tr("No target for now: weight has gone down faster than the usual gentle pace for two weeks. Eating a little more may help.");
    case NoTarget::EatingDisorder: return tr("No target here, by what you told the program: numbers like these can do harm. %1").arg(ask);
    }
    return {};
}

std::optional<NoTarget> whyNoTarget(const Profile &profile, QDate today, std::optional<double> bodyMassIndex,
                                    std::optional<int> targetKcal, std::optional<int> basalKcal)
{
    if (profile.flags & EatingDisorder)
        return NoTarget::EatingDisorder;
    if (profile.flags & Pregnant)
        return NoTarget::Pregnant;
    if (profile.birthYear && today.year() - *profile.birthYear <= adult)
        return NoTarget::MaybeUnder18;
    if (bodyMassIndex && *bodyMassIndex < lowBodyMassIndex)
        return NoTarget::LowBodyMass;
    if (targetKcal && basalKcal && *targetKcal < *basalKcal)
        return NoTarget::BelowBasal;
    return std::nullopt;
}

QString gapName(EnergyGap gap)
{
    switch (gap) {
    case EnergyGap::Mass: return tr("weight");
    case EnergyGap::Height: return tr("height");
    case EnergyGap::BirthYear: return tr("birth year");
    case EnergyGap::Sex: return tr("sex");
    }
    return {};
}

DayEnergy dayEnergy(const BodyChoices &choices, const Profile &profile, std::optional<double> kilograms,
                    const std::vector<qint64> &weeklyTrendGrams, double loggedNetKcal, QDate today)
{
    DayEnergy day;
    day.deficit = choices.deficitKcal;
    if (kilograms && choices.height)
        day.bodyMassIndex = bodyMassIndex(*kilograms, choices.height->centimetres);
    day.gaps = gapsOf(choices, profile, kilograms);
    if (day.gaps.empty()) {
        const double basal = basalKcal(*kilograms, choices.height->centimetres, today.year() - *profile.birthYear,
                                       profile.sex == QLatin1String("f"));
        const double need = basal * activityFactor(choices.activity) + (addsLog(choices.activity) ? loggedNetKcal : 0);
        day.basal = whole(basal);
        day.need = whole(need);
        if (day.deficit)
            day.wouldBe = whole(need - *day.deficit);
    }
    if (day.deficit)
        day.refusal = whyNoTarget(profile, today, day.bodyMassIndex, day.wouldBe, day.basal);
    if (day.deficit && !day.refusal && losesFast(weeklyTrendGrams))
        day.refusal = NoTarget::FastLoss;
    if (!day.refusal)
        day.target = day.wouldBe;
    return day;
}

} // namespace core
