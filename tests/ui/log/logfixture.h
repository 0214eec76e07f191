// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/commands/commands.h"
#include "ui/log/exercisecard.h"
#include "ui/log/logpage.h"
#include "ui/log/runlog.h"
#include "ui/log/strengthlog.h"
#include "ui/look/today.h"
#include "ui/timers/workouttimers.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>
#include <memory>

namespace tests {

/// A log page in an active window over a real file, driven by keys only. Today is Thursday 19 November 2026.
class LogPageTest : public testing::Test
{
protected:
    LogPageTest() { restart(); }
    ~LogPageTest() override { page.reset(); }

    /// Ends the program without a word to the page, as a crash does, and starts it again on the same file.
    void crashAndRestart()
    {
        page.reset();
        timers.reset();
        commands.reset();
        database.reopen();
        restart();
    }

    core::Session stored(const core::Session &session)
    {
        core::Change change;
        change.label = QStringLiteral("Arrange");
        change.add(session);
        const auto applied = database.store().journal().apply(change);
        EXPECT_TRUE(applied) << qPrintable(applied ? QString() : applied.error().message);
        return session;
    }

    void open(const core::Session &session)
    {
        page->resize(1188, 760);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->open(session);
    }

    /// What the file holds now; an empty session when it is gone.
    core::Session saved(const core::Session &session)
    {
        const auto found = database.store().sessions().find(session.id);
        EXPECT_TRUE(found);
        return found ? found->value_or(core::Session()) : core::Session();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr) << "nothing has the focus";
        QTest::keyClick(focus, key, modifiers);
        ++presses;
    }

    void type(const char *text)
    {
        for (const char *c = text; *c; ++c) {
            QWidget *focus = QApplication::focusWidget();
            ASSERT_NE(focus, nullptr) << "nothing has the focus";
            QTest::keyClick(focus, *c);
            ++presses;
        }
    }

    ui::StrengthLog &lift() { return *qobject_cast<ui::StrengthLog *>(page->body()); }
    ui::RunLog &run() { return *qobject_cast<ui::RunLog *>(page->body()); }
    ui::SetTable &grid(int card) { return lift().cards().at(size_t(card))->table(); }
    ui::SetTableModel &model(int card) { return lift().cards().at(size_t(card))->model(); }
    QString cell(int card, int row, ui::SetColumn column, int role = Qt::DisplayRole)
    {
        ui::SetTableModel &of = model(card);
        return of.index(row, of.columnOf(column)).data(role).toString();
    }
    void goTo(int card, int row, ui::SetColumn column)
    {
        grid(card).setFocus();
        grid(card).setCurrentIndex(model(card).index(row, model(card).columnOf(column)));
    }

    TemporaryDatabase database;
    std::unique_ptr<ui::Commands> commands;
    ui::Today today{day("2026-11-19")};
    qint64 clockMs = ui::Today(day("2026-11-19")).now().toMSecsSinceEpoch(); ///< what the timers take for now
    std::unique_ptr<ui::WorkoutTimers> timers;
    std::unique_ptr<ui::LogPage> page;
    int presses = 0;

private:
    void restart()
    {
        commands = std::make_unique<ui::Commands>(database.store());
        timers = std::make_unique<ui::WorkoutTimers>(database.store().journal());
        timers->setClock([this] { return clockMs; });
        timers->restore();
        page = std::make_unique<ui::LogPage>(database.store(), *commands, today, *timers);
    }
};

} // namespace tests
