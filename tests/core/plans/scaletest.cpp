// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/scale.h"
#include "core/plans/instantiate.h"
#include "core/plans/planjson.h"
#include "core/plans/planlibrary.h"
#include "core/stats/weekly.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

std::vector<Plan> library()
{
    const auto plans = libraryPlans();
    EXPECT_TRUE(plans);
    return plans.value_or(std::vector<Plan>());
}

PlanSession sessionOf(const char *slug, size_t week, size_t index)
{
    const auto plan = libraryPlan(QLatin1String(slug));
    EXPECT_TRUE(plan) << slug;
    return plan ? plan->weeks.at(week).sessions.at(index) : PlanSession{};
}

std::vector<WeekSums> weeksOf(const Plan &plan)
{
    const QDate monday = day("2026-11-23");
    std::vector<Tally> tallies;
    for (const Session &session : instantiate(plan, startPlan(plan, monday)))
        for (const Tally &tally : talliesOf(session, {}, nullptr))
            tallies.push_back(tally);
    std::vector<WeekSums> sums;
    for (const WeekSummary &week : weeklySummaries(tallies, {monday, monday.addDays(7 * int(plan.weeks.size()) - 1)}, Qt::Monday,
                                                   CountingBasis::Effort, monday))
        sums.push_back(week.planned);
    return sums;
}

template <class Visit> void forEverySession(const Plan &before, const Plan &after, Visit visit)
{
    ASSERT_EQ(before.weeks.size(), after.weeks.size());
    for (size_t w = 0; w < before.weeks.size(); ++w) {
        ASSERT_EQ(before.weeks[w].sessions.size(), after.weeks[w].sessions.size());
        EXPECT_EQ(before.weeks[w].easier, after.weeks[w].easier);
        for (size_t s = 0; s < before.weeks[w].sessions.size(); ++s)
            visit(before.weeks[w].sessions[s], after.weeks[w].sessions[s]);
    }
}

} // namespace

TEST(PlanScale, AsWrittenChangesNothing)
{
    for (const Plan &plan : library())
        EXPECT_EQ(scaled(plan, asWritten), plan) << qPrintable(plan.slug);
}

TEST(PlanScale, IntervalsChangeTheirRoundsAndNothingElse)
{
    const PlanSession hiit = sessionOf("leaner-legs", 0, 5);
    const PlanSession easier = scaled(hiit, 80);
    ASSERT_EQ(easier.steps.size(), 3U);
    EXPECT_EQ(easier.steps[0], hiit.steps[0]);
    EXPECT_EQ(easier.steps[1].repeat, 4) << "5 × 0.8";
    EXPECT_EQ(easier.steps[1].children, hiit.steps[1].children);
    EXPECT_EQ(easier.steps[2], hiit.steps[2]);
    EXPECT_EQ(easier.duration, Seconds(18 * 60));
    EXPECT_EQ(easier.text, QStringLiteral("7min easy, 4x(30s hard, 90s walk/jog), 3min easy"));
    EXPECT_EQ(scaled(hiit, 65).steps[1].repeat, 3) << "3.25";
    EXPECT_EQ(scaled(hiit, 50).steps[1].repeat, 3) << "2.5 is rounded up";
    EXPECT_EQ(scaled(hiit, 150).steps[1].repeat, 8) << "7.5";
}

TEST(PlanScale, OnlyTheMainPartOfATempoRunChanges)
{
    const PlanSession tempo = sessionOf("leaner-legs", 9, 5); // 8 min easy, 16 min tempo, 8 min easy
    const PlanSession easier = scaled(tempo, 80);
    EXPECT_EQ(easier.steps[0], tempo.steps[0]);
    EXPECT_EQ(easier.steps[1].amount, 13 * 60) << "12.8 min, to the nearest half minute";
    EXPECT_EQ(easier.steps[2], tempo.steps[2]);
    EXPECT_EQ(easier.duration, Seconds(29 * 60));
    EXPECT_EQ(scaled(tempo, 65).steps[1].amount, 630) << "10.4 min";
    const PlanSession twice = sessionOf("leaner-legs", 5, 5); // 6 min tempo, 1 min easy between, 6 min tempo
    EXPECT_EQ(scaled(twice, 80).steps[2], twice.steps[2]) << "the recovery between stays";
    EXPECT_EQ(scaled(twice, 80).steps[3].amount, 5 * 60);
}

