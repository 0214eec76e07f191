// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runtext.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/clipped.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/calendar/weekpage.h"
#include "ui/calendar/weekview.h"
#include "ui/coach/coachclock.h"
#include "ui/coach/coachpage.h"
#include "ui/coach/coachprofile.h"
#include "ui/coach/cueplayer.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/log/logpage.h"
#include "ui/look/appearance.h"
#include "ui/look/noticebar.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"
#include "ui/timers/timerstrip.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gmock/gmock.h>

using namespace core;
using testing::ElementsAre;
using testing::IsEmpty;

namespace tests {

namespace {

constexpr qint64 start = 1'795'000'000'000;

struct FakeCues : ui::CuePlayer {
    explicit FakeCues(std::vector<Cue> &log) : heard(log) {}
    void play(Cue cue) override { heard.push_back(cue); }
    QString problem() const override { return {}; }
    std::vector<Cue> &heard;
};

} // namespace

/// The window with a clock that stands where a test puts it, driven by keys. Today is Thursday 19 November 2026.
class Coach : public testing::Test
{
protected:
    Coach() { restart(); }
    ~Coach() override
    {
        window.reset();
        ui::applyTheme(ThemeChoice::Light);
    }

    void restart()
    {
        commands = std::make_unique<ui::Commands>(database.store());
        window = std::make_unique<ui::MainWindow>(database.store(), *commands, today);
        window->coach().setClock([this] { return clockMs; });
        window->coach().setCues(std::make_unique<FakeCues>(heard));
        window->resize(1000, 640);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    /// Ends the program without a word, as a crash does, and starts it again on the same file.
    void crashAndRestart()
    {
        window.reset();
        commands.reset();
        database.reopen();
        restart();
        QCoreApplication::processEvents();
    }

    Session plan(const char *line, const char *on = "2026-11-19")
    {
        Session session = plannedSession(Kind::HiitRun, on, 30);
        session.planned->steps = *stepsFromText(QString::fromUtf8(line));
        Change change;
        change.add(session);
        EXPECT_TRUE(database.store().journal().apply(change));
        return session;
    }

    /// From the week by its key, as a person does.
    void openFromWeek(const Session &session)
    {
        window->weekPage().showSession(session.id, session.day());
        window->weekPage().view().setFocus();
        press(Qt::Key_F5);
        ASSERT_EQ(window->currentPage(), QLatin1String("coach"));
    }

    void press(Qt::Key key)
    {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr) << "nothing has the focus";
        QTest::keyClick(focus, key);
    }

    /// The clock goes on by so many seconds, looked at every second.
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            clockMs += 1000;
            window->coach().refresh();
        }
    }

    Session saved(const Session &session) { return database.store().sessions().find(session.id)->value_or(Session()); }
    const CoachRun &run() { return window->coach().run(); }
    ui::CoachPage &page() { return *window->findChild<ui::CoachPage *>(); }
    QStringList shown()
    {
        QStringList out;
        for (const QLabel *label : page().findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                out << label->text();
        return out;
    }
    /// Looks at the page in both lights and sizes; keeps the pictures in LEGWORK_PICTURES when that is set.
    void look(const char *name)
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            ui::applyTheme(theme);
            window->setStyleSheet(ui::Theme::of(QApplication::palette()).styleSheet());
            for (const QSize size : {QSize(1280, 800), QSize(1000, 640)}) {
                window->resize(size);
                QTest::qWait(20);
                EXPECT_EQ(window->size(), size);
                EXPECT_EQ(clippedWords(page()).join(QLatin1Char('|')).toStdString(), std::string());
                const QString folder = qEnvironmentVariable("LEGWORK_PICTURES");
                if (!folder.isEmpty()) {
                    EXPECT_TRUE(window->grab().save(QStringLiteral("%1/coach-%2-%3-%4.png").arg(folder, QLatin1String(name),
                        theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width())));
                }
            }
        }
    }
    QPushButton *button(const char *name)
    {
        for (auto *found : window->findChildren<QPushButton *>())
            if (found->isVisible() && found->accessibleName() == QLatin1String(name))
                return found;
        return nullptr;
    }

    TemporaryDatabase database;
    ui::Today today{day("2026-11-19")};
    std::unique_ptr<ui::Commands> commands;
    std::unique_ptr<ui::MainWindow> window;
    qint64 clockMs = start;
    std::vector<Cue> heard;
};

