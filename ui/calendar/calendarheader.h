// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/period.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace ui {

class ElidedText;

/// The line above the week or month: previous, Today, next, the title, and what can be put on it.
class CalendarHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarHeader(Period period, QWidget *parent = nullptr);
    /// "16 – 22 November 2026" and "Week 47 · Sample week, week 1 of 1"; "November 2026".
    void setTitles(const QString &title, const QString &subtitle);
    /// Offers to catch up on so many open sessions; 0 offers nothing.
    void setOpenCount(int count);
    /// Offers to take up a plan that has paused for so many days; 0 offers nothing.
    void setPause(int days);
    /// What a month strip opens under.
    [[nodiscard]] QWidget *jumpAnchor() const;

signals:
    void previous();
    void next();
    void today();
    void importing();
    void usingPlan();
    void adding();
    /// To a day of another week: the button, or a click on the title.
    void jumping();
    void catchingUp();
    void takingUp();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *link(const QString &toolTip);
    QToolButton *arrow(const char *iconName, const QString &name);
    void applyFonts();

    ElidedText *m_title;
    ElidedText *m_subtitle;
    QPushButton *m_add;
    QToolButton *m_jump;
    QPushButton *m_catchUp;
    QPushButton *m_takeUp;
};

} // namespace ui
