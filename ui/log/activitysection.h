// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activityreader.h"
#include "ui/log/logsection.h"

#include <QUuid>

class QLabel;

namespace ui {

class ActivityCharts;
class LogSession;

/// The charts of what was recorded, in the log of a run. Hidden without a recording; what is read arrives when it is ready.
class ActivitySection : public LogSection
{
    Q_OBJECT
public:
    explicit ActivitySection(LogSession &log, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] ActivityCharts &charts() { return *m_charts; }

private:
    void take(const std::shared_ptr<const core::ActivitySeries> &series);

    LogSession &m_log;
    ActivityReader m_reader;
    ActivityReader::Request m_request; ///< what is shown or on its way
    std::vector<QUuid> m_rows;         ///< the recordings that was read from
    ActivityCharts *m_charts;
    QLabel *m_problem;
};

} // namespace ui
