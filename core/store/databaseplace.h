// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace core {

/// Where a database had better not lie.
enum class RiskyPlace {
    NetworkDrive, ///< its locks cannot be relied upon
    SyncFolder,   ///< another program copies the file while it is being written
};

/// The risk of a place and what brings it, for example "nfs4" or "Dropbox".
struct PlaceRisk {
    RiskyPlace place;
    QString name;
    bool operator==(const PlaceRisk &) const = default;
};

/// What is risky about the place of a database, by the kind of its file system ("ext4", "nfs4", … as QStorageInfo names it)
/// and by the folders above it: by their names and by the marks that Dropbox, Syncthing, Nextcloud, ownCloud and OneDrive
/// leave in them. nullopt: nothing known.
[[nodiscard]] std::optional<PlaceRisk> riskOfPlace(const QString &databasePath, const QString &fileSystem);
/// The same, asking the machine for the file system.
[[nodiscard]] std::optional<PlaceRisk> riskOfPlace(const QString &databasePath);
/// One sentence for the user: what the risk is and what helps.
[[nodiscard]] QString placeWarning(const PlaceRisk &risk);

} // namespace core
