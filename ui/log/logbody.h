// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// What stands below the head of a log page: the grid of a lift or the form of a run.
class LogBody : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Follows the session.
    virtual void refresh() = 0;
    /// Once after opening: shows the drafts of an earlier run and puts the focus where typing starts.
    virtual void begin() = 0;
};

} // namespace ui
