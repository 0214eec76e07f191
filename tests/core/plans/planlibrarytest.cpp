// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planlibrary.h"
#include "core/plans/exerciselibrary.h"
#include "core/plans/planjson.h"
#include "tests/support/environment.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;

namespace {

std::vector<Plan> plans()
{
    const auto all = libraryPlans();
    EXPECT_TRUE(all) << qPrintable(all ? QString() : all.error().message);
    return all.value_or(std::vector<Plan>());
}

Plan planOf(const char *slug)
{
    const auto plan = libraryPlan(QLatin1String(slug));
    EXPECT_TRUE(plan) << slug;
    return plan.value_or(Plan{});
}

void collectWords(const QJsonArray &steps, QSet<QString> &words)
{
    for (const QJsonValue &step : steps) {
        if (step[QStringLiteral("steps")].isArray())
            collectWords(step[QStringLiteral("steps")].toArray(), words);
        else
            words << step[QStringLiteral("k")].toString();
    }
}

QString everyText(const Plan &plan)
{
    QString all = plan.title + plan.description;
    for (const PlanWeek &week : plan.weeks)
        for (const PlanSession &s : week.sessions)
            all += s.title + s.text + s.note;
    return all.toLower();
}

} // namespace

TEST(PlanLibrary, HoldsTheFivePlansAndTheTunedWeek)
{
    QStringList slugs;
    for (const Plan &plan : plans())
        slugs << plan.slug;
    EXPECT_EQ(slugs, (QStringList{QStringLiteral("sample-week"), QStringLiteral("sample-week-tuned"),
                                  QStringLiteral("maintain"), QStringLiteral("5k-8-weeks"),
                                  QStringLiteral("beginner-150"), QStringLiteral("leaner-legs")}));
}

TEST(PlanLibrary, EveryDayOfEveryPlanHasOneSessionAndADescription)
{
    for (const Plan &plan : plans()) {
        EXPECT_FALSE(plan.description.isEmpty()) << qPrintable(plan.slug);
        for (const PlanWeek &week : plan.weeks) {
            QList<int> days;
            for (const PlanSession &s : week.sessions) {
                days << s.weekday;
                EXPECT_FALSE(s.text.isEmpty());
                EXPECT_EQ(isStrength(s.kind), !s.exercises.empty()) << qPrintable(s.text);
                EXPECT_TRUE(s.steps.empty() || timedTotal(s.steps) == s.duration) << qPrintable(plan.slug + s.text);
            }
            EXPECT_EQ(days, (QList<int>{1, 2, 3, 4, 5, 6, 7})) << qPrintable(plan.slug);
        }
    }
}

TEST(PlanLibrary, EveryExerciseOfEveryPlanIsInTheExerciseLibraryAndCountedTheSameWay)
{
    std::map<QString, Tracking> known;
    for (const Exercise &e : libraryExercises())
        known[e.slug] = e.tracking;
    for (const Plan &plan : plans()) {
        for (const PlanWeek &week : plan.weeks) {
            for (const PlanSession &s : week.sessions) {
                for (const PlanExercise &e : s.exercises) {
                    ASSERT_TRUE(known.contains(e.slug)) << qPrintable(e.slug);
                    EXPECT_EQ(e.hold.has_value(), known[e.slug] == Tracking::Time) << qPrintable(e.slug);
                    EXPECT_TRUE(e.hold || (e.repsLow >= 12 && e.repsHigh == 15)) << qPrintable(e.slug);
                }
            }
        }
    }
}

TEST(PlanLibrary, TheTunedWeekIsTheSampleWeekWithFridayAndSaturdaySwapped)
{
    std::vector<PlanSession> sample = planOf("sample-week").weeks.at(0).sessions;
    std::swap(sample[4], sample[5]);
    std::swap(sample[4].weekday, sample[5].weekday);
    EXPECT_EQ(sample, planOf("sample-week-tuned").weeks.at(0).sessions);
}