TEST_F(Coach, PlaysARunToItsEndAndLogsItAsOneStep)
{
    const Session session = plan("1min walk, 2x(1min jog, 30s fast)");
    const std::string before = logicalDump(database.store());
    openFromWeek(session);
    EXPECT_THAT(shown(), testing::IsSupersetOf({QStringLiteral("Walk"), QStringLiteral("1:00"), QStringLiteral("Next: 1 min jog")}));
    EXPECT_FALSE(run().begun) << "it waits for the person";
    press(Qt::Key_Space);
    pass(75);
    EXPECT_THAT(shown(), testing::IsSupersetOf({QStringLiteral("Jog"), QStringLiteral("0:45"), QStringLiteral("Next: 30 s fast")}));
    EXPECT_TRUE(shown().join(QLatin1Char('|')).contains(QStringLiteral("Round 1 of 2")));
    pass(165);
    EXPECT_TRUE(run().over);
    EXPECT_TRUE(shown().contains(QStringLiteral("Done")));
    EXPECT_FALSE(saved(session).logged) << "nothing is logged before it is confirmed";
    press(Qt::Key_Space); // the focus is on the answer
    ASSERT_EQ(window->currentPage(), QLatin1String("log"));
    const auto &logged = saved(session).logged;
    ASSERT_TRUE(logged);
    EXPECT_EQ(logged->timer, Seconds(240));
    ASSERT_EQ(logged->laps.size(), 5U);
    EXPECT_EQ(logged->laps[3].step, 3);
    EXPECT_EQ(logged->laps[3].iteration, 1);
    EXPECT_EQ(logged->day, day("2026-11-19"));
    EXPECT_EQ(commands->undoStack().undoText(), QStringLiteral("Log HIIT run as coached"));
    commands->undoStack().undo();
    EXPECT_EQ(logicalDump(database.store()), before) << "one undo takes all of it back";
}

TEST_F(Coach, ShowsTheBigNumberBigAndHidesTheRail)
{
    openFromWeek(plan("10min easy"));
    QTest::qWait(20); // the layout settles
    const auto labels = page().findChildren<QLabel *>();
    const auto number = std::find_if(labels.begin(), labels.end(), [](QLabel *l) { return l->text() == QLatin1String("10:00"); });
    ASSERT_NE(number, labels.end());
    EXPECT_GE(QFontInfo((*number)->font()).pixelSize(), 120) << "to be read from a treadmill";
    EXPECT_EQ(page().width(), window->width()) << "full window";
    EXPECT_EQ(clippedWords(page()), QStringList());
}

