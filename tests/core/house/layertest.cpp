// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/house/sourcetree.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <set>

using namespace tests;

namespace {

/// A room and the beginnings of include paths that are none of its business.
struct Room {
    const char *folder;
    std::vector<const char *> forbidden;
};

const std::vector<Room> rooms{
    {"core/", {"ui/", "app/", "tests/"}},
    {"core/model/", {"core/rules/", "core/stats/", "core/plans/", "core/store/", "core/exchange/"}},
    {"core/rules/", {"core/plans/", "core/store/", "core/exchange/"}},
    {"core/stats/", {"core/plans/", "core/store/", "core/exchange/"}},
    {"core/plans/", {"core/store/", "core/exchange/"}},
    {"core/store/", {"core/exchange/"}},
    {"ui/", {"app/", "tests/", "core/store/query.h", "core/store/transaction.h"}},
    {"ui/body/", {"ui/calendar/", "ui/progress/", "ui/shell/"}},
    {"ui/calendar/", {"ui/log/", "ui/progress/", "ui/shell/mainwindow.h"}},
    {"ui/charts/", {"core/store/", "ui/calendar/", "ui/log/", "ui/progress/", "ui/shell/"}},
    {"ui/editor/", {"ui/calendar/", "ui/log/", "ui/progress/", "ui/shell/mainwindow.h"}},
    {"ui/guidance/", {"ui/calendar/", "ui/log/", "ui/progress/", "ui/shell/mainwindow.h"}},
    {"ui/import/", {"ui/calendar/", "ui/log/", "ui/progress/", "ui/shell/"}},
    {"ui/log/", {"ui/calendar/", "ui/progress/", "ui/shell/mainwindow.h"}},
    {"ui/progress/", {"ui/calendar/", "ui/log/", "ui/shell/mainwindow.h"}},
    {"ui/exercises/", {"ui/calendar/", "ui/log/", "ui/progress/", "ui/shell/mainwindow.h"}},
    {"ui/print/", {"ui/log/", "ui/progress/", "ui/shell/mainwindow.h"}},
    {"ui/commands/", {"ui/calendar/", "ui/log/", "ui/progress/", "ui/shell/mainwindow.h"}},
    {"ui/timers/", {"ui/calendar/", "ui/log/", "ui/progress/", "ui/shell/"}},
    {"app/", {"tests/"}},
};

/// The header names of a Qt module as installed here, and the module's own folder name.
std::set<QString> headersOf(const std::vector<const char *> &modules)
{
    std::set<QString> names;
    for (const char *module : modules) {
        const QDir folder(QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/') + QLatin1String(module));
        for (const QString &name : folder.entryList(QDir::Files)) {
            names.insert(name);
            names.insert(QLatin1String(module) + QLatin1Char('/') + name);
        }
    }
    return names;
}

/// "path includes header" for every include of `folder` that is one of these headers.
QStringList uses(const char *folder, const std::set<QString> &headers)
{
    QStringList found;
    for (const SourceFile &file : cppFiles())
        for (const QString &include : includesOf(file))
            if (file.isIn(folder) && headers.contains(include))
                found.push_back(file.path + QLatin1String(" includes ") + include);
    return found;
}

QStringList forbiddenIncludes(const SourceFile &file)
{
    QStringList found;
    for (const Room &room : rooms)
        for (const QString &include : includesOf(file))
            for (const char *start : room.forbidden)
                if (file.isIn(room.folder) && include.startsWith(QLatin1String(start)))
                    found.push_back(file.path + QLatin1String(" includes ") + include);
    return found;
}

} // namespace

TEST(HouseLayers, NoRoomIncludesARoomAboveOrBesideIt)
{
    int visited = 0;
    for (const SourceFile &file : cppFiles()) {
        visited += int(includesOf(file).size());
        EXPECT_THAT(forbiddenIncludes(file), testing::IsEmpty())
            << qPrintable(forbiddenIncludes(file).join(QLatin1Char('\n')));
    }
    EXPECT_GT(visited, 100) << "the sources were not found";
}

TEST(HouseLayers, SeesAForbiddenInclude)
{
    const SourceFile file{QStringLiteral("core/rules/week.cpp"),
                          QStringLiteral("#include <QDate>\n#include \"core/store/journal.h\"\n")};
    EXPECT_EQ(forbiddenIncludes(file),
              QStringList(QStringLiteral("core/rules/week.cpp includes core/store/journal.h")));
}

TEST(HouseLayers, CoreKnowsNoWindow)
{
    const std::set<QString> headers = headersOf({"QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport"});
    ASSERT_TRUE(headers.contains(QStringLiteral("QWidget"))) << "Qt's headers are not where Qt says";
    const QStringList found = uses("core/", headers);
    EXPECT_THAT(found, testing::IsEmpty()) << qPrintable(found.join(QLatin1Char('\n')));
}

TEST(HouseLayers, TheScreenKnowsNoSql)
{
    const std::set<QString> headers = headersOf({"QtSql"});
    ASSERT_TRUE(headers.contains(QStringLiteral("QSqlQuery"))) << "Qt's headers are not where Qt says";
    const QStringList found = uses("ui/", headers);
    EXPECT_THAT(found, testing::IsEmpty()) << qPrintable(found.join(QLatin1Char('\n')));

    static const QRegularExpression statement(QStringLiteral("\"\\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA) "));
    for (const SourceFile &file : cppFiles()) {
        const bool shown = file.isIn("ui/") || file.isIn("app/");
        EXPECT_FALSE(shown && statement.match(file.text).hasMatch()) << qPrintable(file.path) << " holds SQL";
    }
}

TEST(HouseLayers, NothingOpensASocket)
{
    const std::set<QString> headers = headersOf({"QtNetwork"});
    for (const char *folder : {"app/", "core/", "ui/"})
        EXPECT_THAT(uses(folder, headers), testing::IsEmpty()) << folder;
}

TEST(HouseLayers, CoreLinksNoWindowLibrary)
{
    const auto lists = sourceFiles({QStringLiteral("core")}, {QStringLiteral("CMakeLists.txt")});
    ASSERT_FALSE(lists.empty());
    static const QRegularExpression window(QStringLiteral("Qt6::(Gui|Widgets|Svg|PrintSupport|Network)"));
    for (const SourceFile &list : lists)
        EXPECT_FALSE(
            window.match(QString(list.text).remove(QRegularExpression(QStringLiteral("#.*"))).trimmed()).hasMatch())
            << qPrintable(list.path);
}
