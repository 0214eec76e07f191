// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/bodyfacts.h"
#include "core/rules/week.h"
#include "ui/look/card.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ui {

/// What a day takes, a target where one is wanted and nothing speaks against it, and what this week's sessions took.
class EnergyCard : public Card
{
    Q_OBJECT
public:
    explicit EnergyCard(QWidget *parent = nullptr);
    /// Shows the day, and the sessions of `week`.
    void show(const core::BodyState &state, core::DateRange week, QDate today);
    /// Everything it says, line by line.
    [[nodiscard]] QString text() const;

signals:
    /// The user wants to give what is missing.
    void preferencesRequested();
    /// The user wants to see a session.
    void sessionRequested(core::SessionId session);

private:
    QLabel *addLabel(class QBoxLayout &layout, bool caption);
    void fillSessions(const core::BodyState &state, core::DateRange week);

    QLabel *m_number = nullptr;
    QLabel *m_line = nullptr;
    QLabel *m_target = nullptr;
    QPushButton *m_give = nullptr;
    QLabel *m_week = nullptr;
    QListWidget *m_sessions = nullptr;
};

} // namespace ui
