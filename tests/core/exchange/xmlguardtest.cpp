// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/decodefile.h"
#include "core/exchange/xml/gpxactivity.h"
#include "core/exchange/xml/tcxactivity.h"
#include "core/exchange/xml/xmlguard.h"

#include <QFile>
#include <ctime>
#include <gtest/gtest.h>

using namespace exchange;
using core::Error;

namespace {

const QByteArray gpxStart = "<gpx version=\"1.1\"><trk><trkseg>";
const QByteArray gpxPoint = "<trkpt lat=\"52.1\" lon=\"13.1\"><time>2026-11-22T10:00:00Z</time></trkpt>";
const QByteArray gpxEnd = "</trkseg></trk></gpx>";

QByteArray gpx(const QByteArray &inside = gpxPoint) { return gpxStart + inside + gpxEnd; }

qint64 statusKilobytes(const char *key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(key))
            return line.mid(qsizetype(qstrlen(key))).simplified().split(' ').first().toLongLong();
    return 0;
}

void forgetHighestMemory()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

/// Both readers refuse it fast and without much memory; gives the message.
QString refused(const QByteArray &bytes, Error::Kind kind = Error::Kind::Unsupported)
{
    forgetHighestMemory();
    const qint64 before = statusKilobytes("VmRSS:");
    const std::clock_t began = std::clock(); // of this process: other programs on the machine do not count
    const auto decoded = decodeGpx(bytes);
    EXPECT_LT(double(std::clock() - began) / CLOCKS_PER_SEC, 1.0) << "slow";
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LT(statusKilobytes("VmHWM:") - before, 200 * 1024) << "greedy";
#endif
    EXPECT_FALSE(decodeTcx(bytes).has_value());
    EXPECT_FALSE(decoded.has_value());
    if (decoded)
        return {};
    EXPECT_EQ(decoded.error().kind, kind) << qPrintable(decoded.error().message);
    std::printf("  %s\n", qPrintable(decoded.error().message));
    return decoded.error().message;
}

QByteArray repeated(const QByteArray &what, int count)
{
    QByteArray all;
    all.reserve(what.size() * count);
    for (int i = 0; i < count; ++i)
        all += what;
    return all;
}

} // namespace

TEST(XmlGuard, LetsAnHonestFileThrough)
{
    const auto decoded = decodeGpx(gpx());
    ASSERT_TRUE(decoded) << qPrintable(decoded.error().message);
    EXPECT_EQ(decoded->activities.front().recording.timesMs.size(), 1u);
}

TEST(XmlGuard, RefusesBillionLaughs)
{
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 10; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + repeated("&l" + QByteArray::number(i - 1) + ";", 10) + "\">";
    EXPECT_TRUE(refused(laughs + "]><gpx><trk><name>&l9;</name></trk></gpx>").contains(QLatin1String("document type")));
}

TEST(XmlGuard, RefusesAnEntityThatGrowsWithTheSquare)
{
    refused("<!DOCTYPE gpx [<!ENTITY a \"" + QByteArray(4000, 'a') + "\">]><gpx><trk><name>" + repeated("&a;", 20000)
            + "</name></trk></gpx>");
}

TEST(XmlGuard, RefusesADocumentTypeWhereverItStands)
{
    const QByteArray type = "<!DOCTYPE gpx [<!ENTITY a \"b\">]>";
    refused(type + type + gpx());
    refused(gpx(type));
    EXPECT_TRUE(refused("\n\n" + gpx() + "\n" + type).contains(QLatin1String("line 4")));
    refused(gpx("<!ENTITY a SYSTEM \"file:///etc/passwd\">"));
}

TEST(XmlGuard, DoesNotMindTheWordsInAText)
{
    EXPECT_TRUE(decodeGpx(gpx("<!-- <!DOCTYPE x> -->" + gpxPoint)).has_value());
    EXPECT_TRUE(decodeGpx(gpx("<x><![CDATA[<!ENTITY x>]]></x>" + gpxPoint)).has_value());
}

TEST(XmlGuard, RefusesAnUndeclaredEntityAsDamage)
{
    refused(gpx("<x>&nothing;</x>"), Error::Kind::Format);
}

TEST(XmlGuard, RefusesElementsADeepWayWithinEachOther)
{
    EXPECT_TRUE(refused("<gpx>" + repeated("<a>", 100'000) + repeated("</a>", 100'000) + "</gpx>").contains(QLatin1String("64")));
    refused("<gpx>" + repeated("<a>", 8'000'000));
    refused("<gpx>" + repeated("<a>", 64) + repeated("</a>", 64) + "</gpx>");
    const QByteArray allowed = repeated("<a>", 61) + repeated("</a>", 61); // gpx, trk and trkseg are around it
    EXPECT_TRUE(decodeGpx(gpx(allowed + gpxPoint)).has_value());
}

