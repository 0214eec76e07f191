// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"
#include "core/store/merge.h"
#include "core/store/store.h"
#include "tests/core/exchange/archivefixture.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <random>

using namespace core;

namespace {

const QDate today(2026, 11, 27);

/// Somebody who edits anything on one machine.
class Somebody
{
public:
    explicit Somebody(std::mt19937 &random) : m_random(random) {}
    Store &store() { return m_database.store(); }
    QByteArray archive() { return tests::archiveOf(store()); }

    void act()
    {
        switch (upTo(13)) {
        case 0: case 1: addSession(); break;
        case 2: case 3: editSession(); break;
        case 4: removeSession(); break;
        case 5: moveEntries(); break;
        case 6: import(); break;
        case 7: relink(); break;
        case 8: (void)store().journal().purgeBin(QDateTime::currentMSecsSinceEpoch() + 1); break;
        case 9: editNote(day()); break;
        case 10: editSetting(QStringLiteral("k%1").arg(upTo(4))); break;
        case 11: editExercise(); break;
        default: editGear(); break;
        }
    }
    QString faults()
    {
        QStringList words;
        const std::vector<Fault> found = checkDatabase(store(), QDateTime(QDate(2027, 1, 1), QTime(0, 0))).value();
        for (const Fault &fault : found)
            words << fault.message;
        return words.join(QLatin1Char('\n'));
    }

private:
    int upTo(int n) { return int(m_random() % unsigned(n)); }
    QDate day() { return today.addDays(-upTo(6)); }
    QString text() { return QStringLiteral("\"%1\"").arg(m_random() % 1000); }
    std::vector<Session> all() { return store().sessions().between(today.addDays(-60), today.addDays(60)).value(); }
    std::optional<Session> any()
    {
        const std::vector<Session> sessions = all();
        return sessions.empty() ? std::nullopt : std::optional(sessions[size_t(upTo(int(sessions.size())))]);
    }
    void apply(const Change &change)
    {
        const auto done = store().journal().apply(change);
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().message));
    }
    template <class T> void put(const T &value, const Result<std::optional<T>> &before)
    {
        Change change;
        const bool removes = *before && upTo(3) == 0;
        if (removes)
            change.remove(**before);
        else if (*before)
            change.replace(**before, value);
        else
            change.add(value);
        if (!change.isEmpty())
            apply(change);
    }
    void addSession()
    {
        Change change;
        // The same generated session on both machines, or one of this machine's own.
        Session session = upTo(2) ? tests::plannedStrength("2026-11-24", {"goblet-squat", "push-up"}) : tests::loggedSession(Kind::EasyRun, "2026-11-25", 20 + upTo(40));
        if (upTo(3) == 0)
            session.id = SessionId::derived(QUuid("{a0a0a0a0-0000-4000-8000-000000000000}"), QString::number(upTo(5)));
        const auto there = store().sessions().find(session.id);
        if (there && *there)
            return;
        change.add(session);
        apply(change);
    }
    void editSession()
    {
        const auto before = any();
        if (!before)
            return;
        Session after = *before;
        after.note = text();
        if (after.planned && upTo(2))
            after.planned->day = day();
        Change change;
        change.replace(*before, after);
        apply(change);
    }
    void removeSession()
    {
        const auto session = any();
        if (!session)
            return;
        Change change;
        change.remove(*session);
        apply(change);
    }
    void moveEntries()
    {
        const auto from = any(), to = any();
        if (!from || !to || from->id == to->id || from->entries.empty())
            return;
        Session emptied = *from, filled = *to;
        filled.entries.push_back(emptied.entries.back());
        emptied.entries.pop_back();
        Change change;
        change.replace(*from, emptied);
        change.replace(*to, filled);
        apply(change);
    }
    void import()
    {
        const auto session = any();
        if (session && session->logged)
            tests::addRecording(store(), *session, 5 + upTo(50));
    }
    /// A log goes over to another session with what was recorded of it.
    void relink()
    {
        const auto from = any(), to = any();
        if (!from || !to || from->id == to->id || !from->logged || !to->logged)
            return;
        Session a = *from, b = *to;
        a.note += QLatin1Char('<');
        b.note += QLatin1Char('>');
        Change change;
        change.replace(*from, a);
        change.replace(*to, b);
        const std::vector<QUuid> rows = store().imports().rowsOf(from->id).value();
        for (const QUuid &row : rows)
            change.importMoves.push_back({row, from->id, to->id});
        apply(change);
    }
    void editNote(QDate day) { put(DayNote{day, text()}, store().dayNotes().find(day)); }
    void editSetting(const QString &key) { put(Setting{key, text().toUtf8()}, store().settings().find(key)); }
    void editExercise()
    {
        const auto exercises = store().exercises().all().value();
        const Exercise &before = exercises[size_t(upTo(6))];
        Exercise after = before;
        after.name = text();
        after.muscles.resize(size_t(std::min(upTo(3), int(after.muscles.size()))));
        Change change;
        change.replace(before, after);
        apply(change);
    }
    void editGear()
    {
        const GearId id = GearId::derived(QUuid("{b0b0b0b0-0000-4000-8000-000000000000}"), QString::number(upTo(3)));
        put(Gear{id, text(), false, Metres{0}, std::nullopt}, store().gear().find(id));
    }

    tests::TemporaryDatabase m_database;
    std::mt19937 &m_random;
};

