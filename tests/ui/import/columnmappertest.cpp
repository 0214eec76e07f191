// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import/importwindow.h"
#include "ui/import/columnmapper.h"
#include "ui/import/previewmodel.h"

using namespace core;
using exchange::CsvField;
using ui::ColumnMapper;
using ui::PreviewModel;

namespace {

const QByteArray diary = "When;What I did;How long;How far;Pulse\n04.05.2026;Lauf am See;42;8,1;141\n05.05.2026;Radfahren;60;20;128\n";

class Columns : public tests::ImportWindow
{
protected:
    static exchange::CsvTable table(const QByteArray &bytes)
    {
        const std::atomic<bool> cancel = false;
        return exchange::CsvTable::read(bytes, cancel).value();
    }
    /// Says what a column is.
    static void is(ColumnMapper &mapper, const char *column, CsvField field)
    {
        QComboBox *choice = question(mapper, column);
        ASSERT_TRUE(choice) << column;
        choice->setCurrentIndex(int(field) + 1);
    }
};

} // namespace

TEST_F(Columns, StartWithWhatTheCellsSuggestAndSayWhatIsMissing)
{
    ColumnMapper mapper(table(diary), QStringLiteral("diary.csv"), {});
    EXPECT_EQ(mapper.mapping().column(CsvField::Date), 0);
    EXPECT_FALSE(button(mapper, QDialogButtonBox::Ok)->isEnabled());
    is(mapper, "How long", CsvField::Duration);
    EXPECT_TRUE(button(mapper, QDialogButtonBox::Ok)->isEnabled());
    EXPECT_EQ(column(mapper, PreviewModel::Figures).at(0), QStringLiteral("0:42"));
    choose(*question(mapper, "Durations"), 1);
    EXPECT_EQ(column(mapper, PreviewModel::Figures).at(0), QStringLiteral("42:00")) << "the preview follows";
}

TEST_F(Columns, AreAskedForFromTheAssistantAndRememberedForTheHeader)
{
    ui::ImportAssistant &assistant = preview({write("diary.csv", diary)});
    EXPECT_FALSE(button(assistant, QDialogButtonBox::Ok)->isEnabled());
    QPushButton *say = nullptr;
    for (QPushButton *each : assistant.findChildren<QPushButton *>())
        if (each->isVisible() && each->text().contains(QStringLiteral("columns")))
            say = each;
    ASSERT_TRUE(say);
    say->click();
    auto *mapper = assistant.findChild<ColumnMapper *>();
    ASSERT_TRUE(mapper);
    is(*mapper, "What I did", CsvField::Sport);
    is(*mapper, "How long", CsvField::Duration);
    is(*mapper, "How far", CsvField::Distance);
    is(*mapper, "Pulse", CsvField::AvgHr);
    choose(*question(*mapper, "Durations"), 1);
    choose(*question(*mapper, "Distances"), 1);
    waitForPreview([&] { button(*mapper, QDialogButtonBox::Ok)->click(); });
    confirm();
    const auto all = sessions();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].sport, Sport::Running);
    EXPECT_EQ(all[0].logged->timer, Milliseconds(42 * 60'000));
    EXPECT_EQ(all[0].logged->distance->value, 8100);
    EXPECT_EQ(all[0].logged->avgHr, 141);
    EXPECT_EQ(commands.undoStack().count(), 1) << "what columns are is no step of its own";

    ui::ImportAssistant &later = preview({write("may.csv", diary + "06.05.2026;Lauf;30;5;150\n")});
    EXPECT_EQ(column(later, PreviewModel::Happens).join(QLatin1Char('|')), QStringLiteral("Is known|Is known|Is added"));
}
