// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decodefile.h"
#include "core/exchange/importoptions.h"
#include "core/exchange/tosession.h"
#include "tests/support/csvtable.h"
#include "tests/support/environment.h"

#include <QFile>
#include <cmath>
#include <gtest/gtest.h>
#include <set>

using namespace exchange;
using tests::CsvRow;

namespace {

/// What one table came to, in the terms of EXPECTED_CSV.csv.
struct Totals {
    int workouts = 0;
    std::set<QString> exercises;
    int sets = 0, warmUps = 0, drops = 0;
    double weightTimesReps = 0; // in the unit of the file
    double metres = 0;
    std::set<QString> firstDays;
};

Totals totalsOf(const Decoded &decoded)
{
    Totals totals;
    totals.workouts = int(decoded.activities.size());
    for (const Activity &raw : decoded.activities) {
        const Activity activity = answered(raw, {}, {});
        totals.metres += activity.distance ? activity.distance->value : 0;
        for (const ActivitySet &set : activity.sets) {
            totals.exercises.insert(set.exerciseName);
            ++totals.sets;
            totals.warmUps += set.type == core::SetType::WarmUp;
            totals.drops += set.type == core::SetType::Drop;
            totals.weightTimesReps += set.weight ? set.weight->in(set.weight->unit) * set.reps.value_or(0) : 0;
        }
    }
    return totals;
}

core::Result<Decoded> decode(const QString &name)
{
    QFile file(tests::corpusFolder() + u'/' + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    const std::atomic<bool> cancel = false;
    return decodeFile(file.readAll(), cancel);
}

void expectLike(const CsvRow &row, const Totals &totals)
{
    // A cell the oracle left empty says nothing.
    const auto expect = [&](const char *column, double actual) {
        EXPECT_NEAR(actual, row.number(column).value_or(actual), 0.05) << column;
    };
    EXPECT_TRUE(row.number("workouts"));
    expect("workouts", totals.workouts);
    expect("distinct_exercises", double(totals.exercises.size()));
    expect("sets", totals.sets);
    expect("warmup_sets", totals.warmUps);
    expect("drop_sets", totals.drops);
    expect("sum_weight_x_reps", row.number("sets") ? totals.weightTimesReps : totals.metres);
}

/// The wall clock of an activity as the oracle writes it: no zone, or UTC where the file says so.
QDateTime beginOf(const Activity &activity)
{
    if (activity.startMs)
        return QDateTime::fromMSecsSinceEpoch(*activity.startMs, Qt::UTC);
    return QDateTime(activity.local->day, activity.local->time.value_or(QTime(0, 0)), Qt::UTC);
}

} // namespace

TEST(CsvCorpus, GivesTheWorkoutsSetsAndSumsOfEveryTable)
{
    LEGWORK_NEEDS_CORPUS();
    int files = 0;
    for (const CsvRow &row : tests::readCsv(tests::corpusFolder() + QStringLiteral("/EXPECTED_CSV.csv"))) {
        SCOPED_TRACE(qPrintable(row.text("file")));
        const auto decoded = decode(row.text("file"));
        ASSERT_TRUE(decoded) << qPrintable(decoded.error().message);
        const Totals totals = totalsOf(*decoded);
        std::printf("%-70s %-15s %2d workouts %2zu exercises %3d sets %10.2f %10.1f m\n", qPrintable(row.text("file")), qPrintable(decoded->device),
                    totals.workouts, totals.exercises.size(), totals.sets, totals.weightTimesReps, totals.metres);
        EXPECT_EQ(decoded->format, QStringLiteral("csv"));
        EXPECT_TRUE(row.text("app").startsWith(decoded->device)) << qPrintable(decoded->device);
        expectLike(row, totals);
        ++files;
    }
    EXPECT_GE(files, 12);
}

TEST(CsvCorpus, PutsEveryWorkoutOnTheMinuteTheTableSays)
{
    LEGWORK_NEEDS_CORPUS();
    const auto begins = [](const char *file) {
        QStringList out;
        const auto decoded = decode(QLatin1String(file));
        if (decoded)
            for (const Activity &activity : decoded->activities)
                out.append(beginOf(activity).toString(Qt::ISODate));
        return out.join(QLatin1Char(' '));
    };
    EXPECT_EQ(begins("csv/workout-converter-GPL/strong.csv"), QStringLiteral("2025-01-30T12:34:56Z 2025-01-29T17:30:00Z"));
    EXPECT_EQ(begins("csv/excerpts/hevy-supersets-rpe_EXCERPT.csv"), QStringLiteral("2026-04-09T17:18:00Z 2026-04-04T09:27:00Z"));
    EXPECT_EQ(begins("csv/excerpts/garmin-activities-treadmill.csv"), QStringLiteral("2026-02-02T07:10:21Z"));
    EXPECT_TRUE(begins("csv/excerpts/strava-activities_EXCERPT.csv").startsWith(QStringLiteral("2020-01-04T14:57:37Z")));
    EXPECT_TRUE(begins("csv/liftlog-AGPL/stronglifts-export-kg.csv").startsWith(QStringLiteral("2026-08-11T22:56:00Z 2026-08-11T22:57:00Z")));
}

TEST(CsvCorpus, TakesTheFiguresOfATreadmillRunFromGarminsTable)
{
    LEGWORK_NEEDS_CORPUS();
    const auto decoded = decode(QStringLiteral("csv/excerpts/garmin-activities-treadmill.csv"));
    ASSERT_TRUE(decoded);
    const Activity run = answered(decoded->activities.front(), {}, {});
    EXPECT_EQ(run.sport, core::Sport::Running);
    EXPECT_EQ(run.timer, core::Milliseconds(2'100'000));
    EXPECT_EQ(run.moving, core::Milliseconds(2'093'000));
    EXPECT_NEAR(run.distance->value, 7250, 1e-6);
    EXPECT_EQ(run.kcal, 453);
    EXPECT_EQ(run.avgHr, 141);
    EXPECT_EQ(run.maxHr, 151);
    EXPECT_FALSE(run.climb) << "-- is nothing, not 0";
}

TEST(CsvCorpus, RefusesTheOtherClassesWithAReason)
{
    LEGWORK_NEEDS_CORPUS();
    for (const char *name : {"apple/export.xml", "plans/goldencheetah-GPL/FTPTest.zwo", "plans/goldencheetah-GPL/RampTest.erg",
                             "derived/zero-bytes.fit", "derived/html-login-page.fit", "EXPECTED.csv"}) {
        const auto decoded = decode(QLatin1String(name));
        ASSERT_FALSE(decoded) << name;
        std::printf("%s: %s\n", name, qPrintable(decoded.error().message));
        EXPECT_EQ(decoded.error().kind, core::Error::Kind::Unsupported) << name;
    }
}
