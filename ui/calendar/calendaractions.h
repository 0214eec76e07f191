// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/period.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace ui {

/// Every named thing the keyboard can do on the week or the month. Shortcuts work while its view has the focus; an action may also
/// have a single letter (property "letter"), which the view listens to itself. Menus and the list of shortcuts are made
/// from these.
class CalendarActions : public QObject
{
    Q_OBJECT
public:
    CalendarActions(QWidget *view, Period period);

    QAction *newSession;
    QAction *logSession;   ///< one that was not planned
    QAction *open;
    QAction *coach;        ///< plays the steps of a run
    QAction *doneAsPlanned;
    QAction *editPlan;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *remove;
    QAction *skip;         ///< for a reason
    QAction *link;         ///< a plan with a log
    QAction *unlink;
    QAction *split;
    QAction *merge;
    QAction *reopen;       ///< a finished workout
    QAction *exportOne;    ///< a session as a file of its own
    QAction *note;         ///< what is written about the day
    QAction *selectAll;
    QAction *dayEarlier;   ///< moves the selection
    QAction *dayLater;
    QAction *moveUp;
    QAction *moveDown;
    QAction *arrange = nullptr; ///< proposes better days for the week; null on the month
    QAction *goToDay;      ///< opens the month strip
    QAction *copyWeek;
    QAction *repeatWeek;
    QAction *clearWeek;
    QAction *insertRestDay;
    QAction *deleteRestDay;
    QAction *pushOrPull;
    QAction *recurring;
    QAction *stopRecurring;
    QAction *timeAway;
    QAction *endTimeAway;  ///< from the current day on
    QAction *today;
    QAction *previous;     ///< week or month
    QAction *next;
    QAction *previousYear;
    QAction *nextYear;
    QAction *showDay;      ///< the day, in its week
    QAction *showWeek;
    QAction *showMonth;

    /// For the Edit menu, in order; null for a separator.
    [[nodiscard]] QList<QAction *> sessionActions() const;
    /// For the Plan menu, in order; null for a separator.
    [[nodiscard]] QList<QAction *> planActions() const;
    /// For the View menu, in order; null for a separator.
    [[nodiscard]] QList<QAction *> goActions() const;

private:
    void makePlanActions();
    QAction *make(const QString &text, const QList<QKeySequence> &keys, const QString &letter = QString());
    QWidget *m_view;
};

} // namespace ui
