// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logsection.h"
#include "ui/log/splitmodel.h"

class QLabel;

namespace ui {

class LogSession;

/// The kilometres or miles of a recorded run.
class SplitSection : public LogSection
{
    Q_OBJECT
public:
    explicit SplitSection(LogSession &log, QWidget *parent = nullptr);
    void refresh() override;

private:
    LogSession &m_log;
    SplitModel m_model;
    QLabel *m_title;
};

} // namespace ui
