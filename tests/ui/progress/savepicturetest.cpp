// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/progress/pagefixture.h"
#include "ui/look/theme.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace core;

namespace tests {

class SavePictureTest : public ProgressPageTest
{
protected:
    SavePictureTest()
    {
        log(Kind::EasyRun, "2026-11-17", 45);
        page.show();
    }

    /// The bytes of a picture; kept in LEGWORK_PICTURES, to be looked at, when that is set.
    QByteArray saved(const QString &name)
    {
        const QString keep = qEnvironmentVariable("LEGWORK_PICTURES");
        const QString path = (keep.isEmpty() ? folder.path() : keep) + QLatin1Char('/') + name;
        const auto result = page.volume().card().save(path);
        EXPECT_TRUE(result) << (result ? "" : qPrintable(result.error().message));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
};

TEST_F(SavePictureTest, WritesAPngWithTwoPixelsForEachOfItsOwnAndTheBarInIt)
{
    const QByteArray bytes = saved(QStringLiteral("weeks.png"));
    EXPECT_TRUE(bytes.startsWith("\x89PNG\r\n"));
    const QImage image = QImage::fromData(bytes);
    EXPECT_EQ(image.size(), QSize(2000, 960));
    const QColor blue = ui::Theme::of(page.palette()).family(Family::EasyRuns);
    int found = 0;
    for (int y = 200; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == blue ? 1 : 0;
    }
    EXPECT_GT(found, 1000);
}

TEST_F(SavePictureTest, WritesAPdf)
{
    const QByteArray bytes = saved(QStringLiteral("weeks.PDF"));
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("%%EOF"));
    EXPECT_GT(bytes.size(), 3000);
}

TEST_F(SavePictureTest, WritesAnSvg)
{
    const QByteArray bytes = saved(QStringLiteral("weeks.svg"));
    EXPECT_TRUE(bytes.contains("<svg"));
    EXPECT_TRUE(bytes.contains("recommended"));
    EXPECT_TRUE(bytes.trimmed().endsWith("</svg>"));
}

TEST_F(SavePictureTest, SaysWhichFileCannotBeWrittenAndWhy)
{
    const QString path = folder.filePath(QStringLiteral("nowhere/weeks.png"));
    const auto result = page.volume().card().save(path);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Io);
    EXPECT_TRUE(result.error().message.startsWith(QDir::toNativeSeparators(path) + QLatin1String(": ")));
    EXPECT_GT(result.error().message.size(), path.size() + 4);
}

TEST_F(SavePictureTest, RefusesAnEndingItDoesNotKnow)
{
    const auto result = page.volume().card().save(folder.filePath(QStringLiteral("weeks.gif")));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Usage);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(SavePictureTest, LeavesTheChartOnTheScreenAsItWas)
{
    const QImage before = chart().grab().toImage();
    saved(QStringLiteral("weeks.pdf"));
    EXPECT_EQ(chart().grab().toImage(), before);
}

} // namespace tests
