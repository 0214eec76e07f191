// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include <QDir>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QStyle>
#include <QWidget>

namespace ui {

namespace {

const QString geometryKey = QStringLiteral("geometry");

QString stateFile()
{
    const QString name = QStringLiteral("/legwork/window.ini");
    if (QStandardPaths::isTestModeEnabled())
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + name;
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.local/state")) + name;
}

} // namespace

void restoreWindow(QWidget &window)
{
    const QSettings state(stateFile(), QSettings::IniFormat);
    if (window.restoreGeometry(state.value(geometryKey).toByteArray()))
        return;
    // The frame is not there yet, so its bar is guessed; without this a small screen would hide the window's foot.
    const QSize frame(2, window.style()->pixelMetric(QStyle::PM_TitleBarHeight) + 2);
    window.resize(QSize(1280, 800).boundedTo(window.screen()->availableSize() - frame));
}

void saveWindow(const QWidget &window)
{
    QSettings state(stateFile(), QSettings::IniFormat);
    state.setValue(geometryKey, window.saveGeometry());
}

} // namespace ui
