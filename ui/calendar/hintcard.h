// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"

class QLabel;
class QPushButton;

namespace ui {

/// A headline, one line and one action: what an empty week offers, and what a failed read says.
class HintCard : public Card
{
    Q_OBJECT
public:
    explicit HintCard(QWidget *parent = nullptr);
    void setHint(const QString &headline, const QString &line, const QString &action);
    [[nodiscard]] QString headline() const;

signals:
    void actionTriggered();

private:
    QLabel *m_headline;
    QLabel *m_line;
    QPushButton *m_action;
};

} // namespace ui
