// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace ui {

/// "Why?" with one button for each reason to skip. Arrows walk, 1–7 choose, Esc gives up.
class ReasonRow : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonRow(QWidget *parent = nullptr);
    /// Asks about a session of this title, standing on the first reason.
    void ask(const QString &title);

signals:
    void chosen(core::SkipReason reason);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key);
    void step(int by);

    QLabel *m_question;
    std::vector<QPushButton *> m_buttons;
};

} // namespace ui
