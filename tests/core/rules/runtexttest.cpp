// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runtext.h"

#include "core/plans/planlibrary.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <random>

using namespace core;

namespace {

Step timed(double seconds, StepPace pace, StepRole role = StepRole::Work)
{
    return {role, pace, StepEnd::Time, seconds, StepTarget::None, {}, {}, 1, {}};
}

Step metres(double amount, StepPace pace, StepRole role = StepRole::Work)
{
    return {role, pace, StepEnd::Distance, amount, StepTarget::None, {}, {}, 1, {}};
}

Step aimed(Step step, StepTarget target, std::optional<double> low, std::optional<double> high)
{
    step.target = target;
    step.low = low;
    step.high = high;
    return step;
}

Step block(int times, std::vector<Step> children)
{
    Step step;
    step.repeat = times;
    step.children = std::move(children);
    return step;
}

std::vector<Step> read(const char *text)
{
    const auto steps = stepsFromText(QString::fromUtf8(text));
    if (!steps) {
        ADD_FAILURE() << text << ": " << steps.error().position << " " << qPrintable(steps.error().message);
        return {};
    }
    return *steps;
}

/// The position blamed; -1 when the line reads.
qsizetype blamed(const char *text)
{
    const auto steps = stepsFromText(QString::fromUtf8(text));
    if (steps)
        return -1;
    EXPECT_FALSE(steps.error().message.isEmpty()) << text;
    return steps.error().position;
}

std::string canonical(const char *text) { return runText(read(text)).toStdString(); }

/// Any steps that a line can express.
class RandomSteps
{
public:
    explicit RandomSteps(unsigned seed) : m_random(seed) {}

    std::vector<Step> list(int depth)
    {
        std::vector<Step> steps;
        const int count = pick(1, 4);
        for (int i = 0; i < count; ++i) {
            steps.push_back(depth < 3 && pick(0, 3) == 0 ? block(pick(1, 9), list(depth + 1)) : plain());
            steps.back().skipLast = steps.back().children.size() > 1 && pick(0, 1) == 1;
        }
        return steps;
    }

private:
    int pick(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    double real(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_random); }

    double time()
    {
        switch (pick(0, 3)) {
        case 0:
            return pick(1, 130);
        case 1:
            return pick(1, 6000) * 60;
        case 2:
            return pick(1, 360000);
        default:
            return real(0.001, 360000);
        }
    }

    double length()
    {
        switch (pick(0, 4)) {
        case 0:
            return pick(1, 130);
        case 1:
            return pick(1, 100) * 100;
        case 2:
            return pick(1, 30) * 1609.344;
        case 3:
            return pick(1, 1000000);
        default:
            return real(0.001, 1e6);
        }
    }

    double bound(StepTarget target)
    {
        if (target == StepTarget::Effort)
            return pick(0, 3) == 0 ? real(0, 10) : pick(0, 10);
        if (target == StepTarget::HeartRate)
            return pick(20, 300);
        return pick(0, 2) == 0 ? real(60, 3600) : pick(0, 1) ? pick(60, 3600) : pick(120, 3600) / 1.609344;
    }

    Step plain()
    {
        Step step;
        step.role = StepRole(pick(0, 3));
        step.pace = allStepPaces[size_t(pick(0, int(allStepPaces.size()) - 1))];
        step.end = StepEnd(pick(0, 2));
        step.amount = step.end == StepEnd::Time ? time() : step.end == StepEnd::Distance ? length() : 0;
        step.target = StepTarget(pick(0, 3));
        if (step.target == StepTarget::None)
            return step;
        const double one = bound(step.target);
        const double other = pick(0, 1) ? one : bound(step.target);
        const int shape = pick(0, 3);
        if (shape != 0)
            step.low = shape == 1 ? one : std::min(one, other);
        if (shape != 1)
            step.high = shape == 0 ? one : std::max(one, other);
        return step;
    }

    std::mt19937 m_random;
};

} // namespace

TEST(RunText, ReadsWarmUpIntervalsAndCoolDown)
{
    const std::vector<Step> wanted{
        timed(600, StepPace::Easy, StepRole::WarmUp),
        block(5, {timed(180, StepPace::Hard), timed(120, StepPace::Easy, StepRole::Recovery)}),
        timed(600, StepPace::Easy, StepRole::CoolDown)};
    EXPECT_EQ(read("10m easy, 5x(3m hard, 2m easy), 10m easy"), wanted);
    EXPECT_EQ(runText(wanted).toStdString(), "10min easy, 5x(3min hard, 2min easy), 10min easy");
    EXPECT_EQ(read("  10M EASY ,5 X ( 3min Hard;2m easy ) + 10m easy  "), wanted) << "case, spaces and separators";
    EXPECT_EQ(read("10m easy, 5×(3m hard, 2m easy), 10m easy"), wanted);
}

