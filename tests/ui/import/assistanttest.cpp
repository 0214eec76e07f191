// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import/importwindow.h"
#include "ui/import/previewmodel.h"

#include <QDir>

using namespace core;
using ui::ImportAssistant;
using ui::PreviewModel;

namespace {
class Assistant : public tests::ImportWindow {};
} // namespace

TEST_F(Assistant, ShowsWhatWouldHappenToEveryFileBeforeAnythingDoes)
{
    ASSERT_TRUE(ui::addSession(commands, tests::plannedSession(Kind::EasyRun, "2026-11-17", 45)));
    const std::string before = tests::logicalDump(database.store());
    ImportAssistant &assistant = preview({watch[0], watch[1], watch[1], write("broken.fit", "nothing")});
    EXPECT_EQ(column(assistant, PreviewModel::Happens).join(QLatin1Char('|')), QStringLiteral("Is added|Joins the plan|Is known|Cannot be read"));
    EXPECT_EQ(column(assistant, PreviewModel::What).at(1), QStringLiteral("Easy run"));
    EXPECT_FALSE(column(assistant, PreviewModel::Remark).at(3).isEmpty()) << "and why";
    EXPECT_EQ(tests::logicalDump(database.store()), before);
    confirm();
    EXPECT_EQ(sessions().size(), 2u);
    EXPECT_EQ(commands.undoStack().count(), 2) << "one step for the whole import";
    commands.undoStack().undo();
    EXPECT_EQ(tests::logicalDump(database.store()), before);
}

TEST_F(Assistant, TakesOnePlainFileInAtOnce)
{
    QSignalSpy over(imports.get(), &app::WindowImport::finished);
    QSignalSpy shown(imports.get(), &app::WindowImport::previewed);
    emit window->importRequested({watch[1]}, std::nullopt);
    ASSERT_TRUE(over.wait(20000));
    EXPECT_EQ(shown.count(), 0);
    EXPECT_EQ(sessions().size(), 1u);
}

TEST_F(Assistant, AsksOnceForTheUnitAndPlansAnewWithTheAnswer)
{
    ImportAssistant &assistant = preview({write("strong.csv", tests::strongTable)});
    QComboBox *unit = question(assistant, "Weights without a unit (up to 220)");
    ASSERT_TRUE(unit);
    EXPECT_FALSE(question(assistant, "Distances")) << "what is not open is not asked";
    waitForPreview([&] { choose(*unit, 1); });
    confirm();
    const auto all = sessions();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].entries[0].sets[0].result.weight->unit, WeightUnit::Pounds);
    EXPECT_EQ(all[0].entries[0].sets[0].result.weight->text, QStringLiteral("220"));
}

TEST_F(Assistant, OffersTheExerciseAnUnknownNameMayBeAndTakesTheUsersWord)
{
    ImportAssistant &assistant = preview({write("strong.csv", tests::strongTable)});
    QComboBox *choice = question(assistant, "What Squat (Barbell) is");
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->currentIndex(), 0) << "left alone it becomes an exercise of one's own";
    EXPECT_EQ(choice->itemText(1), QStringLiteral("Barbell back squat (likely)"));
    waitForPreview([&] { choose(*choice, 1); });
    confirm();
    EXPECT_EQ(sessions()[1].entries[0].loggedExercise, libraryExerciseId(QStringLiteral("back-squat")));
}

TEST_F(Assistant, WritesNothingWhenItIsCancelledWithAKey)
{
    const std::string before = tests::logicalDump(database.store());
    QSignalSpy over(imports.get(), &app::WindowImport::finished);
    ImportAssistant &assistant = preview(watch);
    QTest::keyClick(&assistant, Qt::Key_Escape);
    EXPECT_TRUE(over.count() == 1 || over.wait(20000));
    EXPECT_EQ(tests::logicalDump(database.store()), before);
    EXPECT_FALSE(imports->isBusy());
    EXPECT_EQ(commands.undoStack().count(), 0);
    ImportAssistant &again = preview(watch);
    EXPECT_EQ(column(again, PreviewModel::Happens).size(), 3) << "nothing of it is remembered";
}

TEST_F(Assistant, HasNothingToImportWhereAllIsKnown)
{
    preview(watch);
    confirm();
    ImportAssistant &assistant = preview(watch);
    EXPECT_FALSE(button(assistant, QDialogButtonBox::Ok)->isEnabled());
    QSignalSpy over(imports.get(), &app::WindowImport::finished);
    button(assistant, QDialogButtonBox::Cancel)->click();
    EXPECT_TRUE(over.count() == 1 || over.wait(20000));
}

TEST_F(Assistant, LetsAFileDroppedOnASessionJoinItWhateverItsDay)
{
    const Session friday = tests::plannedSession(Kind::EasyRun, "2026-11-20", 45);
    ASSERT_TRUE(ui::addSession(commands, friday));
    QSignalSpy over(imports.get(), &app::WindowImport::finished);
    emit window->importIntoRequested({watch[1]}, friday.id);
    ASSERT_TRUE(over.wait(20000));
    const auto all = sessions();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].id, friday.id);
    EXPECT_EQ(all[0].logged->day, tests::day("2026-11-17")) << "a file keeps its own date";
    EXPECT_EQ(all[0].planned->day, tests::day("2026-11-20"));
    EXPECT_EQ(all[0].logged->link, Link::Manual);
}

TEST_F(Assistant, FindsWhatIsNewInTheRememberedFolder)
{
    QDir().mkpath(folder.filePath(QStringLiteral("watch")));
    for (const QString &file : watch)
        ASSERT_TRUE(QFile::copy(file, folder.filePath(QStringLiteral("watch/") + QFileInfo(file).fileName())));
    Change remember;
    remember.origin = Origin::Upkeep;
    remember.add(Setting{QStringLiteral("import/folder"), QStringLiteral("[\"%1\"]").arg(folder.filePath(QStringLiteral("watch"))).toUtf8()});
    ASSERT_TRUE(commands.run(remember));
    QSignalSpy over(imports.get(), &app::WindowImport::finished);
    emit window->importRequested({watch[1]}, std::nullopt);
    ASSERT_TRUE(over.wait(20000));
    waitForPreview([&] { emit window->importNewRequested(false); });
    EXPECT_EQ(column(*imports->assistant(), PreviewModel::Happens).size(), 2) << "the one imported before is not even read";
    confirm();
    over.clear();
    emit window->importNewRequested(false);
    ASSERT_TRUE(over.wait(20000));
    EXPECT_THAT(window->notice().message().toStdString(), testing::HasSubstr("There is nothing new in"));
}
