// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/logsection.h"

class QLabel;

namespace ui {

class LogSession;
class ZoneBars;

/// How long a recorded session was in each heart-rate and pace zone of the profile of its day, or what is missing to say so.
class ZoneSection : public LogSection
{
    Q_OBJECT
public:
    explicit ZoneSection(LogSession &log, QWidget *parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] bool showHeartRate();
    [[nodiscard]] bool showPace();

    LogSession &m_log;
    ZoneBars *m_heartRate;
    QLabel *m_heartRateWords;
    ZoneBars *m_pace;
    QLabel *m_paceWords;
};

} // namespace ui
