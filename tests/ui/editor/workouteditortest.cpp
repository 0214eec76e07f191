// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editor/editorfixture.h"
#include "ui/editor/workoutnamedialog.h"
#include "ui/editor/workoutpicker.h"

#include <QListWidget>

using namespace core;

namespace {

class WorkoutEditor : public tests::EditorFixture
{
protected:
    template <class Dialog> Dialog *inner()
    {
        auto *found = page->dialog()->findChild<Dialog *>();
        if (!found)
            ADD_FAILURE() << "no dialog came up";
        return found;
    }
    void saveAs(const QString &name)
    {
        QTest::mouseClick(find<QPushButton>("saveWorkout"), Qt::LeftButton);
        auto *asks = inner<ui::WorkoutNameDialog>();
        type(asks->findChild<QLineEdit *>(QStringLiteral("workoutName")), name);
        asks->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    ui::WorkoutPicker *pick()
    {
        QTest::mouseClick(find<QPushButton>("fromWorkout"), Qt::LeftButton);
        return inner<ui::WorkoutPicker>();
    }
    static QListWidget *listOf(ui::WorkoutPicker *picker) { return picker->findChild<QListWidget *>(); }
    void choose(const QString &words)
    {
        ui::WorkoutPicker *picker = pick();
        auto *search = picker->findChild<QLineEdit *>();
        QTest::keyClicks(search, words);
        QTest::keyClick(search, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] QStringList saved()
    {
        const auto all = database.store().workouts().all();
        QStringList names;
        for (const Workout &workout : all.value())
            names << workout.name;
        return names;
    }
};

TEST_F(WorkoutEditor, A_run_is_saved_as_a_workout_and_used_on_another_day)
{
    openNew();
    chooseKind(Kind::HiitRun);
    type(line(), QStringLiteral("7min easy, 7 x 30s / 90s, 5min easy"));
    saveAs(QStringLiteral("Sevens"));
    EXPECT_EQ(saved(), QStringList{QStringLiteral("Sevens")});
    EXPECT_EQ(undoText(), QStringLiteral("Save workout Sevens"));
    EXPECT_TRUE(find<QLabel>("editorRemark")->text().contains(QStringLiteral("Sevens")));
    press(QDialogButtonBox::Cancel);
    page->showWeek(tests::day("2026-11-20"));
    openNew();
    choose(QStringLiteral("sevens"));
    EXPECT_EQ(edited().kind, Kind::HiitRun);
    EXPECT_EQ(edited().planned->day, tests::day("2026-11-20"));
    EXPECT_EQ(steps(), read("7min easy, 7 x 30s / 90s, 5min easy"));
    EXPECT_EQ(edited().planned->duration, Seconds(26 * 60));
    press(QDialogButtonBox::Ok);
    ASSERT_EQ(on("2026-11-20").size(), 1U);
    EXPECT_EQ(on("2026-11-20").front().planned->steps, read("7min easy, 7 x 30s / 90s, 5min easy"));
}

TEST_F(WorkoutEditor, A_strength_session_is_saved_as_a_workout_with_its_sets_and_used_again_with_new_ids)
{
    Session lift = tests::plannedStrength("2026-11-19", {"goblet-squat", "step-up"});
    lift.entries[0].superset = lift.entries[1].superset = 1;
    lift.entries[0].sets[0].type = SetType::WarmUp;
    lift.entries[1].sets[2].target.raise = true;
    lift.entries[1].rest = Seconds(75);
    openFor(put(lift));
    saveAs(QStringLiteral("Leg day"));
    press(QDialogButtonBox::Cancel);
    page->showWeek(tests::day("2026-11-20"));
    openNew();
    choose(QStringLiteral("leg day"));
    press(QDialogButtonBox::Ok);
    ASSERT_EQ(on("2026-11-20").size(), 1U);
    const Session copy = on("2026-11-20").front();
    ASSERT_EQ(copy.entries.size(), 2U);
    for (size_t e = 0; e < 2; ++e) {
        EXPECT_NE(copy.entries[e].id, lift.entries[e].id);
        EXPECT_EQ(copy.entries[e].superset, 1);
        EXPECT_EQ(copy.entries[e].rest, lift.entries[e].rest);
        ASSERT_EQ(copy.entries[e].sets.size(), 3U);
        for (size_t s = 0; s < 3; ++s) {
            EXPECT_EQ(copy.entries[e].sets[s].target, lift.entries[e].sets[s].target);
            EXPECT_EQ(copy.entries[e].sets[s].type, lift.entries[e].sets[s].type);
        }
    }
}

TEST_F(WorkoutEditor, The_same_name_replaces_and_undo_brings_the_old_one_back)
{
    openNew();
    type(line(), QStringLiteral("20min easy"));
    saveAs(QStringLiteral("Short"));
    const auto before = *database.store().workouts().all();
    type(line(), QStringLiteral("25min easy"));
    saveAs(QStringLiteral("short"));
    ASSERT_EQ(saved(), QStringList{QStringLiteral("short")});
    undo();
    EXPECT_EQ(*database.store().workouts().all(), before);
    undo();
    EXPECT_TRUE(saved().isEmpty());
}

TEST_F(WorkoutEditor, Saved_workouts_are_renamed_and_deleted_and_it_is_taken_back_right_there)
{
    openNew();
    type(line(), QStringLiteral("20min easy"));
    saveAs(QStringLiteral("Short"));
    ui::WorkoutPicker *picker = pick();
    QListWidget *list = listOf(picker);
    list->setCurrentRow(0);
    list->currentItem()->setText(QStringLiteral("Very short"));
    QCoreApplication::processEvents();
    EXPECT_EQ(saved(), QStringList{QStringLiteral("Very short")});
    EXPECT_EQ(undoText(), QStringLiteral("Rename workout Short to Very short"));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_TRUE(saved().isEmpty());
    auto *takesBack = picker->findChild<QPushButton *>(QStringLiteral("workoutUndo"));
    ASSERT_TRUE(takesBack->isVisible());
    QTest::mouseClick(takesBack, Qt::LeftButton);
    EXPECT_EQ(saved(), QStringList{QStringLiteral("Very short")});
    QTest::mouseClick(takesBack, Qt::LeftButton);
    EXPECT_EQ(saved(), QStringList{QStringLiteral("Short")});
    EXPECT_FALSE(takesBack->isVisible());
}

TEST_F(WorkoutEditor, An_empty_name_or_one_that_is_taken_is_refused_where_it_was_typed)
{
    openNew();
    type(line(), QStringLiteral("20min easy"));
    saveAs(QStringLiteral("Short"));
    saveAs(QStringLiteral("Shorter"));
    QListWidget *list = listOf(pick());
    list->item(0)->setText(QStringLiteral("Shorter"));
    QCoreApplication::processEvents();
    EXPECT_EQ(saved(), (QStringList{QStringLiteral("Short"), QStringLiteral("Shorter")}));
    list->item(0)->setText(QStringLiteral("  "));
    QCoreApplication::processEvents();
    EXPECT_EQ(saved(), (QStringList{QStringLiteral("Short"), QStringLiteral("Shorter")}));
}

TEST_F(WorkoutEditor, Those_of_the_program_are_offered_and_are_nobodys_to_delete)
{
    openNew();
    ui::WorkoutPicker *picker = pick();
    QListWidget *list = listOf(picker);
    const int offered = list->count();
    EXPECT_GE(offered, 10);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(list->count(), offered);
    picker->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    choose(QStringLiteral("walk jog sprint"));
    EXPECT_EQ(edited().kind, Kind::WalkRun);
    EXPECT_EQ(edited().planned->duration, Seconds(30 * 60));
}

TEST_F(WorkoutEditor, What_stood_there_before_a_workout_was_used_comes_back_with_undo)
{
    openNew();
    type(line(), QStringLiteral("20min easy"));
    choose(QStringLiteral("20 min tempo"));
    EXPECT_NE(steps(), read("20min easy"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(steps(), read("20min easy"));
}

TEST_F(WorkoutEditor, Looks_like_a_window_of_the_program_in_light_and_dark)
{
    openNew();
    page->dialog()->resize(980, 600);
    chooseKind(Kind::HiitRun);
    type(line(), QStringLiteral("10min easy, 4x(1km hard @ 4:50-5:00/km, 2min jog) skip last, 10min easy"));
    list()->setCurrentIndex(list()->indexOf({1, 0}));
    look(*page->dialog(), QStringLiteral("editor-run"));
    list()->setCurrentIndex(list()->indexOf({1}));
    type(line(), QStringLiteral("10min easy, 4x(1km hard @ 4:50, 2min jgo), 10min easy"));
    look(*page->dialog(), QStringLiteral("editor-mark"));
    choose(QStringLiteral("full body"));
    look(*page->dialog(), QStringLiteral("editor-strength"));
    type(field("exerciseSearch"), QStringLiteral("dumbbell"));
    look(*page->dialog(), QStringLiteral("editor-search"));
    saveAs(QStringLiteral("Home"));
    look(*pick(), QStringLiteral("editor-workouts"));
}

} // namespace
