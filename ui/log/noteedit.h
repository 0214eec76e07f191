// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui {

class LogSession;

/// The notes of the session: saved on leaving, kept as a draft while typed.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NoteEdit(LogSession &log, QWidget *parent = nullptr);

    /// Shows the stored note; leaves alone what is half typed.
    void refresh();
    /// Shows the draft of an earlier run, still unconfirmed.
    void restoreDraft();
    void commitTyped();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    LogSession &m_log;
    bool m_typed = false;
    bool m_showing = false;
};

} // namespace ui
