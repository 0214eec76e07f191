// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/usualgear.h"
#include "tests/support/clipped.h"
#include "tests/support/sampleimport.h"
#include "tests/ui/log/logfixture.h"
#include "ui/commands/gearcommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/log/shoerow.h"
#include "ui/log/shoesdialog.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <stdexcept>

using namespace core;
using ui::LogField;

namespace tests {

class ShoesLog : public LogPageTest
{
protected:
    ShoesLog()
    {
        for (const Gear &gear : {daily, race, old})
            EXPECT_TRUE(ui::addGear(*commands, gear));
    }

    QComboBox &pairs() { return *run().findChild<ui::ShoeRow *>()->findChild<QComboBox *>(); }
    QString mileage() { return run().findChild<ui::ShoeRow *>()->findChild<ui::WarnLabel *>()->text(); }
    Gear storedGear(const Gear &gear)
    {
        const auto found = database.store().gear().find(gear.id);
        EXPECT_TRUE(found);
        return found ? found->value_or(Gear()) : Gear();
    }
    Session freshRun()
    {
        Session session;
        session.id = SessionId::create();
        session.logged = Logged{};
        session.logged->day = today.date();
        return session;
    }

    Gear daily{GearId::create(), QStringLiteral("Daily"), false, {12'000}, Metres{20'000}};
    Gear race{GearId::create(), QStringLiteral("Race"), false, {0}, {}};
    Gear old{GearId::create(), QStringLiteral("Old"), true, {900'000}, {}};
};

TEST_F(ShoesLog, The_usual_pair_is_on_a_new_run_and_stored_with_its_first_value)
{
    ASSERT_TRUE(ui::setUsualGear(*commands, daily));
    for (const Session &session : {freshRun(), stored(plannedSession(Kind::EasyRun, "2026-11-19", 45))}) {
        open(session);
        EXPECT_EQ(pairs().currentText(), QStringLiteral("Daily"));
        EXPECT_EQ(saved(session).logged, std::nullopt) << "looking is not logging";
        type("50:00");
        press(Qt::Key_Return);
        EXPECT_EQ(saved(session).logged->gear, daily.id);
        commands->undoStack().undo();
    }
    open(stored(plannedSession(Kind::BriskWalk, "2026-11-19", 45)));
    EXPECT_EQ(pairs().currentText(), QStringLiteral("not recorded")) << "walks have no usual running shoes";
}

TEST_F(ShoesLog, Another_pair_is_one_key_and_one_step_and_a_retired_one_is_not_offered)
{
    ASSERT_TRUE(ui::setUsualGear(*commands, daily));
    const Session session = freshRun();
    open(session);
    EXPECT_EQ(pairs().findText(QStringLiteral("Old")), -1);
    pairs().setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(saved(session).logged->gear, race.id);
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Choose the shoes of Easy run"));
    press(Qt::Key_Home);
    EXPECT_EQ(saved(session).logged->gear, std::nullopt);
    type("r");
    EXPECT_EQ(saved(session).logged->gear, race.id);
    ASSERT_TRUE(ui::retireGear(*commands, race, true));
    EXPECT_EQ(pairs().currentText(), QStringLiteral("Race")) << "what a run was done with stays";
}

TEST_F(ShoesLog, The_log_says_what_a_pair_has_covered_and_when_that_is_past_its_distance)
{
    ASSERT_TRUE(ui::setUsualGear(*commands, daily));
    const Session session = freshRun();
    open(session);
    EXPECT_EQ(mileage(), QStringLiteral("12.0 km of 20.0 km"));
    run().field(LogField::Distance).setFocus();
    type("5");
    press(Qt::Key_Return);
    EXPECT_EQ(mileage(), QStringLiteral("17.0 km of 20.0 km"));
    run().field(LogField::Distance).setFocus();
    run().field(LogField::Distance).selectAll();
    type("9.5");
    press(Qt::Key_Return);
    EXPECT_EQ(mileage(), QStringLiteral("21.5 km: past the 20.0 km you set"));
    EXPECT_EQ(pairs().accessibleDescription(), mileage());
    commands->undoStack().undo();
    EXPECT_EQ(mileage(), QStringLiteral("17.0 km of 20.0 km"));
}

TEST_F(ShoesLog, Done_as_planned_and_an_import_get_the_usual_pair_too)
{
    ASSERT_TRUE(ui::setUsualGear(*commands, daily));
    const Session plan = stored(plannedSession(Kind::EasyRun, "2026-11-18", 45));
    ASSERT_TRUE(ui::logAsPlanned(*commands, plan, today.now()));
    EXPECT_EQ(saved(plan).logged->gear, daily.id);
    const Session untouched = stored(plannedSession(Kind::EasyRun, "2026-11-19", 45));
    open(untouched);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(saved(untouched).logged->gear, daily.id);
    const Session imported = stored(plannedSession(Kind::EasyRun, "2026-11-10", 45));
    importSampleRun(*commands, day("2026-11-09"));
    EXPECT_EQ(saved(imported).logged->gear, daily.id);
    ASSERT_TRUE(ui::retireGear(*commands, daily, true));
    const Session after = stored(plannedSession(Kind::EasyRun, "2026-11-17", 45));
    ASSERT_TRUE(ui::logAsPlanned(*commands, after, today.now()));
    EXPECT_EQ(saved(after).logged->gear, std::nullopt);
}

class ShoesBox : public ShoesLog
{
protected:
    ShoesBox() : dialog(*commands)
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    QLineEdit &edit(const char *name)
    {
        for (auto *one : dialog.findChildren<QLineEdit *>())
            if (one->accessibleName() == QLatin1String(name))
                return *one;
        throw std::runtime_error(name);
    }
    QAbstractButton &button(const char *text)
    {
        for (auto *one : dialog.findChildren<QAbstractButton *>())
            if (one->text().remove(u'&').startsWith(QLatin1String(text)))
                return *one;
        throw std::runtime_error(text);
    }
    void fill(const char *name, const char *text)
    {
        edit(name).setFocus();
        edit(name).selectAll();
        type(text);
        press(Qt::Key_Tab);
    }
    void push(const char *text)
    {
        button(text).setFocus();
        press(Qt::Key_Space);
    }
    QString problem() { return dialog.findChild<ui::WarnLabel *>()->text(); }
    QTreeWidget &list() { return *dialog.findChild<QTreeWidget *>(); }

    ui::ShoesDialog dialog;
};

TEST_F(ShoesBox, Lists_every_pair_with_what_it_has_covered)
{
    ASSERT_EQ(list().topLevelItemCount(), 3);
    EXPECT_EQ(list().topLevelItem(0)->text(0), QStringLiteral("Daily"));
    EXPECT_EQ(list().topLevelItem(0)->text(1), QStringLiteral("12.0 km"));
    EXPECT_EQ(list().topLevelItem(2)->text(2), QStringLiteral("retired"));
    EXPECT_EQ(edit("Warn at").text(), QStringLiteral("20.0 km"));
    Session run = loggedSession(Kind::EasyRun, "2026-11-18", 45);
    run.logged->gear = daily.id;
    run.logged->distance = Metres{9000};
    stored(run);
    EXPECT_EQ(list().topLevelItem(0)->text(1), QStringLiteral("21.0 km"));
    EXPECT_EQ(list().topLevelItem(0)->text(2), QStringLiteral("past 20.0 km"));
    EXPECT_FALSE(button("Delete").isEnabled()) << "they have a history";
}

TEST_F(ShoesBox, Clips_no_word_in_either_light)
{
    ASSERT_TRUE(ui::setUsualGear(*commands, race));
    Session run = loggedSession(Kind::EasyRun, "2026-11-18", 45);
    run.logged->gear = daily.id;
    run.logged->distance = Metres{9000};
    stored(run);
    for (const bool dark : {false, true}) {
        const QPalette palette = ui::Theme::paletteFor(dark);
        QApplication::setPalette(palette);
        dialog.setStyleSheet(ui::Theme::of(palette).styleSheet());
        QTest::qWait(20);
        EXPECT_EQ(clippedWords(dialog), QStringList());
        if (const QString folder = qEnvironmentVariable("LEGWORK_PICTURES"); !folder.isEmpty()) {
            EXPECT_TRUE(dialog.grab().save(QStringLiteral("%1/shoes-%2.png").arg(folder, dark ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
    }
    QApplication::setPalette(QPalette());
}

TEST_F(ShoesBox, A_pair_is_added_named_and_warned_of_by_keys_alone)
{
    push("Add a pair");
    type("Cloud");
    press(Qt::Key_Tab);
    fill("Covered before", "30");
    fill("Warn at", "far");
    EXPECT_EQ(problem(), QStringLiteral("Warn at: “far” is not saved: write it like 600 or 600 km"));
    EXPECT_EQ(edit("Warn at").text(), QStringLiteral("far"));
    fill("Warn at", "650.5");
    EXPECT_EQ(problem(), QString());
    const auto all = database.store().gear().all();
    ASSERT_TRUE(all);
    const auto cloud = std::find_if(all->begin(), all->end(), [](const Gear &gear) { return gear.name == QStringLiteral("Cloud"); });
    ASSERT_NE(cloud, all->end());
    EXPECT_EQ(cloud->start, Metres{30'000});
    EXPECT_EQ(cloud->warn, Metres{650'500});
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Change the shoes Cloud"));
    fill("Name", " ");
    EXPECT_EQ(problem(), QStringLiteral("Name: shoes need one"));
}

TEST_F(ShoesBox, Looking_at_a_pair_in_miles_does_not_change_it)
{
    Change miles;
    miles.add(Preferences::lengthSetting(LengthUnit::Miles));
    ASSERT_TRUE(commands->run(miles));
    EXPECT_EQ(edit("Warn at").text(), QStringLiteral("12.427 mi"));
    for (const char *field : {"Name", "Covered before", "Warn at"}) {
        edit(field).setFocus();
        press(Qt::Key_Return);
    }
    EXPECT_EQ(storedGear(daily), daily);
}

TEST_F(ShoesBox, Retiring_the_usual_pair_is_one_step_that_leaves_none)
{
    push("The usual pair");
    EXPECT_EQ(ui::usualGear(*commands), daily.id);
    EXPECT_EQ(list().topLevelItem(0)->text(2), QStringLiteral("usual pair"));
    push("Retired");
    EXPECT_TRUE(storedGear(daily).retired);
    const auto setting = database.store().settings().find(QLatin1String(usualGearKey));
    ASSERT_TRUE(setting && *setting);
    EXPECT_EQ(usualGearFrom((*setting)->json), std::nullopt);
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Retire the shoes Daily"));
    list().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(ui::usualGear(*commands), daily.id);
    EXPECT_FALSE(storedGear(daily).retired);
}

TEST_F(ShoesBox, A_pair_without_history_is_deleted_and_comes_back)
{
    list().setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(edit("Name").text(), QStringLiteral("Race"));
    push("Delete");
    EXPECT_EQ(list().topLevelItemCount(), 2);
    commands->undoStack().undo();
    EXPECT_EQ(storedGear(race), race);
}

} // namespace tests
