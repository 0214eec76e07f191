// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitworkout.h"

#include "core/exchange/fit/fitactivity.h"
#include "core/exchange/fit/fitcontents.h"
#include "core/exchange/fit/fitreader.h"
#include "core/exchange/tosession.h"
#include "tests/support/csvtable.h"
#include "tests/support/environment.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <gtest/gtest.h>

using namespace core;
using namespace exchange;
using tests::CsvRow;

namespace {

FitStep timed(int seconds, int intensity)
{
    FitStep step;
    step.end = fitstepend::Time;
    step.endValue = qint64(seconds) * 1000;
    step.intensity = intensity;
    return step;
}

FitStep repeat(qint64 from, qint64 times)
{
    FitStep step;
    step.end = fitstepend::RepeatSteps;
    step.endValue = from;
    step.zone = times;
    return step;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(tests::corpusFolder() + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return file.readAll();
}

std::vector<FitStep> stepsOf(const QByteArray &bytes)
{
    FitReader reader(bytes);
    auto chunks = reader.chunks();
    FitContents contents;
    EXPECT_TRUE(chunks);
    for (auto &chunk : *chunks)
        EXPECT_TRUE(reader.read(chunk, [&](const FitMessage &m) { contents.take(m); }, nullptr));
    return contents.steps;
}

// The SDK writes names; ours are the numbers behind them.
int numberOf(const QString &name)
{
    static const QMap<QString, int> numbers{
        {QStringLiteral("time"), 0}, {QStringLiteral("distance"), 1}, {QStringLiteral("hrLessThan"), 2}, {QStringLiteral("repeatUntilStepsCmplt"), 6},
        {QStringLiteral("heartRate"), 1}, {QStringLiteral("open"), 2}, {QStringLiteral("cadence"), 3}, {QStringLiteral("power"), 4}, {QStringLiteral("power3s"), 7},
        {QStringLiteral("active"), 0}, {QStringLiteral("rest"), 1}, {QStringLiteral("warmup"), 2}, {QStringLiteral("cooldown"), 3}, {QStringLiteral("recovery"), 4}};
    return numbers.value(name, -1);
}

void expectLike(const QJsonObject &sdk, const FitStep &step)
{
    const auto number = [&](const char *field) {
        const QJsonValue value = sdk.value(QLatin1String(field));
        return value.isDouble() ? std::optional(qint64(value.toDouble())) : std::nullopt;
    };
    EXPECT_EQ(step.name, sdk.value(QLatin1String("wktStepName")).toString());
    EXPECT_EQ(step.end, numberOf(sdk.value(QLatin1String("durationType")).toString()));
    EXPECT_EQ(step.endValue, number("durationValue"));
    EXPECT_EQ(step.zone, number("targetValue"));
    EXPECT_EQ(step.low, number("customTargetValueLow"));
    EXPECT_EQ(step.high, number("customTargetValueHigh"));
    const auto word = [&](const char *field) {
        const QJsonValue value = sdk.value(QLatin1String(field));
        return value.isString() ? std::optional(numberOf(value.toString())) : std::nullopt;
    };
    EXPECT_EQ(step.target, word("targetType"));
    EXPECT_EQ(step.intensity, word("intensity"));
}

} // namespace

TEST(FitWorkoutCorpus, ReadsEveryStepAsTheMakersReaderDoes)
{
    LEGWORK_NEEDS_CORPUS();
    QMap<QString, std::vector<CsvRow>> files;
    for (const CsvRow &row : tests::readCsv(tests::corpusFolder() + QStringLiteral("/EXPECTED_STEPS.csv")))
        files[row.text("file")].push_back(row);
    EXPECT_EQ(files.size(), 4);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        SCOPED_TRACE(qPrintable(file.key()));
        const auto steps = stepsOf(bytesOf(file.key()));
        ASSERT_EQ(steps.size(), file->size());
        for (const CsvRow &row : *file)
            expectLike(QJsonDocument::fromJson(row.text("sdk_fields_json").toUtf8()).object(), steps[size_t(*row.number("step"))]);
        std::printf("%-60s %2zu steps\n", qPrintable(file.key()), steps.size());
    }
}

