// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// One part of a run's log below its fields: laps, splits, zones, charts. RunLog::addSection() stacks them. It reads what it
/// shows from the LogSession it was made with.
class LogSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows what the log says now, and hides itself when that is nothing. Called after every change of the session, so
    /// what is dear to work out is kept until its source differs.
    virtual void refresh() = 0;
};

} // namespace ui
