// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exercises/exercisefixture.h"

#include "ui/exercises/exercisedialog.h"
#include "ui/exercises/exercisepicker.h"
#include "ui/exercises/exercisetables.h"

#include <QComboBox>
#include <QLabel>

using namespace core;
using tests::ExercisePageTest;

namespace {

class ExerciseActs : public ExercisePageTest
{
protected:
    Exercise addOwn(const char *name)
    {
        Exercise own;
        own.id = ExerciseId::create();
        own.name = QString::fromUtf8(name);
        Change change;
        change.add(own);
        EXPECT_TRUE(commands.run(change));
        return own;
    }
    [[nodiscard]] std::string dump() { return tests::logicalDump(database.store()); }
};

} // namespace

TEST_F(ExerciseActs, CtrlDMakesAFavouriteAndUndoTakesItBack)
{
    show();
    page.showExercise(idOf("hip-thrust"));
    const std::string before = dump();
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(stored(idOf("hip-thrust")).favourite);
    page.filters().show().setCurrentIndex(1);
    ASSERT_EQ(found().size(), 1);
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Make %1 a favourite").arg(found().front()));
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
}

TEST_F(ExerciseActs, RenamingKeepsTheHistory)
{
    lift("2026-11-17", "goblet-squat", {{"16", 12}});
    show();
    press(Qt::Key_F2);
    ASSERT_TRUE(page.dialog());
    page.dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("Cup squat"));
    page.dialog()->accept();
    EXPECT_EQ(stored(idOf("goblet-squat")).name, QStringLiteral("Cup squat"));
    EXPECT_EQ(page.current()->name, QStringLiteral("Cup squat"));
    EXPECT_EQ(page.detail().sessions().rowCount(), 1);
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Rename Goblet squat to Cup squat"));
}

TEST_F(ExerciseActs, RefusesANameThatIsThereAndKeepsWhatWasTyped)
{
    show();
    page.showExercise(idOf("goblet-squat"));
    press(Qt::Key_F2);
    auto *name = page.dialog()->findChild<QLineEdit *>();
    name->setText(QStringLiteral("barbell HIP thrust"));
    page.dialog()->accept();
    EXPECT_TRUE(page.dialog()->isVisible());
    ASSERT_EQ(page.dialog()->problems().size(), 1u);
    EXPECT_EQ(page.dialog()->problems().front().field, QStringLiteral("Name"));
    EXPECT_EQ(name->text(), QStringLiteral("barbell HIP thrust"));
    page.dialog()->reject();
    EXPECT_EQ(stored(idOf("goblet-squat")).name, QStringLiteral("Goblet squat"));
}

TEST_F(ExerciseActs, ANewOneTakesTheWordsThatFoundNothing)
{
    show();
    search("Sled drag");
    const std::string before = dump();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(page.dialog());
    EXPECT_EQ(page.dialog()->exercise().name, QStringLiteral("Sled drag"));
    page.dialog()->accept();
    ASSERT_TRUE(page.current());
    EXPECT_EQ(page.current()->name, QStringLiteral("Sled drag"));
    EXPECT_TRUE(page.current()->slug.isEmpty());
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
}

TEST_F(ExerciseActs, TheDialogGivesBackWhatItWasGiven)
{
    const auto all = database.store().exercises().all();
    ASSERT_TRUE(all);
    for (const Exercise &exercise : *all) {
        Exercise stepped = exercise;
        stepped.step = Weight::parse(QStringLiteral("2.50"), WeightUnit::Pounds);
        const ui::ExerciseDialog dialog(stepped, {stepped}, WeightUnit::Kilograms);
        EXPECT_EQ(dialog.exercise(), stepped) << qPrintable(exercise.name);
        EXPECT_TRUE(dialog.problems().empty());
    }
}

TEST_F(ExerciseActs, DelRemovesAnUnusedOwnOneAndArchivesWhatHasAHistory)
{
    const Exercise own = addOwn("Aardvark carry");
    lift("2026-11-17", "goblet-squat", {{"16", 12}});
    show();
    page.list().setFocus();
    page.showExercise(own.id);
    press(Qt::Key_Delete);
    EXPECT_FALSE(database.store().exercises().find(own.id).value());
    page.showExercise(idOf("goblet-squat"));
    press(Qt::Key_Delete);
    EXPECT_TRUE(stored(idOf("goblet-squat")).archived);
    EXPECT_FALSE(found().contains(QStringLiteral("Goblet squat")));
    page.filters().show().setCurrentIndex(3);
    EXPECT_EQ(found(), QStringList(QStringLiteral("Goblet squat")));
    EXPECT_EQ(page.detail().sessions().rowCount(), 1) << "its history is still there";
    commands.undoStack().undo();
    commands.undoStack().undo();
    EXPECT_TRUE(database.store().exercises().find(own.id).value());
}

TEST_F(ExerciseActs, DelInTheSearchFieldDeletesNoExercise)
{
    show();
    page.showExercise(idOf("goblet-squat"));
    page.filters().field().setFocus();
    press(Qt::Key_Delete);
    EXPECT_FALSE(stored(idOf("goblet-squat")).archived);
}

TEST_F(ExerciseActs, MergingMovesTheHistoryAndUndoMovesItBack)
{
    lift("2026-11-17", "goblet-squat", {{"16", 12}});
    lift("2026-11-24", "front-squat", {{"40", 8}});
    show();
    page.showExercise(idOf("goblet-squat"));
    const std::string before = dump();
    press(Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(page.picker());
    emit page.picker()->chosen(idOf("front-squat"));
    page.picker()->close();
    EXPECT_EQ(page.current()->id, idOf("front-squat"));
    EXPECT_EQ(page.detail().sessions().rowCount(), 2);
    EXPECT_FALSE(found().contains(QStringLiteral("Goblet squat")));
    const auto last = database.store().sessions().lastWith(idOf("front-squat"), tests::day("2026-11-20"), 1).value();
    ASSERT_EQ(last.size(), 1u) << "last time is last time under the old name, too";
    EXPECT_EQ(last.front().entries.front().exercise(), idOf("front-squat"));
    const auto byOldName = database.store().sessions().lastWith(idOf("goblet-squat"), tests::day("2026-11-27"), 1).value();
    ASSERT_EQ(byOldName.size(), 1u);
    EXPECT_EQ(byOldName.front().day(), tests::day("2026-11-24")) << "a plan that still says the old name goes on from the new one";
    EXPECT_EQ(byOldName.front().entries.front().exercise(), idOf("goblet-squat"));
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
    page.showExercise(idOf("front-squat"));
    EXPECT_EQ(page.detail().sessions().rowCount(), 1);
}

TEST_F(ExerciseActs, SaysMarkupAsItWasTyped)
{
    const Exercise own = addOwn("<b>Bold</b> & \"press\"");
    show();
    page.showExercise(own.id);
    EXPECT_EQ(page.current()->name, own.name);
    for (const QLabel *label : page.findChildren<QLabel *>())
        EXPECT_NE(label->textFormat(), Qt::RichText);
}
