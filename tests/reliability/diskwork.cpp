// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/diskwork.h"

#include "core/exchange/sampleactivities.h"
#include "core/exchange/stageimport.h"
#include "core/model/daynote.h"
#include "core/store/store.h"
#include "tests/reliability/setlog.h"
#include "tests/support/builders.h"
#include "tests/support/logicaldump.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;

namespace tests {

namespace {

Result<void> apply(Store &store, const Change &change)
{
    const auto applied = store.journal().apply(change);
    return applied ? Result<void>() : tl::unexpected(applied.error());
}

Change named(const char *label)
{
    Change change;
    change.label = QLatin1String(label);
    return change;
}

Result<void> addSession(Store &store, const Session &session)
{
    Change change = named("Plan");
    change.add(session);
    return apply(store, change);
}

Result<void> logSet(Store &store, int done)
{
    Change change = named("Log set");
    change.replace(setLogSession(0, done), setLogSession(0, done + 1));
    return apply(store, change);
}

/// Six weeks of runs, whose ids are the same every time.
Change manySessions()
{
    Change change = named("Use plan");
    for (int i = 0; i < 42; ++i) {
        Session session = plannedSession(Kind::EasyRun, "2026-11-23", 30 + i);
        session.id = SessionId(QUuid::createUuidV5(QUuid(), QStringLiteral("many %1").arg(i)));
        session.planned->day = session.planned->originalDay = day("2026-11-23").addDays(i);
        change.add(session);
    }
    return change;
}

Result<void> editSession(Store &store)
{
    const Session before = setLogSession(0, 3);
    Session after = before;
    after.note = QStringLiteral("the bar felt light");
    Change change = named("Edit");
    change.replace(before, after);
    return apply(store, change);
}

Result<void> noteAndSetting(Store &store)
{
    Change change = named("Note");
    change.add(DayNote{day("2026-11-24"), QStringLiteral("slept badly")});
    change.add(Setting{QStringLiteral("theme"), "\"dark\""});
    BodyEntry weight;
    weight.id = BodyEntryId(QUuid::createUuidV5(QUuid(), QStringLiteral("weight")));
    weight.day = day("2026-11-24");
    weight.kind = QStringLiteral("weight");
    weight.text = QStringLiteral("71,4");
    weight.unit = QStringLiteral("kg");
    weight.value = 71.4;
    change.add(weight);
    return apply(store, change);
}

Result<void> importRun(Store &store)
{
    QTemporaryDir folder;
    const auto paths = exchange::writeSampleActivities(folder.path(), QDate(2026, 11, 16));
    if (!paths)
        return tl::unexpected(paths.error());
    const std::atomic<bool> cancel = false;
    auto plan = exchange::planImport(&store, exchange::parseFiles(exchange::collectInputs(*paths), cancel));
    if (!plan)
        return tl::unexpected(plan.error());
    if (auto staged = exchange::stageImport(store.database(), *plan, QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC), cancel); !staged)
        return staged;
    return apply(store, plan->change);
}

Session secondSession()
{
    Session session = plannedSession(Kind::TempoRun, "2026-11-25", 40);
    session.id = SessionId(QUuid::createUuidV5(QUuid(), QStringLiteral("second")));
    return session;
}

Result<void> removeSecond(Store &store)
{
    Change change = named("Delete");
    change.remove(secondSession());
    return apply(store, change);
}

} // namespace

std::vector<DiskStep> diskSteps()
{
    return {
        {"plan a workout", [](Store &store) { return addSession(store, setLogSession(0, 0)); }},
        {"keep what is half typed", [](Store &store) { return store.journal().saveDraft(QStringLiteral("log/cell"), "{\"reps\":\"1\"}"); }},
        {"log a set", [](Store &store) { return logSet(store, 0); }},
        {"log another", [](Store &store) { return logSet(store, 1); }},
        {"and a third", [](Store &store) { return logSet(store, 2); }},
        {"forget what was half typed", [](Store &store) { return store.journal().clearDraft(QStringLiteral("log/cell")); }},
        {"edit it", editSession},
        {"put a plan on the calendar", [](Store &store) { return apply(store, manySessions()); }},
        {"plan a run", [](Store &store) { return addSession(store, secondSession()); }},
        {"delete the run", removeSecond},
        {"write a note, a setting and a weight", noteAndSetting},
        {"import", importRun},
        {"take the plan back", [](Store &store) { return apply(store, manySessions().inverse()); }},
    };
}

std::string stateOf(Store &store)
{
    std::string state = logicalDump(store);
    const auto drafts = store.journal().drafts(QString());
    EXPECT_TRUE(drafts);
    if (drafts)
        for (const auto &[key, json] : *drafts)
            state += "draft " + key.toStdString() + ' ' + json.toStdString() + '\n';
    QSqlQuery query(store.database().connection());
    EXPECT_TRUE(query.exec(QStringLiteral("SELECT n || ' samples in ' || length(data) || ' bytes' FROM recording JOIN import_batch b ON b.id = "
                                          "batch_id WHERE b.state = 1 ORDER BY 1")))
        << qPrintable(query.lastError().text());
    while (query.next())
        state += query.value(0).toString().toStdString() + '\n';
    static const QRegularExpression id(QStringLiteral("X'[0-9A-F]{32}'"));
    QStringList lines = QString::fromStdString(state).replace(id, QStringLiteral("id")).split(QLatin1Char('\n'));
    lines.sort();
    return lines.join(QLatin1Char('\n')).toStdString();
}

} // namespace tests
