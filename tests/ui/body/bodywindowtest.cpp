// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/healthcheck.h"
#include "core/store/bodyreading.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/body/bodypage.h"
#include "ui/body/daycard.h"
#include "ui/calendar/weekpage.h"
#include "ui/commands/commands.h"
#include "ui/guidance/findingsstrip.h"
#include "ui/log/fieldedit.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

/// The whole window on Friday 27 November 2026: what is typed on the Body page and in Preferences, and what the strip under
/// the week says of it.
class BodyInTheWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        Change change;
        change.add(Preferences::firstDaySetting(Qt::Monday));
        Profile profile;
        profile.fromDay = day("1970-01-01");
        profile.birthYear = 1986;
        profile.sex = QStringLiteral("f");
        profile.flags = HealthAnswered;
        change.add(profile);
        ASSERT_TRUE(database.store().journal().apply(change));
        window = std::make_unique<ui::MainWindow>(database.store(), commands, today);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        window->showPage(QStringLiteral("week"));
    }

    QToolButton *railButton()
    {
        for (auto *button : window->findChildren<QToolButton *>())
            if (button->accessibleName() == QStringLiteral("Body") && button->property("rail").toBool())
                return button;
        return nullptr;
    }
    void tick(const QString &text)
    {
        window->showPage(QStringLiteral("preferences"));
        for (auto *box : window->findChildren<QCheckBox *>())
            if (box->isVisible() && QString(box->text()).remove(QLatin1Char('&')) == text) {
                box->setFocus();
                QTest::keyClick(box, Qt::Key_Space);
                return;
            }
        ADD_FAILURE() << text.toStdString();
    }
    template <class Field> Field *preference(const char *name)
    {
        window->showPage(QStringLiteral("preferences"));
        for (auto *field : window->findChildren<Field *>())
            if (field->isVisible() && field->accessibleName() == QLatin1String(name))
                return field;
        ADD_FAILURE() << name;
        return nullptr;
    }
    void give(const char *name, const char *text)
    {
        if (auto *field = preference<QLineEdit>(name)) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, QString::fromUtf8(text));
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    void giveDeficit(const char *text)
    {
        if (auto *box = preference<QSpinBox>("Eat this much less a day")) {
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, QLatin1String(text));
            QTest::keyClick(box, Qt::Key_Return);
        }
    }
    ui::BodyPage &body()
    {
        window->showPage(QStringLiteral("body"));
        return *window->findChild<ui::BodyPage *>();
    }
    void type(BodyMeasure measure, QDate on, const char *text)
    {
        ui::DayCard &card = body().dayCard();
        card.setDay(on);
        ui::FieldEdit *field = card.field(measure);
        ASSERT_NE(field, nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(text));
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool says(const char *rule)
    {
        window->showPage(QStringLiteral("week"));
        QApplication::processEvents();
        for (const Finding &finding : window->weekPage().findings().shown())
            if (finding.id == QLatin1String(rule))
                return true;
        return false;
    }

    tests::TemporaryDatabase database;
    ui::Commands commands{database.store()};
    ui::Today today{day("2026-11-27")};
    std::unique_ptr<ui::MainWindow> window;
};

TEST_F(BodyInTheWindow, IsNotThereUntilPreferencesSwitchItOn)
{
    ASSERT_NE(railButton(), nullptr);
    EXPECT_FALSE(railButton()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), QStringLiteral("week"));
    const std::string before = tests::logicalDump(database.store());
    tick(QStringLiteral("Show the Body page"));
    EXPECT_TRUE(railButton()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), QStringLiteral("body"));
    commands.undoStack().undo();
    EXPECT_FALSE(railButton()->isVisible());
    EXPECT_EQ(window->currentPage(), QStringLiteral("week")) << "it does not stay on a page that is gone";
    EXPECT_EQ(tests::logicalDump(database.store()), before);
}

