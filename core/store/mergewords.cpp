// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mergewords.h"

#include "core/model/kind.h"

#include <QCoreApplication>
#include <iterator>
#include <string_view>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Merge", text); }

/// One kind of thing: its table, the sentence part, and the columns its name and its day are in.
struct Words {
    std::string_view table;
    const char *name;
    const char *nameColumn;
    const char *dayColumn;
};

constexpr Words words[] = {
    {"session", QT_TRANSLATE_NOOP("Merge", "Session \"%1\""), "title", ""},
    {"exercise", QT_TRANSLATE_NOOP("Merge", "Exercise \"%1\""), "name", ""},
    {"workout", QT_TRANSLATE_NOOP("Merge", "Saved workout \"%1\""), "name", ""},
    {"plan", QT_TRANSLATE_NOOP("Merge", "Plan \"%1\""), "slug", ""},
    {"plan_run", QT_TRANSLATE_NOOP("Merge", "Running plan \"%1\""), "title", "first_day"},
    {"series", QT_TRANSLATE_NOOP("Merge", "Recurring session"), "", "from_day"},
    {"body_entry", QT_TRANSLATE_NOOP("Merge", "Measurement \"%1\""), "kind", "day"},
    {"profile", QT_TRANSLATE_NOOP("Merge", "Profile"), "", "from_day"},
    {"goal", QT_TRANSLATE_NOOP("Merge", "Goal"), "", "from_day"},
    {"availability", QT_TRANSLATE_NOOP("Merge", "Time for training"), "", "from_day"},
    {"day_note", QT_TRANSLATE_NOOP("Merge", "Note of the day"), "", "day"},
    {"time_away", QT_TRANSLATE_NOOP("Merge", "Time away"), "", "from_day"},
    {"gear", QT_TRANSLATE_NOOP("Merge", "Equipment \"%1\""), "name", ""},
    {"setting", QT_TRANSLATE_NOOP("Merge", "Preference \"%1\""), "key", ""},
    {"dismissal", QT_TRANSLATE_NOOP("Merge", "Hidden hint \"%1\""), "rule", "week"},
};

QString textIn(const ContentTable &table, const RowValues &values, const char *column)
{
    const int at = table.indexOf(column);
    return at < 0 ? QString() : values[size_t(at)].toString();
}

/// The logged day of a session, else the planned one.
QDate dayOfSession(const Aggregate &session)
{
    QDate day;
    for (const ContentRow &row : session.rows) {
        if (row.table->name() != "planned" && row.table->name() != "logged")
            continue;
        if (const auto values = rowFromJson(*row.table, row.line))
            day = QDate::fromString(textIn(*row.table, *values, "day"), Qt::ISODate);
    }
    return day;
}

} // namespace

ConflictSubject subjectOf(const MergeConflict &conflict)
{
    const Aggregate &thing = conflict.keptHere && conflict.here ? *conflict.here : conflict.there ? *conflict.there : *conflict.here;
    const ContentTable &table = *thing.rows.front().table;
    const RowValues values = thing.root();
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const Words &one) { return table.name() == one.table.data(); });
    if (found == std::end(words))
        return {QString::fromUtf8(table.name()), {}};
    const bool session = table.name() == "session";
    QString name = textIn(table, values, found->nameColumn);
    if (session && name.isEmpty())
        name = kindName(kindFromSlug(textIn(table, values, "kind")).value_or(Kind::EasyRun));
    const QDate day = session ? dayOfSession(thing) : QDate::fromString(textIn(table, values, found->dayColumn), Qt::ISODate);
    return {*found->nameColumn ? tr(found->name).arg(name) : tr(found->name), day};
}

QString outcomeOf(const MergeConflict &conflict)
{
    const auto deleted = [](const std::optional<Aggregate> &one) { return !one || one->isDeleted(); };
    if (deleted(conflict.here))
        return conflict.keptHere ? tr("deleted here, and earlier changed there: stays deleted")
                                 : tr("deleted here, but later changed there: is back");
    if (deleted(conflict.there))
        return conflict.keptHere ? tr("deleted there, but later changed here: stays")
                                 : tr("changed here, but later deleted there: is deleted");
    return conflict.keptHere ? tr("changed on both; the later one, from here, is kept")
                             : tr("changed on both; the later one, from there, is kept");
}

} // namespace core
