// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contenttables.h"

#include <QList>
#include <algorithm>
#include <iterator>
#include <string_view>

namespace core {

namespace {

using Role = ContentTable::Role;

ColumnForm formOf(const QByteArray &word)
{
    constexpr std::pair<std::string_view, ColumnForm> forms[] = {{"int", ColumnForm::Integer}, {"real", ColumnForm::Real},
                                                                 {"text", ColumnForm::Text}, {"uuid", ColumnForm::Uuid},
                                                                 {"hex", ColumnForm::Hex}, {"json", ColumnForm::Json}};
    const auto found = std::find_if(std::begin(forms), std::end(forms), [&](const auto &one) { return word == one.first.data(); });
    Q_ASSERT(found != std::end(forms));
    return found->second;
}

/// "id uuid, day text" as columns.
std::vector<ContentColumn> columns(const char *text)
{
    std::vector<ContentColumn> out;
    for (const QByteArray &part : QByteArray(text).simplified().split(',')) {
        const QList<QByteArray> words = part.trimmed().split(' ');
        out.push_back({words.front(), formOf(words.back())});
    }
    return out;
}

constexpr const char *counted = " WHERE batch_id IN (SELECT id FROM import_batch WHERE state = 1)";

std::vector<ContentTable> halves()
{
    return {
        {"planned", Role::Part, 1, columns("session_id uuid, day text, original_day text, start_min int, duration_s int, distance_m real, "
                                           "effort int, light int, basis_text text, skip_reason text, skip_note text, note text"),
         "session", "session_id"},
        {"logged", Role::Part, 1, columns("session_id uuid, day text, start_ms int, offset_min int, tz text, timer_ms int, elapsed_ms int, "
                                          "moving_ms int, distance_m real, climb_m real, avg_hr int, max_hr int, kcal int, effort int, "
                                          "surface text, incline real, gear_id uuid, pain int, pain_place text, override_m_s int, "
                                          "override_v_s int, link int"),
         "session", "session_id"},
        {"step", Role::Part, 2, columns("session_id uuid, pos int, parent_pos int, repeat int, block int, skip_last int, role int, "
                                        "pace text, end_by int, amount real, target int, lo real, hi real"),
         "session", "session_id"},
        {"lap", Role::Part, 2, columns("session_id uuid, pos int, step_pos int, iteration int, start_ms int, timer_ms int, elapsed_ms int, "
                                       "distance_m real, avg_hr int, max_hr int, trigger_word text"),
         "session", "session_id"},
        {"entry", Role::Part, 1, columns("id uuid, session_id uuid, pos int, superset int, planned_exercise uuid, logged_exercise uuid, "
                                         "rest_s int, note text"),
         "session", "session_id"},
        {"entry_set", Role::Part, 1, columns("id uuid, entry_id uuid, pos int, type text, side int, target_lo int, target_hi int, "
                                             "target_weight text, target_unit int, target_mg int, target_s int, target_m real, "
                                             "target_raise int, target_type text, weight_text text, unit int, weight_mg int, reps int, "
                                             "seconds int, metres real, in_reserve int, done_ms int"),
         "entry", "entry_id"},
        {"exercise_muscle", Role::Part, 2, columns("exercise_id uuid, pos int, muscle text, share real"), "exercise", "exercise_id"},
    };
}

std::vector<ContentTable> roots()
{
    return {
        {"session", Role::Root, 1, columns("id uuid, sport text, kind text, title text, note text, pos real, group_id uuid, series_id uuid, "
                                           "plan_run_id uuid, slot text, rev text, deleted_at int")},
        {"exercise", Role::Root, 1, columns("id uuid, slug text, name text, tracking text, sides int, equipment text, pattern text, "
                                            "compound int, step_text text, step_unit int, step_mg int, archived int, merged_into uuid, "
                                            "favourite int, bar_text text, bar_unit int, bar_mg int, rest_s int, rev text, deleted_at int")},
        {"workout", Role::Root, 1, columns("id uuid, name text, json text, rev text, deleted_at int")},
        {"plan", Role::Root, 1, columns("id uuid, slug text, version int, json text, rev text, deleted_at int")},
        {"plan_run", Role::Root, 1, columns("id uuid, plan_id uuid, slug text, title text, weeks int, first_day text, scale real, "
                                            "stopped_on text, snapshot json, rev text, deleted_at int")},
        {"series", Role::Root, 1, columns("id uuid, weekdays int, every_n int, from_day text, until text, snapshot json, rev text, "
                                          "deleted_at int")},
        {"body_entry", Role::Root, 1, columns("id uuid, day text, kind text, text text, unit text, value real, rev text, deleted_at int")},
        {"profile", Role::Root, 1, columns("from_day text, hr_max int, hr_rest int, birth_year int, sex text, flags int, zones text, "
                                           "mass_text text, mass_unit int, mass_mg int, rev text, deleted_at int")},
        {"goal", Role::Root, 1, columns("from_day text, minutes int, strength_days int, hard_days int, rev text, deleted_at int")},
        {"availability", Role::Root, 2, columns("from_day text, weekday int, minutes int, rev text, deleted_at int")},
        {"day_note", Role::Root, 1, columns("day text, text text, rev text, deleted_at int")},
        {"time_away", Role::Root, 1, columns("id uuid, from_day text, to_day text, reason text, note text, rev text, deleted_at int")},
        {"gear", Role::Root, 1, columns("id uuid, name text, retired int, start_m real, warn_m real, rev text, deleted_at int")},
        {"setting", Role::Root, 1, columns("key text, json text, rev text, deleted_at int")},
        {"dismissal", Role::Root, 2, columns("rule text, week text, rev text, deleted_at int")},
    };
}

std::vector<ContentTable> imports()
{
    return {
        {"import_batch", Role::Import, 1, columns("id uuid, at int, label text, state int"), "", "", " WHERE state = 1"},
        {"import_item", Role::Import, 2, columns("batch_id uuid, key text, before_json text, after_sha256 hex"), "", "", counted},
        {"source", Role::Import, 1, columns("id uuid, sha256 hex, part int, name text, format text, device text, session_id uuid, "
                                            "batch_id uuid"), "", "", counted},
        // Its samples, the column data, are an entry of their own in an archive.
        {"recording", Role::Import, 1, columns("id uuid, session_id uuid, batch_id uuid, codec int, n int, channels json, hr_seconds json, "
                                               "efforts json"),
         "", "", counted},
        {"tombstone", Role::Grave, 1, columns("key text, rev text")},
    };
}

std::vector<ContentTable> allTables()
{
    std::vector<ContentTable> all = roots();
    for (const auto &more : {halves(), imports()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

QByteArray names(const std::vector<ContentColumn> &columns, int count, const char *between, const char *after = "")
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += (i > 0 ? QByteArray(between) : QByteArray()) + columns[size_t(i)].name + after;
    return out;
}

} // namespace

ContentTable::ContentTable(const char *name, Role role, int keyColumns, std::vector<ContentColumn> columns, const char *owner,
                           const char *ownerColumn, const char *condition)
    : m_name(name), m_owner(owner), m_role(role), m_keyColumns(keyColumns), m_columns(std::move(columns))
{
    // Every word of these statements is a constant of this file.
    m_ownerColumn = indexOf(ownerColumn);
    const int count = int(m_columns.size());
    const QByteArray key = names(m_columns, m_keyColumns, ", ");
    const QByteArray byKey = names(m_columns, m_keyColumns, " AND ", " = ?");
    const QByteArray select = "SELECT " + names(m_columns, count, ", ") + " FROM " + m_name;
    m_selectAll = select + condition + " ORDER BY " + key;
    m_selectOwn = select + " WHERE " + (m_owner.isEmpty() ? byKey : QByteArray(ownerColumn) + " = ?") + " ORDER BY " + key;
    m_insert = insertWith("", "");
    m_remove = "DELETE FROM " + m_name + " WHERE " + byKey;
}

QByteArray ContentTable::insertWith(const char *column, const char *value) const
{
    const int count = int(m_columns.size());
    const char *comma = *column ? ", " : "";
    return "INSERT INTO " + m_name + " (" + names(m_columns, count, ", ") + comma + column + ") VALUES (?"
        + QByteArray(", ?").repeated(count - 1) + comma + value + ")";
}

int ContentTable::indexOf(const QByteArray &column) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const ContentColumn &one) { return one.name == column; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

const std::vector<ContentTable> &contentTables()
{
    static const std::vector<ContentTable> all = allTables();
    return all;
}

const ContentTable *contentTable(const QByteArray &name)
{
    const auto &all = contentTables();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ContentTable &one) { return one.name() == name; });
    return found == all.end() ? nullptr : &*found;
}

const std::vector<QByteArray> &excludedTables()
{
    static const std::vector<QByteArray> all{"best_effort", "tally", "draft", "local"};
    return all;
}

} // namespace core
