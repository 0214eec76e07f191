// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// What stands in the chart's place when there is nothing to show: a headline, one line, one action.
class ProgressNotice : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressNotice(QWidget *parent = nullptr);
    void setText(const QString &headline, const QString &line, const QString &action);
    [[nodiscard]] QString headline() const;

signals:
    void actionRequested();

private:
    QLabel *m_headline;
    QLabel *m_line;
    QPushButton *m_action;
};

} // namespace ui
