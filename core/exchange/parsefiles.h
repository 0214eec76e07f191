// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/csv/csvmapping.h"
#include "core/exchange/importinput.h"
#include "core/store/importstore.h"

#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace exchange {

/// One activity of a file, its samples already packed for the database.
struct ParsedPart {
    Activity activity;                                ///< without its recording
    std::optional<core::PackedRecording> recording;   ///< nullopt: the file has no samples
};

/// What reading one file gave: parts, or the reason why there are none.
struct ParsedFile {
    ImportInput input;
    QByteArray sha256;
    QString format;
    QString device;
    std::vector<ParsedPart> parts;
    std::vector<PlannedWorkout> workouts;
    bool table = false;                               ///< its parts have nothing to do with each other
    bool unknownTable = false;                        ///< a table nobody has explained yet: a mapping would make it readable
    std::optional<core::Error> error;
};

/// Told after each file, from a worker thread: how many of how many are done.
using ParseProgress = std::function<void(int done, int total)>;

/// Reads and decodes the files on all processors and gives them back in the order of `inputs`; `mappings` explain tables that
/// no program we know wrote. One file's fault never touches another. After `cancel` was set, files not begun come back with Error Cancelled. Blocks: call it from a worker.
[[nodiscard]] std::vector<ParsedFile> parseFiles(const std::vector<ImportInput> &inputs, const std::atomic<bool> &cancel,
                                                 const ParseProgress &progress = {}, const CsvMappings &mappings = {});

} // namespace exchange
