// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/app/program.h"

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <gtest/gtest.h>

using namespace core;

namespace tests {

class ReportBests : public testing::Test
{
protected:
    void SetUp() override { LEGWORK_NEEDS_PROGRAM(); }

    void fill()
    {
        auto store = Store::open(program.database(), Database::Mode::Create);
        ASSERT_TRUE(store);
        Session lift = plannedStrength("2026-11-02", {"goblet-squat"}, 3);
        lift.logged = loggedSession(Kind::StrengthFull, "2026-11-02", 30).logged;
        const int reps[]{10, 8, 8};
        for (size_t i = 0; i < 3; ++i) {
            ExerciseSet &set = lift.entries[0].sets[i];
            set.type = i == 0 ? SetType::WarmUp : SetType::Working;
            set.result.weight = Weight::parse(i == 0 ? QStringLiteral("30") : QStringLiteral("24"), WeightUnit::Kilograms);
            set.result.reps = reps[i];
            set.result.doneMs = 1;
        }
        Session run = loggedSession(Kind::TimeTrial, "2026-11-07", 25);
        run.logged->distance = Metres{5000};
        run.logged->climb = Metres{40};
        Change change;
        change.add(lift);
        change.add(run);
        ASSERT_TRUE((*store)->journal().apply(change));
    }

    QJsonValue at(const QJsonValue &value, const char *name) { return value.toObject().value(QLatin1String(name)); }

    Program program;
};

TEST_F(ReportBests, Lifts_are_told_without_their_warm_ups_and_with_the_set_an_estimate_comes_from)
{
    ASSERT_NO_FATAL_FAILURE(fill());
    const QJsonArray lifts = program.run({QStringLiteral("report"), QStringLiteral("lifts"), QStringLiteral("--json")}).array();
    ASSERT_EQ(lifts.size(), 1);
    EXPECT_EQ(at(lifts[0], "slug").toString(), QStringLiteral("goblet-squat"));
    EXPECT_EQ(at(lifts[0], "sets").toDouble(), 2);
    EXPECT_EQ(at(lifts[0], "volume_kg").toDouble(), 24 * 16);
    EXPECT_EQ(at(at(lifts[0], "heaviest"), "weight").toString(), QStringLiteral("24 kg"));
    EXPECT_EQ(at(at(lifts[0], "heaviest"), "day").toString(), QStringLiteral("2026-11-02"));
    EXPECT_NEAR(at(at(lifts[0], "estimate"), "kg").toDouble(), 24 * (1 + 8 / 30.0), 0.01);
    EXPECT_EQ(at(at(at(lifts[0], "estimate"), "set"), "reps").toInt(), 8);
    EXPECT_TRUE(at(lifts[0], "longest").isNull());
    const QByteArray table = program.run({QStringLiteral("report"), QStringLiteral("lifts")}).output;
    EXPECT_TRUE(table.contains("about 30 kg, from 24 kg x 8 (2026-11-02)")) << table.constData();
}

TEST_F(ReportBests, Records_name_their_run_and_the_days_asked_for_are_kept_to)
{
    ASSERT_NO_FATAL_FAILURE(fill());
    const QStringList ask{QStringLiteral("report"), QStringLiteral("records"), QStringLiteral("--json")};
    const QJsonObject records = program.run(ask).object();
    const QJsonArray fastest = records.value(QStringLiteral("fastest")).toArray();
    ASSERT_EQ(fastest.size(), 1);
    EXPECT_EQ(at(fastest[0], "distance").toString(), QStringLiteral("5 km"));
    EXPECT_EQ(at(fastest[0], "seconds").toDouble(), 1500);
    EXPECT_TRUE(at(fastest[0], "whole_run").toBool());
    EXPECT_EQ(at(records.value(QStringLiteral("climb")), "climb_m").toDouble(), 40);
    const QJsonObject later = program.run(ask + QStringList{QStringLiteral("--from"), QStringLiteral("2026-11-08")}).object();
    EXPECT_TRUE(later.value(QStringLiteral("fastest")).toArray().isEmpty());
    EXPECT_TRUE(later.value(QStringLiteral("longest")).isNull());
}

} // namespace tests
