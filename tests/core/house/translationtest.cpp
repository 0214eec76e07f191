// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/environment.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <gmock/gmock.h>

namespace {

constexpr int patienceMs = 120000;

QString folder() { return tests::sourceFolder() + QStringLiteral("/resources/translations"); }

struct Message {
    QString source;
    QStringList forms;
};

std::vector<Message> messagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    QXmlStreamReader xml(&file);
    std::vector<Message> found;
    bool counted = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            counted = xml.attributes().hasAttribute(QLatin1String("numerus"));
        else if (xml.name() == QLatin1String("source"))
            found.push_back({xml.readElementText(), {}});
        else if (xml.name() == QLatin1String("numerusform"))
            found.back().forms << xml.readElementText();
        else if (xml.name() == QLatin1String("translation") && !counted)
            found.back().forms << xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return found;
}

QSet<QString> placesOf(const QString &text)
{
    // Not %n: "this session" may stand for one.
    static const QRegularExpression place(QStringLiteral("%L?\\d"));
    QSet<QString> found;
    for (auto walk = place.globalMatch(text); walk.hasNext();)
        found << walk.next().captured();
    return found;
}

} // namespace

TEST(HouseTranslations, SayEverythingThatTheSourcesAndTheLibrarySay)
{
    QProcess update;
    update.start(folder() + QStringLiteral("/update.py"), {QStringLiteral("--check")});
    ASSERT_TRUE(update.waitForFinished(patienceMs)) << qPrintable(update.errorString());
    EXPECT_EQ(update.exitCode(), 0) << update.readAllStandardOutput().constData() << update.readAllStandardError().constData()
                                    << "Run ./dev translations and translate what it names (docs/translating.md).";
}

TEST(HouseTranslations, KeepEveryPlaceForAValueAndTheSpacesAround)
{
    const QStringList files = QDir(folder()).entryList({QStringLiteral("*.ts")});
    ASSERT_FALSE(files.isEmpty());
    for (const QString &name : files) {
        const auto messages = messagesOf(folder() + QLatin1Char('/') + name);
        EXPECT_GT(messages.size(), name == QLatin1String("legwork_en.ts") ? 20u : 2000u) << qPrintable(name);
        for (const Message &message : messages)
            for (const QString &form : message.forms) {
                EXPECT_EQ(placesOf(form), placesOf(message.source)) << qPrintable(message.source) << " | " << qPrintable(form);
                EXPECT_EQ(form.startsWith(QLatin1Char(' ')), message.source.startsWith(QLatin1Char(' '))) << '"' << qPrintable(form) << '"';
                EXPECT_EQ(form.endsWith(QLatin1Char(' ')), message.source.endsWith(QLatin1Char(' '))) << '"' << qPrintable(form) << '"';
            }
    }
}