TEST(PlanLibrary, TheSampleWeekHasTheStructureOfItsRunsAndLifts)
{
    const std::vector<PlanSession> week = planOf("sample-week").weeks.at(0).sessions;
    QStringList monday;
    for (const PlanExercise &e : week[0].exercises)
        monday << e.slug;
    EXPECT_EQ(monday, (QStringList{QStringLiteral("goblet-squat"), QStringLiteral("forward-lunge"),
                                   QStringLiteral("glute-bridge"), QStringLiteral("standing-calf-raise")}));
    EXPECT_EQ(week[3].exercises.size(), 5u);
    EXPECT_EQ(week[0].exercises[0].sets, 3);
    EXPECT_EQ(week[0].exercises[0].repsLow, 12);
    EXPECT_EQ(week[0].exercises[0].repsHigh, 15);
    EXPECT_TRUE(week[1].text.contains(QStringLiteral("45–60 min"))) << "the range is kept as text";
    EXPECT_TRUE(week[5].text.contains(QStringLiteral("cross-training")));
    const std::vector<Step> hiit = unrolled(week[4].steps);
    ASSERT_EQ(hiit.size(), 12u);
    EXPECT_EQ(hiit.front().amount, 420);
    EXPECT_EQ(hiit[1].pace, StepPace::Hard);
    EXPECT_EQ(hiit[2].pace, StepPace::WalkJog);
    EXPECT_EQ(hiit.back().role, StepRole::CoolDown);
    EXPECT_EQ(week[6].kind, Kind::Rest);
}

TEST(PlanLibrary, NoTextPromisesABodyOrBreaksTheWordingRules)
{
    static const QRegularExpression never(QStringLiteral(
        "slim|tone|fat.?burn|burns? (more )?fat|afterburn|metabolism|bulk|prevents? injur|thinner|lose weight|deload"));
    for (const Plan &plan : plans())
        EXPECT_FALSE(everyText(plan).contains(never))
            << qPrintable(plan.slug + never.match(everyText(plan)).captured());
}