TEST(XmlGuard, RefusesTooManyAttributesBeforeTheParserSeesThem)
{
    QByteArray many;
    for (int i = 0; i < 200'000; ++i)
        many += " a" + QByteArray::number(i) + "=\"1\"";
    refused("<gpx" + many + "/>");
    refused(gpx("<trkpt" + many + "/>"));
    QByteArray allowed;
    for (int i = 0; i < 64; ++i)
        allowed += " a" + QByteArray::number(i) + "='>'";
    EXPECT_TRUE(decodeGpx(gpx("<x" + allowed + "/>" + gpxPoint)).has_value());
    refused(gpx("<x" + allowed + " b='1'/>" + gpxPoint));
}

TEST(XmlGuard, RefusesEndlessTexts)
{
    const QByteArray huge(50 * 1024 * 1024, 'x');
    refused("<gpx a=\"" + huge + "\"/>");
    refused("<gpx>" + huge + "</gpx>");
    refused("<gpx><!--" + huge + "--></gpx>");
    refused("<gpx><![CDATA[" + huge + "]]></gpx>");
    refused("<gpx><?x " + huge + "?></gpx>");
    refused("<" + huge + "/>");
    refused("<gpx><name>" + repeated("yyyyyyyyy<!-- -->", 50'000) + "</name></gpx>");
    refused("<?xml version=\"1.0\" " + huge + "?><gpx/>", Error::Kind::Unsupported);
}

TEST(XmlGuard, RefusesMoreTrackPointsThanAnyDayHas)
{
    refused(gpxStart + repeated("<a:trkpt/>", 2'000'001) + gpxEnd);
    refused("<TrainingCenterDatabase>" + repeated("<Trackpoint/>", 2'000'001) + "</TrainingCenterDatabase>");
}

TEST(XmlGuard, RefusesAFileOfMoreThan64Megabytes)
{
    refused(gpx() + QByteArray(64 * 1024 * 1024, ' '));
}

TEST(XmlGuard, ReadsUtf8Only)
{
    const QString text = QString::fromUtf8(gpx());
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    refused("\xFF\xFE" + little);
    refused(little);
    EXPECT_TRUE(refused("<?xml version='1.0' encoding='UTF-16'?>" + gpx()).contains(QLatin1String("UTF-16")));
    EXPECT_TRUE(refused("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + gpx()).contains(QLatin1String("ISO-8859-1")));
    refused(gpx("<name>\xC3\x28</name>"), Error::Kind::Format);
    EXPECT_TRUE(decodeGpx("<?xml version='1.0' encoding='utf-8'?>" + gpx()).has_value());
    EXPECT_TRUE(decodeGpx("\xEF\xBB\xBF<?xml version='1.0' encoding='US-ASCII'?>" + gpx()).has_value());
}

TEST(XmlGuard, RefusesEveryCutOfASmallFileAndNeverCrashes)
{
    const QByteArray whole = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- c -->"
        + gpx("<trkpt lat=\"52.1\" lon='13.1'><time>2026-11-22T10:00:00Z</time><x><![CDATA[a]]>&amp;&#228;</x></trkpt>");
    ASSERT_TRUE(decodeGpx(whole).has_value());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto cut = decodeGpx(whole.left(size));
        ASSERT_FALSE(cut.has_value()) << size;
        EXPECT_EQ(cut.error().kind, Error::Kind::Format) << size << qPrintable(cut.error().message);
    }
    for (qsizetype at = 0; at < whole.size(); ++at)
        for (const char wrong : {'\0', '<', '>', '&', '"', '\xFF'}) {
            QByteArray changed = whole;
            changed[at] = wrong;
            [[maybe_unused]] const auto decoded = decodeGpx(changed); // whatever it says, it says it
        }
}

TEST(XmlGuard, NamesLineAndColumnOfTheDamageInTheWholeFile)
{
    const auto first = decodeGpx("<?xml version=\"1.0\"?><gpx></gpy>");
    ASSERT_FALSE(first);
    EXPECT_TRUE(first.error().message.contains(QLatin1String("line 1, column 3"))) << qPrintable(first.error().message);
    const auto later = decodeGpx("\n\n<?xml version=\"1.0\"?>\n<gpx>\n</gpy>");
    ASSERT_FALSE(later);
    EXPECT_EQ(later.error().kind, Error::Kind::Format);
    EXPECT_TRUE(later.error().message.contains(QLatin1String("line 5"))) << qPrintable(later.error().message);
    EXPECT_TRUE(later.error().message.contains(QLatin1String("nothing of it")));
}

TEST(XmlGuard, StopsWhenItIsCancelled)
{
    const std::atomic<bool> cancel = true;
    const auto decoded = decodeGpx(gpx(), &cancel);
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().kind, Error::Kind::Cancelled);
    EXPECT_EQ(decodeTcx("<TrainingCenterDatabase/>", &cancel).error().kind, Error::Kind::Cancelled);
}

TEST(XmlGuard, KnowsTheFormatsByTheirFirstElement)
{
    EXPECT_EQ(detectFormat("\xEF\xBB\xBF \n<?xml version='1.0'?><!-- <gpx> --><x:gpx a='1'>"), FileFormat::Gpx);
    EXPECT_EQ(detectFormat("          <?xml version=\"1.0\"?>\n<TrainingCenterDatabase\nxmlns=''>"), FileFormat::Tcx);
    EXPECT_EQ(detectFormat("<!DOCTYPE gpx [<!ENTITY a 'b'>]><gpx/>"), FileFormat::Gpx);
    EXPECT_EQ(detectFormat("<!DOCTYPE html><html><gpx/></html>"), FileFormat::Unknown);
    EXPECT_EQ(detectFormat("<gpxx/>"), FileFormat::Unknown);
    EXPECT_EQ(detectFormat("gpx"), FileFormat::Unknown);
    EXPECT_EQ(detectFormat("<"), FileFormat::Unknown);
    const std::atomic<bool> cancel = false;
    EXPECT_EQ(decodeFile("\xFF\xFE<\0g\0", cancel).error().kind, Error::Kind::Unsupported);
    EXPECT_EQ(decodeFile(gpx(), cancel)->format, QStringLiteral("gpx"));
}