/// The first line in which two archives differ.
std::string difference(const QByteArray &a, const QByteArray &b)
{
    auto left = tests::unzipped(a), right = tests::unzipped(b);
    for (auto entry = left.rbegin(); entry != left.rend(); ++entry) {
        const QList<QByteArray> mine = entry->second.split('\n'), other = right[entry->first].split('\n');
        for (qsizetype i = 0; i < std::max(mine.size(), other.size()); ++i)
            if (mine.value(i) != other.value(i))
                return (entry->first + '\n' + mine.value(i) + '\n' + other.value(i)).toStdString();
    }
    return {};
}

TEST(MergeProperty, TwoMachinesThatMeetHoldTheSameWhateverWasDoneOnEach)
{
    bool set = false;
    unsigned seed = qEnvironmentVariable("LEGWORK_SEED").toUInt(&set);
    if (!set)
        seed = std::random_device()();
    std::printf("LEGWORK_SEED=%u\n", seed);
    std::mt19937 random(seed);
    constexpr int meetings = 6, mostEdits = 25;
    Somebody home(random), work(random);
    int edits = 0, conflicts = 0;
    for (int meeting = 0; meeting < meetings; ++meeting) {
        SCOPED_TRACE("meeting " + std::to_string(meeting));
        for (Somebody *one : {&home, &work, &home, &work})
            for (int n = int(random() % mostEdits) / 2; n > 0; --n, ++edits)
                one->act();
        const QByteArray ours = home.archive(), theirs = work.archive();
        const MergeReport here = tests::mergeArchive(home.store(), theirs);
        const MergeReport there = tests::mergeArchive(work.store(), ours);
        ASSERT_EQ(difference(home.archive(), work.archive()), "");
        ASSERT_TRUE(home.archive() == work.archive());
        EXPECT_EQ(here.conflicts.size(), there.conflicts.size());
        conflicts += int(here.conflicts.size());
        ASSERT_EQ(home.faults(), QString());
        ASSERT_EQ(work.faults(), QString());
        // One of them takes it back and does it again: to the byte.
        ASSERT_TRUE(applyMerge(home.store(), here.change.inverse()));
        ASSERT_TRUE(home.archive() == ours);
        ASSERT_TRUE(applyMerge(home.store(), here.change));
        ASSERT_TRUE(home.archive() == work.archive());
    }
    std::printf("%d edits, %d meetings, %d conflicts\n", edits, meetings, conflicts);
    EXPECT_GT(edits, meetings * mostEdits / 2);
}

} // namespace
