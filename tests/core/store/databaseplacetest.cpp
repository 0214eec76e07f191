// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databaseplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace core;

namespace {

class Place : public testing::Test
{
protected:
    QString in(const char *folder) const
    {
        EXPECT_TRUE(QDir(m_root.path()).mkpath(QLatin1String(folder)));
        return m_root.filePath(QLatin1String(folder) + QLatin1String("/legwork.db"));
    }
    void mark(const char *file) const
    {
        QFile mark(m_root.filePath(QLatin1String(file)));
        EXPECT_TRUE(mark.open(QIODevice::WriteOnly));
    }
    static std::string riskOf(const QString &path, const char *fileSystem = "ext4")
    {
        const auto risk = riskOfPlace(path, QLatin1String(fileSystem));
        return risk ? risk->name.toStdString() : "";
    }

    QTemporaryDir m_root;
};

TEST_F(Place, OfAnOrdinaryFolderBringsNoWarning)
{
    for (const char *fileSystem : {"ext4", "btrfs", "xfs", "tmpfs", "fuseblk", "overlay", "zfs"})
        EXPECT_EQ(riskOf(in("share/legwork"), fileSystem), "") << fileSystem;
    EXPECT_EQ(riskOf(in("My Dropbox notes")), "") << "only named like it";
}

TEST_F(Place, OnANetworkDriveIsRisky)
{
    for (const char *fileSystem : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "davfs"})
        EXPECT_EQ(riskOf(in("share"), fileSystem), fileSystem);
    EXPECT_EQ(riskOfPlace(in("share"), QStringLiteral("nfs4"))->place, RiskyPlace::NetworkDrive);
}

TEST_F(Place, InAFolderThatIsKeptInStepIsRisky)
{
    EXPECT_EQ(riskOf(in("Dropbox/sport")), "Dropbox");
    EXPECT_EQ(riskOf(in("OneDrive - Club/sport")), "OneDrive");
    EXPECT_EQ(riskOf(in("Nextcloud")), "Nextcloud");
    const QString synced = in("data/deep/deeper");
    EXPECT_EQ(riskOf(synced), "");
    ASSERT_TRUE(QDir(m_root.filePath(QStringLiteral("data"))).mkdir(QStringLiteral(".stfolder")));
    EXPECT_EQ(riskOf(synced), "Syncthing");
    const QString cloud = in("cloud");
    mark("cloud/.sync_0123abcd.db");
    EXPECT_EQ(riskOf(cloud), "Nextcloud");
    EXPECT_TRUE(placeWarning(*riskOfPlace(cloud, QStringLiteral("ext4"))).contains(QStringLiteral("Nextcloud")));
}

} // namespace