TEST(RunText, ReadsWorkAndRecoveryInShort)
{
    const std::vector<Step> wanted{
        block(7, {timed(30, StepPace::Hard), timed(90, StepPace::WalkJog, StepRole::Recovery)})};
    EXPECT_EQ(read("7 x 30s / 90s"), wanted);
    EXPECT_EQ(read("7x(30s / 90s)"), wanted);
    EXPECT_EQ(read("7 x 30s hard / 90s walk-jog"), wanted);
    EXPECT_EQ(canonical("7 x 30s / 90s"), "7x(30s hard, 90s walk/jog)");
    EXPECT_EQ(canonical("6x1min jog / 90s walk"), "6x(1min jog, 90s walk)") << "words that are there are kept";
    EXPECT_EQ(canonical("2 x (3 x 30s / 90s, 3min easy)"), "2x(3x(30s hard, 90s walk/jog), 3min easy)");
    EXPECT_EQ(canonical("4x 20s stride"), "4x(20s stride)") << "a repeat of one step needs no brackets";
}

TEST(RunText, ReadsDistancesAndTargets)
{
    const std::vector<Step> wanted{metres(2000, StepPace::Easy, StepRole::WarmUp),
                                   block(3, {aimed(metres(1000, StepPace::Hard), StepTarget::Pace, 300, 300),
                                             metres(400, StepPace::Jog, StepRole::Recovery)})};
    EXPECT_EQ(read("2km easy + 3x(1km @ 5:00/km, 400m jog)"), wanted);
    EXPECT_EQ(canonical("2km easy + 3x(1km @ 5:00/km, 400m jog)"), "2km easy, 3x(1km hard @ 5:00/km, 400m jog)");
    EXPECT_EQ(read("20m tempo @ 4:50-5:10/km"),
              (std::vector<Step>{aimed(timed(1200, StepPace::Tempo), StepTarget::Pace, 290, 310)}));
    EXPECT_EQ(read("20m tempo @ 5:10 – 4:50 /km"), read("20m tempo @ 4:50-5:10/km")) << "either order, any dash";
    EXPECT_EQ(read("30m easy @ 140-150 bpm"),
              (std::vector<Step>{aimed(timed(1800, StepPace::Easy), StepTarget::HeartRate, 140, 150)}));
    EXPECT_EQ(read("30m easy @ up to 150 bpm"),
              (std::vector<Step>{aimed(timed(1800, StepPace::Easy), StepTarget::HeartRate, {}, 150)}));
    EXPECT_EQ(read("30m easy @ effort from 6,5"),
              (std::vector<Step>{aimed(timed(1800, StepPace::Easy), StepTarget::Effort, 6.5, {})}));
}

TEST(RunText, ANumberFollowedByABareMIsMinutesUnderAHundredAndMetresFromThere)
{
    EXPECT_EQ(read("99m easy"), (std::vector<Step>{timed(99 * 60, StepPace::Easy)}));
    EXPECT_EQ(read("100m easy"), (std::vector<Step>{metres(100, StepPace::Easy)}));
    EXPECT_EQ(read("7.5m easy"), (std::vector<Step>{timed(450, StepPace::Easy)}));
    EXPECT_EQ(read("120min easy"), (std::vector<Step>{timed(7200, StepPace::Easy)}));
    EXPECT_EQ(read("50 metres easy"), (std::vector<Step>{metres(50, StepPace::Easy)}));
    EXPECT_EQ(canonical("50 meters easy"), "50 metres easy") << "what is printed never rests on the rule";
    EXPECT_EQ(canonical("90 m easy"), "90min easy");
}

TEST(RunText, ReadsEveryWayToWriteATimeOrLength)
{
    EXPECT_EQ(canonical("90s easy"), "90s easy");
    EXPECT_EQ(canonical("2:30 easy"), "2:30 easy");
    EXPECT_EQ(canonical("2min 30s easy"), "2:30 easy");
    EXPECT_EQ(canonical("1h 30m easy"), "90min easy");
    EXPECT_EQ(canonical("1h30min15s easy"), "90:15 easy");
    EXPECT_EQ(canonical("1:05:00 easy"), "65min easy");
    EXPECT_EQ(canonical("1,5 h easy"), "90min easy");
    EXPECT_EQ(canonical("2,5km easy, 1.25 km hard"), "2.5km easy, 1.25km hard");
    EXPECT_EQ(canonical("21.0975km race"), "21.0975km race");
    EXPECT_EQ(canonical("3mi easy"), "3mi easy");
    EXPECT_EQ(canonical("0.5 miles easy"), "0.5mi easy");
    EXPECT_EQ(canonical("5km tempo @ 8:00/mi"), "5km tempo @ 8:00/mi");
    EXPECT_DOUBLE_EQ(read("1mi easy")[0].amount, 1609.344);
    EXPECT_EQ(canonical("10m easy,5m hard"), "10min easy, 5min hard") << "a comma after a word is no decimal";
}

