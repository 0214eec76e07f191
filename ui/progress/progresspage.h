// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/store/store.h"
#include "ui/charts/chartrange.h"
#include "ui/commands/commands.h"
#include "ui/look/today.h"

#include <QWidget>
#include <map>

class QBoxLayout;
class QLabel;
class QComboBox;
class QStackedWidget;

namespace ui {

class ProgressNotice;
class ProgressSection;
class SectionTabs;
class VolumeSection;

/// Pictures that answer "did it go as planned?" and "am I moving?", a section for each kind. Sections are built when first
/// shown; the one in sight reads once when something it shows was touched, the others note that they are stale.
class ProgressPage : public QWidget
{
    Q_OBJECT
public:
    enum class Section { Volume, Runs, Lifts, Load, Consistency, Compare };

    ProgressPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

    /// Shows a section.
    void showSection(Section section);
    /// Shows a section by its word: "volume", "runs", "lifts", "load", "consistency" or "compare"; false when there is none.
    bool showSection(const QString &word);
    [[nodiscard]] Section section() const;
    /// The section in sight.
    [[nodiscard]] ProgressSection &shown() const { return *m_shown; }
    /// The weekly volume, whether it is in sight or not.
    [[nodiscard]] VolumeSection &volume();

    /// How far back to look; six months at first.
    void setRange(ChartRange range);
    [[nodiscard]] ChartRange range() const { return m_range; }
    /// Stores how minutes are counted, as one undo step. Does nothing when it is counted so already.
    void setBasis(core::CountingBasis basis);
    /// Reads again now if something was touched since the last time.
    void refreshIfStale();

signals:
    /// The user wants to see the week of a day.
    void weekRequested(QDate day);
    /// The user wants to see a session.
    void sessionRequested(core::SessionId session);
    /// Something to say in passing: "Saved Weekly minutes.png".
    void noted(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeHeader();
    ProgressSection &made(Section section);
    void showHolder();
    void placeTabs();
    ProgressSection *make(Section section);
    void onChanged(const core::Changes &changes);
    void markStale();
    void refresh();
    void showNothing(bool ever);
    void showError(const core::Error &error);
    void onNoticeAction();

    enum class Notice { None, Never, NotHere, Failed };
    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    ChartRange m_range = ChartRange::SixMonths;
    core::Preferences m_preferences;
    int m_revision = 1;
    std::map<Section, ProgressSection *> m_sections;
    std::map<ProgressSection *, QWidget *> m_holders; ///< lets a section scroll where the window is low
    std::map<Section, bool> m_fresh; ///< those that were read since the last touch
    ProgressSection *m_shown = nullptr;
    Notice m_noticeOf = Notice::None;

    SectionTabs *m_tabs = nullptr;
    QLabel *m_title = nullptr;
    QBoxLayout *m_header = nullptr;
    QBoxLayout *m_below = nullptr; ///< where the tabs stand when the header has no room for them
    RangeBox *m_rangeBox = nullptr;
    QComboBox *m_basisBox = nullptr;
    QStackedWidget *m_stack = nullptr;
    ProgressNotice *m_notice = nullptr;
};

} // namespace ui
