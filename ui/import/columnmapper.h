// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvmapping.h"
#include "core/model/setting.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QTreeView;

namespace ui {

class PreviewModel;
class WarnLabel;

/// Which column of an unknown table is what: one choice for each column beside an example of it, the units, and below what the
/// first rows then are. Starts with what the header suggests.
class ColumnMapper : public QDialog
{
    Q_OBJECT
public:
    ColumnMapper(exchange::CsvTable table, const QString &file, const core::Preferences &preferences, QWidget *parent = nullptr);

    /// The mapping as it stands. A field chosen for two columns is that of the first.
    [[nodiscard]] exchange::CsvMapping mapping() const;
    /// The setting that remembers it for every table with this header.
    [[nodiscard]] core::Setting setting() const;

private:
    QWidget *columnList();
    QWidget *unitRow();
    QString example(int column) const;
    void refresh();

    exchange::CsvTable m_table;
    core::Preferences m_preferences;
    exchange::CsvMapping m_guess;
    std::vector<QComboBox *> m_fields;  // one a column: 0 is "not used", then the fields in their order
    QComboBox *m_weights = nullptr;
    QComboBox *m_lengths = nullptr;
    QComboBox *m_durations = nullptr;
    QComboBox *m_order = nullptr;
    PreviewModel *m_model;
    QTreeView *m_preview;
    WarnLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
