// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace tests {

/// What one run of the built program gave.
struct ProgramRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    /// The output as a JSON array; fails the test when it is not one.
    [[nodiscard]] QJsonArray array() const;
    /// The output as a JSON object; fails the test when it is not one.
    [[nodiscard]] QJsonObject object() const;
};

/// The built program with a temporary folder of its own for its files and its user's data.
class Program
{
public:
    /// Runs with `--database` set to database(), in a fixed time zone and without a display.
    [[nodiscard]] ProgramRun run(const QStringList &arguments) const;
    /// Runs with exactly these arguments.
    [[nodiscard]] ProgramRun runPlain(const QStringList &arguments) const;
    [[nodiscard]] QString database() const { return file(QStringLiteral("legwork.db")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace tests

/// For tests of the built program: skips, loudly, when LEGWORK_BINARY does not say where it is.
#define LEGWORK_NEEDS_PROGRAM() \
    do { \
        if (tests::legworkBinary().isEmpty()) \
            GTEST_SKIP() << "LEGWORK_BINARY is not set: the built program was NOT tested"; \
    } while (false)
