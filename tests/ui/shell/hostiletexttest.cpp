// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/daynote.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>
#include <gtest/gtest.h>

using namespace core;

namespace {

// Qt takes a text that looks like HTML for HTML, wherever it is not told otherwise; this one would then load a picture.
const QString payload = QStringLiteral("<img src='file:///x.png'><b>'\"; DROP TABLE session; --</b>");

// Every text a person, a file or a plan can bring, on every page.
class HostileText : public testing::Test
{
protected:
    void SetUp() override
    {
        Exercise exercise = database.store().exercises().all()->front();
        exercise.id = ExerciseId::create();
        exercise.slug.clear();
        exercise.name = payload;
        Session run = named(tests::plannedSession(Kind::TempoRun, "2026-11-19", 40));
        Session missed = named(tests::plannedSession(Kind::EasyRun, "2026-11-17", 30));
        Session skipped = named(tests::plannedSession(Kind::EasyRun, "2026-11-18", 30));
        skipped.planned->skipReason = SkipReason::Other;
        Session lift = named(tests::plannedStrength("2026-11-16", {"goblet-squat"}));
        lift.entries[0].plannedExercise = exercise.id;
        lift.entries[0].note = payload;
        lift.logged = tests::loggedSession(Kind::StrengthLower, "2026-11-16", 30).logged;
        lift.logged->painPlace = payload;
        deleted = named(tests::loggedSession(Kind::EasyRun, "2026-11-20", 30));
        Gear shoes;
        shoes.id = GearId::create();
        shoes.name = payload;
        run.logged = tests::loggedSession(Kind::TempoRun, "2026-11-19", 30).logged;
        run.logged->gear = shoes.id;
        Change change;
        change.label = payload;
        for (const Session &session : {run, missed, skipped, lift, deleted})
            change.add(session);
        change.add(exercise);
        change.add(shoes);
        change.add(DayNote{tests::day("2026-11-19"), payload});
        ASSERT_TRUE(commands.run(change));
        ASSERT_TRUE(ui::deleteSessions(commands, {deleted}));
        logged = lift;
        window.resize(1280, 800);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    }

    static Session named(Session session)
    {
        session.title = payload;
        session.note = payload;
        if (session.planned) {
            session.planned->note = payload;
            session.planned->basisText = payload;
            session.planned->skipNote = payload;
        }
        return session;
    }

    static bool carriesIt(const QString &text) { return text.contains(QLatin1String("<img")); }

    /// Every label, tooltip and tooltip of a list in the window shows the text as it is, letter by letter.
    void expectPlain(const char *page)
    {
        QCoreApplication::processEvents();
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString place = QStringLiteral("%1, %2 %3").arg(QLatin1String(page), QLatin1String(widget->metaObject()->className()), widget->objectName());
            if (label && carriesIt(label->text())) {
                ++seen;
                EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(place);
            }
            EXPECT_FALSE(carriesIt(widget->toolTip()) && Qt::mightBeRichText(widget->toolTip())) << qPrintable(place);
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                expectPlainTips(*view->model(), {}, place);
        }
    }

    void expectPlainTips(const QAbstractItemModel &model, const QModelIndex &parent, const QString &place)
    {
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex at = model.index(row, column, parent);
                seen += carriesIt(at.data().toString());
                const QString tip = at.data(Qt::ToolTipRole).toString();
                EXPECT_FALSE(carriesIt(tip) && Qt::mightBeRichText(tip)) << qPrintable(place) << ", row " << row;
                if (column == 0)
                    expectPlainTips(model, at, place);
            }
    }

    tests::TemporaryDatabase database;
    ui::Today today{tests::day("2026-11-19")};
    ui::Commands commands{database.store()};
    ui::MainWindow window{database.store(), commands, today};
    Session logged;
    Session deleted;
    int seen = 0;
};

TEST_F(HostileText, IsShownLetterByLetterOnEveryPage)
{
    for (const char *page : {"week", "month", "progress", "plans", "exercises", "catchup", "bin", "preferences"}) {
        window.showPage(QLatin1String(page));
        expectPlain(page);
    }
    window.openLog(logged);
    expectPlain("log");
    EXPECT_GT(seen, 5) << "hardly any page showed the text at all";
}

TEST_F(HostileText, IsKeptAsItIs)
{
    const auto found = database.store().sessions().find(logged.id);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->title, payload);
    EXPECT_EQ(database.store().sessions().count(), 4) << "and no table was dropped";
}

} // namespace
