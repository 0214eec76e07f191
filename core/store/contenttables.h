// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace core {

/// How a column's value is written in an archive.
enum class ColumnForm {
    Integer,
    Real,
    Text,
    Uuid,   ///< 16 bytes, as "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"
    Hex,    ///< bytes in hexadecimal digits
    Json,   ///< bytes that are UTF-8 text; others as {"base64": "…"}
};

/// One column of a table.
struct ContentColumn {
    QByteArray name;
    ColumnForm form = ColumnForm::Text;
};

/// A table that holds the user's content, and how its rows are read and written one by one. Derived tables, drafts and what
/// belongs to this machine are none (excludedTables()).
class ContentTable
{
public:
    /// What a table is to the unit of merging, the aggregate.
    enum class Role {
        Root,     ///< one row an aggregate, with a stamp (rev)
        Part,     ///< rows of an aggregate, found by their owner
        Import,   ///< one row a piece, immutable
        Grave,    ///< tombstones
    };

    /// `keyColumns` counts from the first column on; `owner` names the table of the owner, whose key is the column `ownerColumn`.
    ContentTable(const char *name, Role role, int keyColumns, std::vector<ContentColumn> columns, const char *owner = "",
                 const char *ownerColumn = "", const char *condition = "");

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] const std::vector<ContentColumn> &columns() const { return m_columns; }
    [[nodiscard]] int keyColumns() const { return m_keyColumns; }
    /// The place of a column, or -1.
    [[nodiscard]] int indexOf(const QByteArray &column) const;
    [[nodiscard]] const QByteArray &owner() const { return m_owner; }
    [[nodiscard]] int ownerColumn() const { return m_ownerColumn; }

    /// Every row, by its key. Rows of imports that do not count are left out.
    [[nodiscard]] const QByteArray &selectAll() const { return m_selectAll; }
    /// The rows of one owner, or of one key where there is none, by their key.
    [[nodiscard]] const QByteArray &selectOwn() const { return m_selectOwn; }
    [[nodiscard]] const QByteArray &insert() const { return m_insert; }
    /// As insert(), with one more column, which is no part of the row (the samples of a recording), set to this SQL value.
    [[nodiscard]] QByteArray insertWith(const char *column, const char *value) const;
    /// Deletes the row of one key, and with it what belongs to it.
    [[nodiscard]] const QByteArray &remove() const { return m_remove; }

private:
    QByteArray m_name, m_owner;
    Role m_role;
    int m_keyColumns, m_ownerColumn;
    std::vector<ContentColumn> m_columns;
    QByteArray m_selectAll, m_selectOwn, m_insert, m_remove;
};

/// All of them; owners stand before their parts.
[[nodiscard]] const std::vector<ContentTable> &contentTables();
/// The table of this name, or null.
[[nodiscard]] const ContentTable *contentTable(const QByteArray &name);
/// The tables that are no content: derived, drafts, this machine's own. An archive holds nothing of them.
[[nodiscard]] const std::vector<QByteArray> &excludedTables();

} // namespace core
