// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/mondayedit.h"

#include "core/model/datetext.h"
#include "core/rules/week.h"

namespace ui {

MondayEdit::MondayEdit(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(core::datePattern(QStringLiteral("ddd d MMM yyyy")));
    // The style sheet's padding and drop-down button are not in the hint the style gives.
    constexpr int besideTheText = 48;
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Wed 30 Nov 2026")) + besideTheText);
    connect(this, &QDateEdit::editingFinished, this, [this] { setWeekOf(date()); });
    connect(this, &QDateEdit::dateChanged, this, [this](QDate day) {
        // A day picked in the calendar snaps at once; one being typed waits until it is finished.
        if (!hasFocus())
            setWeekOf(day);
    });
}

QDate MondayEdit::monday() const { return core::weekOf(date(), Qt::Monday).first; }
void MondayEdit::setWeekOf(QDate day) { setDate(core::weekOf(day, Qt::Monday).first); }
void MondayEdit::stepBy(int steps) { setDate(monday().addDays(7 * steps)); }

} // namespace ui