TEST_F(Coach, ObeysItsKeys)
{
    openFromWeek(plan("1min walk, 400m hard, open walk, 1min easy"));
    press(Qt::Key_Return);
    EXPECT_TRUE(run().begun);
    pass(10);
    press(Qt::Key_Space);
    EXPECT_TRUE(run().isPaused());
    EXPECT_TRUE(shown().join(QLatin1Char('|')).contains(QStringLiteral("Paused")));
    pass(100);
    press(Qt::Key_Space);
    EXPECT_EQ(run().left(clockMs), Milliseconds(50'000));
    press(Qt::Key_Return);
    EXPECT_EQ(run().current, 0) << "a step by time ends by itself";
    press(Qt::Key_Right);
    EXPECT_EQ(run().current, 1);
    pass(95);
    EXPECT_TRUE(shown().contains(QStringLiteral("1:35"))) << "counts up where only a key ends it";
    press(Qt::Key_Return);
    EXPECT_EQ(run().current, 2);
    pass(20);
    press(Qt::Key_Left);
    EXPECT_EQ(run().current, 2);
    EXPECT_EQ(run().inStep(clockMs), Milliseconds(0)) << "begun again";
    press(Qt::Key_Left);
    EXPECT_EQ(run().current, 1) << "and once more at once: the step before";
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    EXPECT_TRUE(run().over);
    EXPECT_TRUE(shown().contains(QStringLiteral("Ended early")));
}

TEST_F(Coach, SaysHowLongADistanceShouldTake)
{
    openFromWeek(plan("400m hard @4:00/km, 1min walk"));
    EXPECT_TRUE(shown().join(QLatin1Char('|')).contains(QStringLiteral("400 m, about 1:36")));
}

TEST_F(Coach, LeavesSpaceToAButtonThatHasTheFocus)
{
    openFromWeek(plan("1min walk, 1min jog"));
    press(Qt::Key_Space);
    button("Skip the step")->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    EXPECT_EQ(run().current, 1);
    EXPECT_FALSE(run().isPaused());
    QTest::mouseClick(button("Pause"), Qt::LeftButton);
    EXPECT_TRUE(run().isPaused());
}

TEST_F(Coach, CuesAndIsSilentWhenSwitchedOff)
{
    openFromWeek(plan("20s walk, 20s fast, 20s walk"));
    press(Qt::Key_Space);
    pass(60);
    EXPECT_THAT(heard, ElementsAre(Cue::Go, Cue::GetReady, Cue::Go, Cue::GetReady, Cue::EaseOff, Cue::Done));
    heard.clear();
    window->coach().discard();
    openFromWeek(plan("20s walk, 20s fast", "2026-11-20"));
    QTest::mouseClick(page().findChild<QToolButton *>(), Qt::LeftButton);
    press(Qt::Key_Space);
    pass(40);
    EXPECT_THAT(heard, IsEmpty());
    crashAndRestart();
    EXPECT_FALSE(window->coach().sound()) << "it stays off";
}

TEST_F(Coach, GoesOnByTheClockAfterACrashWithoutCatchingUpOnSounds)
{
    const Session session = plan("1min walk, 1min jog, 10min easy");
    openFromWeek(session);
    press(Qt::Key_Space);
    pass(20);
    press(Qt::Key_Space);
    pass(5);
    press(Qt::Key_Space);
    heard.clear();
    const CoachRun before = run();
    clockMs += 150'000;
    crashAndRestart();
    EXPECT_EQ(window->currentPage(), QLatin1String("coach"));
    EXPECT_EQ(run(), advanced(before, clockMs));
    EXPECT_EQ(run().current, 2);
    EXPECT_EQ(run().inStep(clockMs), Milliseconds(50'000));
    EXPECT_THAT(heard, IsEmpty());
    EXPECT_TRUE(shown().join(QLatin1Char('|')).contains(QStringLiteral("ran while the program was closed")));
    press(Qt::Key_Escape);
    press(Qt::Key_Space);
    EXPECT_EQ(saved(session).logged->laps.size(), 3U);
    crashAndRestart();
    EXPECT_EQ(window->currentPage(), QLatin1String("week")) << "what is logged does not come back";
}

TEST_F(Coach, IsLeftRunningAndLedBackTo)
{
    openFromWeek(plan("1min walk, 10min jog"));
    press(Qt::Key_Space);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), QLatin1String("week"));
    pass(70);
    EXPECT_EQ(run().current, 1);
    auto *strip = window->findChild<ui::TimerStrip *>();
    emit strip->returnAsked(window->coach().session().id);
    EXPECT_EQ(window->currentPage(), QLatin1String("coach"));
    EXPECT_TRUE(shown().contains(QStringLiteral("Jog")));
}

TEST_F(Coach, EndsOneRunBeforeAnother)
{
    const Session first = plan("10min jog");
    const Session second = plan("10min walk", "2026-11-20");
    openFromWeek(first);
    press(Qt::Key_Space);
    window->openCoach(second);
    EXPECT_EQ(window->coach().session().id, first.id);
    EXPECT_TRUE(shown().join(QLatin1Char('|')).contains(QStringLiteral("still under way")));
}

TEST_F(Coach, LetsGoOfARunAndBringsItBack)
{
    openFromWeek(plan("10min jog"));
    press(Qt::Key_Space);
    pass(30);
    press(Qt::Key_Escape);
    const CoachRun before = run();
    button("To the log")->setFocus();
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    EXPECT_EQ(window->currentPage(), QLatin1String("week"));
    EXPECT_FALSE(window->coach().isHolding());
    QTest::mouseClick(window->notice().findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), QLatin1String("coach"));
    EXPECT_EQ(run(), before);
}

TEST_F(Coach, TakesUpWhatWasEndedByMistake)
{
    openFromWeek(plan("10min jog"));
    press(Qt::Key_Space);
    pass(30);
    press(Qt::Key_Escape);
    pass(15);
    QTest::mouseClick(button("Go on"), Qt::LeftButton);
    EXPECT_FALSE(run().over);
    EXPECT_EQ(run().inStep(clockMs), Milliseconds(30'000));
    press(Qt::Key_Space);
    EXPECT_TRUE(run().isPaused()) << "the keyboard is back on the run";
}

TEST_F(Coach, WritesOverNothingThatWasLoggedMeanwhile)
{
    const Session session = plan("1min jog");
    openFromWeek(session);
    press(Qt::Key_Space);
    pass(60);
    ASSERT_TRUE(ui::logAsPlanned(*commands, saved(session), today.now()));
    const Session meanwhile = saved(session);
    press(Qt::Key_Space);
    EXPECT_EQ(saved(session), meanwhile);
    EXPECT_TRUE(window->coach().isHolding()) << "and the run is still there";
    EXPECT_TRUE(window->notice().message().contains(QStringLiteral("logged meanwhile"))) << qPrintable(window->notice().message());
}

TEST_F(Coach, IsReachedFromTheLog)
{
    const Session session = plan("1min jog");
    window->openLog(session);
    QTest::mouseClick(button("Coach this run"), Qt::LeftButton);
    EXPECT_EQ(window->currentPage(), QLatin1String("coach"));
    press(Qt::Key_Escape);
    EXPECT_EQ(window->currentPage(), QLatin1String("week")) << "nothing had begun";
}

TEST_F(Coach, IsOfferedOnlyWhereThereAreStepsToPlay)
{
    Session plain = plannedSession(Kind::EasyRun, "2026-11-19", 30);
    Change change;
    change.add(plain);
    ASSERT_TRUE(database.store().journal().apply(change));
    window->weekPage().showSession(plain.id, plain.day());
    window->weekPage().view().setFocus();
    press(Qt::Key_F5);
    EXPECT_EQ(window->currentPage(), QLatin1String("week"));
}

TEST_F(Coach, TellsAScreenReaderEachStepAndNamesEverything)
{
    openFromWeek(plan("20s walk, 20s fast"));
    QSignalSpy announced(&page(), &ui::CoachPage::announced);
    press(Qt::Key_Space);
    pass(10);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    pass(30);
    QStringList said;
    for (const auto &signal : announced)
        said << signal.front().toString();
    EXPECT_EQ(said.join(QLatin1Char('|')).toStdString(), "Paused|20 s walk, Warm-up. Next: 20 s fast|20 s fast. Then it is done|The run is over");
    const auto labels = page().findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->accessibleName() == QLatin1String("The run is over"); }));
    for (QWidget *widget : page().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            EXPECT_FALSE(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        }
    }
}

TEST_F(Coach, FitsEveryWindowInEachOfItsStates)
{
    openFromWeek(plan("5min brisk walk, 3x(400m hard @4:00-4:20/km, open walk) skip last, 1h 5min easy"));
    look("ready");
    press(Qt::Key_Space);
    pass(320);
    look("distance");
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    look("paused");
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    pass(20);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    pass(64);
    look("long");
    press(Qt::Key_Escape);
    look("summary");
}

TEST_F(Coach, MovesItsMarkAlongTheProfile)
{
    openFromWeek(plan("1min walk, 1min jog, 2min easy"));
    auto *profile = page().findChild<ui::CoachProfile *>();
    EXPECT_DOUBLE_EQ(profile->position(), 0);
    press(Qt::Key_Space);
    pass(90);
    EXPECT_NEAR(profile->position(), 0.375, 1e-6);
}

} // namespace tests
