// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QDate>
#include <optional>

namespace app {

/// The arguments of one command: its own options and those every command has (--database, --json, --lang, --today,
/// --help, --version). Says what is wrong in one line on standard error.
class CommandParser
{
public:
    /// `usage` is what follows "legwork" in the first line of --help, for example "import PATH…".
    CommandParser(const QString &usage, const QString &description);

    void addOption(const QString &name, const QString &help, const QString &valueName = {});
    /// Adds an option without a value that the help does not name.
    void addHiddenOption(const QString &name);
    void addFile(const QString &name, const QString &help);

    /// Reads the arguments. A value is the exit code to leave with: after --help, --version or wrong usage.
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments);
    /// Says why the usage is wrong and gives the exit code for it.
    [[nodiscard]] static int refuse(const QString &why);

    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    /// The database named, else the default one.
    [[nodiscard]] QString database() const;
    [[nodiscard]] bool usesDefaultDatabase() const { return !m_parser.isSet(QStringLiteral("database")); }
    /// --today, else the clock's date.
    [[nodiscard]] QDate today() const { return m_today; }
    /// The days of --from and --to where they were given.
    [[nodiscard]] std::optional<QDate> from() const { return m_from; }
    [[nodiscard]] std::optional<QDate> to() const { return m_to; }
    /// A day given as YYYY-MM-DD; nullopt when it is not one.
    [[nodiscard]] static std::optional<QDate> dayFrom(const QString &text);

private:
    [[nodiscard]] std::optional<int> readDays();
    [[nodiscard]] bool readDay(const QString &option, std::optional<QDate> &day) const;

    QString m_usage;
    QCommandLineParser m_parser;
    QDate m_today;
    std::optional<QDate> m_from;
    std::optional<QDate> m_to;
};

} // namespace app
