// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/joinrecordings.h"

#include "core/rules/linking.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace exchange {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

template <class T> void fill(std::optional<T> &mine, const std::optional<T> &theirs)
{
    if (!mine)
        mine = theirs;
}

/// What a row knows of the activity that a file recorded.
void addRow(Activity &activity, const Activity &row)
{
    if (!row.title.isEmpty())
        activity.title = row.title;
    activity.note = core::joinedText(activity.note, row.note);
    // Somebody who corrects the sport does so in the program, not in the file.
    if (row.sport != core::Sport::Other) {
        activity.sport = row.sport;
        if (activity.subSport.isEmpty())
            activity.subSport = row.subSport;
    }
    fill(activity.timer, row.timer);
    fill(activity.elapsed, row.elapsed);
    fill(activity.moving, row.moving);
    fill(activity.distance, row.distance);
    fill(activity.climb, row.climb);
    fill(activity.avgHr, row.avgHr);
    fill(activity.maxHr, row.maxHr);
    fill(activity.kcal, row.kcal);
    fill(activity.effort, row.effort);
    if (!activity.startMs)
        activity.startMs = row.startMs;
    activity.warnings = row.warnings + activity.warnings;
}

QString folderOf(const QString &path) { return path.left(path.lastIndexOf(QLatin1Char('/')) + 1); }

/// Joins the rows of one table; the files whose fault a row tells are noted in `told`.
void joinTable(ParsedFile &table, std::vector<ParsedFile> &files, const QHash<QString, size_t> &places, std::vector<bool> &told)
{
    int absent = 0;
    std::vector<ParsedPart> left;
    for (ParsedPart &row : table.parts) {
        const QString name = row.activity.recordingFile;
        const auto place = name.isEmpty() ? places.constEnd() : places.constFind(folderOf(table.input.path) + name);
        if (place == places.constEnd()) {
            absent += !name.isEmpty();
            left.push_back(std::move(row));
            continue;
        }
        ParsedFile &file = files[*place];
        if (file.error || file.parts.size() != 1) {
            if (file.error) {
                row.activity.warnings.append(tr("its recording %1 could not be read: %2").arg(name, file.error->message));
                told[*place] = true;
            }
            left.push_back(std::move(row));
        } else {
            addRow(file.parts.front().activity, row.activity);
        }
    }
    table.parts = std::move(left);
    if (absent > 0 && !table.parts.empty())
        table.parts.front().activity.warnings.append(absent == 1 ? tr("the recording of 1 activity was not beside the table")
                                                                 : tr("the recordings of %1 activities were not beside the table").arg(absent));
}

} // namespace

void joinRecordings(std::vector<ParsedFile> &files)
{
    const bool any = std::any_of(files.begin(), files.end(), [](const ParsedFile &file) {
        return file.table && std::any_of(file.parts.begin(), file.parts.end(), [](const ParsedPart &part) { return !part.activity.recordingFile.isEmpty(); });
    });
    if (!any)
        return;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < files.size(); ++i)
        places.insert(files[i].input.path, i);
    std::vector<bool> told(files.size(), false);
    for (ParsedFile &file : files)
        if (file.table)
            joinTable(file, files, places, told);
    std::vector<ParsedFile> kept;
    for (size_t i = 0; i < files.size(); ++i)
        if (!told[i] && !(files[i].table && files[i].parts.empty() && !files[i].error))
            kept.push_back(std::move(files[i]));
    files = std::move(kept);
}

} // namespace exchange
