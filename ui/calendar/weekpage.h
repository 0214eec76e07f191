// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarpage.h"
#include "ui/calendar/weekcontent.h"

class QScrollArea;

namespace ui {

class CalendarHeader;
class HintCard;
class SummaryStrip;
class WeekView;

/// Home: one week with what was meant and what happened. Reads the store, hands finished values to its parts, and turns
/// what they ask for into commands.
class WeekPage : public CalendarPage
{
    Q_OBJECT
public:
    WeekPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);
    ~WeekPage() override;

    /// Shows the week around `day` and stands on that day.
    void showWeek(QDate day) { showDay(day); }
    /// Offers to catch up on so many open sessions.
    void setOpenCount(int count);
    /// Offers to take up a plan that has paused for so many days.
    void setPause(int days);
    [[nodiscard]] WeekView &view() { return *m_view; }
    [[nodiscard]] const WeekContent &content() const { return m_content; }

signals:
    /// The list of open sessions is wanted.
    void catchUpRequested();
    /// The plan that has paused is to be taken up.
    void takeUpRequested();

protected:
    [[nodiscard]] const CalendarContent &shown() const override { return m_content; }
    bool read(QDate day) override;
    void present() override;
    [[nodiscard]] QWidget *jumpAnchor() const override;
    [[nodiscard]] QDate stepped(QDate day, int step) const override { return day.addDays(7 * step); }

private:
    void build();
    void connectParts();

    WeekContent m_content;
    CalendarHeader *m_header = nullptr;
    SummaryStrip *m_strip = nullptr;
    QScrollArea *m_scroll = nullptr;
    WeekView *m_view = nullptr;
    HintCard *m_hint = nullptr;
    HintCard *m_failure = nullptr;
};

} // namespace ui
