// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace app {

/// Measures a start: once `widget` has been painted for the first time and its window is on the screen, prints one line,
/// "microseconds since 1970, peak memory in KiB", and ends the program. Whoever started it knows when that was.
class StartupProbe : public QObject
{
public:
    explicit StartupProbe(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void report();
    bool m_painted = false;
};

} // namespace app
