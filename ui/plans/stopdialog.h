// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plans/runs.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;

namespace ui {

/// From which day on a plan is no longer followed. Says what would go and what stays; writes nothing.
class StopDialog : public QDialog
{
    Q_OBJECT
public:
    StopDialog(core::RunState state, std::vector<core::Session> sessions, QDate today, QWidget *parent = nullptr);
    [[nodiscard]] QDate from() const;

private:
    void preview();

    core::RunState m_state;
    std::vector<core::Session> m_sessions;
    QDateEdit *m_from;
    QLabel *m_summary;
    QPushButton *m_ok;
};

} // namespace ui
