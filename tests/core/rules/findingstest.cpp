// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findings.h"

#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "core/plans/planweek.h"
#include "core/plans/scale.h"
#include "tests/core/rules/findingsupport.h"

#include <QElapsedTimer>
#include <cstdio>
#include <gtest/gtest.h>

using namespace core;
using namespace tests;

namespace {

/// The weeks of a library plan as they are seen before its first day.
std::vector<WeekFacts> weeksOfPlan(const char *slug, QDate today = day("2026-11-23"), int percent = asWritten)
{
    auto plan = libraryPlan(QLatin1String(slug));
    if (!plan) {
        ADD_FAILURE() << slug;
        return {};
    }
    plan = scaled(*plan, percent);
    const PlanRun run = startPlan(*plan, day("2026-11-23"));
    const std::vector<Session> sessions = instantiate(*plan, run);
    std::vector<WeekFacts> weeks;
    for (size_t week = 0; week < plan->weeks.size(); ++week) {
        WeekFacts facts = emptyWeek();
        facts.days = {run.firstDay.addDays(7 * qint64(week)), run.firstDay.addDays(7 * qint64(week) + 6)};
        facts.today = today;
        facts.followsLibraryPlan = true;
        facts.easierMondays = easierMondaysOf(sessions, {run});
        weeks.push_back(withSessions(facts, sessions));
    }
    return weeks;
}

/// A full week with much to say about it.
WeekFacts busyWeek()
{
    return weekWith({lifting(1, {"back-squat"}), lifting(2, {"back-squat"}), planned(Kind::HiitRun, 2, 45),
                     planned(Kind::HiitRun, 3, 45), planned(Kind::HiitRun, 4, 45), planned(Kind::TempoRun, 5, 50),
                     planned(Kind::TempoRun, 6, 50), planned(Kind::EasyRun, 7, 100)});
}

} // namespace

TEST(Findings, ThereAre45RulesEachWithANameAndASource)
{
    const std::vector<RuleInfo> rules = allRules();
    ASSERT_EQ(rules.size(), 45u);
    QStringList safety;
    for (size_t i = 0; i < rules.size(); ++i) {
        EXPECT_EQ(rules[i].id, QStringLiteral("R%1").arg(i + 1, 2, 10, QLatin1Char('0')));
        EXPECT_FALSE(rules[i].name.isEmpty()) << qPrintable(rules[i].id);
        EXPECT_FALSE(rules[i].source.isEmpty()) << qPrintable(rules[i].id);
        EXPECT_EQ(rules[i].canBeOff, rules[i].severity != Severity::StopAndThink);
        if (!rules[i].canBeOff)
            safety << rules[i].id;
    }
    EXPECT_EQ(safety.join(QLatin1Char(' ')).toStdString(), "R34 R36 R38 R39");
}

TEST(Findings, TheSampleWeekGivesOnlyTheHeavyLegsTipAndTheMinutes)
{
    const std::vector<WeekFacts> weeks = weeksOfPlan("sample-week");
    ASSERT_EQ(weeks.size(), 1u);
    EXPECT_EQ(rulesOf(weeks[0]), "R17 R19");
    const auto legs = finding(weeks[0], "R17");
    ASSERT_EQ(legs->sessions.size(), 2u);
    EXPECT_TRUE(legs->message.contains(QLatin1String("Friday"))) << qPrintable(legs->message);
    EXPECT_TRUE(finding(weeks[0], "R19")->message.contains(QLatin1String("105"))) << "the low end of the minutes";
}

TEST(Findings, TheSampleWeekAtItsHighEndGivesOnlyTheHeavyLegsTip)
{
    WeekFacts facts = weeksOfPlan("sample-week")[0];
    for (Session &session : facts.sessions) {
        const int minutes = session.kind == Kind::EasyRun       ? 60
                            : session.kind == Kind::HiitRun     ? 30
                            : session.kind == Kind::ModerateRun ? 45
                                                                : 0;
        if (minutes > 0)
            session.planned->duration = Seconds(minutes * 60);
    }
    EXPECT_EQ(rulesOf(facts), "R17");
}

TEST(Findings, TheTunedSampleWeekHasNoTwoHardDaysTogether)
{
    EXPECT_EQ(rulesOf(weeksOfPlan("sample-week-tuned").at(0)), "R19");
}

