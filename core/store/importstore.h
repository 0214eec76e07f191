// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/recording.h"
#include "core/model/session.h"
#include "core/result.h"
#include "core/store/transaction.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <vector>

namespace core {

/// A recording packed for the database, made by packRecording() in a worker.
struct PackedRecording {
    int codec = 1;
    int samples = 0;
    QByteArray channels;   ///< what is in `data`: names, units, scales (JSON)
    QByteArray data;
    HeartRateSeconds heartRate;
    bool operator==(const PackedRecording &) const = default;
};

/// Where an imported session came from.
struct Source {
    SourceId id;
    QByteArray sha256;     ///< of the file's bytes, 32 bytes
    int part = 1;          ///< which activity of the file, from 1
    QString name;          ///< file name without folders
    QString format;        ///< "fit", "tcx", "gpx", …
    QString device;
    SessionId session;
    BatchId batch;
    bool operator==(const Source &) const = default;
};

/// Recordings and sources. They are staged under a hidden batch; the Change that reveals the batch makes them count.
class ImportStore
{
public:
    explicit ImportStore(const Database &database) : m_database(database) {}

    /// The sessions a file with this hash was imported as, with their parts; empty when it never was
    /// (or the import was undone, or its sessions were deleted).
    [[nodiscard]] Result<std::vector<Source>> sourcesOf(const QByteArray &sha256) const;
    /// Where this session came from, if it was imported.
    [[nodiscard]] Result<std::vector<Source>> sourcesFor(SessionId session) const;
    /// The recording of a session, or nullopt; of several the one imported first.
    [[nodiscard]] Result<std::optional<Recording>> recordingOf(SessionId session) const;
    /// Seconds per heart rate of a session's recordings (a merged session may have several), without unpacking them;
    /// nullopt when there is none.
    [[nodiscard]] Result<std::optional<HeartRateSeconds>> heartRateOf(SessionId session) const;

    /// The rows that belong to a session's log: its sources and recordings, by id, hidden batches left out.
    [[nodiscard]] Result<std::vector<QUuid>> rowsOf(SessionId session) const;
    /// Gives one such row to another session. Called by the Journal. Conflict when it is no longer where it was.
    [[nodiscard]] Result<void> move(const ImportMove &move, const Transaction &transaction);

    /// Opens a hidden batch.
    [[nodiscard]] Result<BatchId> beginBatch(const QString &label, const QDateTime &at, const Transaction &transaction);
    /// Adds a source and, where there is one, its recording to a hidden batch.
    [[nodiscard]] Result<void> stage(const Source &source, const std::optional<PackedRecording> &recording,
                                     const Transaction &transaction);
    /// Makes a batch count, or hides it again. Called by the Journal.
    [[nodiscard]] Result<void> setRevealed(BatchId batch, bool revealed, const Transaction &transaction);
    /// Deletes one hidden batch with its sources and recordings: a cancelled or refused import. A revealed batch stays.
    [[nodiscard]] Result<void> discard(BatchId batch, const Transaction &transaction);
    /// Deletes batches that were never revealed: cancelled, crashed or undone imports of earlier runs.
    [[nodiscard]] Result<void> purgeHidden(const Transaction &transaction);

private:
    const Database &m_database;
};

/// Packs a recording without loss: delta coding per channel, then zlib.
[[nodiscard]] PackedRecording packRecording(const Recording &recording);
/// The recording again, bit for bit. Error Corrupt when the data are damaged.
[[nodiscard]] Result<Recording> unpackRecording(const PackedRecording &packed);
/// Seconds at each heart rate: each sample counts until the next, at most 10 s. Rates of 0 and from 1000 on, which no
/// heart has, count nothing.
[[nodiscard]] HeartRateSeconds heartRateSeconds(const Recording &recording);

} // namespace core