TEST_F(BodyInTheWindow, StandsBelowEverythingElseInTheRail)
{
    tick(QStringLiteral("Show the Body page"));
    for (auto *button : window->findChildren<QToolButton *>())
        if (button->property("rail").toBool() && button->accessibleName() != QStringLiteral("Body") &&
            button->accessibleName() != QStringLiteral("Preferences")) {
            EXPECT_LT(button->y(), railButton()->y()) << button->accessibleName().toStdString();
        }
}

TEST_F(BodyInTheWindow, WhatIsTypedOfSleepAndProteinIsHeardUnderTheWeek)
{
    for (const char *box : {"Show the Body page", "Weight", "Sleep", "Protein"})
        tick(QLatin1String(box));
    type(BodyMeasure::Weight, day("2026-11-20"), "70");
    for (int i = 0; i < 7; ++i) {
        EXPECT_FALSE(says("R31"));
        EXPECT_FALSE(says("R32"));
        type(BodyMeasure::Sleep, today.date().addDays(-i), "6:30");
        type(BodyMeasure::Protein, today.date().addDays(-i), "100");
    }
    EXPECT_TRUE(says("R31"));
    EXPECT_TRUE(says("R32"));
    tick(QStringLiteral("Sleep"));
    EXPECT_FALSE(says("R32")) << "what is hidden is not spoken of";
    EXPECT_TRUE(says("R31"));
}

TEST_F(BodyInTheWindow, ATargetIsGuardedAndTheStripSaysSo)
{
    for (const char *box : {"Show the Body page", "Weight", "Energy of sessions and of a day"})
        tick(QLatin1String(box));
    give("Height", "5 ft 6");
    type(BodyMeasure::Weight, today.date(), "70");
    giveDeficit("200");
    EXPECT_TRUE(says("R33"));
    EXPECT_FALSE(says("R34"));
    tick(QStringLiteral("Pregnant or breast-feeding"));
    EXPECT_TRUE(says("R34"));
    EXPECT_FALSE(says("R33")) << "safety speaks instead of tips";
    giveDeficit("0");
    EXPECT_FALSE(says("R34")) << "no target is wanted";
}

TEST_F(BodyInTheWindow, FastLossAndLowFuelAreHeardFromWhatWasTyped)
{
    for (const char *box : {"Show the Body page", "Weight", "Body fat", "Energy eaten"})
        tick(QLatin1String(box));
    for (int i = 30; i >= 0; i -= 2)
        type(BodyMeasure::Weight, today.date().addDays(-i), qPrintable(QString::number(66 + 0.2 * i)));
    EXPECT_TRUE(says("R35"));
    type(BodyMeasure::BodyFat, today.date().addDays(-3), "20");
    for (int i = 0; i < 7; ++i)
        type(BodyMeasure::Intake, today.date().addDays(-i), "1400");
    EXPECT_TRUE(says("R36")) << "1400 kcal for 54 kg free of fat";
}

TEST_F(BodyInTheWindow, AnAimAtOnePlaceIsAnsweredKindly)
{
    give("Your aim in your own words", "lose belly fat");
    EXPECT_TRUE(says("R41"));
    give("Your aim in your own words", "10 km without walking");
    EXPECT_FALSE(says("R41"));
    commands.undoStack().undo();
    EXPECT_TRUE(says("R41"));
}

TEST_F(BodyInTheWindow, LookingEveryDayInTheFirstWeeksIsAnsweredWithPatience)
{
    Change change;
    change.add(tests::loggedSession(Kind::EasyRun, "2026-11-16", 30));
    ASSERT_TRUE(database.store().journal().apply(change));
    tick(QStringLiteral("Show the Body page"));
    tick(QStringLiteral("Sleep"));
    for (int i = 6; i >= 1; --i)
        ASSERT_TRUE(notePageVisit(database.store(), bodyPageName, today.date().addDays(-i)));
    EXPECT_FALSE(says("R42"));
    type(BodyMeasure::Sleep, today.date(), "8");
    EXPECT_TRUE(says("R42"));
}

} // namespace
