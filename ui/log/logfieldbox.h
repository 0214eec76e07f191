// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/fieldedit.h"
#include "ui/log/logfields.h"

#include <QWidget>

class QLabel;

namespace ui {

class LogSession;

/// A field of the log with its caption above, the planned value beside and its problem below.
class LogFieldBox : public QWidget
{
    Q_OBJECT
public:
    LogFieldBox(LogSession &log, LogField field, QWidget *parent = nullptr);

    [[nodiscard]] FieldEdit &edit() { return *m_edit; }
    /// Shows what is stored, the plan beside it and, greyed, what Enter takes over.
    void refresh();
    /// As refresh(), with a placeholder of the caller's own that only informs.
    void setHint(const QString &hint);
    void restoreDraft() { m_edit->restoreDraft(); }

private:
    [[nodiscard]] QString commit(const QString &text);

    LogSession &m_log;
    LogField m_field;
    FieldEdit *m_edit;
    QLabel *m_caption;
    QLabel *m_beside;
};

} // namespace ui
