// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowfixture.h"

#include "core/exchange/fit/fitencoder.h"
#include "core/exchange/stageimport.h"
#include "core/store/check.h"
#include "tests/support/builders.h"
#include "tests/support/logicaldump.h"
#include "ui/commands/sessioncommands.h"

#include <QFile>

namespace tests {

using namespace core;

namespace {

exchange::Activity activity(const char *iso, QTime time, int minutes)
{
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime start(day(iso), time, berlin);
    exchange::Activity run;
    run.sport = Sport::Running;
    run.startMs = start.toMSecsSinceEpoch();
    run.offsetMinutes = start.offsetFromUtc() / 60;
    run.timer = run.elapsed = Milliseconds(minutes * 60000LL);
    run.distance = Metres{minutes * 160.0};
    Channel hr{QStringLiteral("hr"), QStringLiteral("bpm"), 1, 0, {}, {}};
    for (int second = 0; second <= minutes * 60; second += 30) {
        run.recording.timesMs.push_back(*run.startMs + second * 1000LL);
        hr.values.push_back(140 + second % 7);
        hr.present.push_back(true);
    }
    run.recording.channels = {hr};
    return run;
}

} // namespace

void FlowFixture::SetUp()
{
    restart();
    ASSERT_TRUE(ui::changeSetting(commands(), Preferences::firstDaySetting(Qt::Monday), QStringLiteral("Change first day of the week")));
    commands().undoStack().clear();
}

void FlowFixture::restart()
{
    m_commands.reset();
    m_commands = std::make_unique<ui::Commands>(m_database.reopen());
    QObject::connect(m_commands.get(), &ui::Commands::failed, m_commands.get(),
                     [this](const QString &message) { refusals.append(message); });
}

Session FlowFixture::stored(SessionId id)
{
    const auto found = store().sessions().find(id);
    EXPECT_TRUE(found);
    return found && *found ? **found : Session();
}

Session FlowFixture::add(const Session &session)
{
    EXPECT_TRUE(ui::addSession(commands(), session));
    return stored(session.id);
}

std::vector<Session> FlowFixture::on(QDate first, QDate last)
{
    const auto found = store().sessions().between(first, last);
    EXPECT_TRUE(found);
    return found.value_or(std::vector<Session>());
}

std::vector<Session> FlowFixture::on(const char *iso) { return on(day(iso), day(iso)); }

Session FlowFixture::one(Kind kind, const char *iso)
{
    std::vector<Session> found = on(iso);
    std::erase_if(found, [kind](const Session &session) { return session.kind != kind; });
    EXPECT_EQ(found.size(), 1U) << qPrintable(slug(kind)) << " on " << iso;
    return found.size() == 1 ? found.front() : Session();
}

bool FlowFixture::importRun(const char *iso, QTime time, int minutes)
{
    const auto bytes = exchange::encodeFit(activity(iso, time, minutes));
    const QString path = m_files.filePath(QStringLiteral("%1.fit").arg(++m_fileCount));
    QFile file(path);
    if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return false;
    file.close();
    const std::atomic<bool> cancel = false;
    auto plan = exchange::planImport(&store(), exchange::parseFiles(exchange::collectInputs({path}), cancel));
    if (!plan || plan->count(exchange::ImportStatus::Imported) != 1)
        return false;
    const auto staged = exchange::stageImport(store().database(), *plan, QDateTime(day(iso), QTime(21, 0)), cancel);
    return staged && commands().run(plan->change);
}

void FlowFixture::expectOneStepThereAndBack(const char *label, const std::function<bool()> &act)
{
    SCOPED_TRACE(label);
    const std::string before = dump();
    QUndoStack &stack = commands().undoStack();
    const int steps = stack.index();
    ASSERT_TRUE(act()) << refusals.join(QLatin1Char('\n')).toStdString();
    const std::string after = dump();
    ASSERT_NE(after, before) << "nothing happened";
    ASSERT_EQ(stack.index(), steps + 1) << "not one undo step";
    EXPECT_EQ(stack.undoText().toStdString(), label);
    EXPECT_EQ(faults(), "");
    for (int round = 0; round < 2; ++round) {
        stack.undo();
        ASSERT_EQ(dump(), before) << "undo " << round;
        EXPECT_EQ(faults(), "");
        stack.redo();
        ASSERT_EQ(dump(), after) << "redo " << round;
        EXPECT_EQ(faults(), "");
    }
    stack.undo();
    EXPECT_TRUE(refusals.isEmpty()) << refusals.join(QLatin1Char('\n')).toStdString();
}

void FlowFixture::expectNothing(const std::function<bool()> &act, bool succeeds)
{
    const std::string before = dump();
    const int steps = commands().undoStack().count();
    EXPECT_EQ(act(), succeeds);
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(commands().undoStack().count(), steps);
}

std::string FlowFixture::dump() { return logicalDump(store()); }

std::string FlowFixture::faults()
{
    const auto found = checkDatabase(store(), QDateTime(QDate(2027, 1, 1), QTime(0, 0)));
    if (!found)
        return found.error().message.toStdString();
    std::string text;
    for (const Fault &fault : *found)
        text += fault.message.toStdString() + '\n';
    return text;
}

} // namespace tests
