// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plans/planlibrary.h"
#include "core/rules/week.h"
#include "core/store/store.h"
#include "tests/flows/flowfixture.h"
#include "tests/support/builders.h"
#include "ui/commands/joincommands.h"
#include "ui/commands/plancommands.h"
#include "ui/commands/sessioncommands.h"

#include <algorithm>
#include <array>
#include <random>

using namespace core;
using tests::day;

namespace {

const QDate today = day("2026-11-18");

/// Somebody who does anything at any time.
class FlowRandomUser : public tests::FlowFixture
{
protected:
    void SetUp() override
    {
        FlowFixture::SetUp();
        bool set = false;
        unsigned seed = qEnvironmentVariable("LEGWORK_SEED").toUInt(&set);
        if (!set)
            seed = std::random_device()();
        RecordProperty("seed", std::to_string(seed));
        std::printf("LEGWORK_SEED=%u\n", seed);
        random.seed(seed);
    }
    int upTo(int n) { return int(random() % unsigned(n)); }
    QDate anyDay() { return today.addDays(upTo(28) - 14); }
    std::vector<Session> some(int most)
    {
        std::vector<Session> all = on(today.addDays(-60), today.addDays(90));
        std::shuffle(all.begin(), all.end(), random);
        all.resize(std::min(all.size(), size_t(1 + upTo(most))));
        return all;
    }
    Session anything()
    {
        const Kind kind = allKinds[size_t(upTo(int(allKinds.size())))];
        Session session = isStrength(kind) ? tests::plannedStrength("2026-11-18", {"goblet-squat", "push-up"})
            : upTo(2)                      ? tests::plannedSession(kind, "2026-11-18", 10 + upTo(90))
                                           : tests::loggedSession(kind, "2026-11-18", 10 + upTo(90));
        session.kind = kind;
        const QDate on = anyDay();
        if (session.planned)
            session.planned->day = session.planned->originalDay = on;
        if (session.logged)
            session.logged->day = on;
        return session;
    }
    Session edited(Session session)
    {
        session.note = QStringLiteral("note %1").arg(upTo(1000));
        if (session.planned)
            session.planned->duration = Seconds(60 * (5 + upTo(100)));
        if (session.logged)
            session.logged->effort = upTo(11);
        return session;
    }

    void act();
    void actOn(const std::vector<Session> &sessions);

    std::mt19937 random;
};

void FlowRandomUser::actOn(const std::vector<Session> &sessions)
{
    const Session &one = sessions.front();
    const std::vector<Session> there = on(one.day(), one.day());
    switch (upTo(15)) {
    case 0: ui::editSession(commands(), one, edited(one)); break;
    case 1: ui::moveSessions(commands(), sessions, anyDay(), today); break;
    case 2: ui::shiftSessions(commands(), sessions, upTo(15) - 7, today); break;
    case 3: ui::copySessions(commands(), sessions, anyDay(), today); break;
    case 4: ui::copySessionsBy(commands(), sessions, 7, today); break;
    case 5: ui::reorderSession(commands(), one, there, upTo(int(there.size()) + 1)); break;
    case 6: ui::deleteSessions(commands(), sessions); break;
    case 8: ui::unlinkSession(commands(), one); break;
    case 9: ui::mergeSessions(commands(), one, sessions.back()); break;
    case 10: ui::splitSession(commands(), one, std::chrono::minutes(1 + upTo(60))); break;
    case 11: {
        ui::BulkEdit edit;
        edit.days = upTo(5) - 2;
        edit.kind = Kind::CrossTraining;
        ui::editTogether(commands(), sessions, edit, today);
        break;
    }
    case 7: ui::skipSession(commands(), one, SkipReason::Life, QStringLiteral("so")); break;
    default: ui::logAsPlanned(commands(), one, QDateTime(today, QTime(12, 0))); break;
    }
}

void FlowRandomUser::act()
{
    const int choice = upTo(100);
    const std::vector<Session> sessions = some(4);
    if (choice < 12)
        commands().undoStack().undo();
    else if (choice < 20)
        commands().undoStack().redo();
    else if (choice < 40 || sessions.empty())
        ui::addSession(commands(), anything());
    else if (choice < 42)
        ui::applyPlan(commands(), libraryPlan(QStringLiteral("sample-week")).value(), weekOf(anyDay(), Qt::Monday).first);
    else if (choice < 46)
        importRun(qPrintable(today.addDays(-upTo(14)).toString(Qt::ISODate)), QTime(upTo(22), upTo(60)), 5 + upTo(20));
    else if (choice < 48)
        ui::changeSetting(commands(), Preferences::basisSetting(upTo(2) ? CountingBasis::Effort : CountingBasis::Activity),
                          QStringLiteral("Change counting"));
    else
        actOn(sessions);
}

TEST_F(FlowRandomUser, CanTakeEverythingBackAndFindsEverythingAgainAfterARestart)
{
    constexpr int commandsInAll = 300, commandsADay = 50;
    int written = 0;
    for (int done = 0; done < commandsInAll; done += commandsADay) {
        SCOPED_TRACE("after " + std::to_string(done) + " commands");
        const std::string morning = dump();
        for (int i = 0; i < commandsADay; ++i)
            act();
        const std::string evening = dump();
        ASSERT_EQ(faults(), "");
        QUndoStack &stack = commands().undoStack();
        const int index = stack.index();
        written += index;
        stack.setIndex(0);
        ASSERT_EQ(dump(), morning);
        ASSERT_EQ(faults(), "");
        stack.setIndex(index);
        ASSERT_EQ(dump(), evening);
        ASSERT_EQ(faults(), "");
        restart();
        ASSERT_EQ(dump(), evening);
    }
    EXPECT_GT(written, commandsInAll / 3);
    std::printf("%d commands written and taken back, %d sessions in the end\n", written, store().sessions().count().value_or(-1));
    // Only these may be refused: what makes no sense for the sessions it was asked of.
    const std::array allowed{QLatin1String("it is already logged"), QLatin1String("it was not planned"), QLatin1String("it is not logged"),
                             QLatin1String("their sports differ"), QLatin1String("one of them is still only planned"),
                             QLatin1String("it has no time that could be cut"), QLatin1String("the first part must be shorter than the whole"),
                             QLatin1String("it came from a file, and a recording cannot be cut"), QLatin1String("it takes two sessions"),
                             QLatin1String("is already done, and that day is still to come")};
    for (const QString &refusal : std::as_const(refusals))
        EXPECT_TRUE(std::any_of(allowed.begin(), allowed.end(), [&](QLatin1String end) { return refusal.endsWith(end); }))
            << refusal.toStdString();
}

} // namespace
