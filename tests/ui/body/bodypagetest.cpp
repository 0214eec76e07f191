// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body/bodypage.h"

#include "core/store/bodyreading.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/body/daycard.h"
#include "ui/body/energycard.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/charttable.h"
#include "ui/charts/chartview.h"
#include "ui/commands/bodycommands.h"
#include "ui/commands/commands.h"
#include "ui/log/fieldedit.h"
#include "ui/look/today.h"

#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace core;
using tests::day;

namespace {

/// The Body page on Friday 27 November 2026, with weight, sleep and water on it.
class BodyPage : public testing::Test
{
protected:
    void SetUp() override
    {
        set(BodyChoices::onSetting(true));
        set(BodyChoices::measuresSetting({BodyMeasure::Weight, BodyMeasure::Sleep, BodyMeasure::Water}));
        open();
    }
    void open()
    {
        page.reset();
        page = std::make_unique<ui::BodyPage>(database.store(), commands, today);
        page->resize(1180, 740);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
    void apply(const Change &change) { ASSERT_TRUE(database.store().journal().apply(change)); }
    void set(const Setting &setting)
    {
        Change change;
        const auto before = database.store().settings().find(setting.key);
        ASSERT_TRUE(before);
        if (*before)
            change.replace(**before, setting);
        else
            change.add(setting);
        if (!change.isEmpty())
            apply(change);
    }
    void put(BodyMeasure measure, QDate on, double value, const char *unit)
    {
        Change change;
        change.add(BodyEntry{BodyEntryId::create(), on, slug(measure), QString::number(value), QLatin1String(unit), value});
        apply(change);
    }
    void type(BodyMeasure measure, const char *text)
    {
        ui::FieldEdit *field = page->dayCard().field(measure);
        ASSERT_NE(field, nullptr);
        field->setFocus();
        field->selectAll();
        if (*text)
            QTest::keyClicks(field, QString::fromUtf8(text));
        else
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClick(field, Qt::Key_Return);
    }
    std::vector<BodyEntry> on(const char *iso) { return database.store().body().between(day(iso), day(iso)).value(); }
    std::string dump() { return tests::logicalDump(database.store()); }
    template <class W> W *named(const char *name)
    {
        for (W *widget : page->findChildren<W *>())
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        ADD_FAILURE() << "nothing named " << name;
        return nullptr;
    }

    tests::TemporaryDatabase database;
    ui::Commands commands{database.store()};
    ui::Today today{day("2026-11-27")};
    std::unique_ptr<ui::BodyPage> page;
};

TEST_F(BodyPage, KeepsADayByTypingAndEnterAloneAsItWasTyped)
{
    const std::string before = dump();
    page->dayCard().focusFirst();
    for (const QString &typed : {QStringLiteral("138 lb"), QStringLiteral("7h30"), QStringLiteral("1,5")}) {
        QTest::keyClicks(QApplication::focusWidget(), typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    const auto kept = on("2026-11-27");
    ASSERT_EQ(kept.size(), 3u);
    EXPECT_EQ(kept[0].kind, QStringLiteral("sleep"));
    EXPECT_EQ(kept[0].text, QStringLiteral("7h30"));
    EXPECT_EQ(kept[0].value, 7.5);
    EXPECT_EQ(kept[1].text, QStringLiteral("1,5"));
    EXPECT_EQ(kept[1].unit, QStringLiteral("l"));
    EXPECT_EQ(kept[2].text, QStringLiteral("138"));
    EXPECT_EQ(kept[2].unit, QStringLiteral("lb"));
    EXPECT_EQ(page->dayCard().field(BodyMeasure::Weight)->text(), QStringLiteral("138 lb"));
    EXPECT_EQ(commands.undoStack().count(), 3) << "each is one step";
    EXPECT_EQ(commands.undoStack().text(0), QStringLiteral("Weight 138 lb on Friday"));
    while (commands.undoStack().canUndo())
        commands.undoStack().undo();
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(page->dayCard().field(BodyMeasure::Weight)->text(), QString());
}

TEST_F(BodyPage, ChangesAnEntryInItsPlaceAndDeletesItWhereTheFieldIsEmptied)
{
    type(BodyMeasure::Weight, "62.5");
    const BodyEntryId id = on("2026-11-27").front().id;
    const std::string first = dump();
    type(BodyMeasure::Weight, "62.5 kg");
    EXPECT_EQ(commands.undoStack().count(), 1) << "nothing has changed";
    type(BodyMeasure::Weight, "62,0");
    ASSERT_EQ(on("2026-11-27").size(), 1u);
    EXPECT_EQ(on("2026-11-27").front().id, id);
    EXPECT_EQ(on("2026-11-27").front().text, QStringLiteral("62,0"));
    type(BodyMeasure::Weight, "");
    EXPECT_TRUE(on("2026-11-27").empty());
    EXPECT_EQ(commands.undoStack().undoText(), QStringLiteral("Delete Weight on Friday"));
    commands.undoStack().undo();
    commands.undoStack().undo();
    EXPECT_EQ(dump(), first);
}

TEST_F(BodyPage, SaysWhatIsWrongBelowTheRowAndKeepsWhatWasTyped)
{
    type(BodyMeasure::Weight, "heavy");
    ui::FieldEdit *field = page->dayCard().field(BodyMeasure::Weight);
    EXPECT_EQ(field->text(), QStringLiteral("heavy"));
    EXPECT_TRUE(field->accessibleDescription().startsWith(QStringLiteral("Weight: “heavy” cannot be read"))) << field->accessibleDescription().toStdString();
    EXPECT_TRUE(on("2026-11-27").empty());
    open();
    EXPECT_EQ(page->dayCard().field(BodyMeasure::Weight)->text(), QStringLiteral("heavy")) << "it comes back after a restart";
    QTest::keyClick(page->dayCard().field(BodyMeasure::Weight), Qt::Key_Escape);
    EXPECT_EQ(page->dayCard().field(BodyMeasure::Weight)->text(), QString());
}

TEST_F(BodyPage, KeepsAnyEarlierDayAndNoneAhead)
{
    put(BodyMeasure::Sleep, day("2026-11-25"), 8, "h");
    auto *before = named<QToolButton>("The day before");
    auto *after = named<QToolButton>("The day after");
    ASSERT_TRUE(before && after);
    EXPECT_FALSE(after->isEnabled());
    QTest::mouseClick(before, Qt::LeftButton);
    QTest::keyClick(before, Qt::Key_Space);
    EXPECT_EQ(page->dayCard().day(), day("2026-11-25"));
    EXPECT_EQ(named<QDateEdit>("Day to keep")->date(), day("2026-11-25"));
    EXPECT_EQ(page->dayCard().field(BodyMeasure::Sleep)->text(), QStringLiteral("8 h"));
    type(BodyMeasure::Weight, "70");
    EXPECT_EQ(on("2026-11-25").size(), 2u);
    EXPECT_TRUE(on("2026-11-27").empty());
    page->dayCard().setDay(day("2027-01-01"));
    EXPECT_EQ(page->dayCard().day(), day("2026-11-27"));
    named<QDateEdit>("Day to keep")->setDate(day("2026-10-01"));
    EXPECT_EQ(page->dayCard().day(), day("2026-10-01"));
    EXPECT_EQ(page->dayCard().field(BodyMeasure::Sleep)->text(), QString());
}

TEST_F(BodyPage, HalfTypedTextStaysWithItsDayWhenAnotherIsShown)
{
    ui::FieldEdit *field = page->dayCard().field(BodyMeasure::Weight);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("7x"));
    page->dayCard().setDay(day("2026-11-20"));
    EXPECT_EQ(field->text(), QString());
    EXPECT_TRUE(on("2026-11-27").empty());
    EXPECT_TRUE(on("2026-11-20").empty());
    page->dayCard().setDay(day("2026-11-27"));
    EXPECT_EQ(field->text(), QStringLiteral("7x"));
}

TEST_F(BodyPage, FollowsMidnightUnlessAnotherDayIsShown)
{
    today.setFixed(day("2026-11-28"));
    EXPECT_EQ(page->dayCard().day(), day("2026-11-28"));
    page->dayCard().setDay(day("2026-11-20"));
    today.setFixed(day("2026-11-29"));
    EXPECT_EQ(page->dayCard().day(), day("2026-11-20"));
}

TEST_F(BodyPage, DrawsWeightWithItsTrendAndTheSameNumbersAsATable)
{
    for (int i = 0; i < 5; ++i)
        put(BodyMeasure::Weight, day("2026-11-20").addDays(i), std::vector{70.0, 70.4, 69.8, 70.1, 69.6}[size_t(i)], "kg");
    ui::ChartCard *card = page->chart(BodyMeasure::Weight);
    ASSERT_NE(card, nullptr);
    const Chart &chart = card->chart();
    ASSERT_EQ(chart.points.size(), 5u);
    EXPECT_NEAR(*chart.valueOf(QStringLiteral("smooth"), 4), 69.982, 0.0005) << "domain.md 4.14";
    card->showTable(true);
    const QAbstractItemModel *model = card->table().model();
    ASSERT_EQ(model->rowCount(), 5);
    EXPECT_TRUE(model->index(0, 0).data().toString().contains(QStringLiteral("24 November"))) << model->index(0, 0).data().toString().toStdString();
    EXPECT_EQ(model->index(0, 1).data().toString(), QStringLiteral("69.6"));
    EXPECT_EQ(model->index(0, 2).data().toString(), QStringLiteral("69.98"));
    set(Preferences::weightSetting(WeightUnit::Pounds));
    EXPECT_EQ(page->chart(BodyMeasure::Weight)->table().model()->index(0, 1).data().toString(), QStringLiteral("153.44"));
}

TEST_F(BodyPage, SaysHowFastTheTrendMovesOnceThereIsEnoughToSay)
{
    for (int i = 0; i < 27; ++i)
        put(BodyMeasure::Weight, day("2026-10-31").addDays(i), 80 - 0.07 * i, "kg");
    const auto note = [this] { return page->chart(BodyMeasure::Weight)->chart().note; };
    EXPECT_EQ(note(), QStringLiteral("trend: about 0.4 less a week"));
    set(Preferences::weightSetting(WeightUnit::Pounds));
    EXPECT_EQ(note(), QStringLiteral("trend: about 0.9 less a week")) << "0.43 kg, rounded once";
    page->setRange(ui::ChartRange::All);
    set(BodyChoices::measuresSetting({BodyMeasure::Sleep}));
    put(BodyMeasure::Sleep, day("2026-11-20"), 8, "h");
    EXPECT_TRUE(page->chart(BodyMeasure::Sleep)->chart().note.startsWith(QStringLiteral("7–9")));
}

TEST_F(BodyPage, ShowsOnlyTheRangeButSmoothsFromBefore)
{
    put(BodyMeasure::Weight, day("2026-05-01"), 80, "kg");
    put(BodyMeasure::Weight, day("2026-11-20"), 70, "kg");
    put(BodyMeasure::Weight, day("2026-11-21"), 72, "kg");
    page->setRange(ui::ChartRange::ThreeMonths);
    EXPECT_EQ(page->chart(BodyMeasure::Weight)->chart().points.size(), 2u);
    EXPECT_NE(*page->chart(BodyMeasure::Weight)->chart().valueOf(QStringLiteral("smooth"), 0), 70) << "80 kg still has a share";
    page->setRange(ui::ChartRange::All);
    EXPECT_EQ(page->chart(BodyMeasure::Weight)->chart().points.size(), 3u);
}

TEST_F(BodyPage, ADotLeadsToTheEntryOfItsDay)
{
    put(BodyMeasure::Sleep, day("2026-11-20"), 8, "h");
    ui::ChartView &view = page->chart(BodyMeasure::Sleep)->view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(page->dayCard().day(), day("2026-11-20"));
    EXPECT_TRUE(page->dayCard().field(BodyMeasure::Sleep)->hasFocus());
}

TEST_F(BodyPage, AnEmptyChartSaysWhatToEnterAndAFullOneIsSaved)
{
    EXPECT_FALSE(page->chart(BodyMeasure::Sleep)->chart().hasAnything());
    EXPECT_TRUE(page->chart(BodyMeasure::Sleep)->chart().emptyLine.contains(QStringLiteral("Enter sleep")));
    put(BodyMeasure::Sleep, day("2026-11-20"), 8, "h");
    put(BodyMeasure::Sleep, day("2026-11-21"), 7, "h");
    const QString path = database.path() + QStringLiteral(".png");
    ASSERT_TRUE(page->chart(BodyMeasure::Sleep)->save(path));
    EXPECT_FALSE(QImage(path).isNull());
    EXPECT_EQ(page->chart(BodyMeasure::Sleep)->chart().bands, (std::vector<ChartBand>{{7, 9, QStringLiteral("7–9 h")}}));
}

TEST_F(BodyPage, TheMenuChoosesWhatIsShownAndKeepsWhatWasEntered)
{
    put(BodyMeasure::Sleep, day("2026-11-27"), 8, "h");
    auto *button = named<QToolButton>("Choose what this page shows");
    const auto toggle = [button](const QString &text) {
        QMetaObject::invokeMethod(button->menu(), "aboutToShow");
        for (QAction *action : button->menu()->actions())
            if (action->text() == text)
                return action->trigger();
        ADD_FAILURE() << text.toStdString();
    };
    toggle(QStringLiteral("Sleep"));
    EXPECT_EQ(page->dayCard().field(BodyMeasure::Sleep), nullptr);
    EXPECT_EQ(page->chart(BodyMeasure::Sleep), nullptr);
    EXPECT_EQ(on("2026-11-27").size(), 1u);
    toggle(QStringLiteral("Waist"));
    EXPECT_NE(page->chart(BodyMeasure::Waist), nullptr);
    commands.undoStack().undo();
    commands.undoStack().undo();
    ASSERT_NE(page->dayCard().field(BodyMeasure::Sleep), nullptr);
    EXPECT_EQ(page->dayCard().field(BodyMeasure::Sleep)->text(), QStringLiteral("8 h"));
}

TEST_F(BodyPage, WithNothingChosenItOffersToChoose)
{
    set(BodyChoices::measuresSetting({}));
    bool offered = false;
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        offered = offered || (button->isVisible() && button->text() == QStringLiteral("&Choose measures"));
    EXPECT_TRUE(offered);
    EXPECT_FALSE(page->dayCard().isVisible());
}

/// As a person of 40 at 70 kg.
class BodyEnergy : public BodyPage
{
protected:
    void SetUp() override
    {
        profile.fromDay = day("1970-01-01");
        profile.birthYear = 1986;
        profile.sex = QStringLiteral("m");
        Change change;
        change.add(profile);
        ASSERT_TRUE(database.store().journal().apply(change));
        BodyPage::SetUp();
        put(BodyMeasure::Weight, day("2026-11-20"), 70, "kg");
        set(BodyChoices::energySetting(true));
        set(BodyChoices::activitySetting(Activity::Light));
        set(BodyChoices::heightSetting(Height{QStringLiteral("175"), QStringLiteral("cm"), 175}));
    }
    [[nodiscard]] bool says(const QString &words) const { return page->energyCard().text().contains(words); }

    Profile profile;
};

TEST_F(BodyEnergy, TellsADayAndATargetInRoundNumbers)
{
    EXPECT_TRUE(says(QStringLiteral("About 2,200 kcal a day"))) << page->energyCard().text().toStdString();
    EXPECT_FALSE(says(QStringLiteral("Target"))) << "none is wanted";
    set(BodyChoices::deficitSetting(250));
    EXPECT_TRUE(says(QStringLiteral("Target: about 1,950 kcal a day, 250 below."))) << page->energyCard().text().toStdString();
}

TEST_F(BodyEnergy, SetsNoTargetWhereItCouldHarmAndSaysWhy)
{
    set(BodyChoices::deficitSetting(300));
    Profile ticked = profile;
    ticked.flags = EatingDisorder;
    Change change;
    change.replace(profile, ticked);
    apply(change);
    EXPECT_FALSE(says(QStringLiteral("Target:")));
    EXPECT_TRUE(says(QStringLiteral("No target here"))) << page->energyCard().text().toStdString();
    EXPECT_TRUE(says(QStringLiteral("doctor or dietitian")));
}

TEST_F(BodyEnergy, AsksForWhatIsMissingAndLeadsThere)
{
    set(BodyChoices::heightSetting(std::nullopt));
    EXPECT_TRUE(says(QStringLiteral("needs: height")));
    bool asked = false;
    QObject::connect(page.get(), &ui::BodyPage::preferencesRequested, page.get(), [&asked] { asked = true; });
    for (QPushButton *button : page->energyCard().findChildren<QPushButton *>())
        if (button->isVisible())
            button->click();
    EXPECT_TRUE(asked);
}

TEST_F(BodyEnergy, ListsTheSessionsOfTheWeekAndDrawsTheirWeeks)
{
    Session run = tests::loggedSession(Kind::EasyRun, "2026-11-24", 60);
    Change change;
    change.add(run);
    apply(change);
    EXPECT_TRUE(says(QStringLiteral("Easy run · 1 h · about 460 kcal"))) << page->energyCard().text().toStdString() << "6.5 × 70";
    EXPECT_TRUE(says(QStringLiteral("About 460 kcal on top of rest in 1 session this week")));
    ASSERT_NE(page->energyChart(), nullptr);
    EXPECT_EQ(page->energyChart()->chart().valueOf(QStringLiteral("net"), 0), 460);
    std::optional<SessionId> wanted;
    QObject::connect(page.get(), &ui::BodyPage::sessionRequested, page.get(), [&wanted](SessionId id) { wanted = id; });
    auto *list = named<QListWidget>("Energy of this week's sessions");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(wanted, run.id);
}

TEST_F(BodyPage, CountsItsVisitsOnceEachTimeItIsOpened)
{
    const auto visits = [this] { return pageVisits(database.store().database(), bodyPageName, today.date())->size(); };
    EXPECT_EQ(visits(), 1u);
    page->hide();
    page->show();
    EXPECT_EQ(visits(), 2u);
    type(BodyMeasure::Weight, "70");
    EXPECT_EQ(visits(), 2u);
}

} // namespace
