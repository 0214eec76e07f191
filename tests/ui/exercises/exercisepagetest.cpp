// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exercises/exercisefixture.h"

#include "ui/exercises/exercisechart.h"
#include "ui/exercises/exercisetables.h"
#include "ui/look/highlightcard.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>

using namespace core;
using tests::ExercisePageTest;

TEST_F(ExercisePageTest, TypingFindsAndTheArrowsChooseWithoutLeavingTheField)
{
    show();
    EXPECT_TRUE(page.filters().field().hasFocus()) << "the page starts with the search";
    EXPECT_EQ(found().size(), 81);
    QTest::keyClicks(&page.filters().field(), QStringLiteral("squat"));
    EXPECT_EQ(page.current()->name, found().front());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(page.current()->name, found()[2]);
    EXPECT_TRUE(page.filters().field().hasFocus());
    search("nothing like this");
    EXPECT_FALSE(page.current());
    press(Qt::Key_Escape);
    EXPECT_EQ(found().size(), 81);
}

TEST_F(ExercisePageTest, StartsWithWhatWasDoneLast)
{
    lift("2026-11-20", "hip-thrust", {{"60", 10}});
    lift("2026-11-24", "goblet-squat", {{"16", 12}});
    show();
    EXPECT_EQ(page.current()->id, idOf("goblet-squat"));
}

TEST_F(ExercisePageTest, ShowsEverySessionAndTheSameNumbersInTheChart)
{
    lift("2026-11-17", "goblet-squat", {{"16", 12}, {"16", 11}, {"14", 12}});
    lift("2026-11-24", "goblet-squat", {{"18", 9}});
    show();
    ui::ExerciseTable &table = page.detail().sessions();
    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(table.item(0, 0)->text(), QStringLiteral("Tue 24 Nov"));
    EXPECT_EQ(table.item(1, 1)->text(), QStringLiteral("16 kg × 12, 11 · 14 kg × 12"));
    EXPECT_EQ(table.horizontalHeaderItem(2)->text(), QStringLiteral("Heaviest"));
    EXPECT_EQ(table.item(0, 2)->text(), QStringLiteral("18 kg"));
    const auto &points = page.detail().chart().plot().points;
    ASSERT_EQ(points.size(), 2u);
    EXPECT_EQ(points[1], (SeriesPoint{tests::day("2026-11-24"), 18}));
    page.detail().setMeasure(SetMeasure::Estimate);
    EXPECT_EQ(table.item(0, 3)->text(), QStringLiteral("23.4 kg"));
    EXPECT_NEAR(page.detail().chart().plot().points[1].value, 23.4, 1e-9);
    page.detail().setMeasure(SetMeasure::SetsAWeek);
    EXPECT_EQ(page.detail().chart().plot().points.size(), size_t(page.detail().weeks().rowCount()));
}

TEST_F(ExercisePageTest, CallsAnEstimateOneAndNamesItsSet)
{
    lift("2026-11-17", "goblet-squat", {{"20", 10}, {"12", 20}});
    show();
    const ui::HighlightText text = page.detail().cards()[1]->text();
    EXPECT_EQ(text.caption, QStringLiteral("Estimated maximum"));
    EXPECT_EQ(text.number, QStringLiteral("26.7 kg"));
    EXPECT_EQ(text.line, QStringLiteral("an estimate (Epley) from 20 kg × 10, 17 November 2026"));
}

TEST_F(ExercisePageTest, TheChartReadsOutAPointByKey)
{
    lift("2026-11-17", "goblet-squat", {{"16", 12}});
    lift("2026-11-24", "goblet-squat", {{"18", 9}});
    show();
    page.detail().chart().setFocus();
    press(Qt::Key_End);
    EXPECT_EQ(page.detail().chart().readOut(), QStringLiteral("Tuesday 24 November 2026: 18 kg"));
    press(Qt::Key_Left);
    EXPECT_EQ(page.detail().chart().accessibleDescription(), QStringLiteral("Tuesday 17 November 2026: 16 kg"));
}

TEST_F(ExercisePageTest, OpensTheSessionOfARow)
{
    const Session session = lift("2026-11-17", "goblet-squat", {{"16", 12}});
    show();
    QSignalSpy opened(&page, &ui::ExercisePage::sessionRequested);
    page.detail().sessions().setFocus();
    press(Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().value<SessionId>(), session.id);
}

TEST_F(ExercisePageTest, FollowsEachChangeAndItsUndo)
{
    lift("2026-11-17", "goblet-squat", {{"16", 12}});
    show();
    lift("2026-11-24", "goblet-squat", {{"18", 9}});
    EXPECT_EQ(page.detail().sessions().rowCount(), 2);
    commands.undoStack().undo();
    EXPECT_EQ(page.detail().sessions().rowCount(), 1);
}

TEST_F(ExercisePageTest, ReadsNothingWhileItIsHidden)
{
    show();
    page.showExercise(idOf("goblet-squat"));
    page.hide();
    lift("2026-11-17", "goblet-squat", {{"16", 12}});
    EXPECT_EQ(page.detail().sessions().rowCount(), 0);
    page.show();
    EXPECT_EQ(page.detail().sessions().rowCount(), 1);
}

TEST_F(ExercisePageTest, EverythingThatTakesTheFocusHasAName)
{
    lift("2026-11-17", "goblet-squat", {{"16", 12}});
    show();
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(face);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
    const QModelIndex row = page.list().currentIndex();
    EXPECT_EQ(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Goblet squat, quadriceps, glutes · dumbbell or kettlebell"));
}
