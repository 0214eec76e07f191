// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plaintable.h"

#include <QStringList>
#include <vector>

namespace ui {

/// What a table of finished words shows: a heading and rows of as many cells.
struct TextRows {
    QStringList heading;
    std::vector<QStringList> rows;
    bool operator==(const TextRows &) const = default;
};

/// A quiet table of finished words; the first column stands left, the others right.
class TextTable : public PlainTable
{
    Q_OBJECT
public:
    /// `name` is what a screen reader calls it, `widestFirst` the longest text of the first column.
    TextTable(const QString &name, const QString &widestFirst, QWidget *parent = nullptr);

    /// Shows other rows; the current row stays where it was, as far as there are so many.
    void setRows(const TextRows &rows);
    [[nodiscard]] const TextRows &rows() const;

signals:
    /// The user asked for a row.
    void rowActivated(int row);
    /// The user stands on another row.
    void rowChosen(int row);

private:
    class Model;
    Model *m_model;
};

} // namespace ui