TEST(PlanScale, ARunWithoutStepsChangesItsTimeAndItsWords)
{
    const PlanSession easy = sessionOf("leaner-legs", 0, 1);
    EXPECT_EQ(scaled(easy, 80).duration, Seconds(36 * 60));
    EXPECT_EQ(scaled(easy, 80).text, QStringLiteral("36 min, easy enough to talk in whole sentences"));
    EXPECT_EQ(scaled(easy, 65).duration, Seconds(29 * 60));
    EXPECT_EQ(scaled(sessionOf("sample-week", 0, 1), 80).text, QStringLiteral("36–48 min at an easy pace"));
    PlanSession own = easy;
    own.text = QStringLiteral("along the river to the old mill");
    own.distance = Metres{8000};
    EXPECT_EQ(scaled(own, 80).text, QStringLiteral("80 % of: along the river to the old mill"));
    EXPECT_EQ(scaled(own, 80).distance, Metres{6400});
}

TEST(PlanScale, StrengthChangesItsSetsAndTheTimeThatGoesWithThem)
{
    const PlanSession legs = sessionOf("leaner-legs", 0, 0);
    const PlanSession easier = scaled(legs, 80);
    for (size_t i = 0; i < legs.exercises.size(); ++i) {
        EXPECT_EQ(easier.exercises[i].sets, 2);
        EXPECT_EQ(easier.exercises[i].repsLow, legs.exercises[i].repsLow);
        EXPECT_EQ(easier.exercises[i].rest, legs.exercises[i].rest);
    }
    EXPECT_EQ(easier.duration, Seconds(18 * 60)) << "4 min to warm up, and two thirds of 21";
    EXPECT_EQ(easier.text, QStringLiteral("Legs and hips: 2 × 12–15"));
    const PlanSession light = sessionOf("leaner-legs", 3, 0); // 2 sets
    EXPECT_EQ(scaled(light, 50), light) << "two sets stay two";
    PlanSession listed = legs;
    listed.exercises.resize(1);
    listed.exercises[0].each = {{SetType::WarmUp, Side::Both, {}}, {}, {}, {}};
    listed.exercises[0].each[3].target.repsLow = 5;
    const PlanSession fewer = scaled(listed, 80);
    ASSERT_EQ(fewer.exercises[0].each.size(), 3U);
    EXPECT_EQ(fewer.exercises[0].each[0].type, SetType::WarmUp) << "warm-up sets stay";
    EXPECT_EQ(scaled(listed, 150).exercises[0].each.back(), listed.exercises[0].each.back());
}

TEST(PlanScale, KeepsEveryOtherStepOfEveryPlan)
{
    for (const Plan &plan : library()) {
        for (const int percent : {50, 65, 80, 90, 110, 150}) {
            SCOPED_TRACE(plan.slug.toStdString() + ' ' + std::to_string(percent));
            const Plan after = scaled(plan, percent);
            EXPECT_EQ(planFromJson(planToJson(after)), after);
            forEverySession(plan, after, [&](const PlanSession &before, const PlanSession &now) {
                EXPECT_EQ(before.steps.size(), now.steps.size());
                EXPECT_EQ(before.note, now.note);
                for (size_t i = 0; i < now.steps.size(); ++i) {
                    EXPECT_EQ(before.steps[i].children, now.steps[i].children);
                    if (before.steps[i].role != StepRole::Work && !before.steps[i].isBlock()) {
                        EXPECT_EQ(before.steps[i], now.steps[i]);
                    }
                }
                if (!now.steps.empty()) {
                    EXPECT_EQ(timedTotal(now.steps), now.duration);
                }
                if (before.kind == Kind::Rest || before.kind == Kind::TimeTrial || before.kind == Kind::ActiveRecovery) {
                    EXPECT_EQ(before, now);
                }
            });
        }
    }
}

TEST(PlanScale, MoreIsNeverLess)
{
    for (const Plan &plan : library()) {
        std::vector<WeekSums> last;
        for (const int percent : {50, 65, 80, 100, 120, 150}) {
            const std::vector<WeekSums> weeks = weeksOf(scaled(plan, percent));
            for (size_t i = 0; i < last.size(); ++i) {
                EXPECT_GE(weeks[i].run, last[i].run) << qPrintable(plan.slug) << percent;
                EXPECT_GE(weeks[i].moderateEquivalent, last[i].moderateEquivalent) << qPrintable(plan.slug) << percent;
                EXPECT_EQ(weeks[i].strengthDays, last[i].strengthDays);
            }
            last = weeks;
        }
    }
}