TEST(FitWorkoutCorpus, PlansTheRepeatsOfAWorkoutFile)
{
    LEGWORK_NEEDS_CORPUS();
    const auto decoded = decodeFit(bytesOf(QStringLiteral("fit/python-fitparse/WorkoutRepeatSteps.fit")));
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(decoded->activities.empty());
    ASSERT_EQ(decoded->workouts.size(), 1u);
    const PlannedWorkout &workout = decoded->workouts.front();
    EXPECT_EQ(workout.stepsInFile, 5);
    ASSERT_EQ(workout.steps.size(), 3u);
    EXPECT_EQ(workout.steps[0].role, StepRole::WarmUp);
    EXPECT_EQ(workout.steps[0].amount, 60);
    ASSERT_EQ(workout.steps[1].children.size(), 2u);
    EXPECT_EQ(workout.steps[1].repeat, 3);
    EXPECT_EQ(workout.steps[1].children[0].end, StepEnd::Distance);
    EXPECT_EQ(workout.steps[1].children[0].amount, 500);
    EXPECT_EQ(workout.steps[2].end, StepEnd::Open);
    EXPECT_TRUE(workout.note.contains(QStringLiteral("until the heart rate is below 125 bpm"))) << qPrintable(workout.note);
    EXPECT_TRUE(workout.note.contains(QStringLiteral("power zone 5")));
}

TEST(FitWorkout, KeepsPacesAndHeartRatesAsTargetsAndPutsTheRestInWords)
{
    FitStep pace = timed(600, 0), beats = timed(300, 0), watts = timed(60, 0);
    pace.target = fitsteptarget::Speed;
    pace.low = 3125; // mm/s
    pace.high = 4000;
    beats.target = fitsteptarget::HeartRate;
    beats.low = 240;
    beats.high = 250;
    watts.target = fitsteptarget::Power;
    watts.low = 1300;
    watts.high = 1310;
    const PlannedWorkout workout = plannedWorkout(QStringLiteral(" Tempo "), Sport::Running, {pace, beats, watts});
    EXPECT_EQ(workout.title, QStringLiteral("Tempo"));
    EXPECT_EQ(workout.steps[0].target, StepTarget::Pace);
    EXPECT_EQ(workout.steps[0].low, 250);
    EXPECT_EQ(workout.steps[0].high, 320);
    EXPECT_EQ(workout.steps[1].target, StepTarget::HeartRate);
    EXPECT_EQ(workout.steps[1].low, 140);
    EXPECT_EQ(workout.steps[1].high, 150);
    EXPECT_EQ(workout.steps[2].target, StepTarget::None);
    EXPECT_EQ(workout.note, QStringLiteral("Step 3: power 300–310 W"));
}

TEST(FitWorkout, NestsRepeatsAndWarnsOfThoseThatCannotBeRun)
{
    const PlannedWorkout nested = plannedWorkout({}, Sport::Running, {timed(60, 0), timed(30, 4), repeat(0, 4), timed(180, 4), repeat(0, 2)});
    ASSERT_EQ(nested.steps.size(), 1u);
    EXPECT_EQ(nested.steps[0].repeat, 2);
    EXPECT_EQ(nested.steps[0].children[0].repeat, 4);
    EXPECT_EQ(plannedSession(nested, QDate(2026, 11, 30)).planned->duration, Seconds(2 * (4 * 90 + 180)));
    EXPECT_TRUE(nested.warnings.isEmpty());
    for (const FitStep &bad : {repeat(7, 3), repeat(0, 0), repeat(0, 1'000'000'000)}) {
        const PlannedWorkout workout = plannedWorkout({}, Sport::Running, {timed(60, 0), bad});
        EXPECT_EQ(workout.steps.size(), 1u);
        EXPECT_EQ(workout.warnings.size(), 1);
    }
}
