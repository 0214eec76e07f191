// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importoptions.h"
#include "core/exchange/parsefiles.h"
#include "core/exchange/tosession.h"
#include "core/model/change.h"
#include "core/store/store.h"

#include <QDateTime>

namespace exchange {

enum class ImportStatus { Imported, Duplicate, Skipped, Failed };
/// The word for a status in JSON and on the command line, for example "imported".
[[nodiscard]] QString slug(ImportStatus status);

/// What became of one activity part of one file.
struct ImportResult {
    QString file;
    int part = 1;
    ImportStatus status = ImportStatus::Imported;
    QString reason;                               ///< why it was not imported; empty otherwise
    QStringList warnings;
    std::optional<core::Session> session;         ///< the part as a session; with the id and kind it got when imported
    std::optional<core::SessionId> duplicateOf;
    bool joined = false;                          ///< its logged half went into a planned session
    bool filledIn = false;                        ///< a duplicate that gave the session what it lacked
    bool unknownTable = false;                    ///< failed because nobody has said what its columns are
    int records = 0;
    SetSums sets;
};

/// A recording and its source, waiting to be staged.
struct StagedPart {
    core::Source source;
    std::optional<core::PackedRecording> recording;
};

/// An exercise that no library has, and the one it may be.
struct NewExercise {
    core::Exercise exercise;
    std::optional<core::ExerciseId> guess;
};

/// What an import would do: results in input order, what is to be staged, and the change that then makes it count.
struct ImportPlan {
    std::vector<ImportResult> results;
    std::vector<StagedPart> staged;
    std::vector<NewExercise> newExercises;
    core::Change change;   ///< `reveals` is set by stageImport(); empty when there is nothing to import

    [[nodiscard]] int count(ImportStatus status) const;
};

/// Decides what each parsed part becomes: a duplicate (same bytes and part, in the store or earlier in this import), what
/// another source of the same activity lacked, the logged half of the planned session of its day and sport, or a session of
/// its own. A planned workout becomes a planned session of the day in the options. Reads `store` and writes nothing;
/// null stands for an empty database. An error means the store could not be read.
[[nodiscard]] core::Result<ImportPlan> planImport(const core::Store *store, std::vector<ParsedFile> files,
                                                  const ImportOptions &options = {});

} // namespace exchange