TEST(RunText, NamesRolesOnlyWhereTheyAreNotTheObviousOnes)
{
    EXPECT_EQ(canonical("warm-up 10m easy"), "warm-up 10min easy") << "alone it would be work";
    EXPECT_EQ(canonical("60m easy"), "60min easy");
    EXPECT_EQ(canonical("Warm Up 10m easy, 20m tempo, cooldown 10m walk"), "10min easy, 20min tempo, 10min walk");
    EXPECT_EQ(canonical("work 10m easy, 20m tempo"), "work 10min easy, 20min tempo");
    EXPECT_EQ(read("10m easy, 20m tempo, 10m jog")[2].role, StepRole::CoolDown);
    EXPECT_EQ(read("20m tempo, 10m tempo recovery")[1].role, StepRole::Recovery) << "after the pace too";
    EXPECT_EQ(read("open easy, 3km hard")[0],
              (Step{StepRole::WarmUp, StepPace::Easy, StepEnd::Open, 0, StepTarget::None, {}, {}, 1, {}}));
    EXPECT_EQ(canonical("5x(3m walk, 2m jog, 1m fast)"), "5x(3min walk, 2min jog, 1min fast)");
    EXPECT_EQ(read("5x(3m walk, 2m jog, 1m fast)")[0].children[1].role, StepRole::Work) << "only the slowest recovers";
}

TEST(RunText, AStepWithoutAWordIsAsHardAsItAims)
{
    EXPECT_EQ(canonical("45m"), "45min easy");
    EXPECT_EQ(canonical("45m @ effort 8"), "45min hard @ effort 8");
    EXPECT_EQ(canonical("45m @ RPE 5-6"), "45min moderate @ effort 5-6");
    EXPECT_EQ(canonical("45m @ effort 3"), "45min easy @ effort 3");
    EXPECT_EQ(canonical("45m @ 6:00/km"), "45min easy @ 6:00/km");
    EXPECT_EQ(canonical("brisk walk 20min"), "20min brisk walk") << "the word may come first";
}

TEST(RunText, NothingIsARunWithoutSteps)
{
    EXPECT_EQ(read(""), std::vector<Step>{});
    EXPECT_EQ(read("   "), std::vector<Step>{});
    EXPECT_EQ(runText({}), QString());
    EXPECT_TRUE(isExpressible({}));
}

TEST(RunText, AProblemPointsAtTheCharacterThatDoesNotFit)
{
    EXPECT_EQ(blamed("10m easy, 5x(3m hard, 2m eazy), 10m easy"), 25);
    EXPECT_EQ(blamed("10m easy, 5x(3m hard, 2m easy"), 12) << "the bracket that is never closed";
    EXPECT_EQ(blamed("10m easy)"), 8);
    EXPECT_EQ(blamed("10m easy 5m hard"), 9);
    EXPECT_EQ(blamed("10m easy,"), 9);
    EXPECT_EQ(blamed("10m easy, , 5m"), 10);
    EXPECT_EQ(blamed("10 easy"), 3);
    EXPECT_EQ(blamed("10"), 2);
    EXPECT_EQ(blamed("easy"), 4) << "a length is missing";
    EXPECT_EQ(blamed("5x"), 2);
    EXPECT_EQ(blamed("5x()"), 3);
    EXPECT_EQ(blamed("0x(1m easy)"), 0);
    EXPECT_EQ(blamed("1000x(1m easy)"), 0);
    EXPECT_EQ(blamed("99999999999999999999x 1m"), 0);
    EXPECT_EQ(blamed("0m easy"), 0);
    EXPECT_EQ(blamed("101h easy"), 0);
    EXPECT_EQ(blamed("5m easy, 1001km easy"), 9);
    EXPECT_EQ(blamed("5m easy hard"), 8);
    EXPECT_EQ(blamed("warm-up cool-down 5m"), 8);
    EXPECT_EQ(blamed("5m @"), 4);
    EXPECT_EQ(blamed("5m @ blue"), 5);
    EXPECT_EQ(blamed("5m @ 5:00"), 9);
    EXPECT_EQ(blamed("5m @ 5:00/h"), 9);
    EXPECT_EQ(blamed("5m @ 5/km"), 6);
    EXPECT_EQ(blamed("5m @ 5:00-310/km"), 5);
    EXPECT_EQ(blamed("5m @ 0:10/km"), 5);
    EXPECT_EQ(blamed("5m @ effort 11"), 12);
    EXPECT_EQ(blamed("5m @ effort 5:00"), 12);
    EXPECT_EQ(blamed("5m @ 500 bpm"), 5);
    EXPECT_EQ(blamed("5m @ up 150 bpm"), 8);
    EXPECT_EQ(blamed("5m easy @ from 6,5"), 18);
    EXPECT_EQ(blamed("10m easy / 5m hard"), 9) << "work / recovery is for repeats";
    EXPECT_EQ(blamed("1:60 easy"), 1);
    EXPECT_EQ(blamed("2:5 easy"), 1) << "seconds have two digits";
    EXPECT_EQ(blamed("-5m easy"), 0);
    EXPECT_EQ(blamed("ẞ 5m"), 0);
}

