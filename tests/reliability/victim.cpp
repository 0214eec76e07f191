// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/victim.h"

#include "core/store/check.h"
#include "core/store/query.h"

#include <QProcess>
#include <QThread>
#include <gtest/gtest.h>

namespace tests {

namespace {

constexpr int patienceMs = 60000;

QByteArrayList wholeLines(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    // What stands after the last line end is a line that was cut off, or nothing.
    lines.removeLast();
    return lines;
}

Victim remainsOf(QProcess &process)
{
    EXPECT_TRUE(process.waitForFinished(patienceMs)) << qPrintable(process.program());
    Victim victim;
    victim.lines = wholeLines(process.readAllStandardOutput());
    victim.errors = process.readAllStandardError();
    victim.killed = process.exitStatus() == QProcess::CrashExit;
    victim.exitCode = process.exitCode();
    return victim;
}

} // namespace

Victim killAt(const QString &program, const QStringList &arguments, Moment moment)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForStarted(patienceMs)) << qPrintable(program);
    while (moment.afterFirstLine && !process.canReadLine() && process.waitForReadyRead(patienceMs)) { }
    QThread::usleep(ulong(moment.delay.count()));
    process.kill();
    return remainsOf(process);
}

Victim runToEnd(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return remainsOf(process);
}

int runsToMake(int few, int many) { return qEnvironmentVariableIsSet("LEGWORK_LONG") ? many : few; }

int killsToMake(int few) { return runsToMake(few, 500); }

std::mt19937 seededRandom()
{
    bool set = false;
    unsigned seed = qEnvironmentVariable("LEGWORK_SEED").toUInt(&set);
    if (!set)
        seed = std::random_device()();
    testing::Test::RecordProperty("seed", std::to_string(seed));
    std::printf("LEGWORK_SEED=%u\n", seed);
    return std::mt19937(seed);
}

std::chrono::microseconds between(std::mt19937 &random, std::chrono::microseconds from, std::chrono::microseconds to)
{
    return std::chrono::microseconds(std::uniform_int_distribution<std::int64_t>(from.count(), to.count())(random));
}

int countOf(const core::Store &store, const char *sql)
{
    core::Query query(store.database(), sql);
    const auto ran = query.exec();
    EXPECT_TRUE(ran) << qPrintable(ran ? QString() : ran.error().message);
    return query.next() ? query.integer(0) : -1;
}

std::string faultsOf(const core::Store &store)
{
    const auto faults = core::checkDatabase(store, QDateTime::currentDateTimeUtc());
    if (!faults)
        return "check could not be made: " + faults.error().message.toStdString();
    std::string text;
    for (const core::Fault &fault : *faults)
        text += fault.message.toStdString() + '\n';
    return text;
}

} // namespace tests
