// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarpage.h"
#include "ui/calendar/monthcontent.h"

class QScrollArea;

namespace ui {

class CalendarHeader;
class HintCard;
class MonthView;

/// One month: its weeks as rows, each with its totals. Everything that can be done in the week can be done here.
class MonthPage : public CalendarPage
{
    Q_OBJECT
public:
    /// Shares the clipboard of the week page, so that a session cut here can be pasted there.
    MonthPage(core::Store &store, Commands &commands, Today &today, std::shared_ptr<SessionClipboard> clipboard,
              QWidget *parent = nullptr);
    ~MonthPage() override;

    [[nodiscard]] MonthView &view() { return *m_view; }
    [[nodiscard]] const MonthContent &content() const { return m_content; }

protected:
    [[nodiscard]] const CalendarContent &shown() const override { return m_content; }
    bool read(QDate day) override;
    void present() override;
    [[nodiscard]] QWidget *jumpAnchor() const override;
    [[nodiscard]] QDate stepped(QDate day, int step) const override { return day.addMonths(step); }

private:
    void build();
    void connectParts();

    MonthContent m_content;
    CalendarHeader *m_header = nullptr;
    QScrollArea *m_scroll = nullptr;
    MonthView *m_view = nullptr;
    HintCard *m_failure = nullptr;
};

} // namespace ui
