// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/takeout/jobcontrol.h"
#include "core/model/ids.h"
#include "core/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <array>
#include <optional>

namespace exchange {

/// What can be written for other programs and devices.
enum class TakeoutFormat { Archive, Tables, Calendar, Workouts, Tcx, Gpx };

inline constexpr std::array allTakeoutFormats{TakeoutFormat::Archive, TakeoutFormat::Tables, TakeoutFormat::Calendar,
                                              TakeoutFormat::Workouts, TakeoutFormat::Tcx, TakeoutFormat::Gpx};

/// The word on the command line: "archive", "csv", "ics", "fit", "tcx", "gpx".
[[nodiscard]] QString word(TakeoutFormat format);
[[nodiscard]] std::optional<TakeoutFormat> takeoutFormatFromWord(const QString &word);
/// What the number takeOut() gives counts, as a word of the command line's JSON.
[[nodiscard]] QString countedWord(TakeoutFormat format);
/// The ending of a file of the format, without its dot, for example "zip".
[[nodiscard]] QString fileEnding(TakeoutFormat format);
/// Whether it writes one file for each session, into a folder.
[[nodiscard]] bool writesManyFiles(TakeoutFormat format);

/// What is to be written where.
struct TakeoutOrder {
    TakeoutFormat format = TakeoutFormat::Archive;
    std::optional<QDate> first;            ///< nullopt: from the beginning
    std::optional<QDate> last;
    std::optional<core::SessionId> session; ///< only this one
    /// A file, or a folder: for formats of many files a folder, unless it has their ending, and then there must be just one; for
    /// tables the file of the sessions ("x.csv", beside it "x-sets.csv" and "x-weeks.csv"), or a folder.
    QString path;
    QTimeZone zone = QTimeZone::utc();
    QDate today;
};

/// Writes it: as a whole, or nothing is changed. A folder that is a watch's, with GARMIN/NewFiles in it, gets workouts there. Works
/// from any thread and beside an open window. Gives the number of rows, sessions or files. Errors: those of reading and
/// writing; Usage, when there is nothing to write, or the session cannot be written so; Cancelled.
[[nodiscard]] core::Result<qint64> takeOut(const QString &databasePath, const TakeoutOrder &order, JobControl &job);

/// The folder that a watch looks for new workouts in, when `folder` is a watch; else nullopt.
[[nodiscard]] std::optional<QString> newFilesFolder(const QString &folder);
/// Those folders of all watches that are mounted.
[[nodiscard]] QStringList mountedWatches();

} // namespace exchange
