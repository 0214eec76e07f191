// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/dayedit.h"

#include "core/model/datetext.h"
#include "ui/log/logcard.h"
#include "ui/log/logsession.h"

#include <QCalendarWidget>
#include <QWheelEvent>

namespace ui {

DayEdit::DayEdit(LogSession &log, QWidget *parent) : QDateEdit(parent), m_log(log)
{
    setCalendarPopup(true);
    setDisplayFormat(core::datePattern(QStringLiteral("ddd d MMM yyyy")));
    setAccessibleName(tr("Day"));
    setFocusPolicy(Qt::StrongFocus);
    setStyleSheet(dropDownStyle());
    calendarWidget()->setFirstDayOfWeek(log.preferences().firstDay());
    connect(this, &QDateEdit::editingFinished, this, &DayEdit::commit);
    connect(calendarWidget(), &QCalendarWidget::clicked, this, &DayEdit::commit);
    connect(calendarWidget(), &QCalendarWidget::activated, this, &DayEdit::commit);
}

void DayEdit::refresh()
{
    calendarWidget()->setFirstDayOfWeek(m_log.preferences().firstDay());
    setDate(m_log.day());
}

void DayEdit::wheelEvent(QWheelEvent *event) { event->ignore(); }

void DayEdit::commit()
{
    if (m_log.isOpen() && date() != m_log.day() && !m_log.setDay(date()))
        refresh();
}

} // namespace ui
