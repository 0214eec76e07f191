// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <gtest/gtest.h>

namespace tests {

/// What gpsbabel makes of a file, as GPX. The test fails when it refuses the file.
[[nodiscard]] inline QByteArray readWithGpsbabel(const QString &format, const QString &path)
{
    QProcess gpsbabel;
    gpsbabel.start(QStringLiteral("gpsbabel"), {QStringLiteral("-i"), format, QStringLiteral("-f"), path, QStringLiteral("-o"),
                                                QStringLiteral("gpx"), QStringLiteral("-F"), QStringLiteral("-")});
    EXPECT_TRUE(gpsbabel.waitForFinished() && gpsbabel.exitStatus() == QProcess::NormalExit && gpsbabel.exitCode() == 0)
        << gpsbabel.readAllStandardError().constData();
    return gpsbabel.readAllStandardOutput();
}

} // namespace tests

/// Skips, loudly, where there is no gpsbabel.
#define LEGWORK_NEEDS_GPSBABEL() \
    do { \
        if (QStandardPaths::findExecutable(QStringLiteral("gpsbabel")).isEmpty()) \
            GTEST_SKIP() << "gpsbabel is not installed: that other programs read our files was NOT tested"; \
    } while (false)
