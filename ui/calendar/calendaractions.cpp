// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendaractions.h"

#include <QWidget>

namespace ui {

CalendarActions::CalendarActions(QWidget *view, Period period) : QObject(view), m_view(view)
{
    const bool month = period == Period::Month;
    using K = QKeySequence;
    newSession = make(tr("&New session…"), {K(Qt::CTRL | Qt::Key_N)}, tr("N"));
    logSession = make(tr("Lo&g a session…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, tr("L", "letter key: log"));
    open = make(tr("&Open log"), {K(Qt::Key_Return), K(Qt::Key_Enter), K(Qt::CTRL | Qt::Key_O)});
    coach = make(tr("Coac&h this run"), {K(Qt::Key_F5)}, tr("C", "letter key: coach"));
    doneAsPlanned = make(tr("Done as &planned"), {K(Qt::SHIFT | Qt::Key_Return), K(Qt::SHIFT | Qt::Key_Enter)});
    editPlan = make(tr("&Edit plan…"), {K(Qt::Key_F2), K(Qt::CTRL | Qt::Key_E)}, tr("E"));
    cut = make(tr("Cu&t"), {K(Qt::CTRL | Qt::Key_X), K(Qt::SHIFT | Qt::Key_Delete)});
    copy = make(tr("&Copy"), {K(Qt::CTRL | Qt::Key_C), K(Qt::CTRL | Qt::Key_Insert)});
    paste = make(tr("&Paste"), {K(Qt::CTRL | Qt::Key_V), K(Qt::SHIFT | Qt::Key_Insert)});
    remove = make(tr("&Delete"), {K(Qt::Key_Delete)});
    skip = make(tr("&Skip…"), {}, tr("S", "letter key: skip"));
    link = make(tr("&Link plan and log…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
    unlink = make(tr("Unlin&k plan and log"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_U)});
    split = make(tr("Spl&it…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_J)});
    merge = make(tr("&Merge two sessions"), {K(Qt::CTRL | Qt::Key_J)});
    reopen = make(tr("&Reopen a finished workout"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
    exportOne = make(tr("E&xport…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_X)});
    note = make(tr("Day n&ote…"), {K(Qt::SHIFT | Qt::Key_N)});
    selectAll = make(tr("Select &all"), {K(Qt::CTRL | Qt::Key_A)});
    dayEarlier = make(tr("Move a day earlier"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), K(Qt::ALT | Qt::Key_Left)});
    dayLater = make(tr("Move a day later"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), K(Qt::ALT | Qt::Key_Right)});
    moveUp = make(tr("Move up in its day"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Up), K(Qt::ALT | Qt::Key_Up)});
    moveDown = make(tr("Move down in its day"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), K(Qt::ALT | Qt::Key_Down)});
    if (!month)
        arrange = make(tr("&Arrange week…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, tr("A"));
    goToDay = make(tr("&Go to a day…"), {K(Qt::CTRL | Qt::Key_G)}, tr("G"));
    today = make(tr("&Today"), {K(Qt::CTRL | Qt::Key_T)}, tr("T"));
    previous = make(month ? tr("&Previous month") : tr("&Previous week"), {K(Qt::Key_PageUp)});
    next = make(month ? tr("&Next month") : tr("&Next week"), {K(Qt::Key_PageDown)});
    previousYear = make(tr("A year back"), {K(Qt::ALT | Qt::Key_PageUp), K(Qt::SHIFT | Qt::Key_PageUp)});
    makePlanActions();
    nextYear = make(tr("A year on"), {K(Qt::ALT | Qt::Key_PageDown), K(Qt::SHIFT | Qt::Key_PageDown)});
    showDay = make(tr("Show the &day"), {}, tr("D", "letter key: day"));
    showWeek = make(tr("Show the &week"), {}, tr("W", "letter key: week"));
    showMonth = make(tr("Show the &month"), {}, tr("M", "letter key: month"));
}

void CalendarActions::makePlanActions()
{
    const auto key = [](Qt::Key code) { return QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::SHIFT | code)}; };
    copyWeek = make(tr("&Copy week to…"), key(Qt::Key_C));
    repeatWeek = make(tr("&Repeat week…"), key(Qt::Key_V));
    clearWeek = make(tr("C&lear week"), key(Qt::Key_Delete));
    insertRestDay = make(tr("&Insert rest day…"), {QKeySequence(Qt::CTRL | Qt::Key_R)}, tr("R"));
    deleteRestDay = make(tr("&Delete rest day…"), key(Qt::Key_R));
    pushOrPull = make(tr("&Push or pull from here…"), key(Qt::Key_P), tr("P"));
    recurring = make(tr("Rec&urring…"), key(Qt::Key_E));
    stopRecurring = make(tr("&Stop repeating after this one"), key(Qt::Key_S));
    timeAway = make(tr("T&ime away…"), key(Qt::Key_T));
    endTimeAway = make(tr("&Back from time away on this day"), key(Qt::Key_B));
}

QAction *CalendarActions::make(const QString &text, const QList<QKeySequence> &keys, const QString &letter)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!letter.isEmpty())
        action->setProperty("letter", letter);
    m_view->addAction(action);
    return action;
}

QList<QAction *> CalendarActions::sessionActions() const
{
    return {newSession, logSession, open, coach, doneAsPlanned, editPlan, skip, note,       nullptr,  cut,    copy,    paste,
            nullptr,    remove, selectAll,     nullptr,  dayEarlier, dayLater, moveUp, moveDown,
            nullptr,    link,   unlink,        split,    merge,      reopen,
            exportOne};
}

QList<QAction *> CalendarActions::planActions() const
{
    QList<QAction *> list = arrange ? QList<QAction *>{arrange, nullptr} : QList<QAction *>();
    list << copyWeek << repeatWeek << clearWeek << nullptr << insertRestDay << deleteRestDay << pushOrPull;
    return list << nullptr << recurring << stopRecurring << nullptr << timeAway << endTimeAway;
}

QList<QAction *> CalendarActions::goActions() const
{
    return {goToDay, today, previous, next, previousYear, nextYear, showDay, showWeek, showMonth};
}

} // namespace ui