TEST(Findings, NoWeekOfAnyPlanGivesAHeadsUp)
{
    int weeks = 0;
    const auto plans = libraryPlans();
    ASSERT_TRUE(plans);
    for (const Plan &plan : *plans) {
        for (const WeekFacts &facts : weeksOfPlan(qPrintable(plan.slug))) {
            ++weeks;
            for (const Finding &found : findingsOf(facts))
                EXPECT_EQ(found.severity, Severity::Tip)
                    << qPrintable(plan.slug) << " " << qPrintable(facts.days.first.toString(Qt::ISODate)) << " "
                    << qPrintable(found.id + QLatin1Char(' ') + found.message);
        }
    }
    EXPECT_EQ(weeks, 34) << "1 + 1 + 8 + 8 + 12 + 4";
}

TEST(Findings, NoWeekOfAnyPlanGivesAHeadsUpOnceItIsDoneAsPlanned)
{
    for (const char *slug : {"beginner-150", "5k-8-weeks", "leaner-legs", "maintain"}) {
        const auto plan = libraryPlan(QLatin1String(slug));
        ASSERT_TRUE(plan);
        const PlanRun run = startPlan(*plan, day("2026-11-23"));
        std::vector<Session> sessions = instantiate(*plan, run);
        for (Session &session : sessions) {
            if (session.kind == Kind::Rest)
                continue;
            session.logged = Logged{};
            session.logged->day = session.planned->day;
            session.logged->timer = session.planned->time();
        }
        for (size_t week = 0; week < plan->weeks.size(); ++week) {
            WeekFacts facts = emptyWeek();
            facts.days = {run.firstDay.addDays(7 * qint64(week)), run.firstDay.addDays(7 * qint64(week) + 6)};
            facts.today = facts.days.last.addDays(1);
            facts.followsLibraryPlan = true;
            facts.easierMondays = easierMondaysOf(sessions, {run});
            for (const Finding &found : findingsOf(withSessions(facts, sessions)))
                EXPECT_EQ(found.severity, Severity::Tip) << slug << week << qPrintable(found.id + found.message);
        }
    }
}

TEST(Findings, NoScaledPlanGivesAHeadsUp)
{
    const auto plans = libraryPlans();
    ASSERT_TRUE(plans);
    for (const int percent : {smallestScale, shorterWeeksScale, easierScale, 95, 115, 130, largestScale})
        for (const Plan &plan : *plans)
            for (const WeekFacts &facts : weeksOfPlan(qPrintable(plan.slug), day("2026-11-23"), percent))
                for (const Finding &found : findingsOf(facts))
                    EXPECT_EQ(found.severity, Severity::Tip)
                        << qPrintable(plan.slug) << " at " << percent << " %, " << qPrintable(facts.days.first.toString(Qt::ISODate))
                        << ' ' << qPrintable(found.id + QLatin1Char(' ') + found.message);
}

TEST(Findings, ComeHighestSeverityFirstAndThreeAtMostAreShown)
{
    WeekFacts facts = busyWeek();
    facts.alarmingSymptoms = true;
    const std::vector<Finding> all = findingsOf(facts);
    ASSERT_GT(all.size(), 6u);
    EXPECT_EQ(all.front().id, QLatin1String("R38"));
    for (size_t i = 1; i < all.size(); ++i) {
        EXPECT_GE(all[i - 1].severity, all[i].severity);
        if (all[i - 1].severity == all[i].severity) {
            EXPECT_LT(all[i - 1].id, all[i].id);
        }
    }
    EXPECT_EQ(topThree(all).size(), 3u);
    EXPECT_EQ(topThree(all), (std::vector<Finding>{all[0], all[1], all[2]}));
    EXPECT_TRUE(topThree({}).empty());
}

TEST(Findings, ADismissedRuleIsSilentForItsWeekOrForGood)
{
    const WeekFacts facts = busyWeek();
    const auto speaks = [&](const DismissedRules &dismissed) {
        const std::vector<Finding> all = findingsOf(facts, dismissed);
        return std::any_of(all.begin(), all.end(), [](const Finding &f) { return f.id == QLatin1String("R15"); });
    };
    const QString rule = QStringLiteral("R15");
    EXPECT_TRUE(speaks({}));
    EXPECT_FALSE(speaks({{rule}, {}}));
    EXPECT_FALSE(speaks({{}, {{rule, facts.days.first}}}));
    EXPECT_TRUE(speaks({{}, {{rule, facts.days.first.addDays(7)}}})) << "another week";
    EXPECT_TRUE(speaks({{QStringLiteral("R16")}, {}})) << "another rule";
}

