// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/setgroups.h"
#include "tests/ui/editor/editorfixture.h"
#include "ui/editor/exerciselist.h"

#include <QSpinBox>
#include <QToolButton>

using namespace core;

namespace {

class StrengthEditor : public tests::EditorFixture
{
protected:
    ui::ExerciseList *exercises() { return find<ui::ExerciseList>("exerciseList"); }
    void inList(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        exercises()->setFocus();
        QTest::keyClick(exercises(), key, modifiers);
    }
    /// Types part of an exercise's name and presses Enter.
    void add(const char *words)
    {
        type(field("exerciseSearch"), QLatin1String(words));
        QTest::keyClick(field("exerciseSearch"), Qt::Key_Return);
    }
    QString row(int at)
    {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            if (const QString text = exercises()->model()->index(at, column).data().toString(); !text.isEmpty())
                cells << text;
        return cells.join(QStringLiteral(" | "));
    }
    QLineEdit *reps(int group) { return field(qPrintable(QStringLiteral("set0%1").arg(group))); }
    QLineEdit *load(int group) { return field(qPrintable(QStringLiteral("set3%1").arg(group))); }
    void pressButton(const QString &text)
    {
        for (QPushButton *button : page->dialog()->findChildren<QPushButton *>())
            if (QString(button->text()).remove(QLatin1Char('&')) == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no button " << qPrintable(text);
    }
    void openStrength()
    {
        openNew();
        chooseKind(Kind::StrengthFull);
    }
};

TEST_F(StrengthEditor, Exercises_are_found_as_they_are_typed_and_start_with_three_sets)
{
    openStrength();
    add("goblet");
    EXPECT_EQ(row(0), QStringLiteral("Goblet squat | 3 × 12–15"));
    EXPECT_EQ(field("exerciseSearch")->text(), QString());
    add("plank");
    EXPECT_EQ(exercises()->model()->rowCount(), 2);
    EXPECT_TRUE(row(1).endsWith(QStringLiteral("3 × 0:30"))) << qPrintable(row(1));
    add("no such thing");
    EXPECT_EQ(exercises()->model()->rowCount(), 2);
    EXPECT_EQ(field("exerciseSearch")->text(), QStringLiteral("no such thing"));
    EXPECT_TRUE(page->dialog()->isVisible()) << "Enter in the search closes nothing";
}

TEST_F(StrengthEditor, Sets_take_a_range_a_load_as_typed_a_step_more_and_a_rest)
{
    openStrength();
    add("goblet");
    inList(Qt::Key_Return);
    EXPECT_TRUE(find<QSpinBox>("setCount1")->hasFocus());
    find<QSpinBox>("setCount1")->setValue(4);
    type(reps(1), QStringLiteral("8-10"));
    type(load(1), QStringLiteral("35 lb"));
    type(field("rest"), QStringLiteral("1:30"));
    EXPECT_EQ(row(0), QStringLiteral("Goblet squat | 4 × 8–10 @ 35 lb | 1:30"));
    Entry entry = edited().entries.front();
    EXPECT_EQ(entry.sets[3].target.weight, Weight::parse(QStringLiteral("35"), WeightUnit::Pounds));
    EXPECT_EQ(entry.rest, Seconds(90));
    type(load(1), QStringLiteral("+"));
    EXPECT_TRUE(edited().entries.front().sets[0].target.raise);
    EXPECT_FALSE(edited().entries.front().sets[0].target.weight);
    EXPECT_EQ(row(0), QStringLiteral("Goblet squat | 4 × 8–10 @ last + step | 1:30"));
}

TEST_F(StrengthEditor, Warm_up_sets_go_before_and_have_their_own_load)
{
    openStrength();
    add("goblet");
    pressButton(QStringLiteral("Add warm-up sets"));
    type(reps(1), QStringLiteral("8"));
    type(load(1), QStringLiteral("8"));
    EXPECT_EQ(row(0), QStringLiteral("Goblet squat | 2 × 8 warm-up @ 8 kg, 3 × 12–15"));
    const Session session = edited();
    EXPECT_EQ(session.workingSets(), 3);
    ASSERT_EQ(session.entries.front().sets.size(), 5U);
    EXPECT_EQ(session.entries.front().sets[1].type, SetType::WarmUp);
    EXPECT_EQ(session.entries.front().sets[2].type, SetType::Working);
    QTest::mouseClick(find<QToolButton>("setRemove1"), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(row(0), QStringLiteral("Goblet squat | 3 × 12–15"));
}

TEST_F(StrengthEditor, A_row_that_for_a_moment_says_the_same_as_its_neighbour_stays_a_row)
{
    openStrength();
    add("goblet");
    pressButton(QStringLiteral("Add sets"));
    type(reps(2), QStringLiteral("12-15"));
    ASSERT_TRUE(reps(2)->hasFocus());
    type(reps(2), QStringLiteral("20"));
    EXPECT_EQ(row(0), QStringLiteral("Goblet squat | 3 × 12–15, 1 × 20"));
}

TEST_F(StrengthEditor, What_cannot_be_read_is_said_with_its_field_and_holds_ok)
{
    openStrength();
    add("goblet");
    type(reps(1), QStringLiteral("12-8"));
    auto *words = find<QLabel>("exerciseProblem");
    EXPECT_EQ(words->text(), QStringLiteral("Reps: The higher number comes last."));
    EXPECT_EQ(reps(1)->accessibleDescription(), words->text());
    EXPECT_EQ(reps(1)->text(), QStringLiteral("12-8"));
    EXPECT_FALSE(canBePlanned());
    type(reps(1), QStringLiteral("8-12"));
    EXPECT_TRUE(canBePlanned());
    type(load(1), QStringLiteral("heavy"));
    EXPECT_FALSE(canBePlanned());
    type(load(1), QString());
    EXPECT_TRUE(canBePlanned());
    type(field("rest"), QStringLiteral("long"));
    EXPECT_TRUE(words->text().startsWith(QStringLiteral("Rest: ")));
    EXPECT_FALSE(canBePlanned());
}

TEST_F(StrengthEditor, Supersets_order_and_copies_are_made_by_keyboard_and_taken_back)
{
    openStrength();
    for (const char *name : {"goblet", "step-up", "plank"})
        add(name);
    inList(Qt::Key_Up);
    inList(Qt::Key_G, Qt::ControlModifier);
    EXPECT_TRUE(row(0).startsWith(QStringLiteral("A1 | Goblet squat"))) << qPrintable(row(0));
    EXPECT_TRUE(row(1).startsWith(QStringLiteral("A2 | Step-up"))) << qPrintable(row(1));
    EXPECT_EQ(edited().entries[0].superset, edited().entries[1].superset);
    EXPECT_FALSE(edited().entries[2].superset);
    inList(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(edited().entries[0].superset);
    inList(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(edited().entries[0].superset);
    inList(Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(row(0).startsWith(QStringLiteral("A1 | Step-up"))) << qPrintable(row(0));
    inList(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(exercises()->model()->rowCount(), 4);
    inList(Qt::Key_Delete);
    EXPECT_EQ(exercises()->model()->rowCount(), 3);
    EXPECT_EQ(commands.undoStack().count(), 0);
}

TEST_F(StrengthEditor, What_was_planned_set_by_set_is_saved_in_one_step_and_comes_back_the_same)
{
    openStrength();
    add("goblet");
    type(load(1), QStringLiteral("16"));
    pressButton(QStringLiteral("Add warm-up sets"));
    press(QDialogButtonBox::Ok);
    ASSERT_EQ(on("2026-11-19").size(), 1U);
    EXPECT_EQ(commands.undoStack().count(), 1);
    const Session session = on("2026-11-19").front();
    EXPECT_EQ(groupsOf(session.entries.front().sets).size(), 2U);
    openFor(session.id);
    EXPECT_EQ(row(0), QStringLiteral("Goblet squat | 2 × 12–15 warm-up, 3 × 12–15 @ 16 kg"));
    press(QDialogButtonBox::Ok);
    EXPECT_EQ(stored(session.id), session);
    undo();
    EXPECT_TRUE(on("2026-11-19").empty());
}

TEST_F(StrengthEditor, A_strength_session_to_be_logged_takes_its_exercises_along_without_targets)
{
    std::optional<Session> opened;
    QObject::connect(page.get(), &ui::WeekPage::openRequested, page.get(), [&opened](const Session &session) { opened = session; });
    page->showWeek(tests::day("2026-11-18"));
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    chooseKind(Kind::StrengthFull);
    add("goblet");
    press(QDialogButtonBox::Ok);
    ASSERT_TRUE(opened);
    ASSERT_EQ(opened->entries.size(), 1U);
    EXPECT_TRUE(opened->entries.front().loggedExercise);
    EXPECT_EQ(opened->entries.front().sets.size(), 3U);
    EXPECT_EQ(opened->entries.front().sets.front().target, SetTarget{});
}

} // namespace
