// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipped.h"
#include "tests/ui/import/importwindow.h"
#include "ui/import/columnmapper.h"
#include "ui/import/importhistorydialog.h"
#include "ui/look/theme.h"

#include <QApplication>

using namespace core;

namespace {

/// The dialogs of the import in both lights, in a small window: no word is clipped. Pictures go to LEGWORK_PICTURES.
class ImportLook : public tests::ImportWindow
{
protected:
    ~ImportLook() override { QApplication::setPalette(QPalette()); }

    void look(QDialog &dialog, const char *name)
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = ui::Theme::paletteFor(dark);
            QApplication::setPalette(palette);
            dialog.setStyleSheet(ui::Theme::of(palette).styleSheet());
            QTest::qWait(20);
            EXPECT_LE(dialog.width(), 1000) << name;
            EXPECT_LE(dialog.height(), 640) << name;
            EXPECT_EQ(tests::clippedWords(dialog), QStringList()) << name;
            if (const QString pictures = qEnvironmentVariable("LEGWORK_PICTURES"); !pictures.isEmpty()) {
                EXPECT_TRUE(dialog.grab().save(QStringLiteral("%1/import-%2-%3.png").arg(pictures, QLatin1String(name), dark ? QStringLiteral("dark") : QStringLiteral("light"))));
            }
        }
    }
};

} // namespace

TEST_F(ImportLook, OfThePreviewWithEveryQuestionAndFate)
{
    ASSERT_TRUE(ui::addSession(commands, tests::plannedSession(Kind::EasyRun, "2026-11-17", 45)));
    QByteArray rows = tests::strongTable;
    for (int i = 1; i <= 9; ++i)
        rows += "2026-10-0" + QByteArray::number(i) + " 18:00:00,\"Upper body, heavy\",1h 5m,\"Cable Fly (variation " + QByteArray::number(i) + ")\",1,45,12,0,0,,,\n";
    const QByteArray garmin = "Activity Type,Date,Title,Distance,Time,Avg HR\nRunning,2026-10-02 07:10:21,Morning run by the river,\"7.25\",00:35:00,141\n";
    ui::ImportAssistant &assistant = preview(watch + QStringList{watch[1], write("strong.csv", rows), write("Activities.csv", garmin),
                                             write("diary.csv", "When;What\n04.05.2026;Lauf\n"), write("broken.fit", "nothing")});
    look(assistant, "preview");
}

TEST_F(ImportLook, OfTheColumnsOfAnUnknownTable)
{
    const std::atomic<bool> cancel = false;
    const auto table = exchange::CsvTable::read("When;Start;Lift;Load;Wdh;RIR;Remark;Mood;Weather\n04.05.2026;18:05;Kniebeuge mit Langhantel;62,5;5;2;tief;gut;Regen\n"
                                                "04.05.2026;18:05;Kniebeuge mit Langhantel;65;3;1;;gut;Regen\n", cancel);
    ui::ColumnMapper mapper(table.value(), QStringLiteral("training.csv"), {}, window.get());
    mapper.show();
    look(mapper, "columns");
}

TEST_F(ImportLook, OfTheHistory)
{
    ui::ImportHistoryDialog history(window.get());
    history.setBatches({{BatchId::create(), QDateTime(QDate(2026, 11, 18), QTime(7, 2), Qt::UTC), QStringLiteral("Import Easy run"), 1, 1},
                        {BatchId::create(), QDateTime(QDate(2026, 11, 2), QTime(20, 12), Qt::UTC), QStringLiteral("Import 812 activities"), 3, 809}});
    history.say(QStringLiteral("Edited since, so they stay: Upper body, heavy on Tue 6 October."));
    history.show();
    look(history, "history");
}
