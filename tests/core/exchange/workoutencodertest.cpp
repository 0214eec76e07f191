// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/workoutencoder.h"

#include "core/exchange/fit/fitactivity.h"
#include "core/exchange/fit/fitprofile.h"
#include "core/exchange/fit/fitreader.h"
#include "tests/core/exchange/gpsbabel.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;

namespace {

/// One workout_step as a reader finds it.
struct Found {
    QString name;
    std::optional<qint64> end, endValue, target, zone, low, high, intensity;
};

struct Workout {
    std::optional<qint64> fileType, sport, steps;
    QString title;
    std::vector<Found> found;
};

Workout readBack(const QByteArray &bytes)
{
    Workout workout;
    exchange::FitReader reader(bytes);
    auto chunks = reader.chunks();
    EXPECT_TRUE(chunks);
    EXPECT_EQ(chunks->size(), 1U);
    const auto done = reader.read(chunks->front(), [&](const exchange::FitMessage &m) {
        if (m.global() == exchange::fitmessage::FileId)
            workout.fileType = m.integer(0);
        if (m.global() == exchange::fitmessage::Workout) {
            workout.sport = m.integer(4);
            workout.steps = m.integer(6);
            workout.title = m.text(8);
        }
        if (m.global() == exchange::fitmessage::WorkoutStep) {
            EXPECT_EQ(m.integer(254), qint64(workout.found.size()));
            workout.found.push_back({m.text(0), m.integer(1), m.integer(2), m.integer(3), m.integer(4), m.integer(5), m.integer(6), m.integer(7)});
        }
    });
    EXPECT_TRUE(done);
    EXPECT_TRUE(chunks->front().complete && chunks->front().warnings.isEmpty());
    return workout;
}

Step step(StepRole role, StepPace pace, StepEnd end, double amount)
{
    Step one;
    one.role = role;
    one.pace = pace;
    one.end = end;
    one.amount = amount;
    return one;
}

/// Ten minutes easy, 4 times 400 m at 4:00 to 4:10 with 90 s of jogging between, then until the button.
Session intervals()
{
    Session session = tests::plannedSession(Kind::HiitRun, "2026-11-27", 45);
    session.title = QStringLiteral("Intervalle für Ä");
    Step fast = step(StepRole::Work, StepPace::Fast, StepEnd::Distance, 400);
    fast.target = StepTarget::Pace;
    fast.low = 240;
    fast.high = 250;
    Step block;
    block.repeat = 4;
    block.skipLast = true;
    block.children = {fast, step(StepRole::Recovery, StepPace::Jog, StepEnd::Time, 90)};
    Step warm = step(StepRole::WarmUp, StepPace::Easy, StepEnd::Time, 600);
    warm.target = StepTarget::HeartRate;
    warm.low = 120;
    warm.high = 140;
    Step cool = step(StepRole::CoolDown, StepPace::Walk, StepEnd::Open, 0);
    cool.target = StepTarget::Effort;
    cool.low = 2;
    cool.high = 3;
    session.planned->steps = {warm, block, cool};
    return session;
}

TEST(WorkoutEncoder, WritesStepsRepeatsAndTargets)
{
    const auto bytes = exchange::encodeWorkout(intervals());
    ASSERT_TRUE(bytes);
    const Workout workout = readBack(*bytes);
    EXPECT_EQ(workout.fileType, 5);
    EXPECT_EQ(workout.sport, 1);
    EXPECT_EQ(workout.title, QStringLiteral("Intervalle für Ä"));
    ASSERT_EQ(workout.found.size(), 6U);
    EXPECT_EQ(workout.steps, 6);
    // Ten minutes at 120 to 140 beats.
    EXPECT_EQ(workout.found[0].end, 0);
    EXPECT_EQ(workout.found[0].endValue, 600'000);
    EXPECT_EQ(workout.found[0].target, 1);
    EXPECT_EQ(workout.found[0].zone, 0);
    EXPECT_EQ(workout.found[0].low, 220);
    EXPECT_EQ(workout.found[0].high, 240);
    EXPECT_EQ(workout.found[0].intensity, 2);
    // 400 m at 4:10 to 4:00 a kilometre: 4000 to 4167 mm/s.
    EXPECT_EQ(workout.found[1].end, 1);
    EXPECT_EQ(workout.found[1].endValue, 40'000);
    EXPECT_EQ(workout.found[1].target, 0);
    EXPECT_EQ(workout.found[1].low, 4000);
    EXPECT_EQ(workout.found[1].high, 4167);
    EXPECT_EQ(workout.found[2].intensity, 4);
    // Three rounds from step 1 on; the fourth leaves out the jogging.
    EXPECT_EQ(workout.found[3].end, 6);
    EXPECT_EQ(workout.found[3].endValue, 1);
    EXPECT_EQ(workout.found[3].zone, 3);
    EXPECT_EQ(workout.found[4].endValue, 40'000);
    // Until the button; the effort stands in the name.
    EXPECT_EQ(workout.found[5].end, 5);
    EXPECT_FALSE(workout.found[5].endValue);
    EXPECT_EQ(workout.found[5].target, 2);
    EXPECT_EQ(workout.found[5].intensity, 3);
    EXPECT_TRUE(workout.found[5].name.contains(QStringLiteral("2–3"))) << qPrintable(workout.found[5].name);
}

TEST(WorkoutEncoder, WritesTheSameBytesForTheSamePlan)
{
    const Session session = intervals();
    EXPECT_EQ(exchange::encodeWorkout(session), exchange::encodeWorkout(session));
}

TEST(WorkoutEncoder, MakesOneStepOfAPlanWithoutSteps)
{
    Session session = tests::plannedSession(Kind::EasyRun, "2026-11-27", 45);
    session.planned->steps.clear();
    const Workout byTime = readBack(exchange::encodeWorkout(session).value());
    ASSERT_EQ(byTime.found.size(), 1U);
    EXPECT_EQ(byTime.found[0].endValue, 45 * 60'000);
    session.planned->duration.reset();
    session.planned->distance = Metres{5000};
    EXPECT_EQ(readBack(exchange::encodeWorkout(session).value()).found[0].endValue, 500'000);
    session.planned->distance.reset();
    EXPECT_EQ(readBack(exchange::encodeWorkout(session).value()).found[0].end, 5);
}

TEST(WorkoutEncoder, CutsALongNameBetweenLetters)
{
    Session session = intervals();
    session.title = QString(60, QChar(0xe4));
    const QString title = readBack(exchange::encodeWorkout(session).value()).title;
    EXPECT_EQ(title, QString(title.size(), QChar(0xe4)));
    EXPECT_GT(title.size(), 15);
}

TEST(WorkoutEncoder, RefusesWhatHasNoSteps)
{
    EXPECT_FALSE(exchange::encodeWorkout(tests::loggedSession(Kind::EasyRun, "2026-11-27", 30)));
    const auto lift = exchange::encodeWorkout(tests::plannedStrength("2026-11-27", {"goblet-squat"}));
    ASSERT_FALSE(lift);
    EXPECT_EQ(lift.error().kind, Error::Kind::Usage);
}

TEST(WorkoutEncoder, IsAcceptedByAnotherReader)
{
    LEGWORK_NEEDS_GPSBABEL();
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("w.fit")));
    const QByteArray bytes = exchange::encodeWorkout(intervals()).value();
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    EXPECT_TRUE(tests::readWithGpsbabel(QStringLiteral("garmin_fit"), file.fileName()).contains("<gpx"));
    // It says no if something is wrong.
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(QByteArray(bytes).replace(bytes.size() - 10, 4, "\xff\x01\x02\x03")) > 0);
    file.close();
    QProcess gpsbabel;
    gpsbabel.start(QStringLiteral("gpsbabel"), {QStringLiteral("-i"), QStringLiteral("garmin_fit"), QStringLiteral("-f"), file.fileName(),
                                                QStringLiteral("-o"), QStringLiteral("gpx"), QStringLiteral("-F"), QStringLiteral("-")});
    ASSERT_TRUE(gpsbabel.waitForFinished());
    EXPECT_NE(gpsbabel.exitCode(), 0);
}

} // namespace
