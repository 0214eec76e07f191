// SPDX-License-Identifier: GPL-3.0-or-later
// A log may say what it likes of a planned session: what was planned stays to the letter, and taking the log back
// leaves the session as it was before.
#include "core/rules/logging.h"
#include "tests/ui/log/logfixture.h"
#include "ui/log/noteedit.h"

#include <QLabel>

using namespace core;
using ui::SetColumn;

namespace {

/// What was planned of a session, told from nothing the log may write to.
struct PlanOf {
    std::optional<Planned> planned;
    std::vector<std::optional<ExerciseId>> exercises;
    std::vector<std::pair<SetTarget, SetType>> sets;
    bool operator==(const PlanOf &) const = default;
};

PlanOf planOf(const Session &session)
{
    PlanOf plan{session.planned, {}, {}};
    for (const Entry &entry : session.entries) {
        if (!entry.plannedExercise)
            continue;
        plan.exercises.push_back(entry.plannedExercise);
        for (const ExerciseSet &set : entry.sets) {
            if (!isPlannedSet(set))
                continue;
            SetTarget target = set.target;
            target.type.reset();
            plan.sets.emplace_back(target, set.plannedType());
        }
    }
    return plan;
}

class PlanStays : public tests::LogPageTest
{
protected:
    Session lifts()
    {
        Session plan = tests::plannedStrength("2026-11-19", {"goblet-squat", "step-up"});
        plan.planned->note = QStringLiteral("Stop each set with 2 reps left.");
        return stored(plan);
    }
    void write(const char *words)
    {
        auto *notes = page->findChild<ui::NoteEdit *>();
        ASSERT_TRUE(notes);
        notes->setFocus();
        type(words);
    }
};

} // namespace

TEST_F(PlanStays, WhateverIsTypedIntoTheGridAndTheNotes)
{
    const Session plan = lifts();
    const PlanOf meant = planOf(plan);
    open(plan);
    const auto expectPlanKept = [&](const char *after) { EXPECT_EQ(planOf(saved(plan)), meant) << after; };
    goTo(0, 0, SetColumn::Weight);
    type("24");
    press(Qt::Key_Return);
    type("9");
    press(Qt::Key_Return);
    expectPlanKept("weight and reps");
    goTo(0, 1, SetColumn::Type);
    type("d");
    expectPlanKept("another type");
    goTo(0, 2, SetColumn::Type);
    type("w");
    type("w");
    expectPlanKept("a type there and back");
    ASSERT_TRUE(model(0).addSet());
    ASSERT_TRUE(model(0).addWarmUp());
    expectPlanKept("sets of its own");
    ASSERT_TRUE(model(1).removeSet(0));
    expectPlanKept("a set cleared");
    write("Left knee fine");
    goTo(0, 0, SetColumn::Weight);
    expectPlanKept("notes");
    EXPECT_EQ(saved(plan).note, QStringLiteral("Left knee fine"));
    page->finish();
    expectPlanKept("finished");
    EXPECT_EQ(planOf(withoutLog(saved(plan))), meant);
    while (commands->undoStack().canUndo())
        commands->undoStack().undo();
    EXPECT_EQ(saved(plan), plan);
}

TEST_F(PlanStays, WhenTheWorkoutIsDiscarded)
{
    const Session plan = lifts();
    open(plan);
    goTo(0, 1, SetColumn::Type);
    type("d");
    goTo(0, 0, SetColumn::Weight);
    type("24");
    press(Qt::Key_Return);
    ASSERT_TRUE(model(0).addSet());
    page->discard();
    const Session after = saved(plan);
    EXPECT_FALSE(after.logged);
    EXPECT_EQ(after.entries, plan.entries);
    EXPECT_EQ(after.planned, plan.planned);
}

TEST_F(PlanStays, AndItsWordsAreShownBesideTheNotesAndNotInThem)
{
    open(lifts());
    auto *notes = page->findChild<ui::NoteEdit *>();
    ASSERT_TRUE(notes);
    EXPECT_TRUE(notes->toPlainText().isEmpty());
    bool shown = false;
    for (const QLabel *label : page->findChildren<QLabel *>())
        shown = shown || (label->isVisible() && label->text().contains(QStringLiteral("Stop each set with 2 reps left.")));
    EXPECT_TRUE(shown);
}

TEST_F(PlanStays, WhenARunIsLoggedInFull)
{
    Session plan = tests::plannedSession(Kind::EasyRun, "2026-11-19", 45);
    plan.planned->note = QStringLiteral("Stay where you can talk.");
    plan = stored(plan);
    open(plan);
    type("38");
    press(Qt::Key_Return);
    type("6.2");
    press(Qt::Key_Return);
    write("Rain");
    page->finish();
    const Session after = saved(plan);
    EXPECT_EQ(after.planned, plan.planned);
    EXPECT_EQ(after.note, QStringLiteral("Rain"));
    EXPECT_EQ(after.logged->timer, Milliseconds(38 * 60000));
}
