// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sessiontext.h"

#include "core/exchange/sessionjson.h"
#include "core/rules/copies.h"
#include "core/rules/runtext.h"
#include "tests/support/builders.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace core;
using namespace exchange;
using tests::day;

namespace {

Exercise named(const char *slug, const char *name)
{
    Exercise e;
    e.id = libraryExerciseId(QLatin1String(slug));
    e.slug = QLatin1String(slug);
    e.name = QLatin1String(name);
    return e;
}

/// Without what a new copy has of its own.
Session bare(Session session)
{
    session.id = {};
    session.position = 0;
    for (Entry &entry : session.entries) {
        entry.id = {};
        entry.note.clear();
        for (ExerciseSet &set : entry.sets)
            set.id = {};
    }
    return session;
}

SessionParcel reread(const SessionParcel &parcel)
{
    const auto read = sessionsFromText(sessionsText(parcel), parcel.exercises);
    EXPECT_TRUE(read) << (read ? "" : qPrintable(read.error().message + QLatin1Char('\n') + sessionsText(parcel)));
    return read.value_or(SessionParcel{});
}

} // namespace

TEST(SessionJson, GivesBackEveryFieldOfASession)
{
    const Session full = tests::fullSession();
    const QByteArray bytes = QJsonDocument(toJson(full)).toJson();
    const auto back = sessionFromJson(QJsonDocument::fromJson(bytes).object());
    ASSERT_TRUE(back) << qPrintable(back.error().message);
    EXPECT_EQ(*back, full);
}

TEST(SessionJson, GivesBackEveryFieldOfAnExercise)
{
    Exercise e = named("", "Sled push");
    e.id = ExerciseId::create();
    e.tracking = Tracking::WeightDistance;
    e.sides = Laterality::PerSide;
    e.equipment = QStringLiteral("sled");
    e.pattern = QStringLiteral("push");
    e.compound = e.archived = e.favourite = true;
    e.step = Weight::parse(QStringLiteral("2,5"), WeightUnit::Pounds);
    e.bar = Weight::parse(QStringLiteral("33"), WeightUnit::Pounds);
    e.rest = Seconds(75);
    e.mergedInto = ExerciseId::create();
    e.muscles = {{QStringLiteral("quadriceps"), 1}, {QStringLiteral("calves"), 0.5}};
    const auto back = exerciseFromJson(toJson(e));
    ASSERT_TRUE(back) << qPrintable(back.error().message);
    EXPECT_EQ(*back, e);
}

TEST(SessionJson, RefusesWhatItCannotReadInFull)
{
    QJsonObject object = toJson(tests::plannedSession(Kind::EasyRun, "2026-11-16", 45));
    object.insert(QStringLiteral("kind"), QStringLiteral("moonwalk"));
    EXPECT_FALSE(sessionFromJson(object));
    object.insert(QStringLiteral("kind"), QStringLiteral("easy_run"));
    EXPECT_TRUE(sessionFromJson(object));
    object.insert(QStringLiteral("mood"), 1);
    EXPECT_FALSE(sessionFromJson(object)) << "an unknown field would be lost";
    EXPECT_FALSE(sessionFromJson({}));
}

TEST(SessionText, ReadsAsASentenceAboutTheSession)
{
    Session run = tests::plannedSession(Kind::EasyRun, "2026-11-16", 45);
    run.planned->distance = Metres{8100};
    run.planned->effort = 4;
    EXPECT_EQ(sessionsText({{run}, {}}), QStringLiteral("Mon 16 Nov 2026 · Easy run · 45 min · 8.1 km · effort 4\n"));
}

TEST(SessionText, GivesBackThePlanOfEverySession)
{
    Session full = tests::fullSession();
    ASSERT_TRUE(isExpressible(full.planned->steps));
    full.entries.pop_back();
    full.entries.front().plannedExercise = libraryExerciseId(QStringLiteral("goblet-squat"));
    full.note.clear();
    full.planned->note.clear();
    full.title = QStringLiteral("\"Round\" the · lake");
    Session lift = tests::plannedStrength("2026-11-16", {"goblet-squat", "push-up"});
    lift.title = QStringLiteral("Leg day");
    lift.entries[0].sets[0].type = SetType::WarmUp;
    lift.entries[0].sets[1].target.weight = Weight::parse(QStringLiteral("17,5"), WeightUnit::Kilograms);
    lift.entries[1].sets[0].target = {{}, {}, {}, Seconds(40), {}};
    lift.entries[1].sets[1].target = {};
    lift.entries[1].sets[1].side = Side::Right;
    const SessionParcel parcel{{tests::plannedSession(Kind::StrengthLower, "2026-11-15", 30), full, lift},
                               {named("goblet-squat", "Goblet squat"), named("push-up", "Push-up")}};
    const SessionParcel back = reread(parcel);
    ASSERT_EQ(back.sessions.size(), parcel.sessions.size());
    for (size_t i = 0; i < back.sessions.size(); ++i) {
        const Session wanted = bare(plannedCopy(parcel.sessions[i], parcel.sessions[i].day()));
        EXPECT_EQ(bare(back.sessions[i]), wanted) << qPrintable(sessionsText(parcel));
    }
}

TEST(SessionText, MakesAnExerciseOfTheUsersOwnFromAnUnknownName)
{
    const auto read = sessionsFromText(QStringLiteral("Mon 16 Nov 2026 · Circuit\n    Exercise: Plank · 2 × 40 s\n"), {});
    ASSERT_TRUE(read) << qPrintable(read.error().message);
    ASSERT_EQ(read->exercises.size(), 1u);
    EXPECT_EQ(read->exercises.front().name, QStringLiteral("Plank"));
    EXPECT_EQ(read->exercises.front().tracking, Tracking::Time);
    EXPECT_EQ(read->sessions.front().entries.front().plannedExercise, read->exercises.front().id);
}

TEST(SessionText, RefusesForeignText)
{
    for (const char *text : {"", "Dear Anna, see you on Monday", "Mon 16 Nov 2026 · Moonwalk · 45 min",
                             "Mon 16 Nov 2026 · Easy run · soon", "    Plan: easy", "Mon 16 Nov 2026 · Easy run\nand more",
                             "Mon 16 Nov 2026 · Easy run\n    Steps: 7 x (30s hard", "Mon 16 Nov 2026 · Easy run\n    Exercise: \n"})
        EXPECT_FALSE(sessionsFromText(QString::fromUtf8(text), {})) << text;
}
