// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/samplechart.h"
#include "ui/charts/chartpicture.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace core;

namespace tests {

class ChartSave : public testing::Test
{
protected:
    ChartSave()
    {
        picture.chart = weeksChart();
        picture.theme = ui::Theme::of(ui::Theme::paletteFor(false));
    }

    QByteArray saved(const QString &name)
    {
        const QString path = folder.filePath(name);
        const auto result = ui::saveChart(picture, path);
        EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().message));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    ui::ChartPicture picture;
};

TEST_F(ChartSave, A_png_has_twice_the_pixels)
{
    EXPECT_EQ(QImage::fromData(saved(QStringLiteral("a.png"))).size(), QSize(2000, 960));
}

TEST_F(ChartSave, A_drawing_and_a_pdf_are_what_their_names_say)
{
    picture.hidden = {QStringLiteral("planned")}; // Qt's own reader does not know the hatching its writer writes
    QSvgRenderer drawing;
    EXPECT_TRUE(drawing.load(saved(QStringLiteral("a.svg"))));
    EXPECT_TRUE(saved(QStringLiteral("a.pdf")).startsWith("%PDF-"));
}

TEST_F(ChartSave, The_numbers_are_saved_with_units_and_iso_dates_and_nothing_where_there_is_no_value)
{
    const QStringList lines = QString::fromUtf8(saved(QStringLiteral("a.csv"))).split(QStringLiteral("\r\n"));
    ASSERT_EQ(lines.size(), 14);
    EXPECT_EQ(lines[0].toStdString(), "from,to,Easy runs (min),Hard runs (min),Still planned (min),Goal (min),Strength days");
    EXPECT_EQ(lines[1].toStdString(), "2026-09-14,2026-09-20,40,0,,150,0");
    EXPECT_EQ(lines[12].toStdString(), "2026-11-30,2026-12-06,,,90,150,");
}

TEST_F(ChartSave, Numbers_are_in_the_unit_of_the_user_and_a_name_is_never_a_formula)
{
    picture.chart = paceChart();
    picture.chart.series[0].name = QStringLiteral("=1+1, \"quoted\"");
    picture.preferences.lengths = LengthUnit::Miles;
    const QString head = QString::fromUtf8(saved(QStringLiteral("a.csv"))).split(QStringLiteral("\r\n")).first();
    EXPECT_EQ(head.toStdString(), "from,to,\" =1+1, \"\"quoted\"\" (s/mi)\",Run (s/mi)");
}

TEST_F(ChartSave, Another_ending_or_a_folder_that_is_not_there_is_refused_with_the_reason)
{
    const auto gif = ui::saveChart(picture, folder.filePath(QStringLiteral("a.gif")));
    ASSERT_FALSE(gif);
    EXPECT_EQ(gif.error().kind, Error::Kind::Usage);
    const auto nowhere = ui::saveChart(picture, folder.filePath(QStringLiteral("none/a.csv")));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().kind, Error::Kind::Io);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace tests
