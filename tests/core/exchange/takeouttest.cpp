// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/takeout/takeout.h"

#include "core/exchange/takeout/newfiles.h"
#include "core/store/store.h"
#include "tests/support/builders.h"
#include "tests/support/environment.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;
using exchange::TakeoutFormat;

namespace {

class Takeout : public testing::Test
{
protected:
    void SetUp() override
    {
        Change change;
        planned = tests::plannedSession(Kind::EasyRun, "2026-11-24", 45);
        planned.title = QStringLiteral("Run / home: \"easy\"?");
        done = tests::loggedSession(Kind::LongRun, "2026-11-22", 90);
        change.add(planned);
        change.add(tests::plannedSession(Kind::EasyRun, "2026-11-26", 30));
        change.add(tests::plannedStrength("2026-11-25", {"goblet-squat"}));
        change.add(done);
        ASSERT_TRUE(database.store().journal().apply(change));
        order.path = folder.filePath(QStringLiteral("out"));
        order.today = QDate(2026, 11, 27);
    }
    Result<qint64> write(TakeoutFormat format)
    {
        order.format = format;
        exchange::JobControl job;
        return exchange::takeOut(database.path(), order, job);
    }
    QStringList files(const QString &inner = QStringLiteral("out")) const
    {
        return QDir(folder.filePath(inner)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    tests::TemporaryDatabase database;
    QTemporaryDir folder;
    exchange::TakeoutOrder order;
    Session planned, done;
};

TEST_F(Takeout, WritesAWorkoutForEveryPlannedRunIntoAFolder)
{
    EXPECT_EQ(write(TakeoutFormat::Workouts).value_or(-1), 2);
    EXPECT_EQ(files(), (QStringList{QStringLiteral("2026-11-24 Run _ home_ _easy__.fit"), QStringLiteral("2026-11-26 Easy run.fit")}));
}

TEST_F(Takeout, PutsWorkoutsWhereAWatchLooksForThem)
{
    ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("watch/Garmin/NEWFILES"))));
    order.path = folder.filePath(QStringLiteral("watch"));
    EXPECT_EQ(write(TakeoutFormat::Workouts).value_or(-1), 2);
    EXPECT_EQ(files(QStringLiteral("watch/Garmin/NEWFILES")).size(), 2);
    EXPECT_EQ(exchange::newFilesFolder(folder.filePath(QStringLiteral("watch/Garmin"))), folder.filePath(QStringLiteral("watch/Garmin/NEWFILES")));
    EXPECT_FALSE(exchange::newFilesFolder(folder.path()));
}

TEST_F(Takeout, WritesOneSessionIntoTheFileNamed)
{
    order.session = planned.id;
    order.path = folder.filePath(QStringLiteral("one.fit"));
    EXPECT_EQ(write(TakeoutFormat::Workouts).value_or(-1), 1);
    EXPECT_TRUE(QFile::exists(order.path));
    order.session = done.id;
    order.path = folder.filePath(QStringLiteral("one.tcx"));
    EXPECT_EQ(write(TakeoutFormat::Tcx).value_or(-1), 1);
}

TEST_F(Takeout, AsksForAFolderWhenThereAreSeveral)
{
    order.path = folder.filePath(QStringLiteral("one.fit"));
    const auto refused = write(TakeoutFormat::Workouts);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Usage);
    EXPECT_FALSE(QFile::exists(order.path));
}

TEST_F(Takeout, SaysWhyThereIsNothingToWriteAndLeavesNoFolder)
{
    const auto refused = write(TakeoutFormat::Gpx);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(QStringLiteral("positions"))) << qPrintable(refused.error().message);
    EXPECT_FALSE(QDir(order.path).exists());
}

TEST_F(Takeout, WritesThreeTablesIntoAFolderOrBesideAFile)
{
    const auto rows = write(TakeoutFormat::Tables);
    ASSERT_TRUE(rows);
    EXPECT_EQ(files(), (QStringList{QStringLiteral("sessions.csv"), QStringLiteral("sets.csv"), QStringLiteral("weeks.csv")}));
    order.path = folder.filePath(QStringLiteral("mine.csv"));
    ASSERT_TRUE(write(TakeoutFormat::Tables));
    EXPECT_EQ(files(QString()), (QStringList{QStringLiteral("mine-sets.csv"), QStringLiteral("mine-weeks.csv"), QStringLiteral("mine.csv")}));
    order.first = order.last = QDate(2026, 11, 24);
    EXPECT_LT(write(TakeoutFormat::Tables).value(), *rows);
}

TEST_F(Takeout, ChangesNothingWhenItIsCancelled)
{
    for (const TakeoutFormat format : {TakeoutFormat::Archive, TakeoutFormat::Tables, TakeoutFormat::Workouts, TakeoutFormat::Tcx}) {
        order.format = format;
        exchange::JobControl job;
        job.cancel = true;
        const auto written = exchange::takeOut(database.path(), order, job);
        ASSERT_FALSE(written) << qPrintable(exchange::word(format));
        EXPECT_EQ(written.error().kind, Error::Kind::Cancelled);
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
}

TEST_F(Takeout, KnowsEveryFormatByItsWord)
{
    for (const TakeoutFormat format : exchange::allTakeoutFormats)
        EXPECT_EQ(exchange::takeoutFormatFromWord(exchange::word(format)), format);
    EXPECT_FALSE(exchange::takeoutFormatFromWord(QStringLiteral("pdf")));
}

TEST_F(Takeout, TellsFilesOfOneNameApart)
{
    auto files = exchange::NewFiles::in(order.path);
    ASSERT_TRUE(files && files->add(QStringLiteral("a.fit"), "1") && files->add(QStringLiteral("a.fit"), "2"));
    ASSERT_TRUE(files->commit());
    EXPECT_EQ(this->files(), (QStringList{QStringLiteral("a (2).fit"), QStringLiteral("a.fit")}));
}

} // namespace
