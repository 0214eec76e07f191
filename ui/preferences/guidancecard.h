// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guidance.h"
#include "ui/look/card.h"

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace ui {

class Commands;

/// Every rule of the guidance with what it looks at, what it rests on and a switch; safety has none. Below, what is
/// dismissed, with a way back.
class GuidanceCard : public Card
{
    Q_OBJECT
public:
    explicit GuidanceCard(Commands &commands, QWidget *parent = nullptr);
    /// Shows which rules are silent.
    void show(const std::vector<core::Dismissal> &dismissals);

private:
    void buildTable();
    void buildDismissed();
    void fillTable();
    void fillDismissed();
    void toggle(QTableWidgetItem *item);
    void hearSelected();

    Commands &m_commands;
    std::vector<core::Dismissal> m_dismissals;
    QTableWidget *m_table = nullptr;
    QLabel *m_heading = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_hear = nullptr;
    QPushButton *m_hearAll = nullptr;
};

} // namespace ui
