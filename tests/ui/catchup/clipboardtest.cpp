// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catchup/catchupfixture.h"
#include "ui/commands/sessionclipboard.h"
#include "ui/commands/sessioncommands.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace core;

namespace {

class SessionClipboard : public tests::CatchUpFixture
{
protected:
    void SetUp() override
    {
        CatchUpFixture::SetUp();
        run = tests::plannedSession(Kind::EasyRun, "2026-11-16", 45);
        lift = tests::plannedStrength("2026-11-18", {"goblet-squat"});
        lift.position = 3;
        put(run);
        put(lift);
        before = dump();
    }
    void TearDown() override { QGuiApplication::clipboard()->clear(); }

    /// Leaves only the text on the clipboard, as a mail program does.
    static void keepOnlyText()
    {
        const QString text = QGuiApplication::clipboard()->text();
        QGuiApplication::clipboard()->setText(text);
    }
    void undoToTheSameDump()
    {
        EXPECT_EQ(commands.undoStack().count(), 1) << "one undo step";
        commands.undoStack().undo();
        EXPECT_EQ(dump(), before);
    }

    Session run, lift;
    std::string before;
    ui::SessionClipboard clipboard{commands};
};

} // namespace

TEST_F(SessionClipboard, CopiesAsTextAPersonCanRead)
{
    ASSERT_TRUE(clipboard.copy({run, lift}));
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("Mon 16 Nov 2026 · Easy run · 45 min\n"
                             "Wed 18 Nov 2026 · Strength · full body · 30 min\n"
                             "    Exercise: Goblet squat · 3 × 12–15 · rest 45 s\n"));
    EXPECT_EQ(dump(), before);
}

TEST_F(SessionClipboard, PastesPlannedCopiesWithTheirDaysApart)
{
    Session done = run;
    done.logged = tests::loggedSession(Kind::EasyRun, "2026-11-16", 43).logged;
    ASSERT_TRUE(ui::editSession(commands, run, done));
    commands.undoStack().clear();
    before = dump();
    ASSERT_TRUE(clipboard.copy({lift, done}));
    const auto pasted = clipboard.paste(tests::day("2026-11-23"), today.date());
    ASSERT_EQ(pasted.size(), 2u);
    ASSERT_EQ(on("2026-11-23").size(), 1u);
    ASSERT_EQ(on("2026-11-25").size(), 1u);
    const Session copy = on("2026-11-23").front();
    EXPECT_EQ(copy.id, pasted.front());
    EXPECT_NE(copy.id, run.id);
    EXPECT_FALSE(copy.logged);
    EXPECT_EQ(copy.planned->duration, run.planned->duration);
    EXPECT_EQ(on("2026-11-25").front().workingSets(), 3);
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Paste 2 sessions on Monday"));
    undoToTheSameDump();
}

TEST_F(SessionClipboard, MovesWhatWasCutAndCopiesItFromThenOn)
{
    ASSERT_TRUE(clipboard.cut({run}));
    EXPECT_EQ(dump(), before) << "cutting changes nothing yet";
    ASSERT_EQ(clipboard.paste(tests::day("2026-11-20"), today.date()), std::vector<SessionId>{run.id});
    EXPECT_EQ(find(run.id)->day(), tests::day("2026-11-20"));
    EXPECT_EQ(find(run.id)->planned->originalDay, tests::day("2026-11-16"));
    undoToTheSameDump();
    commands.undoStack().redo();
    const auto again = clipboard.paste(tests::day("2026-11-21"), today.date());
    ASSERT_EQ(again.size(), 1u);
    EXPECT_NE(again.front(), run.id);
    EXPECT_EQ(find(run.id)->day(), tests::day("2026-11-20"));
}

TEST_F(SessionClipboard, MovesTheSessionAsItIsNowNotAsItWasCut)
{
    ASSERT_TRUE(clipboard.cut({run}));
    Session edited = run;
    edited.title = QStringLiteral("Round the lake");
    ASSERT_TRUE(ui::editSession(commands, run, edited));
    ASSERT_EQ(clipboard.paste(tests::day("2026-11-20"), today.date()).size(), 1u);
    EXPECT_EQ(find(run.id)->title, edited.title);
}

TEST_F(SessionClipboard, PastesACutFromAnotherProgramAsACopy)
{
    ASSERT_TRUE(clipboard.cut({run}));
    tests::TemporaryDatabase elsewhere;
    ui::Commands others(elsewhere.store());
    ui::SessionClipboard other(others);
    const auto pasted = other.paste(tests::day("2026-11-20"), today.date());
    ASSERT_EQ(pasted.size(), 1u);
    EXPECT_NE(pasted.front(), run.id);
    EXPECT_EQ(elsewhere.store().sessions().count().value(), 1);
    EXPECT_EQ(dump(), before) << "the other program took nothing away";
}

TEST_F(SessionClipboard, BringsTheUsersOwnExercisesAlong)
{
    Exercise sled;
    sled.id = ExerciseId::create();
    sled.name = QStringLiteral("Sled push");
    sled.tracking = Tracking::WeightDistance;
    Change change;
    change.add(sled);
    ASSERT_TRUE(database.store().journal().apply(change));
    lift.id = SessionId::create();
    lift.entries.front().plannedExercise = sled.id;
    ASSERT_TRUE(clipboard.copy({lift}));

    tests::TemporaryDatabase elsewhere;
    ui::Commands others(elsewhere.store());
    ui::SessionClipboard other(others);
    const std::string untouched = tests::logicalDump(elsewhere.store());
    ASSERT_EQ(other.paste(tests::day("2026-11-20"), today.date()).size(), 1u);
    ASSERT_TRUE(elsewhere.store().exercises().find(sled.id).value());
    EXPECT_EQ(*elsewhere.store().exercises().find(sled.id).value(), sled);
    others.undoStack().undo();
    EXPECT_EQ(tests::logicalDump(elsewhere.store()), untouched);
}

TEST_F(SessionClipboard, PastesTheTextAloneWhenItIsOurs)
{
    ASSERT_TRUE(clipboard.copy({run, lift}));
    keepOnlyText();
    ASSERT_EQ(clipboard.paste(tests::day("2026-11-23"), today.date()).size(), 2u);
    EXPECT_EQ(on("2026-11-23").front().planned->duration, run.planned->duration);
    const Entry entry = on("2026-11-25").front().entries.front();
    EXPECT_EQ(entry.plannedExercise, lift.entries.front().plannedExercise);
    EXPECT_EQ(entry.sets.size(), 3u);
    undoToTheSameDump();
}

TEST_F(SessionClipboard, SaysWhyItCannotPasteForeignTextOrDamagedSessions)
{
    const QSignalSpy failed(&commands, &ui::Commands::failed);
    QGuiApplication::clipboard()->setText(QStringLiteral("Dear Anna"));
    EXPECT_TRUE(clipboard.paste(tests::day("2026-11-23"), today.date()).empty());
    auto *data = new QMimeData;
    data->setData(QLatin1String(ui::SessionClipboard::mimeType), "{\"legwork\":1,\"sessions\":[{}]}");
    QGuiApplication::clipboard()->setMimeData(data);
    EXPECT_TRUE(clipboard.paste(tests::day("2026-11-23"), today.date()).empty());
    QGuiApplication::clipboard()->clear();
    EXPECT_TRUE(clipboard.paste(tests::day("2026-11-23"), today.date()).empty());
    ASSERT_EQ(failed.count(), 3);
    EXPECT_TRUE(failed.front().front().toString().startsWith(QLatin1String("Cannot paste: ")));
    EXPECT_EQ(dump(), before);
}
