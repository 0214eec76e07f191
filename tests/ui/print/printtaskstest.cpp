// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/calendar/weekpage.h"
#include "ui/commands/commands.h"
#include "ui/look/noticebar.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace core;

namespace {

class PaperMenu : public testing::Test
{
protected:
    void SetUp() override
    {
        Change change;
        Session session = tests::plannedSession(Kind::EasyRun, "2026-11-28", 45);
        session.title = QStringLiteral("Round the lake");
        change.add(session);
        ASSERT_TRUE(m_database.store().journal().apply(change));
        m_window = std::make_unique<ui::MainWindow>(m_database.store(), m_commands, m_today);
    }
    [[nodiscard]] static QAction *find(const QList<QAction *> &actions, const QString &text)
    {
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
            if (action->menu())
                if (QAction *inner = find(action->menu()->actions(), text))
                    return inner;
        }
        return nullptr;
    }
    /// Chooses the menu's action and types this name into the file dialog that opens.
    void choose(const QString &text, const QString &path)
    {
        QAction *action = find(m_window->menuBar()->actions(), text);
        ASSERT_TRUE(action) << qPrintable(text);
        QTimer::singleShot(0, m_window.get(), [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        action->trigger();
    }
    [[nodiscard]] QByteArray written(const QString &path) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
        return file.readAll();
    }

    tests::TemporaryDatabase m_database;
    QTemporaryDir m_folder;
    ui::Commands m_commands{m_database.store()};
    ui::Today m_today{tests::day("2026-11-27")};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

TEST_F(PaperMenu, SavesTheWeekShownAsPdfAndAddsTheEnding)
{
    choose(QStringLiteral("Save as P&DF…"), m_folder.filePath(QStringLiteral("week")));
    EXPECT_TRUE(written(m_folder.filePath(QStringLiteral("week.pdf"))).startsWith("%PDF-"));
    EXPECT_TRUE(m_window->notice().message().contains(QStringLiteral("Saved week.pdf"))) << qPrintable(m_window->notice().message());
}

TEST_F(PaperMenu, PrintsByCtrlP)
{
    QAction *print = find(m_window->menuBar()->actions(), QStringLiteral("&Print…"));
    ASSERT_TRUE(print);
    EXPECT_EQ(print->shortcut(), QKeySequence(QStringLiteral("Ctrl+P")));
}
