// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QPlainTextEdit;

namespace ui {

/// Writes the note of a day: how it went, why it was a rest day, what hurts. An emptied note is taken away on OK.
/// Ctrl+Enter is OK; Esc leaves everything as it was.
class DayNoteDialog : public QDialog
{
    Q_OBJECT
public:
    DayNoteDialog(QDate day, const QString &text, QWidget *parent = nullptr);
    /// As typed.
    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit *m_edit;
};

} // namespace ui
