// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"

#include "app/databaseaccess.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "core/model/language.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

const QString todayOption = QStringLiteral("today");
const QString fromOption = QStringLiteral("from");
const QString languageWord = QStringLiteral("lang");
const QString toOption = QStringLiteral("to");

} // namespace

CommandParser::CommandParser(const QString &usage, const QString &description) : m_usage(usage)
{
    m_parser.setApplicationDescription(description);
    addOption(QStringLiteral("database"), tr("the database to use"), QStringLiteral("FILE"));
    addOption(todayOption, tr("the date to take for today, as YYYY-MM-DD"), QStringLiteral("D"));
    addOption(languageWord, tr("the language to speak: %1").arg(core::languages().join(QStringLiteral(", "))), QStringLiteral("LANG"));
    addOption(QStringLiteral("json"), tr("write JSON for programs"));
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("say how this is used")});
    m_parser.addOption({{QStringLiteral("v"), QStringLiteral("version")}, tr("say which version this is")});
}

void CommandParser::addOption(const QString &name, const QString &help, const QString &valueName)
{
    m_parser.addOption(QCommandLineOption(name, help, valueName));
}

void CommandParser::addHiddenOption(const QString &name)
{
    QCommandLineOption option(name);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    m_parser.addOption(option);
}

void CommandParser::addFile(const QString &name, const QString &help) { m_parser.addPositionalArgument(name, help, name); }

int CommandParser::refuse(const QString &why)
{
    printError(QStringLiteral("legwork"), why);
    return WrongUsage;
}

std::optional<int> CommandParser::parse(const QStringList &arguments)
{
    const bool understood = m_parser.parse(QStringList(QStringLiteral("legwork")) + arguments);
    // Somebody who asks for help beside a mistake needs the help.
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        QString text = m_parser.helpText();
        text.remove(0, text.indexOf(QLatin1Char('\n')));
        printLine(tr("Usage: legwork %1").arg(m_usage) + text.trimmed().prepend(QStringLiteral("\n\n")));
        return AllDone;
    }
    if (arguments.contains(QStringLiteral("--version")) || arguments.contains(QStringLiteral("-v"))) {
        printLine(QStringLiteral("legwork " LEGWORK_VERSION));
        return AllDone;
    }
    if (!understood)
        return refuse(m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("database")) && m_parser.value(QStringLiteral("database")).isEmpty())
        return refuse(tr("--database needs a file"));
    if (const QString language = m_parser.value(languageWord); m_parser.isSet(languageWord)
        && core::firstSpoken({language}) != language.left(2).toLower())
        return refuse(tr("--lang is one of: %1").arg(core::languages().join(QStringLiteral(", "))));
    return readDays();
}

std::optional<int> CommandParser::readDays()
{
    std::optional<QDate> today;
    if (!readDay(todayOption, today) || !readDay(fromOption, m_from) || !readDay(toOption, m_to))
        return WrongUsage;
    if (m_from && m_to && *m_to < *m_from)
        return refuse(tr("--to is before --from"));
    m_today = today.value_or(QDate::currentDate());
    return std::nullopt;
}

bool CommandParser::readDay(const QString &option, std::optional<QDate> &day) const
{
    if (!m_parser.optionNames().contains(option))
        return true;
    day = dayFrom(m_parser.value(option));
    if (!day)
        printError(QStringLiteral("legwork"),
                   tr("--%1 needs a date as YYYY-MM-DD, not \"%2\"").arg(option, m_parser.value(option)));
    return day.has_value();
}

QString CommandParser::database() const
{
    return usesDefaultDatabase() ? defaultDatabasePath() : m_parser.value(QStringLiteral("database"));
}

std::optional<QDate> CommandParser::dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    // ISODate reads more than the one form we write.
    if (!day.isValid() || day.toString(Qt::ISODate) != text)
        return std::nullopt;
    return day;
}

} // namespace app