// 36 min easy + 5 + 16 + 5 moderate + 7 + 4 × 2 + 3 of intervals; the four rounds are vigorous.
TEST(PlanScale, TheFirstWeekOfLeanerLegsAtEightyPercentIsEightyMinutesWorthEightyEight)
{
    const WeekSums week = weeksOf(scaled(*libraryPlan(QStringLiteral("leaner-legs")), easierScale)).front();
    EXPECT_EQ(week.run, 80);
    EXPECT_EQ(week.moderateEquivalent, 88);
    EXPECT_EQ(week.strengthDays, 2);
}

TEST(PlanScale, IsNamedInWordsOrNumbersOnTheCommandLine)
{
    EXPECT_EQ(scaleFromText(QStringLiteral("easier")), easierScale);
    EXPECT_EQ(scaleFromText(QStringLiteral("as-written")), asWritten);
    EXPECT_EQ(scaleFromText(QStringLiteral("shorter")), shorterWeeksScale);
    EXPECT_EQ(scaleFromText(QStringLiteral("75")), 75);
    EXPECT_EQ(scaleFromText(QStringLiteral("0.75")), 75);
    EXPECT_EQ(scaleFromText(QStringLiteral("1.5")), 150);
    for (const char *wrong : {"", "much", "49", "151", "0.49", "1.51", "75.5", "0", "-80", "nan", "inf"})
        EXPECT_EQ(scaleFromText(QLatin1String(wrong)), std::nullopt) << wrong;
}

// Rule R22 in whole numbers: over 30 minutes, and more than a tenth longer than the longest of the 30 days before.
TEST(PlanScale, NoRunStepsUpMoreSteeplyThanInThePlanAsWritten)
{
    struct Run {
        int day = 0;
        qint64 seconds = 0;
    };
    const auto runsOf = [](const Plan &plan) {
        std::vector<Run> runs;
        for (size_t week = 0; week < plan.weeks.size(); ++week)
            for (const PlanSession &session : plan.weeks[week].sessions)
                if (isRun(session.kind))
                    runs.push_back({7 * int(week) + session.weekday,
                                    session.duration ? session.duration->count() : timedTotal(session.steps).count()});
        return runs;
    };
    const auto isStep = [](const std::vector<Run> &runs, size_t index) {
        qint64 longest = 0;
        for (const Run &other : runs)
            if (other.day < runs[index].day && other.day >= runs[index].day - 30)
                longest = std::max(longest, other.seconds);
        return longest > 0 && runs[index].seconds > 1800 && 10 * runs[index].seconds > 11 * longest;
    };
    for (const Plan &plan : library()) {
        const std::vector<Run> written = runsOf(plan);
        for (int percent = smallestScale; percent <= largestScale; ++percent) {
            const std::vector<Run> now = runsOf(scaled(plan, percent));
            ASSERT_EQ(now.size(), written.size());
            for (size_t i = 0; i < now.size(); ++i) {
                EXPECT_TRUE(!isStep(now, i) || isStep(written, i)) << qPrintable(plan.slug) << ' ' << percent << " % day " << now[i].day;
                if (percent < asWritten) {
                    EXPECT_LE(now[i].seconds, written[i].seconds);
                }
            }
        }
    }
}

TEST(PlanScale, ARaceKeepsItsLengthAndTheRunsBeforeItLeadUpToIt)
{
    Plan plan;
    for (int week = 0; week < 4; ++week) {
        PlanSession run;
        run.kind = week == 3 ? Kind::TimeTrial : Kind::LongRun;
        run.weekday = 7;
        run.duration = Seconds((40 + 4 * week) * 60);
        plan.weeks.push_back({false, {run}});
    }
    const Plan half = scaled(plan, 50);
    EXPECT_EQ(half.weeks[3].sessions[0].duration, Seconds(52 * 60)) << "a race is a race";
    EXPECT_EQ(half.weeks[2].sessions[0].duration, Seconds(48 * 60)) << "52 ÷ 1.1 is 47.3";
    EXPECT_EQ(half.weeks[1].sessions[0].duration, Seconds(44 * 60)) << "48 ÷ 1.1 is 43.6";
    EXPECT_EQ(half.weeks[0].sessions[0].duration, Seconds(40 * 60));
    plan.weeks[3].sessions[0].kind = Kind::LongRun;
    EXPECT_EQ(scaled(plan, 50).weeks[2].sessions[0].duration, Seconds(24 * 60)) << "nothing to lead up to";
}
