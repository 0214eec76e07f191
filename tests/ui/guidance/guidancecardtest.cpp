// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/healthcheck.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/commands/commands.h"
#include "ui/commands/guidancecommands.h"
#include "ui/guidance/healthcheckdialog.h"
#include "ui/look/today.h"
#include "ui/preferences/preferencespage.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <gtest/gtest.h>

using namespace core;

namespace {

/// The preferences on Thursday 19 November 2026.
class GuidancePreferences : public testing::Test
{
protected:
    void SetUp() override
    {
        Change change;
        change.add(Preferences::firstDaySetting(Qt::Monday));
        ASSERT_TRUE(database.store().journal().apply(change));
        page.resize(1100, 900);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    template <class W> W *named(const char *name)
    {
        for (W *widget : page.findChildren<W *>())
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        ADD_FAILURE() << "nothing is named " << name;
        return nullptr;
    }
    QTableWidget *table() { return named<QTableWidget>("Rules of the guidance"); }
    QListWidget *silent() { return named<QListWidget>("Dismissed findings"); }

    /// The row of a rule in the table.
    int rowOf(const char *rule)
    {
        for (int row = 0; row < table()->rowCount(); ++row)
            if (table()->item(row, 3)->text() == QLatin1String(rule))
                return row;
        return -1;
    }
    /// Stands on a rule's row and presses Space.
    void pressSpaceOn(const char *rule)
    {
        table()->setFocus();
        table()->setCurrentCell(rowOf(rule), 0);
        QTest::keyClick(table(), Qt::Key_Space);
    }
    Qt::CheckState state(const char *rule) { return table()->item(rowOf(rule), 0)->checkState(); }
    std::vector<Dismissal> dismissals() { return database.store().guidance().dismissals().value(); }
    Availability days() { return availabilityOn(database.store().guidance().availabilities().value(), today.date()).value(); }
    std::string dump() { return tests::logicalDump(database.store()); }

    void type(QSpinBox *box, const char *text)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QLatin1String(text));
        QTest::keyClick(box, Qt::Key_Return);
    }

    tests::TemporaryDatabase database;
    ui::Commands commands{database.store()};
    ui::Today today{tests::day("2026-11-19")};
    ui::PreferencesPage page{database.store(), commands, today};
};

TEST_F(GuidancePreferences, ListsEveryRuleWithWhatItLooksAtAndItsSource)
{
    ASSERT_EQ(table()->rowCount(), 45);
    for (int row = 0; row < 45; ++row)
        for (int column = 0; column < table()->columnCount(); ++column)
            EXPECT_FALSE(table()->item(row, column)->text().isEmpty()) << row << " " << column;
}

TEST_F(GuidancePreferences, SpaceSwitchesARuleOffAndOnAgainEachAsOneStep)
{
    const std::string before = dump();
    pressSpaceOn("R17");
    EXPECT_EQ(dismissals(), (std::vector<Dismissal>{{QStringLiteral("R17"), QDate()}}));
    EXPECT_EQ(state("R17"), Qt::Unchecked);
    EXPECT_EQ(commands.undoStack().count(), 1);
    pressSpaceOn("R17");
    EXPECT_TRUE(dismissals().empty());
    EXPECT_EQ(dump(), before);
    commands.undoStack().undo();
    EXPECT_EQ(state("R17"), Qt::Unchecked);
    commands.undoStack().undo();
    EXPECT_EQ(state("R17"), Qt::Checked);
    EXPECT_EQ(dump(), before);
}

TEST_F(GuidancePreferences, SafetyHasNoSwitch)
{
    for (const char *rule : {"R34", "R36", "R38", "R39"}) {
        pressSpaceOn(rule);
        EXPECT_EQ(state(rule), Qt::Checked) << rule;
    }
    EXPECT_TRUE(dismissals().empty());
}

