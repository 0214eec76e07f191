// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
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
    window.restoreGeometry(state.value(geometryKey).toByteArray());
}

void saveWindow(const QWidget &window)
{
    QSettings state(stateFile(), QSettings::IniFormat);
    state.setValue(geometryKey, window.saveGeometry());
}

} // namespace ui
