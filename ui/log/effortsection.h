// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "core/stats/sameeffort.h"
#include "ui/log/logsection.h"

class QLabel;

namespace ui {

class LogSession;
class PaceDots;

/// The pace of this run beside earlier ones at the same effort.
class EffortSection : public LogSection
{
    Q_OBJECT
public:
    explicit EffortSection(LogSession &log, QWidget *parent = nullptr);
    void refresh() override;

private:
    LogSession &m_log;
    QLabel *m_words;
    PaceDots *m_dots;
};

/// "6:12 /km, 26 s faster than the middle of 5 earlier runs at about the same heart rate, 6:20 /km to 6:55 /km."
[[nodiscard]] QString comparisonText(const core::EffortComparison &comparison, core::LengthUnit unit);

} // namespace ui
