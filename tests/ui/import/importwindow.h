// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowimport.h"
#include "core/store/importhistory.h"
#include "core/exchange/sampleactivities.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"
#include "tests/support/logicaldump.h"
#include "ui/commands/commands.h"
#include "ui/commands/firststart.h"
#include "ui/commands/sessioncommands.h"
#include "ui/import/importassistant.h"
#include "ui/look/noticebar.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tests {

/// A window on Thursday 19 November 2026 that imports, step by step as a user sees it.
class ImportWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(ui::endWelcome(commands));
        const auto written = exchange::writeSampleActivities(folder.path(), day("2026-11-16"));
        ASSERT_TRUE(written);
        watch = *written;
        window = std::make_unique<ui::MainWindow>(database.store(), commands, today);
        window->resize(1000, 640);
        window->show();
        imports = std::make_unique<app::WindowImport>(database.store(), commands, today, *window);
    }
    void TearDown() override
    {
        imports.reset();
        window.reset();
    }

    QString write(const char *name, const QByteArray &content)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }
    /// Waits for the preview of files dropped on the window.
    ui::ImportAssistant &preview(const QStringList &files)
    {
        QSignalSpy shown(imports.get(), &app::WindowImport::previewed);
        emit window->importRequested(files, std::nullopt);
        EXPECT_TRUE(shown.wait(20000));
        return *imports->assistant();
    }
    void waitForPreview(const std::function<void()> &act)
    {
        QSignalSpy shown(imports.get(), &app::WindowImport::previewed);
        act();
        EXPECT_TRUE(shown.wait(20000));
    }
    void confirm()
    {
        QSignalSpy over(imports.get(), &app::WindowImport::finished);
        button(*imports->assistant(), QDialogButtonBox::Ok)->click();
        EXPECT_TRUE(over.wait(20000));
    }
    static QPushButton *button(QDialog &dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog.findChild<QDialogButtonBox *>()->button(which);
    }
    /// The choice a question is answered by; null when it is not asked.
    static QComboBox *question(QDialog &dialog, const char *name)
    {
        for (QComboBox *choice : dialog.findChildren<QComboBox *>())
            if (choice->accessibleName().contains(QLatin1String(name)))
                return choice;
        return nullptr;
    }
    static void choose(QComboBox &choice, int index)
    {
        choice.setCurrentIndex(index);
        emit choice.activated(index);
    }
    /// The cells of one column of the preview.
    static QStringList column(QDialog &dialog, int column)
    {
        QStringList cells;
        const QAbstractItemModel *model = dialog.findChild<QTreeView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, column).data().toString());
        return cells;
    }
    std::vector<core::Session> sessions()
    {
        return database.store().sessions().between(QDate(2000, 1, 1), QDate(2100, 1, 1)).value();
    }

    QTemporaryDir folder;
    TemporaryDatabase database;
    ui::Commands commands{database.store()};
    ui::Today today{day("2026-11-19")};
    QStringList watch;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<app::WindowImport> imports;
};

/// A table of Strong without units: a name nobody knows, and one of the library.
inline const QByteArray strongTable = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
                                      "2026-11-10 18:00:00,Legs,50m,Leg Press,1,220,8,0,0,,,\n"
                                      "2026-11-12 18:00:00,Arms,40m,Squat (Barbell),1,135,12,0,0,,,\n";

} // namespace tests
