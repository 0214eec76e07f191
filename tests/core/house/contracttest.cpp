// SPDX-License-Identifier: GPL-3.0-or-later
// The rule checked here: in a header, every class, every free function and every public member function that can fail
// (returns a Result) has a contract. A contract is a /// line before it or on it; declarations that follow each other
// without a blank line share the first one's. Constructors, operators and things the language names are exempt.
#include "tests/core/house/declarations.h"
#include "tests/core/house/sourcetree.h"

#include <QRegularExpression>
#include <gmock/gmock.h>
#include <set>

using namespace tests;

namespace {

bool needsContract(const Declaration &d)
{
    static const QRegularExpression exempt(
        QStringLiteral("\\b(operator|friend|override)\\b|= (default|delete)|std::|^\\s*Q_[A-Z_]+\\("));
    static const QRegularExpression exemptName(QStringLiteral("^(qHash|PrintTo|swap)$|~"));
    if (d.place == Declaration::Place::HiddenMember)
        return false;
    if (d.kind == Declaration::Kind::Type)
        return d.place == Declaration::Place::Namespace && !d.head.contains(QLatin1String("::"));
    if (d.kind != Declaration::Kind::Function || exemptName.match(d.name).hasMatch())
        return false;
    if (d.place == Declaration::Place::PublicMember)
        return d.head.contains(QLatin1String("Result<")) && !d.head.contains(QLatin1String("override"));
    return !exempt.match(QString(d.head).remove(QRegularExpression(QStringLiteral("std::(?!hash)\\w+")))).hasMatch();
}

/// "path:line head" of everything in the header that lacks its contract.
QStringList bareDeclarations(const SourceFile &file)
{
    const QStringList lines = file.lines();
    QStringList bare;
    std::set<int> documentedUntil; // the last lines of what has a contract
    const std::vector<Declaration> declarations = declarationsOf(file.text);
    for (const Declaration &d : declarations) {
        bool documented = d.firstLine >= 2 && lines[d.firstLine - 2].trimmed().startsWith(QLatin1String("///"));
        const int lastHeadLine = d.kind == Declaration::Kind::Type ? d.firstLine : d.lastLine;
        for (int line = d.firstLine; line <= lastHeadLine; ++line)
            documented = documented || lines[line - 1].contains(QLatin1String("///"));
        documented = documented || documentedUntil.contains(d.firstLine - 1);
        if (!documented && needsContract(d))
            bare.push_back(QStringLiteral("%1:%2 %3").arg(file.path).arg(d.firstLine).arg(d.head.simplified()));
        if (documented)
            documentedUntil.insert(d.lastLine);
    }
    return bare;
}

} // namespace

TEST(HouseContracts, EveryPublicClassAndFunctionSaysWhatItGives)
{
    int headers = 0;
    for (const SourceFile &file : cppFiles()) {
        if (!file.isHeader() || (file.isIn("tests/") && !file.isIn("tests/support/")))
            continue;
        ++headers;
        for (const QString &bare : bareDeclarations(file))
            ADD_FAILURE() << qPrintable(bare) << "\n    has no /// contract";
    }
    EXPECT_GT(headers, 20) << "the headers were not found";
}

TEST(HouseContracts, SeesWhatHasNoContract)
{
    const SourceFile file{QStringLiteral("x.h"), QStringLiteral("namespace n {\n"
                                                                "struct Bare {\n"
                                                                "    int a = 0;\n"
                                                                "    Result<int> read();\n"
                                                                "private:\n"
                                                                "    Result<int> hidden();\n"
                                                                "};\n"
                                                                "class Later;\n"
                                                                "/// Says.\n"
                                                                "int said();\n"
                                                                "int grouped();\n"
                                                                "\n"
                                                                "[[nodiscard]] std::vector<int> unsaid(int a,\n"
                                                                "                                      int b);\n"
                                                                "}\n")};
    EXPECT_THAT(bareDeclarations(file),
                testing::ElementsAre(
                    testing::Eq(QStringLiteral("x.h:2 struct Bare")),
                    testing::Eq(QStringLiteral("x.h:4 Result<int> read()")),
                    testing::Eq(QStringLiteral("x.h:13 [[nodiscard]] std::vector<int> unsaid(int a, int b)"))));
}
