// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for any lifter: whatever is done to a log can be taken back to the last byte, and a weight stays what was
// typed. LEGWORK_SEED repeats a run.
#include "tests/support/logicaldump.h"
#include "tests/ui/log/logfixture.h"

#include <random>

using namespace core;
using ui::SetColumn;

namespace tests {

class LogProperty : public LogPageTest
{
protected:
    LogProperty()
    {
        bool set = false;
        unsigned seed = qEnvironmentVariable("LEGWORK_SEED").toUInt(&set);
        if (!set)
            seed = std::random_device()();
        std::printf("LEGWORK_SEED=%u\n", seed);
        random.seed(seed);
    }
    int upTo(int n) { return int(random() % unsigned(n)); }
    template <class T> T any(std::initializer_list<T> of) { return *(of.begin() + upTo(int(of.size()))); }

    /// One act of somebody who presses anything anywhere.
    void act()
    {
        const auto &entries = page->log().session().entries;
        if (entries.empty())
            return lift().addExercise(libraryExerciseId(QStringLiteral("plank")));
        const int card = upTo(int(entries.size()));
        const core::EntryId entry = entries[size_t(card)].id;
        const auto exercise = [this] { return libraryExerciseId(QLatin1String(any({"leg-press", "plank", "pull-up", "step-up", "farmers-carry"}))); };
        switch (upTo(12)) {
        case 0: return lift().addExercise(exercise());
        case 1: return lift().swapExercise(entry, exercise());
        case 2: return lift().removeExercise(entry);
        case 3: return lift().moveExercise(entry, any({-1, 1}));
        case 4: return lift().setSuperset(entry, any({true, false}));
        case 5: return static_cast<void>(any({true, false}) ? model(card).addSet() : model(card).addWarmUp());
        case 6: return static_cast<void>(model(card).splitSides());
        case 7: return static_cast<void>(model(card).takeAdvice());
        default: return key(card);
        }
    }
    void key(int card)
    {
        if (model(card).rowCount() == 0)
            return;
        const int row = upTo(model(card).rowCount());
        const int column = upTo(model(card).columnCount());
        if (!ui::isInput(model(card).column(column)))
            return;
        grid(card).setCurrentIndex(model(card).index(row, column));
        ui::SetTable *at = &grid(card);
        switch (upTo(6)) {
        case 0: return QTest::keyClick(at, Qt::Key_Space);
        case 1: return QTest::keyClick(at, Qt::Key_D, Qt::ControlModifier);
        case 2: return QTest::keyClick(at, Qt::Key_Delete, any({Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ControlModifier)}));
        case 3: return QTest::keyClick(at, Qt::Key_F4);
        default: break;
        }
        const QString text = any({QStringLiteral("20+2*10"), QStringLiteral("135 lb"), QStringLiteral("7"), QStringLiteral("32,50"),
                                  QStringLiteral("x"), QStringLiteral("1:30"), QString(), QStringLiteral("400 m")});
        if (!model(card).setData(model(card).index(row, column), text))
            model(card).dropDraft(model(card).index(row, column));
    }

    std::mt19937 random;
};

TEST_F(LogProperty, AnySequenceOfEditsUndoneLeavesNothingBehind)
{
    Session before = plannedStrength("2026-11-12", {"back-squat", "step-up"});
    before.logged = Logged{};
    before.logged->day = day("2026-11-12");
    for (Entry &entry : before.entries)
        for (ExerciseSet &set : entry.sets)
            set.result = {Weight::of(40, WeightUnit::Kilograms), 15, {}, {}, {}, 1};
    stored(before);
    const Session plan = stored(plannedStrength("2026-11-19", {"back-squat", "step-up", "push-up"}));
    const std::string untouched = logicalDump(database.store());
    open(plan);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 30; ++i)
            act();
        const std::string full = logicalDump(database.store());
        const int steps = commands->undoStack().index();
        EXPECT_GT(steps, 5) << "the lifter did next to nothing";
        while (commands->undoStack().canUndo())
            commands->undoStack().undo();
        ASSERT_EQ(logicalDump(database.store()), untouched) << "round " << round;
        while (commands->undoStack().canRedo())
            commands->undoStack().redo();
        ASSERT_EQ(logicalDump(database.store()), full) << "round " << round;
        while (commands->undoStack().canUndo())
            commands->undoStack().undo();
    }
}

TEST_F(LogProperty, AWeightStaysAsItWasTypedByteForByte)
{
    const Session plan = stored(plannedStrength("2026-11-19", {"back-squat"}, 1));
    open(plan);
    const auto index = [this] { return model(0).index(0, model(0).columnOf(SetColumn::Weight)); };
    for (int i = 0; i < 60; ++i) {
        QString number = QString(upTo(3), QLatin1Char('0')) + QString::number(upTo(1000));
        if (upTo(2))
            number += any({QStringLiteral("."), QStringLiteral(",")}) + QString::number(upTo(1000)) + QString(upTo(3), QLatin1Char('0'));
        if (upTo(5) == 0)
            number.prepend(any({QLatin1Char('+'), QLatin1Char('-')}));
        const QString unit = any({QString(), QStringLiteral(" kg"), QStringLiteral("kg"), QStringLiteral(" lb"), QStringLiteral("lbs")});
        ASSERT_TRUE(model(0).setData(index(), number + unit)) << qPrintable(number + unit);
        const bool pounds = unit.contains(QLatin1Char('l'));
        const auto weight = saved(plan).entries[0].sets[0].result.weight;
        ASSERT_TRUE(weight);
        ASSERT_EQ(weight->text, number);
        ASSERT_EQ(weight->unit, pounds ? WeightUnit::Pounds : WeightUnit::Kilograms);
        ASSERT_EQ(cell(0, 0, SetColumn::Weight), pounds ? number + QStringLiteral(" lb") : number);
        // Confirming the cell as it stands, and looking at it in another unit, change nothing.
        ASSERT_TRUE(model(0).setData(index(), cell(0, 0, SetColumn::Weight)));
        ASSERT_EQ(saved(plan).entries[0].sets[0].result.weight, weight);
    }
    const auto last = saved(plan).entries[0].sets[0].result.weight;
    Change other;
    other.add(Preferences::weightSetting(WeightUnit::Pounds));
    ASSERT_TRUE(commands->run(other));
    ASSERT_TRUE(model(0).setData(index(), cell(0, 0, SetColumn::Weight)));
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.weight, last);
    crashAndRestart();
    EXPECT_EQ(saved(plan).entries[0].sets[0].result.weight, last);
}

} // namespace tests
