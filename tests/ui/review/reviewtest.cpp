// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"
#include "ui/print/printout.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewwords.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace core;

namespace {

class Review : public testing::Test
{
protected:
    void SetUp() override
    {
        Session run = tests::loggedSession(Kind::EasyRun, "2026-11-12", 50);
        run.logged->distance = Metres{8000};
        Session before = tests::loggedSession(Kind::EasyRun, "2026-11-05", 40);
        before.logged->distance = Metres{6000};
        put(run);
        put(before);
        put(tests::plannedSession(Kind::TempoRun, "2026-11-10", 40));
        put(tests::plannedSession(Kind::LongRun, "2026-11-21", 70));
        page.resize(1000, 640);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }
    void put(const Session &session)
    {
        Change change;
        change.label = QStringLiteral("Put");
        change.add(session);
        ASSERT_TRUE(commands.run(change));
    }
    std::string words() const { return page.text().plainText().toStdString(); }
    void click(const QString &text)
    {
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->text() == text)
                return button->click();
        FAIL() << qPrintable(text);
    }

    tests::TemporaryDatabase database;
    ui::Today today{tests::day("2026-11-19")};
    ui::Commands commands{database.store()};
    ui::ReviewPage page{database.store(), commands, today};
};

TEST_F(Review, OpensOnTheLastFinishedWeekWithPlanAndLogAndWhatMoved)
{
    EXPECT_EQ(page.text().subtitle, QStringLiteral("9 – 15 November 2026"));
    EXPECT_TRUE(words().find("Tempo run") != std::string::npos && words().find("Missed") != std::string::npos) << words();
    EXPECT_TRUE(words().find("Run distance 8.00 km: 2.00 km more than in the week before (6.00 km)") != std::string::npos) << words();
    EXPECT_TRUE(words().find("Sessions done: 0 of 1 planned") != std::string::npos) << words();
    EXPECT_TRUE(words().find("Long run") != std::string::npos) << "next week at a glance";
    for (const auto &section : page.text().sections)
        for (const QString &line : section.lines) {
            const auto labels = page.findChildren<QLabel *>();
            EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == line; }))
                << qPrintable(line);
        }
}

TEST_F(Review, GoesAWeekBackAndOnAndFollowsChanges)
{
    for (auto *button : page.findChildren<QToolButton *>())
        if (button->accessibleName() == QLatin1String("The week before"))
            button->click();
    EXPECT_EQ(page.text().subtitle, QStringLiteral("2 – 8 November 2026"));
    put(tests::loggedSession(Kind::EasyRun, "2026-11-06", 25));
    EXPECT_TRUE(words().find("25 min") != std::string::npos) << words();
    commands.undoStack().undo();
    EXPECT_TRUE(words().find("25 min") == std::string::npos) << words();
}

TEST_F(Review, IsCopiedAsTextAndSavedAsAPdfThatHoldsTheSameWords)
{
    click(QStringLiteral("&Copy as text"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), page.text().plainText());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("review.pdf"));
    ASSERT_TRUE(ui::savePdf(page.text(), QPageSize(QPageSize::A4), path));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is absent: the PDF was NOT read back";
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString read = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char *part : {"Week review", "Tempo run", "What moved", "Long run"})
        EXPECT_TRUE(read.contains(QLatin1String(part))) << part << " in " << qPrintable(read);
}

} // namespace
