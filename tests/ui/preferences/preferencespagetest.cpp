// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencespage.h"

#include "core/model/language.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <gtest/gtest.h>

using namespace core;

namespace {

struct PreferencesPageTest : testing::Test {
    tests::TemporaryDatabase database;
    ui::Commands commands{database.store()};
    ui::Today today{tests::day("2026-11-19")};
    ui::PreferencesPage page{database.store(), commands, today};

    void SetUp() override
    {
        page.resize(1000, 640);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }
    template <class W> W *named(const char *name)
    {
        for (W *widget : page.findChildren<W *>())
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        ADD_FAILURE() << "no field named " << name;
        return nullptr;
    }
    void choose(const char *name, int index)
    {
        auto *box = named<QComboBox>(name);
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    void type(const char *name, const char *text)
    {
        auto *box = named<QSpinBox>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QLatin1String(text));
        QTest::keyClick(box, Qt::Key_Return);
    }
    Preferences preferences() { return database.store().preferences().value(); }
    Profile profile(const char *day) { return profileOn(database.store().settings().profiles().value(), tests::day(day)); }
};

} // namespace

TEST_F(PreferencesPageTest, AppliesEachChoiceAtOnceAsOneUndoStep)
{
    const std::string before = tests::logicalDump(database.store());
    choose("Distance", 1);
    choose("Minutes count", 1);
    EXPECT_EQ(preferences().lengths, LengthUnit::Miles);
    EXPECT_EQ(preferences().basis, CountingBasis::Activity);
    EXPECT_EQ(commands.undoStack().count(), 2);
    commands.undoStack().undo();
    EXPECT_EQ(named<QComboBox>("Minutes count")->currentIndex(), 0);
    commands.undoStack().undo();
    EXPECT_EQ(tests::logicalDump(database.store()), before);
}

TEST_F(PreferencesPageTest, SaysThatAnotherLanguageIsSpokenFromTheNextStart)
{
    const auto announced = [this] {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->text() == QLatin1String("Legwork speaks it from its next start."))
                return label->isVisible();
        ADD_FAILURE() << "nothing says when the language changes";
        return false;
    };
    const auto stored = [this] { return languageFrom(database.store().settings().all().value()); };
    EXPECT_FALSE(announced());
    choose("Language", 2);
    EXPECT_EQ(named<QComboBox>("Language")->currentText(), QStringLiteral("Deutsch"));
    EXPECT_EQ(stored(), QStringLiteral("de"));
    EXPECT_TRUE(announced());
    // English was passed on the way.
    commands.undoStack().undo();
    EXPECT_EQ(stored(), QStringLiteral("en"));
    commands.undoStack().undo();
    EXPECT_EQ(stored(), QString());
    EXPECT_EQ(named<QComboBox>("Language")->currentIndex(), 0);
    EXPECT_FALSE(announced());
}

TEST_F(PreferencesPageTest, StartsANewGoalInThisWeekAndLeavesEarlierWeeksTheirs)
{
    type("Moderate-equivalent minutes a week", "200");
    const auto goals = database.store().settings().goals().value();
    EXPECT_EQ(goalOn(goals, tests::day("2026-11-19")).minutes, 200);
    EXPECT_EQ(goalOn(goals, tests::day("2026-11-09")).minutes, 150);
}

TEST_F(PreferencesPageTest, TakesTheFirstProfileForAllTimeAndLaterOnesFromTheirDay)
{
    type("Maximum heart rate", "186");
    EXPECT_EQ(profile("2010-01-01").hrMax, 186);
    today.setFixed(tests::day("2027-02-01"));
    type("Maximum heart rate", "184");
    EXPECT_EQ(profile("2026-12-31").hrMax, 186);
    EXPECT_EQ(profile("2027-02-01").hrMax, 184);
}

TEST_F(PreferencesPageTest, CorrectsEarlierWeeksWhenAskedTo)
{
    type("Maximum heart rate", "186");
    today.setFixed(tests::day("2027-02-01"));
    for (QCheckBox *box : page.findChildren<QCheckBox *>())
        if (box->text().startsWith(QLatin1String("This is a correction")))
            box->setChecked(true);
    type("Maximum heart rate", "190");
    EXPECT_EQ(profile("2010-01-01").hrMax, 190);
}

TEST_F(PreferencesPageTest, KeepsBodyMassAsTypedAndAnUnreadableOneOnScreen)
{
    auto *mass = named<QLineEdit>("Body mass");
    mass->setFocus();
    QTest::keyClicks(mass, QStringLiteral("135 lb"));
    QTest::keyClick(mass, Qt::Key_Return);
    ASSERT_TRUE(profile("2026-11-19").mass);
    EXPECT_EQ(profile("2026-11-19").mass->text, QStringLiteral("135"));
    EXPECT_EQ(profile("2026-11-19").mass->unit, WeightUnit::Pounds);

    mass->selectAll();
    QTest::keyClicks(mass, QStringLiteral("heavy"));
    QTest::keyClick(mass, Qt::Key_Return);
    EXPECT_EQ(mass->text(), QStringLiteral("heavy"));
    EXPECT_EQ(profile("2026-11-19").mass->text, QStringLiteral("135"));
}

TEST_F(PreferencesPageTest, NamesEveryFieldForAScreenReader)
{
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName() == QLatin1String("qt_spinbox_lineedit"))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(reader->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

TEST_F(PreferencesPageTest, KeepsTheBarThePlatesAndHowARestIsTold)
{
    const std::string before = tests::logicalDump(database.store());
    const auto write = [this](const char *name, const char *text) {
        auto *edit = named<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
        QTest::keyClick(edit, Qt::Key_Return);
    };
    const auto says = [this](const char *words) {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    };
    write("Bar", "15");
    write("Pairs of plates", "2 x 10, 1 x 1.25, heavy");
    EXPECT_TRUE(says("Plates: “heavy” is no plate"));
    EXPECT_EQ(named<QLineEdit>("Pairs of plates")->text(), QStringLiteral("2 x 10, 1 x 1.25, heavy")) << "what was typed stays";
    EXPECT_EQ(preferences().plates().plates, PlateSet::standard(WeightUnit::Kilograms).plates);
    write("Pairs of plates", "1.25, 2 x 10");
    EXPECT_FALSE(says("is no plate"));
    const PlateSet mine{Weight::of(15, WeightUnit::Kilograms),
                        {{Weight::of(10, WeightUnit::Kilograms), 2}, {Weight::of(1.25, WeightUnit::Kilograms), 1}}};
    EXPECT_EQ(preferences().plates(), mine);
    EXPECT_EQ(preferences().poundPlates, PlateSet::standard(WeightUnit::Pounds));
    write("Rest after a set", "soon");
    EXPECT_TRUE(says("Rest: “soon” is not saved"));
    write("Rest after a set", "90");
    EXPECT_EQ(preferences().rest, Seconds(90));
    for (auto *box : page.findChildren<QCheckBox *>())
        if (box->text().contains(QStringLiteral("rest is over")))
            QTest::keyClick(box, Qt::Key_Space);
    EXPECT_FALSE(preferences().restSound);
    EXPECT_FALSE(preferences().restNotice);
    EXPECT_EQ(commands.undoStack().count(), 5);
    while (commands.undoStack().canUndo())
        commands.undoStack().undo();
    EXPECT_EQ(tests::logicalDump(database.store()), before);
}
