// SPDX-License-Identifier: GPL-3.0-or-later
//
// One week from end to end, through the pages' own widgets and the commands behind them. tests/e2e/story.sh walks the
// same way in a real window.
#include "core/store/store.h"
#include "tests/support/sampleimport.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"
#include "ui/plans/applydialog.h"
#include "ui/plans/planspage.h"
#include "ui/progress/progresspage.h"
#include "ui/progress/weektable.h"
#include "ui/progress/weektablemodel.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <gmock/gmock.h>

using namespace core;
using testing::ElementsAre;

namespace {

const QDate monday(2026, 11, 16);

class Story : public testing::Test
{
protected:
    void SetUp() override
    {
        Change first;
        first.add(Preferences::firstDaySetting(Qt::Monday));
        ASSERT_TRUE(database.store().journal().apply(first));
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        empty = tests::logicalDump(database.store());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr) << "nothing has the keyboard";
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void write(const char *digits)
    {
        for (const char *digit = digits; *digit; ++digit) {
            ASSERT_NE(QApplication::focusWidget(), nullptr) << "nothing has the keyboard";
            QTest::keyClick(QApplication::focusWidget(), *digit);
        }
    }
    void click(QWidget &page, const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "there is no button " << qPrintable(text);
    }

    /// The kinds of a day's sessions, in order.
    std::vector<Kind> kindsOn(int weekday)
    {
        std::vector<Kind> kinds;
        for (const Session &session : on(weekday))
            kinds.push_back(session.kind);
        return kinds;
    }
    std::vector<Session> on(int weekday)
    {
        const auto found = database.store().sessions().between(monday.addDays(weekday), monday.addDays(weekday));
        EXPECT_TRUE(found);
        return found.value_or(std::vector<Session>());
    }

    void putTheSampleWeekOn()
    {
        // An empty database may greet the user first.
        window.showPage(QStringLiteral("week"));
        click(window.weekPage(), QStringLiteral("Use a plan…"));
        auto *plans = window.findChild<ui::PlansPage *>();
        ASSERT_NE(plans, nullptr);
        plans->selectPlan(QStringLiteral("sample-week"));
        click(*plans, QStringLiteral("&Use this plan…"));
        auto *preview = plans->findChild<ui::ApplyDialog *>();
        ASSERT_NE(preview, nullptr);
        QTest::keyClick(preview, Qt::Key_Return);
        ASSERT_EQ(window.currentPage(), QStringLiteral("week"));
    }

    /// Stands on Monday's session, opens its log and types three sets of its first exercise.
    void logMondaysStrength()
    {
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        ASSERT_EQ(window.currentPage(), QStringLiteral("log"));
        for (int set = 0; set < 3; ++set) {
            for (const char *cell : {"24", "12", "2"}) {
                write(cell);
                press(Qt::Key_Return);
            }
            press(Qt::Key_Return);
            press(Qt::Key_Return);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
    }

    /// A cell of this week's row in the table under the chart, which says what the chart paints.
    QString progress(ui::WeekTableModel::Column column)
    {
        window.showPage(QStringLiteral("progress"));
        const auto *model = window.findChild<ui::WeekTableModel *>();
        const auto row = model ? model->rowOf(monday) : std::nullopt;
        if (!row) {
            ADD_FAILURE() << "this week is not on the progress page";
            return {};
        }
        return model->index(*row, column).data().toString();
    }

    tests::TemporaryDatabase database;
    ui::Today today{tests::day("2026-11-19")};
    ui::Commands commands{database.store()};
    ui::MainWindow window{database.store(), commands, today};
    std::string empty;
};

TEST_F(Story, OfAWeekFromThePlanToTheProgressPageAndAllTheWayBack)
{
    ASSERT_NO_FATAL_FAILURE(putTheSampleWeekOn());
    EXPECT_THAT(kindsOn(4), ElementsAre(Kind::HiitRun));
    const std::string planned = tests::logicalDump(database.store());

    window.weekPage().view().setCurrentDay(monday.addDays(4));
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_THAT(kindsOn(4), ElementsAre());
    EXPECT_THAT(kindsOn(5), ElementsAre(Kind::ModerateRun, Kind::HiitRun));
    EXPECT_EQ(on(5).back().planned->originalDay, monday.addDays(4));
    commands.undoStack().undo();
    EXPECT_EQ(tests::logicalDump(database.store()), planned);

    ASSERT_NO_FATAL_FAILURE(logMondaysStrength());
    ASSERT_EQ(on(0).size(), 1U);
    const Session lifted = on(0).front();
    EXPECT_EQ(lifted.doneSets(), 3);
    for (const ExerciseSet &set : lifted.entries.front().sets)
        EXPECT_EQ(set.result.weight, Weight::parse(QStringLiteral("24"), WeightUnit::Kilograms));

    ASSERT_NO_FATAL_FAILURE(tests::importSampleRun(commands, monday));
    ASSERT_EQ(on(1).size(), 1U);
    const Session run = on(1).front();
    ASSERT_TRUE(run.planned && run.logged);
    EXPECT_EQ(run.planned->duration, Milliseconds(45 * 60000));
    EXPECT_EQ(run.logged->timer, Milliseconds(47 * 60000));

    window.showWeek(today.date());
    press(Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_TRUE(on(3).front().logged);
    EXPECT_EQ(on(3).front().logged->timer, on(3).front().planned->duration);

    using T = ui::WeekTableModel;
    EXPECT_EQ(progress(T::RunMinutes), QStringLiteral("47"));
    EXPECT_EQ(progress(T::Worth), QStringLiteral("47"));
    EXPECT_EQ(progress(T::StrengthDays), QStringLiteral("2"));
    EXPECT_EQ(progress(T::PlanKept), QStringLiteral("3 of 6"));
    EXPECT_EQ(progress(T::StillPlanned), QStringLiteral("60"));

    while (commands.undoStack().canUndo())
        commands.undoStack().undo();
    EXPECT_EQ(tests::logicalDump(database.store()), empty);
}

} // namespace
