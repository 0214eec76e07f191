// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stepedits.h"

#include "core/rules/runtext.h"

#include <gtest/gtest.h>
#include <random>

using namespace core;

namespace {

std::vector<Step> read(const char *line)
{
    const auto steps = stepsFromText(QString::fromUtf8(line));
    EXPECT_TRUE(steps) << line;
    return steps.value_or(std::vector<Step>());
}

/// The line after an edit, or "-" when it was refused.
std::string line(const std::optional<StepEdit> &edit) { return edit ? runText(edit->steps).toStdString() : "-"; }

StepPath standing(const std::optional<StepEdit> &edit) { return edit ? edit->current : StepPath{-1}; }

/// Every path of a list.
void collect(const std::vector<Step> &steps, const StepPath &parent, std::vector<StepPath> &out)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        StepPath path = parent;
        path.push_back(int(i));
        out.push_back(path);
        collect(steps[i].children, path, out);
    }
}

const char *const run = "10min easy, 5x(3min hard, 2min easy), 10min easy";

} // namespace

TEST(StepEdits, InsertBehindTheStepOneStandsOn)
{
    Step step;
    step.amount = 60;
    step.pace = StepPace::Tempo;
    EXPECT_EQ(line(insertStep(read(run), {1, 0}, step)), "10min easy, 5x(3min hard, 1min tempo, 2min easy), 10min easy");
    EXPECT_EQ(standing(insertStep(read(run), {1, 0}, step)), (StepPath{1, 1}));
    EXPECT_EQ(line(insertStep({}, {}, step)), "1min tempo");
    EXPECT_EQ(standing(insertStep(read(run), {}, step)), StepPath{3}) << "and at the end when one stands nowhere";
}

TEST(StepEdits, RemoveTakesABlockThatWouldBeEmptyAlong)
{
    EXPECT_EQ(line(removeStep(read("2x(1min hard), work 5min easy"), {0, 0})), "5min easy");
    EXPECT_EQ(line(removeStep(read("2x(3x(1min hard), work 5min easy)"), {0, 0, 0})), "2x(5min easy)");
    EXPECT_EQ(line(removeStep(read("5min easy"), {0})), "");
    EXPECT_EQ(standing(removeStep(read(run), {2})), StepPath{1});
    EXPECT_EQ(standing(removeStep(read("5min easy"), {0})), StepPath{});
    EXPECT_EQ(line(removeStep(read(run), {7})), "-");
    EXPECT_EQ(line(removeStep(read(run), {0, 0})), "-") << "a plain step has nothing in it";
}

TEST(StepEdits, ABlockLeftWithOneStepSkipsNothing)
{
    EXPECT_EQ(line(removeStep(read("4x(1min hard, 1min easy) skip last"), {0, 1})), "4x(1min hard)");
    EXPECT_EQ(line(outdentStep(read("4x(1min hard, 1min easy) skip last"), {0, 1})), "4x(1min hard), recovery 1min easy")
        << "and a step keeps its part";
}

TEST(StepEdits, DuplicateAndMoveStayInTheirList)
{
    EXPECT_EQ(line(duplicateStep(read("1min hard, 2min tempo"), {0})), "1min hard, 1min hard, 2min tempo");
    EXPECT_EQ(line(duplicateStep(read("3x(1min hard, 1min walk)"), {0})), "3x(1min hard, 1min walk), 3x(1min hard, 1min walk)");
    EXPECT_EQ(line(moveStep(read("1min hard, 2min tempo"), {0}, 1)), "2min tempo, 1min hard");
    EXPECT_EQ(line(moveStep(read(run), {0}, -1)), "-");
    EXPECT_EQ(line(moveStep(read(run), {1, 1}, 1)), "-") << "the end of a block is an end";
}

TEST(StepEdits, IndentFindsTheRepeatBesideOrMakesOne)
{
    EXPECT_EQ(line(indentStep(read("3x(1min hard, 1min walk), 2min tempo"), {1})), "3x(1min hard, 1min walk, 2min tempo)");
    EXPECT_EQ(standing(indentStep(read("3x(1min hard, 1min walk), 2min tempo"), {1})), (StepPath{0, 2}));
    EXPECT_EQ(line(indentStep(read("2min tempo, 3x(1min hard, 1min walk)"), {0})), "3x(2min tempo, 1min hard, 1min walk)");
    EXPECT_EQ(line(indentStep(read("2min tempo, 3min hard"), {1})), "2min tempo, 2x(3min hard)");
}

TEST(StepEdits, OutdentLeavesTheRepeatBehindOrDissolvesIt)
{
    EXPECT_EQ(line(outdentStep(read("3x(1min hard, 2min tempo)"), {0, 1})), "3x(1min hard), 2min tempo");
    EXPECT_EQ(line(outdentStep(read("3x(1min hard, 2min tempo)"), {0, 0})), "1min hard, 3x(2min tempo)");
    EXPECT_EQ(line(outdentStep(read("3x(1min hard)"), {0, 0})), "1min hard");
    EXPECT_EQ(line(outdentStep(read(run), {0})), "-");
}

TEST(StepEdits, NestingHasAnEnd)
{
    EXPECT_EQ(line(indentStep(read("2x2x2x2x2x2x2x2x1min hard"), {0})), "-");
}

TEST(StepEdits, WhateverIsDoneTheLineStillSaysIt)
{
    std::mt19937 random(11);
    const auto pick = [&random](int n) { return std::uniform_int_distribution<int>(0, n - 1)(random); };
    std::vector<Step> steps = read("10min easy, 5x(3min hard, 2min easy) skip last, 2x(2x(30s hard, 90s walk), 3min easy)");
    int done = 0;
    for (int i = 0; i < 4000; ++i) {
        std::vector<StepPath> paths;
        collect(steps, {}, paths);
        const StepPath path = paths.empty() ? StepPath{} : paths[size_t(pick(int(paths.size())))];
        Step fresh;
        fresh.amount = 60 + pick(600);
        fresh.pace = allStepPaces[size_t(pick(int(allStepPaces.size())))];
        std::optional<StepEdit> edit;
        switch (pick(7)) {
        case 0: edit = insertStep(steps, path, fresh); break;
        case 1: edit = removeStep(steps, path); break;
        case 2: edit = paths.size() < 40 ? duplicateStep(steps, path) : removeStep(steps, path); break;
        case 3: edit = moveStep(steps, path, -1); break;
        case 4: edit = moveStep(steps, path, 1); break;
        case 5: edit = indentStep(steps, path); break;
        default: edit = outdentStep(steps, path); break;
        }
        if (!edit)
            continue;
        ++done;
        ASSERT_TRUE(edit->current.empty() || stepAt(edit->steps, edit->current)) << "one stands on a step";
        if (unrolled(edit->steps).size() > 9000)
            continue;
        ASSERT_TRUE(isExpressible(edit->steps)) << qPrintable(runText(edit->steps));
        steps = edit->steps;
    }
    EXPECT_GT(done, 2000);
}