TEST_F(GuidancePreferences, WhatIsSilentIsListedWithAWayBack)
{
    EXPECT_FALSE(silent()->isVisible());
    ASSERT_TRUE(ui::dismissRule(commands, QStringLiteral("R15"), QDate()));
    ASSERT_TRUE(ui::dismissRule(commands, QStringLiteral("R19"), tests::day("2026-11-16")));
    ASSERT_TRUE(silent()->isVisible());
    ASSERT_EQ(silent()->count(), 2);
    EXPECT_TRUE(silent()->item(0)->text().contains(QLatin1String("for good"))) << qPrintable(silent()->item(0)->text());
    EXPECT_TRUE(silent()->item(1)->text().contains(QLatin1String("16"))) << qPrintable(silent()->item(1)->text());
    silent()->setFocus();
    silent()->setCurrentRow(1);
    QTest::keyClick(silent(), Qt::Key_Return);
    EXPECT_EQ(dismissals(), (std::vector<Dismissal>{{QStringLiteral("R15"), QDate()}}));
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Hear &all again"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(dismissals().empty());
    commands.undoStack().undo();
    EXPECT_EQ(dismissals().size(), 1U);
}

TEST_F(GuidancePreferences, DaysForTrainingCountFromThisWeekOn)
{
    const std::string before = dump();
    for (QCheckBox *box : page.findChildren<QCheckBox *>())
        if (box->text() == QLatin1String("Sunday"))
            QTest::keyClick(box, Qt::Key_Space);
    type(named<QSpinBox>("Minutes on Tuesday"), "45");
    EXPECT_EQ(days().fromDay, tests::day("2026-11-16"));
    EXPECT_EQ(days().minutes[6], std::nullopt);
    EXPECT_EQ(days().minutes[1], 45);
    EXPECT_EQ(days().minutes[0], 0);
    EXPECT_FALSE(named<QSpinBox>("Minutes on Sunday")->isEnabled());
    EXPECT_EQ(commands.undoStack().count(), 2);
    const std::string after = dump();
    commands.undoStack().undo();
    commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(named<QSpinBox>("Minutes on Sunday")->isEnabled());
    commands.undoStack().redo();
    commands.undoStack().redo();
    EXPECT_EQ(dump(), after);
}

TEST_F(GuidancePreferences, EveryAimMayBeLeftOut)
{
    type(named<QSpinBox>("Moderate-equivalent minutes a week"), "0");
    type(named<QSpinBox>("Strength days a week"), "0");
    type(named<QSpinBox>("Most hard days a week"), "3");
    const Goal goal = goalOn(database.store().settings().goals().value(), today.date());
    EXPECT_EQ(goal.minutes, 0);
    EXPECT_EQ(goal.strengthDays, 0);
    EXPECT_EQ(goal.hardDays, 3);
    EXPECT_EQ(named<QSpinBox>("Moderate-equivalent minutes a week")->text(), QStringLiteral("no goal"));
    commands.undoStack().undo();
    EXPECT_EQ(named<QSpinBox>("Most hard days a week")->text(), QStringLiteral("no limit"));
}

TEST_F(GuidancePreferences, TheHealthCheckKeepsItsAnswersAndTheOtherTicks)
{
    Profile profile;
    profile.fromDay = tests::day("1970-01-01");
    profile.flags = EatingDisorder;
    Change change;
    change.add(profile);
    ASSERT_TRUE(commands.run(change));
    ui::openHealthCheck(commands, today.date(), page);
    auto *dialog = page.findChild<ui::HealthCheckDialog *>();
    ASSERT_TRUE(dialog);
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        if (box->text().contains(QLatin1String("joints")))
            QTest::keyClick(box, Qt::Key_Space);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    const auto flags = [this] {
        return profileOn(database.store().settings().profiles().value(), today.date()).flags;
    };
    EXPECT_EQ(flags(), int(EatingDisorder) | JointTrouble | HealthAnswered);
    EXPECT_TRUE(asksForADoctor(flags()));
    EXPECT_FALSE(asksForADoctor(flags() | DoctorAsked));
    for (QCheckBox *box : page.findChildren<QCheckBox *>())
        if (box->text() == QLatin1String("Pregnant or breast-feeding"))
            QTest::keyClick(box, Qt::Key_Space);
    EXPECT_EQ(flags(), int(EatingDisorder) | JointTrouble | HealthAnswered | Pregnant) << "the page leaves the other answers alone";
    commands.undoStack().undo();
    commands.undoStack().undo();
    EXPECT_EQ(flags(), int(EatingDisorder));
}

} // namespace
