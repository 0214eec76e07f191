// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/app/program.h"

#include "tests/support/environment.h"

#include <QJsonDocument>
#include <QProcess>
#include <gtest/gtest.h>

namespace tests {

namespace {

constexpr int patienceMs = 120000;

QJsonDocument document(const ProgramRun &run)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(run.output, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << run.output.constData() << run.errors.constData();
    return json;
}

} // namespace

QJsonArray ProgramRun::array() const
{
    const QJsonDocument json = document(*this);
    EXPECT_TRUE(json.isArray()) << output.constData();
    return json.array();
}

QJsonObject ProgramRun::object() const
{
    const QJsonDocument json = document(*this);
    EXPECT_TRUE(json.isObject()) << output.constData();
    return json.object();
}

ProgramRun Program::run(const QStringList &arguments) const
{
    return runPlain(QStringList{QStringLiteral("--database"), database()} + arguments);
}

ProgramRun Program::runPlain(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Berlin"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), file(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(legworkBinary(), arguments);
    EXPECT_TRUE(process.waitForFinished(patienceMs)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace tests
