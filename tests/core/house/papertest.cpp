// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/house/sourcetree.h"
#include "tests/support/environment.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <gmock/gmock.h>

using namespace tests;

namespace {

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto walk = QRegularExpression(pattern).globalMatch(text); walk.hasNext();)
        found.push_back(walk.next().captured(1));
    return found;
}

bool exists(const QString &path) { return QFileInfo::exists(sourceFolder() + QLatin1Char('/') + path); }

/// The files a person may read: sources, build files, scripts, documents, resources.
std::vector<SourceFile> papers()
{
    auto files = sourceFiles({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                              QStringLiteral("tests"), QStringLiteral("resources"), QStringLiteral("docs")},
                             {QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".txt"),
                              QStringLiteral(".md"), QStringLiteral(".sh"), QStringLiteral(".py"),
                              QStringLiteral(".sql"), QStringLiteral(".json"), QStringLiteral(".qrc"),
                              QStringLiteral(".svg"), QStringLiteral(".supp"), QStringLiteral(".cmake")});
    for (const char *name : {"dev", "README.md", "CMakeLists.txt", "CMakePresets.json", "packages.txt", ".ci/run",
                             ".ci/extras.sh", ".ci/on-a-display"}) {
        QFile file(sourceFolder() + QLatin1Char('/') + QLatin1String(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        files.push_back({QLatin1String(name), QString::fromUtf8(file.readAll())});
    }
    return files;
}

} // namespace

TEST(HousePapers, EveryPathTheArchitecturePageNamesExists)
{
    const auto pages = sourceFiles({QStringLiteral("docs")}, {QStringLiteral("architecture.md")});
    ASSERT_EQ(pages.size(), 1u);
    QStringList paths = matches(pages[0].text, QStringLiteral("`([\\w.-]*(?:/[\\w.-]*)+)`"));
    for (const QString &link : matches(pages[0].text, QStringLiteral("\\]\\(([^)#:]+)\\)")))
        paths.push_back(QDir::cleanPath(QStringLiteral("docs/") + link));
    EXPECT_GT(paths.size(), 30);
    for (const QString &path : paths)
        EXPECT_TRUE(exists(path)) << "docs/architecture.md names " << qPrintable(path);
}

TEST(HousePapers, EveryLinkOfTheReadmeAndTheDecisionsLeadsSomewhere)
{
    auto pages = sourceFiles({QStringLiteral("docs")}, {QStringLiteral(".md")});
    for (const SourceFile &paper : papers())
        if (paper.path == QLatin1String("README.md"))
            pages.push_back(paper);
    ASSERT_GT(pages.size(), 5u);
    for (const SourceFile &page : pages)
        for (const QString &link : matches(page.text, QStringLiteral("\\]\\(([^)#:]+)\\)")))
            EXPECT_TRUE(exists(QDir::cleanPath(QFileInfo(page.path).path() + QLatin1Char('/') + link)))
                << qPrintable(page.path) << " links to " << qPrintable(link);
}

TEST(HousePapers, TheLicenceIsNamedFirst)
{
    const QString licence = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");
    for (const SourceFile &file : cppFiles())
        EXPECT_TRUE(file.text.startsWith(QStringLiteral("// ") + licence + QLatin1Char('\n'))) << qPrintable(file.path);
    for (const SourceFile &paper : papers()) {
        const bool script = paper.text.startsWith(QLatin1String("#!"));
        EXPECT_TRUE(!script || paper.lines().value(1) == QStringLiteral("# ") + licence) << qPrintable(paper.path);
    }
}

TEST(HousePapers, NoFileKnowsTheMachineItWasWrittenOn)
{
    // Put together here, so that this file does not find itself.
    const QString folders =
        QStringLiteral("(?:^|[^\\w.])/(?:wo") + QStringLiteral("rk|ho") + QStringLiteral("me|root)/");
    const QString hosts = QStringLiteral("https?://[^\\s\"<>]*(?:deb\\.|snapshot\\.|pypi|regis") +
                          QStringLiteral("try|crates\\.io|ghcr\\.io|docker\\.io|artifac") + QStringLiteral("tory)");
    const QRegularExpression machine(folders + QLatin1Char('|') + hosts, QRegularExpression::MultilineOption);
    ASSERT_TRUE(machine.match(QStringLiteral(" /wo") + QStringLiteral("rk/main")).hasMatch());
    ASSERT_TRUE(machine.match(QStringLiteral("http://deb") + QStringLiteral(".example.org/x")).hasMatch());
    ASSERT_FALSE(machine.match(QStringLiteral("Framework/x http://www.w3.org/2000/svg")).hasMatch());
    for (const SourceFile &paper : papers()) {
        const auto found = machine.match(paper.text);
        EXPECT_FALSE(found.hasMatch()) << qPrintable(paper.path) << " names " << qPrintable(found.captured(0));
    }
}
