// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/log/logfixture.h"
#include "tests/support/logicaldump.h"
#include "ui/log/equipmentdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace core;
using ui::SetColumn;

namespace tests {

namespace {

std::optional<Weight> kilograms(const char *text) { return Weight::parse(QLatin1String(text), WeightUnit::Kilograms); }

/// A workout of the past, every set done with the same weight and reps.
Session done(const char *iso, std::initializer_list<const char *> exercises, std::initializer_list<const char *> weights, int reps)
{
    Session session = plannedStrength(iso, exercises);
    session.logged = Logged{};
    session.logged->day = day(iso);
    auto weight = weights.begin();
    for (Entry &entry : session.entries) {
        for (ExerciseSet &set : entry.sets)
            set.result = {kilograms(*weight), reps, {}, {}, 2, 1795000000000};
        ++weight;
    }
    return session;
}

} // namespace

class Lift : public LogPageTest
{
protected:
    /// The texts shown on a card.
    QString words(int card)
    {
        QStringList texts;
        for (const QLabel *label : lift().cards().at(size_t(card))->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(QLatin1Char('\n'));
    }
    /// Chooses from a card's menu.
    void choose(int card, const QString &text)
    {
        QMenu *menu = lift().cards().at(size_t(card))->findChild<QToolButton *>()->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->actions())
            if (action->text().startsWith(text))
                return action->trigger();
        FAIL() << "no " << qPrintable(text);
    }
    QString cursor() { return grid(openCard()).currentIndex().isValid() ? model(openCard()).cellName(grid(openCard()).currentIndex()) : QString(); }
    int openCard()
    {
        for (size_t i = 0; i < lift().cards().size(); ++i)
            if (lift().cards()[i]->isOpen())
                return int(i);
        return 0;
    }
};

TEST_F(Lift, OfFiveExercisesWithRisingWeightsNeedsAtMostTwentyFourKeys)
{
    const auto exercises = {"back-squat", "romanian-deadlift", "bench-press", "bent-over-row", "push-up"};
    stored(done("2026-11-12", exercises, {"60", "50", "40", "40", ""}, 12));
    const Session plan = stored(plannedStrength("2026-11-19", exercises));
    open(plan);
    presses = 1; // the Enter on the session that opened it
    type("62.5");
    press(Qt::Key_Return);
    for (int set = 0; set < 15; ++set)
        press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(page->log().isOpen());
    EXPECT_LE(presses, 24);
    std::printf("%d key presses\n", presses);
    const Session log = saved(plan);
    EXPECT_EQ(log.doneSets(), 15);
    for (const ExerciseSet &set : log.entries[0].sets)
        EXPECT_EQ(set.result.weight, kilograms("62.5"));
    EXPECT_EQ(log.entries[1].sets[2].result.weight, kilograms("50"));
    EXPECT_EQ(log.entries[4].sets[2].result.reps, 12);
}

TEST_F(Lift, TakesTheSuggestionOverWithOneKey)
{
    stored(done("2026-11-12", {"romanian-deadlift"}, {"50"}, 15));
    const Session plan = stored(plannedStrength("2026-11-19", {"romanian-deadlift"}));
    open(plan);
    EXPECT_TRUE(words(0).contains(QStringLiteral("Suggested: 52.5 kg × 12 – all 3 sets reached 15 reps last time"))) << words(0).toStdString();
    press(Qt::Key_F4);
    const Session taken = saved(plan);
    for (const ExerciseSet &set : taken.entries[0].sets) {
        EXPECT_EQ(set.result.weight, kilograms("52.5"));
        EXPECT_EQ(set.result.reps, 12);
        EXPECT_FALSE(set.isDone()) << "a suggestion is not done";
    }
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Take over the suggestion for Romanian deadlift (barbell)"));
    commands->undoStack().undo();
    EXPECT_EQ(saved(plan), plan);
    type("55");
    press(Qt::Key_F4); // in the middle of a cell, too
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.weight, kilograms("52.5"));
}

