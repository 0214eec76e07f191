// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/house/declarations.h"
#include "tests/core/house/sourcetree.h"

#include <algorithm>
#include <cstdio>
#include <gmock/gmock.h>
#include <set>

using namespace tests;

namespace {

constexpr int longestFile = 600;
constexpr int longestFunction = 60;

struct Measured {
    int lines = 0;
    QString what; ///< "path" or "path function"
    int line = 1;
};

/// Named exemptions, "path" or "path function", each with its reason beside it. Empty is how it should be.
const std::set<QString> exempt{};

void report(const char *title, std::vector<Measured> all)
{
    std::sort(all.begin(), all.end(), [](const Measured &a, const Measured &b) { return a.lines > b.lines; });
    all.resize(std::min<size_t>(all.size(), 10));
    std::printf("The longest %s:\n", title);
    for (const Measured &m : all)
        std::printf("%6d  %s (line %d)\n", m.lines, qPrintable(m.what), m.line);
}

std::vector<Measured> functionsOf(const SourceFile &file)
{
    std::vector<Measured> found;
    for (const Declaration &d : declarationsOf(file.text)) {
        if (d.kind == Declaration::Kind::Function && d.hasBody)
            found.push_back({d.length(), file.path + QLatin1Char(' ') + d.name, d.nameLine});
    }
    return found;
}

std::vector<Measured> tooLong(const std::vector<Measured> &all, int limit)
{
    std::vector<Measured> bad;
    std::copy_if(all.begin(), all.end(), std::back_inserter(bad),
                 [&](const Measured &m) { return m.lines > limit && !exempt.contains(m.what); });
    return bad;
}

} // namespace

TEST(HouseSize, NoFileIsLongerThan600Lines)
{
    std::vector<Measured> files;
    for (const SourceFile &file : cppFiles())
        files.push_back({int(file.text.count(QLatin1Char('\n'))), file.path, 1});
    ASSERT_GT(files.size(), 20u) << "the sources were not found";
    report("files", files);
    for (const Measured &m : tooLong(files, longestFile))
        ADD_FAILURE() << qPrintable(m.what) << " has " << m.lines << " lines: split it";
}

TEST(HouseSize, NoFunctionIsLongerThan60Lines)
{
    std::vector<Measured> functions;
    for (const SourceFile &file : cppFiles()) {
        const std::vector<Measured> found = functionsOf(file);
        functions.insert(functions.end(), found.begin(), found.end());
    }
    ASSERT_GT(functions.size(), 40u) << "the functions were not found";
    report("functions", functions);
    for (const Measured &m : tooLong(functions, longestFunction))
        ADD_FAILURE() << qPrintable(m.what) << " has " << m.lines << " lines: split it";
}

TEST(HouseSize, MeasuresAFunctionFromItsNameToItsClosingBrace)
{
    const SourceFile file{QStringLiteral("x.cpp"),
                          QStringLiteral("namespace n {\n"
                                         "const int table[] = {1, 2};\n"
                                         "template <class T>\n"
                                         "std::function<void(int)> Room::paint(T t) // {\n"
                                         "    : m_a{1}, m_b(2)\n"
                                         "{\n"
                                         "    auto f = [] { return '{'; };\n"
                                         "    call(R\"(}}})\", \"{\\\"{\");\n"
                                         "}\n"
                                         "class C { bool operator==(const C &) const { return 1'000; }\n"
                                         "};\n"
                                         "}\n")};
    const std::vector<Measured> found = functionsOf(file);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].lines, 6);
    EXPECT_EQ(found[0].what, QStringLiteral("x.cpp Room::paint"));
    EXPECT_EQ(found[0].line, 4);
    EXPECT_EQ(found[1].lines, 1);
}

TEST(HouseSize, SeesAFunctionThatIsTooLong)
{
    const QString body = QStringLiteral("    work();\n").repeated(longestFunction);
    const SourceFile file{QStringLiteral("x.cpp"), QStringLiteral("void f()\n{\n") + body + QStringLiteral("}\n")};
    EXPECT_EQ(tooLong(functionsOf(file), longestFunction).size(), 1u);
}
