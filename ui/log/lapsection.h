// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/lapmodel.h"
#include "ui/log/logsection.h"

class QLabel;

namespace ui {

class FactTable;
class LogSession;

/// The laps of a run beside the steps they were run for.
class LapSection : public LogSection
{
    Q_OBJECT
public:
    explicit LapSection(LogSession &log, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showColumns();

    LogSession &m_log;
    LapModel m_model;
    FactTable *m_table;
    QLabel *m_missing;
};

} // namespace ui