TEST_F(Lift, SaysWhichPlatesToLoadWhileTheWeightIsTyped)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"back-squat", "goblet-squat"}));
    open(plan);
    type("60");
    EXPECT_TRUE(words(0).contains(QStringLiteral("Plates each side for 60 kg (bar 20 kg): 20"))) << words(0).toStdString();
    type("+1");
    EXPECT_TRUE(words(0).contains(QStringLiteral("61 kg cannot be loaded with your plates; nearest is 60 kg: 20"))) << words(0).toStdString();
    press(Qt::Key_Return);
    goTo(0, 0, SetColumn::Weight);
    type("135 lb");
    EXPECT_TRUE(words(0).contains(QStringLiteral("Plates each side for 135 lb (bar 45 lb): 45"))) << words(0).toStdString();
    press(Qt::Key_Return);
    goTo(1, 0, SetColumn::Weight);
    type("20");
    EXPECT_FALSE(words(1).contains(QStringLiteral("Plates"))) << "a goblet squat takes a dumbbell";
}

TEST_F(Lift, WorksOutSumsInCells)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"back-squat"}));
    open(plan);
    type("20+2*10");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.weight, kilograms("40"));
    type("6+6");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.reps, 12);
    goTo(0, 1, SetColumn::Weight);
    type("45+2*45 lb");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).entries[0].sets[1].result.weight, (Weight{QStringLiteral("135"), WeightUnit::Pounds, 61234970}));
    goTo(0, 2, SetColumn::Weight);
    type("20+");
    press(Qt::Key_Return);
    EXPECT_EQ(model(0).problem(), QStringLiteral("Set 3, weight, kg: “20+” is not saved: a number is missing at the end"));
    EXPECT_EQ(cell(0, 2, SetColumn::Weight), QStringLiteral("20+"));
    EXPECT_EQ(saved(plan).entries[0].sets[2].result.weight, std::nullopt);
}

TEST_F(Lift, GoesToAndFroInASuperset)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat", "push-up", "plank"}, 2));
    open(plan);
    choose(0, QStringLiteral("Superset with Push-up"));
    EXPECT_EQ(saved(plan).entries[0].superset, saved(plan).entries[1].superset);
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Superset of Goblet squat and Push-up"));
    goTo(0, 0, SetColumn::Weight);
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        order << QString::number(openCard()) + QString::number(grid(openCard()).currentIndex().row());
        press(Qt::Key_Space);
    }
    EXPECT_EQ(order.join(QLatin1Char(' ')), QStringLiteral("00 10 01 11"));
    EXPECT_EQ(openCard(), 2);
    choose(0, QStringLiteral("Leave the superset"));
    EXPECT_EQ(saved(plan).entries[1].superset, std::nullopt);
}

TEST_F(Lift, MovesAnExerciseWithAltAndArrows)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"goblet-squat", "push-up", "plank"}));
    open(plan);
    press(Qt::Key_Down, Qt::AltModifier);
    Session log = saved(plan);
    EXPECT_EQ(log.entries[0], plan.entries[1]);
    EXPECT_EQ(log.entries[1], plan.entries[0]);
    EXPECT_FALSE(log.logged) << "another order is no training";
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Move Goblet squat below Push-up"));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(saved(plan).entries[2], plan.entries[0]) << "the cursor goes along";
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(saved(plan).entries[1], plan.entries[0]);
    while (commands->undoStack().canUndo())
        commands->undoStack().undo();
    EXPECT_EQ(saved(plan), plan);
}

TEST_F(Lift, LogsLeftAndRightApart)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"step-up"}, 2));
    open(plan);
    EXPECT_EQ(model(0).headerData(model(0).columnOf(SetColumn::Reps), Qt::Horizontal).toString(), QStringLiteral("Each side"));
    choose(0, QStringLiteral("Log left and right apart"));
    EXPECT_EQ(cell(0, 0, SetColumn::Number), QStringLiteral("1 left"));
    EXPECT_EQ(cell(0, 1, SetColumn::Number), QStringLiteral("1 right"));
    EXPECT_EQ(cell(0, 2, SetColumn::Number), QStringLiteral("2 left"));
    EXPECT_EQ(cell(0, 1, SetColumn::Reps, ui::SetTableModel::PlaceholderRole), QStringLiteral("12"));
    goTo(0, 0, SetColumn::Weight);
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Space);
    EXPECT_EQ(saved(plan).doneSets(), 2);
    page->discard();
    EXPECT_EQ(saved(plan).entries[0].sets.size(), 2U) << "the plan's own sets are left";
}

