// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace ui {

class LogSession;

/// The day of the log; a confirmed day is one change.
class DayEdit : public QDateEdit
{
    Q_OBJECT
public:
    explicit DayEdit(LogSession &log, QWidget *parent = nullptr);
    void refresh();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void commit();

    LogSession &m_log;
};

} // namespace ui