TEST(RunText, RefusesWhatWouldRollOutWithoutEnd)
{
    EXPECT_EQ(blamed("999x(11x(1m easy))"), 9);
    EXPECT_EQ(blamed("10000x 1m"), 0);
    EXPECT_EQ(blamed("2x(2x(2x(2x(2x(2x(2x(2x(2x(1m))))))))))"), 26);
    EXPECT_EQ(blamed("2x2x2x2x2x2x2x2x1m easy"), -1) << "eight deep";
    QString deep;
    for (int i = 0; i < 50000; ++i)
        deep += QLatin1String("2x(");
    EXPECT_FALSE(stepsFromText(deep)) << "and deep brackets do not eat the stack";
}

TEST(RunText, EveryPossibleRunComesBackFromItsOwnText)
{
    RandomSteps random(20261122);
    for (int i = 0; i < 5000; ++i) {
        const std::vector<Step> steps = random.list(0);
        const QString text = runText(steps);
        const auto back = stepsFromText(text);
        ASSERT_TRUE(back) << qPrintable(text) << " at " << back.error().position << " "
                          << qPrintable(back.error().message);
        ASSERT_EQ(*back, steps) << qPrintable(text);
        ASSERT_EQ(runText(*back), text) << "and so does the text";
        ASSERT_TRUE(isExpressible(steps));
    }
}

TEST(RunText, EveryRunOfThePlanLibraryComesBackFromItsText)
{
    const auto plans = libraryPlans();
    ASSERT_TRUE(plans);
    int runs = 0;
    for (const Plan &plan : *plans) {
        for (const PlanWeek &week : plan.weeks) {
            for (const PlanSession &session : week.sessions) {
                runs += session.steps.empty() ? 0 : 1;
                EXPECT_TRUE(isExpressible(session.steps)) << qPrintable(plan.slug + runText(session.steps));
            }
        }
    }
    EXPECT_GT(runs, 50);
    EXPECT_EQ(runText(libraryPlan(QStringLiteral("sample-week"))->weeks[0].sessions[4].steps).toStdString(),
              "7min easy, 5x(30s hard, 90s walk/jog), 3min easy");
    EXPECT_TRUE(isExpressible(tests::fullSession().planned->steps));
}

TEST(RunText, SaysWhenALineCannotExpressTheSteps)
{
    EXPECT_FALSE(isExpressible({timed(0, StepPace::Easy)}));
    EXPECT_FALSE(isExpressible({timed(360001, StepPace::Easy)}));
    EXPECT_FALSE(isExpressible({aimed(timed(60, StepPace::Easy), StepTarget::Pace, {}, {})})) << "a target without one";
    EXPECT_FALSE(isExpressible({aimed(timed(60, StepPace::Easy), StepTarget::Effort, 7, 5)})) << "high before low";
    EXPECT_FALSE(isExpressible({aimed(timed(60, StepPace::Easy), StepTarget::Effort, 7, 11)}));
    Step odd = block(3, {timed(60, StepPace::Easy)});
    odd.pace = StepPace::Hard;
    EXPECT_FALSE(isExpressible({odd})) << "a block has no pace of its own";
}

TEST(RunText, AnyRubbishIsReadOrRefusedWithinTheLine)
{
    std::mt19937 random(7);
    const QString letters = QString::fromUtf8("0123456789:,.+;/x×()@- mkhsiefarbowpdcjlnt\t–");
    for (int i = 0; i < 20000; ++i) {
        QString text;
        const int length = std::uniform_int_distribution<int>(0, 24)(random);
        for (int c = 0; c < length; ++c)
            text += letters[std::uniform_int_distribution<int>(0, int(letters.size()) - 1)(random)];
        const auto steps = stepsFromText(text);
        if (steps) {
            const auto again = stepsFromText(runText(*steps));
            ASSERT_TRUE(again) << qPrintable(text) << " gave " << qPrintable(runText(*steps));
            ASSERT_EQ(*again, *steps) << qPrintable(text);
        } else {
            ASSERT_GE(steps.error().position, 0);
            ASSERT_LE(steps.error().position, text.size());
        }
    }
}
