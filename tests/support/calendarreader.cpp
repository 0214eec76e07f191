// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/calendarreader.h"

#include "tests/support/environment.h"

#include <QJsonDocument>
#include <QProcess>
#include <gtest/gtest.h>

namespace tests {

QJsonObject readCalendar(const QByteArray &file)
{
    QProcess python;
    // Debian's own, which has Debian's packages; another one may come first in PATH.
    python.start(QStringLiteral("/usr/bin/python3"), {sourceFolder() + QStringLiteral("/tests/core/exchange/readcalendar.py")});
    python.write(file);
    python.closeWriteChannel();
    EXPECT_TRUE(python.waitForFinished() && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0)
        << "python3-icalendar could not read the file: " << python.readAllStandardError().constData() << file.constData();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace tests
