// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QToolButton;
class QPushButton;

namespace ui {

/// One line at the foot of the window that says what happened, and goes away by itself. Never modal, never takes the
/// focus; announced to screen readers.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a message for a while; `action` is the text of a button that emits actionTriggered(), or empty.
    void announce(const QString &message, const QString &action = QString());
    /// Shows a message for a while with a button of its own: `act` runs when it is pressed, and nothing else happens.
    void offer(const QString &message, const QString &action, std::function<void()> act);
    /// Shows a message that stays until it is closed: something could not be done.
    void warn(const QString &message);
    /// Takes the button away: what it would have done is no longer the last thing that happened.
    void retireAction();
    /// What is shown; empty while nothing is.
    [[nodiscard]] QString message() const;

    /// How long a passing notice stays.
    static constexpr int passingMs = 8000;

signals:
    void actionTriggered();

private:
    void present(const QString &message, const QString &action);

    QLabel *m_label;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_timer;
    std::function<void()> m_act; ///< what the button of an offer does; empty: it emits actionTriggered()
};

} // namespace ui