TEST(Findings, SafetyCanBePutAsideForAWeekButNeverForGood)
{
    WeekFacts facts = emptyWeek();
    facts.alarmingSymptoms = true;
    const QString rule = QStringLiteral("R38");
    EXPECT_EQ(findingsOf(facts, {{rule}, {}}).size(), 1u) << "for good is no choice";
    EXPECT_TRUE(findingsOf(facts, {{}, {{rule, facts.days.first}}}).empty());
    EXPECT_EQ(findingsOf(facts, {{}, {{rule, facts.days.first.addDays(-7)}}}).size(), 1u) << "it speaks again next week";
}

TEST(Findings, TheReasonNeverRepeatsTheHeadline)
{
    for (const Finding &finding : findingsOf(busyWeek())) {
        EXPECT_FALSE(finding.headline.isEmpty()) << qPrintable(finding.id);
        EXPECT_FALSE(finding.message.startsWith(finding.headline)) << qPrintable(finding.message);
    }
}

TEST(Findings, NothingSaysWhatTheWordingForbids)
{
    const WeekFacts facts = busyWeek();
    for (const Finding &finding : findingsOf(facts))
        for (const char *never : {"must", "burn", "slim", "tone", "injury risk", "safe zone", "fail", "bad "})
            EXPECT_FALSE(finding.message.contains(QLatin1String(never), Qt::CaseInsensitive))
                << qPrintable(finding.id) << " says " << never;
}

TEST(Findings, AnEmptyWeekIsLeftInPeace)
{
    EXPECT_EQ(rulesOf(emptyWeek()), "");
    EXPECT_EQ(rulesOf(weekWith({planned(Kind::Rest, 7, 0)})), "");
}

TEST(Findings, MissedAndSkippedSessionsCountNowhere)
{
    std::vector<Session> sessions{lifting(1, {"back-squat"}), lifting(2, {"back-squat"})};
    WeekFacts facts = emptyWeek();
    EXPECT_TRUE(fires(weekWith(sessions, facts), "R01"));
    facts.today = day("2026-11-24");
    EXPECT_FALSE(fires(weekWith(sessions, facts), "R01")) << "Monday's was missed";
    sessions[0].logged = Logged{};
    sessions[0].logged->day = day("2026-11-23");
    EXPECT_TRUE(fires(weekWith(sessions, facts), "R01")) << "and now it is done";
    sessions[1].planned->skipReason = SkipReason::Life;
    EXPECT_FALSE(fires(weekWith(sessions, facts), "R01"));
}

TEST(Findings, ALoggedSessionCountsOnTheDayItWasDone)
{
    Session moved = lifting(2, {"back-squat"});
    moved.logged = Logged{};
    moved.logged->day = day("2026-11-26");
    EXPECT_FALSE(fires({lifting(1, {"back-squat"}), moved}, "R01"));
    EXPECT_TRUE(fires({lifting(5, {"back-squat"}), moved}, "R01"));
}

TEST(Findings, AllRulesOfAFullWeekTakeLittleTime)
{
    std::vector<Session> sessions;
    for (int dayOfPast = -120; dayOfPast <= 10; ++dayOfPast)
        sessions.push_back(dayOfPast < 1 ? logged(Kind::EasyRun, dayOfPast, 40)
                                         : planned(Kind::EasyRun, dayOfPast, 40));
    for (const Session &session : busyWeek().sessions)
        sessions.push_back(session);
    const WeekFacts facts = weekWith(sessions);
    QElapsedTimer timer;
    timer.start();
    constexpr int rounds = 50;
    size_t found = 0;
    for (int i = 0; i < rounds; ++i)
        found += findingsOf(facts).size();
    const double each = double(timer.nsecsElapsed()) / rounds / 1e6;
    std::printf("findings of a full week: %.3f ms (%zu sessions, %zu findings)\n", each, facts.sessions.size(),
                found / rounds);
    EXPECT_LT(each, 20) << "about 1 ms where optimised; this bound only catches a blunder";
}
