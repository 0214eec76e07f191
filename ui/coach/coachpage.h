// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace core {
class Store;
struct Changes;
}

namespace ui {

class CoachClock;
class CoachProfile;
class CoachSummary;
class Commands;
class ElidedText;

/// Plays a run full window, to be read from a treadmill: what to do, how long still, what comes next, and the profile.
/// Space begins and pauses, Right skips, Left goes back, Enter ends a step by distance, Esc ends the run.
class CoachPage : public QWidget
{
    Q_OBJECT
public:
    CoachPage(core::Store &store, Commands &commands, CoachClock &clock, QWidget *parent = nullptr);

    /// Shows what the clock holds.
    void refresh();
    /// A line that stays until the next key: why something else is shown, or what happened meanwhile.
    void remark(const QString &text);

signals:
    /// The user wants to see something else; the run goes on.
    void leaveAsked();
    /// A screen reader is told this: the step that begins, the pause, the end.
    void announced(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addHead(QVBoxLayout &column);
    QWidget *makeStage();
    void addButtons(QVBoxLayout &column);
    void addKeys();
    void act(void (CoachClock::*what)());
    void end();
    void readPreferences();
    void onChanged(const core::Changes &changes);
    void showNumbers();
    void showButtons();
    void announce();
    void fitFonts();

    core::Store &m_store;
    Commands &m_commands;
    CoachClock &m_clock;
    core::Preferences m_preferences;
    ElidedText *m_title;
    QPushButton *m_leave;
    QToolButton *m_sound;
    QLabel *m_remark;
    QStackedWidget *m_stack;
    QWidget *m_stage = nullptr;
    CoachSummary *m_summary;
    QLabel *m_step = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_below = nullptr;
    QLabel *m_next = nullptr;
    CoachProfile *m_profile = nullptr;
    QLabel *m_total = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_reach = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_end = nullptr;
    QString m_announced;
    bool m_wasOver = false;
};

} // namespace ui
