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

void savePlace(const LastPlace &place, QDate today)
{
    QSettings state(stateFile(), QSettings::IniFormat);
    state.setValue(QStringLiteral("page"), place.page);
    state.setValue(QStringLiteral("day"), place.day.toString(Qt::ISODate));
    state.setValue(QStringLiteral("left"), today.toString(Qt::ISODate));
}

std::optional<LastPlace> lastPlace(QDate today)
{
    const QSettings state(stateFile(), QSettings::IniFormat);
    const auto dayOf = [&](const char *key) { return QDate::fromString(state.value(QLatin1String(key)).toString(), Qt::ISODate); };
    const LastPlace place{state.value(QStringLiteral("page")).toString(), dayOf("day")};
    return dayOf("left") == today && !place.page.isEmpty() && place.day.isValid() ? std::optional(place) : std::nullopt;
}

} // namespace ui
