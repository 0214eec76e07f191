// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/arrange.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/weekcontent.h"

class QScrollArea;

namespace ui {

class ArrangeDialog;
class CalendarHeader;
class FindingsStrip;
class HintCard;
class ReentryCard;
class SummaryStrip;
class WeekGuide;
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
    /// What is said about the week.
    [[nodiscard]] FindingsStrip &findings() { return *m_findings; }
    /// The open proposal for the week, or null.
    [[nodiscard]] ArrangeDialog *arrangeDialog() const;
    [[nodiscard]] ReentryCard &reentry() { return *m_reentry; }

signals:
    /// The list of open sessions is wanted.
    void catchUpRequested();
    /// The plan that has paused is to be taken up.
    void takeUpRequested();
    /// The days for training are to be changed.
    void preferencesRequested();

protected:
    [[nodiscard]] const CalendarContent &shown() const override { return m_content; }
    bool read(QDate day) override;
    void present() override;
    [[nodiscard]] QWidget *jumpAnchor() const override;
    [[nodiscard]] QDate stepped(QDate day, int step) const override { return day.addDays(7 * step); }
    [[nodiscard]] bool isTouchedBy(const core::Changes &changes) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void connectGuidance();
    void arrange();
    void takeArrangement(const std::vector<core::SessionMove> &moves);
    void askReentry();
    void showPause();

    WeekContent m_content;
    CalendarHeader *m_header = nullptr;
    SummaryStrip *m_strip = nullptr;
    QScrollArea *m_scroll = nullptr;
    WeekView *m_view = nullptr;
    FindingsStrip *m_findings = nullptr;
    WeekGuide *m_guide = nullptr;
    QPointer<ArrangeDialog> m_arrangement;
    HintCard *m_hint = nullptr;
    HintCard *m_failure = nullptr;
    ReentryCard *m_reentry = nullptr;
    int m_pause = 0; ///< days
};

} // namespace ui
