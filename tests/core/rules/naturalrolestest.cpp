// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/naturalroles.h"
#include "core/rules/runtext.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

std::vector<Step> read(const char *text) { return stepsFromText(QString::fromUtf8(text)).value(); }

QString lineAfter(const char *text, const std::function<std::optional<StepEdit>(std::vector<Step>)> &edit)
{
    const auto after = editWithNaturalRoles(read(text), edit);
    return after ? runText(after->steps) : QStringLiteral("nothing");
}

TEST(NaturalRoles, Roles_nobody_chose_follow_the_new_order)
{
    EXPECT_EQ(lineAfter("10min easy, 20min tempo, 5min easy", [](std::vector<Step> s) { return moveStep(std::move(s), {2}, -1); }),
              QStringLiteral("10min easy, 5min easy, 20min tempo"));
    EXPECT_EQ(lineAfter("10min easy, 20min tempo, 5min easy", [](std::vector<Step> s) { return removeStep(std::move(s), {1}); }),
              QStringLiteral("10min easy, 5min easy"));
}

TEST(NaturalRoles, A_role_somebody_chose_stays_with_its_step)
{
    EXPECT_EQ(lineAfter("work 10min easy, 20min tempo", [](std::vector<Step> s) { return moveStep(std::move(s), {0}, 1); }),
              QStringLiteral("20min tempo, work 10min easy"));
}

TEST(NaturalRoles, An_edit_that_cannot_be_done_changes_nothing)
{
    EXPECT_EQ(lineAfter("10min easy", [](std::vector<Step> s) { return moveStep(std::move(s), {0}, 1); }), QStringLiteral("nothing"));
}

} // namespace