TEST_F(Lift, KeepsANoteOnAnExerciseForNextTime)
{
    Session before = done("2026-11-12", {"back-squat"}, {"60"}, 12);
    before.entries[0].note = QStringLiteral("Belt on the last set");
    stored(before);
    const Session plan = stored(plannedStrength("2026-11-19", {"back-squat"}));
    open(plan);
    EXPECT_TRUE(words(0).contains(QStringLiteral("Last time: Belt on the last set"))) << words(0).toStdString();
    auto *note = lift().cards()[0]->findChild<ui::FieldEdit *>();
    ASSERT_NE(note, nullptr);
    EXPECT_EQ(note->accessibleName(), QStringLiteral("Note on Barbell back squat"));
    note->setFocus();
    type("knees out");
    press(Qt::Key_Return);
    EXPECT_EQ(saved(plan).entries[0].note, QStringLiteral("knees out"));
    EXPECT_FALSE(saved(plan).logged) << "a note is no training";
}

TEST_F(Lift, OffersAnExerciseItsOwnRestBarAndStep)
{
    Session plan = plannedStrength("2026-11-19", {"back-squat"});
    plan.entries[0].rest.reset();
    stored(plan);
    open(plan);
    choose(0, QStringLiteral("Rest, bar and step"));
    auto *dialog = page->findChild<ui::EquipmentDialog *>();
    ASSERT_NE(dialog, nullptr);
    const auto edits = dialog->findChildren<QLineEdit *>();
    ASSERT_EQ(edits.size(), 3);
    EXPECT_EQ(edits[0]->placeholderText(), QStringLiteral("1:00"));
    EXPECT_EQ(edits[1]->placeholderText(), QStringLiteral("20"));
    edits[0]->setText(QStringLiteral("2:30"));
    edits[1]->setText(QStringLiteral("heavy"));
    QTest::keyClick(edits[1], Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()) << "what cannot be read stays";
    edits[1]->setText(QStringLiteral("15"));
    QTest::keyClick(edits[1], Qt::Key_Return);
    EXPECT_EQ(page->log().restOf(plan.entries[0]), Seconds(150));
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Change rest and bar of Barbell back squat"));
    page->activateWindow(); // no window manager here gives the focus back when the dialog goes
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    goTo(0, 0, SetColumn::Weight);
    type("37.5");
    EXPECT_TRUE(words(0).contains(QStringLiteral("Plates each side for 37.5 kg (bar 15 kg): 10 + 1.25"))) << words(0).toStdString();
}

TEST_F(Lift, OffersTheComingSessionsOfItsPlanWhatChangedToday)
{
    const PlanRunId run = PlanRunId::create();
    const auto planned = [&](const char *iso) {
        Session session = plannedStrength(iso, {"goblet-squat"});
        session.planRun = run;
        return session;
    };
    Change plan;
    PlanRun of;
    of.id = run;
    of.firstDay = day("2026-11-16");
    plan.add(of);
    ASSERT_TRUE(commands->run(plan));
    const Session now = stored(planned("2026-11-19"));
    const Session next = stored(planned("2026-11-26"));
    QSignalSpy offered(page.get(), &ui::LogPage::planUpdateOffered);
    open(now);
    lift().swapExercise(now.entries[0].id, libraryExerciseId(QStringLiteral("leg-press")));
    goTo(0, 0, SetColumn::Weight);
    type("60");
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    EXPECT_EQ(saved(next), next) << "today only";
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(offered.count(), 1);
    ASSERT_TRUE(commands->run(offered[0][0].value<Change>()));
    EXPECT_EQ(saved(next).entries[0].plannedExercise, libraryExerciseId(QStringLiteral("leg-press")));
    EXPECT_EQ(saved(now).entries[0].plannedExercise, libraryExerciseId(QStringLiteral("goblet-squat")));
}

} // namespace tests
