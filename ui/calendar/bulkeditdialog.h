// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/joincommands.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

/// Changes kind, title, shoes and days of several sessions at once. Everything is left as it is until it is chosen.
class BulkEditDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shoes to choose from, by name; none: shoes are not asked for.
    using Shoes = std::vector<std::pair<core::GearId, QString>>;
    BulkEditDialog(int sessions, const Shoes &shoes, QWidget *parent = nullptr);
    [[nodiscard]] BulkEdit edit() const;

private:
    Shoes m_shoes;
    QComboBox *m_kind;
    QCheckBox *m_setsTitle;
    QLineEdit *m_title;
    QComboBox *m_gear;
    QSpinBox *m_days;
};

} // namespace ui