TEST(PlanLibrary, NoSentenceOfTheSourceIsInOurTexts)
{
    LEGWORK_NEEDS_CORPUS();
    QFile file(tests::domainFolder() + QStringLiteral("/plans.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject days =
        QJsonDocument::fromJson(file.readAll())[QStringLiteral("plans")][QStringLiteral("sample-week")]
                                               [QStringLiteral("weeks")][0][QStringLiteral("days")]
                                                   .toObject();
    ASSERT_EQ(days.size(), 7);
    const QString ours = everyText(planOf("sample-week"));
    for (const QJsonValue &day : days)
        EXPECT_FALSE(ours.contains(day[QStringLiteral("text")].toString().toLower()));
}

TEST(PlanLibrary, EveryStepWordOfTheSharedPlansMapsToAPace)
{
    LEGWORK_NEEDS_CORPUS();
    QFile file(tests::domainFolder() + QStringLiteral("/plans.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QSet<QString> words;
    for (const QJsonValue &plan : QJsonDocument::fromJson(file.readAll())[QStringLiteral("plans")].toObject())
        for (const QJsonValue &week : plan[QStringLiteral("weeks")].toArray())
            for (const QJsonValue &day : week[QStringLiteral("days")].toObject())
                collectWords(day[QStringLiteral("steps")].toArray(), words);
    EXPECT_EQ(words.size(), 11);
    for (const QString &word : words)
        EXPECT_TRUE(stepPaceFromSlug(word)) << qPrintable(word);
    EXPECT_EQ(stepPaceFromSlug(QStringLiteral("5 km")), StepPace::Race);
}

TEST(PlanFile, WritingAndReadingGiveTheSamePlan)
{
    for (const Plan &plan : plans()) {
        const auto again = planFromJson(planToJson(plan));
        ASSERT_TRUE(again) << qPrintable(again.error().message);
        EXPECT_EQ(*again, plan) << qPrintable(plan.slug);
    }
    Plan own = planOf("sample-week");
    Step paced;
    paced.role = StepRole::Recovery;
    paced.end = StepEnd::Distance;
    paced.amount = 400.5;
    paced.target = StepTarget::HeartRate;
    paced.low = 120;
    paced.high = 140;
    Step open;
    open.end = StepEnd::Open;
    open.pace = StepPace::Race;
    own.weeks[0].sessions[1].steps = {paced, open};
    own.weeks[0].sessions[1].title = QStringLiteral("Sunday's \"long\" one");
    own.weeks[0].sessions[1].duration = Seconds(1801);
    own.weeks[0].easier = true;
    EXPECT_EQ(planFromJson(planToJson(own)), own);
}

TEST(PlanFile, AFaultNamesItsField)
{
    const QByteArray good = planToJson(planOf("sample-week"));
    const auto message = [&](const char *from, const char *to) {
        QByteArray bad = good;
        EXPECT_TRUE(bad.contains(from)) << from;
        const qsizetype at = bad.indexOf(from);
        bad.replace(at, qsizetype(strlen(from)), to);
        const auto plan = planFromJson(bad);
        EXPECT_FALSE(plan) << to;
        EXPECT_EQ(plan ? Error::Kind::Internal : plan.error().kind, Error::Kind::Format);
        return plan ? QString() : plan.error().message;
    };
    EXPECT_TRUE(message("\"easy_run\"", "\"fun_run\"").startsWith(QStringLiteral("weeks[0].sessions[1].kind: ")));
    EXPECT_TRUE(message("\"weekday\":2", "\"weekday\":8").startsWith(QStringLiteral("weeks[0].sessions[1].weekday: ")));
    EXPECT_TRUE(
        message("\"weekday\":2", "\"weekday\":2.5").startsWith(QStringLiteral("weeks[0].sessions[1].weekday: ")));
    EXPECT_TRUE(message("\"pace\":\"hard\"", "\"pace\":\"mad\"")
                    .startsWith(QStringLiteral("weeks[0].sessions[4].steps[1].steps[0].pace: ")));
    EXPECT_TRUE(message("\"reps\":[12,15]", "\"reps\":[15,12]")
                    .startsWith(QStringLiteral("weeks[0].sessions[0].exercises[0].reps: ")));
    EXPECT_TRUE(
        message("\"sets\":3", "\"sets\":0").startsWith(QStringLiteral("weeks[0].sessions[0].exercises[0].sets: ")));
    EXPECT_TRUE(
        message("\"minutes\":45", "\"minuets\":45").startsWith(QStringLiteral("weeks[0].sessions[1].minuets: ")));
    EXPECT_TRUE(
        message("\"minutes\":45", "\"minutes\":\"45\"").startsWith(QStringLiteral("weeks[0].sessions[1].minutes: ")));
    EXPECT_TRUE(message("\"version\":1", "\"version\":null").startsWith(QStringLiteral("version: ")));
    EXPECT_TRUE(message("legwork-plan", "legwork-plum").startsWith(QStringLiteral("format: ")));
    EXPECT_TRUE(message("\"slug\":\"sample-week\"", "\"slug\":\"../sample\"").startsWith(QStringLiteral("slug: ")));
    EXPECT_TRUE(
        message("\"repeat\":5", "\"repeat\":0").startsWith(QStringLiteral("weeks[0].sessions[4].steps[1].repeat: ")));
}

TEST(PlanFile, WhatIsNoPlanIsRefused)
{
    EXPECT_FALSE(planFromJson("{"));
    EXPECT_FALSE(planFromJson(""));
    EXPECT_FALSE(planFromJson("[]"));
    EXPECT_FALSE(planFromJson("{}"));
    QTemporaryDir folder;
    EXPECT_EQ(readPlanFile(folder.filePath(QStringLiteral("no.json"))).error().kind, Error::Kind::NotFound);
    const QString path = folder.filePath(QStringLiteral("own.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(planToJson(planOf("maintain")));
    file.close();
    EXPECT_EQ(readPlanFile(path), planOf("maintain"));
    EXPECT_EQ(libraryPlan(QStringLiteral("nothing")).error().kind, Error::Kind::NotFound);
}

TEST(ExerciseLibrary, HoldsTheEightyOneExercisesWithTheirMuscles)
{
    const std::vector<Exercise> &all = libraryExercises();
    EXPECT_EQ(all.size(), 81u);
    EXPECT_GE(libraryVersion(), 1);
    std::set<ExerciseId> ids;
    for (const Exercise &e : all) {
        EXPECT_TRUE(ids.insert(e.id).second) << qPrintable(e.slug);
        EXPECT_EQ(e.id, libraryExerciseId(e.slug));
        EXPECT_FALSE(e.name.isEmpty());
        EXPECT_FALSE(e.pattern.isEmpty());
        std::set<QString> muscles;
        for (const MuscleShare &m : e.muscles)
            EXPECT_TRUE(muscles.insert(m.muscle).second) << qPrintable(e.slug + m.muscle);
    }
    const Exercise &goblet = all[1];
    EXPECT_EQ(goblet.slug, QStringLiteral("goblet-squat"));
    EXPECT_TRUE(goblet.compound);
    EXPECT_EQ(goblet.sides, Laterality::Both);
    EXPECT_EQ(goblet.muscles.front(), (MuscleShare{QStringLiteral("quadriceps"), 1}));
    EXPECT_EQ(goblet.muscles.back(), (MuscleShare{QStringLiteral("upper back"), 0.5}));
}

TEST(ExerciseLibrary, HasTheFactsOfTheSharedTable)
{
    LEGWORK_NEEDS_CORPUS();
    QFile file(tests::domainFolder() + QStringLiteral("/exercises.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray table = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_EQ(size_t(table.size()), libraryExercises().size());
    for (int i = 0; i < table.size(); ++i) {
        const Exercise &e = libraryExercises()[size_t(i)];
        EXPECT_EQ(e.slug, table[i][QStringLiteral("slug")].toString());
        EXPECT_EQ(e.sides == Laterality::PerSide, table[i][QStringLiteral("laterality")] == QStringLiteral("U"))
            << qPrintable(e.slug);
        EXPECT_EQ(e.compound, table[i][QStringLiteral("mechanic")] == QStringLiteral("C")) << qPrintable(e.slug);
        EXPECT_EQ(e.pattern, table[i][QStringLiteral("pattern")].toString());
        EXPECT_EQ(qsizetype(e.muscles.size()), table[i][QStringLiteral("primary")].toArray().size() +
                                                   table[i][QStringLiteral("secondary")].toArray().size());
    }
}

TEST(ExerciseLibrary, AFaultNamesItsField)
{
    const auto result =
        exercisesFromJson(R"({"format":"legwork-exercises","version":1,"exercises":[{"slug":"x","name":"X",
        "tracking":"weight-reps","pattern":"squat"},{"slug":"y","name":"Y","tracking":"by feel","pattern":"squat"}]})");
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().message.startsWith(QStringLiteral("exercises[1].tracking: ")))
        << qPrintable(result.error().message);
    const auto twice =
        exercisesFromJson(R"({"format":"legwork-exercises","version":1,"exercises":[{"slug":"x","name":"X",
        "tracking":"reps","pattern":"core"},{"slug":"x","name":"X","tracking":"reps","pattern":"core"}]})");
    ASSERT_FALSE(twice);
    EXPECT_TRUE(twice.error().message.startsWith(QStringLiteral("exercises[1].slug: ")))
        << qPrintable(twice.error().message);
}
