// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QDateEdit;
class QDialog;
class QLabel;
class QLayout;
class QPushButton;
class QWidget;

namespace ui {

// The parts that the small dialogs about plans have in common.

/// A field for a day with this accessible name.
[[nodiscard]] QDateEdit *dayField(const QString &name, QDate day, QWidget *parent);
/// The lines that say what would happen.
[[nodiscard]] QLabel *summaryLabel(QWidget *parent);
/// Lays the dialog out: fields, summary, buttons. Gives the button that accepts it.
[[nodiscard]] QPushButton *finishDialog(QDialog &dialog, QLayout *fields, QLabel *summary, const QString &accept);

} // namespace ui
