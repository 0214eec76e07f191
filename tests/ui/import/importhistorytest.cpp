// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import/importwindow.h"
#include "ui/import/importhistorydialog.h"

#include <QTreeWidget>

using namespace core;
using ui::ImportHistoryDialog;

namespace {

class History : public tests::ImportWindow
{
protected:
    ImportHistoryDialog *open()
    {
        emit window->importHistoryWanted();
        return window->findChild<ImportHistoryDialog *>();
    }
    static QPushButton *takeBack(ImportHistoryDialog &dialog)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>())
            if (each->text().contains(QStringLiteral("back")))
                return each;
        return nullptr;
    }
};

} // namespace

TEST_F(History, TakesAnImportBackAsOneStepThatCanBeUndone)
{
    const std::string before = tests::logicalDump(database.store());
    preview(watch);
    confirm();
    const std::string after = tests::logicalDump(database.store());
    commands.undoStack().clear(); // as after a restart
    ImportHistoryDialog *dialog = open();
    ASSERT_TRUE(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(1), QStringLiteral("Import 3 activities"));
    takeBack(*dialog)->click();
    EXPECT_EQ(tests::logicalDump(database.store()), before);
    EXPECT_EQ(list->topLevelItemCount(), 0);
    EXPECT_FALSE(takeBack(*dialog)->isEnabled());
    EXPECT_EQ(window->notice().message(), QStringLiteral("Took back: Import 3 activities"));
    commands.undoStack().undo();
    EXPECT_EQ(tests::logicalDump(database.store()), after);
}

TEST_F(History, NamesWhatStaysBecauseItWasEditedSince)
{
    preview(watch);
    confirm();
    Session run = sessions()[1], edited = run;
    edited.note = QStringLiteral("windy");
    Change edit;
    edit.replace(run, edited);
    ASSERT_TRUE(commands.run(edit));
    ImportHistoryDialog *dialog = open();
    takeBack(*dialog)->click();
    ASSERT_EQ(sessions().size(), 1u);
    EXPECT_EQ(sessions()[0], edited);
    bool named = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        named = named || label->text().contains(run.displayTitle());
    EXPECT_TRUE(named);
}
