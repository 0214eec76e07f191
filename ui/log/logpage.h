// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logsession.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Commands;
class ElidedText;
class LogBody;
class WarnLabel;
class Today;
class WorkoutTimers;

/// The log of one session. There is no OK: every confirmed cell is one change. Esc goes back to the week, Ctrl+Enter
/// finishes; "Discard workout" takes the logged half back, undoable like everything else.
class LogPage : public QWidget
{
    Q_OBJECT
public:
    LogPage(core::Store &store, Commands &commands, Today &today, WorkoutTimers &timers, QWidget *parent = nullptr);
    ~LogPage() override;

    /// Shows a planned or logged session, or a new one, which is stored with its first confirmed value.
    void open(const core::Session &session);
    [[nodiscard]] LogSession &log() { return m_log; }
    /// The grid or the form of the open session; null when none is open.
    [[nodiscard]] LogBody *body() { return m_body; }

public slots:
    /// Leaves; what is half typed stays as a draft.
    void back();
    void discard();
    /// Leaves when everything typed is saved; else stays and says what is not.
    void finish();

signals:
    /// The page has nothing to show any more, or the user left it.
    void closed();
    /// The steps of the open session are to be played.
    void coachRequested(const core::Session &session);
    /// After finishing: today's changes could be made in the plan's coming sessions, too.
    void planUpdateOffered(const core::Change &update);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead(QVBoxLayout &column);
    void addKeys();
    void refresh();
    void close();
    void commitFocused();
    void followTimers();
    [[nodiscard]] QString subtitle() const;

    LogSession m_log;
    WorkoutTimers &m_timers;
    ElidedText *m_title;
    ElidedText *m_subtitle;
    QLabel *m_state;
    WarnLabel *m_unsaved;
    QPushButton *m_back;
    QPushButton *m_coach;
    QPushButton *m_discard;
    QPushButton *m_finish;
    QVBoxLayout *m_column;
    LogBody *m_body = nullptr;
};

} // namespace ui
