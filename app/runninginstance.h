// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace ui {
class MainWindow;
}

namespace app {

/// The window as the desktop sees it: org.freedesktop.Application on the session bus, so that a second start, a file opened in
/// a file manager or a click on the launcher comes to the window that is open. Without a session bus nothing is offered.
class RunningInstance : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    /// Offers `window`, which shows the database at `databasePath`. Does nothing where another window is offered already.
    RunningInstance(ui::MainWindow &window, const QString &databasePath);

    /// Asks a window that is open on this database to come forward and to import these files. False when there is none, or
    /// when it shows another database.
    [[nodiscard]] static bool handOver(const QString &databasePath, const QStringList &files);

public slots:
    /// Brings the window forward.
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    /// Brings the window forward and imports files, given as URIs.
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    /// The launcher names no actions.
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameter, const QVariantMap &platformData);

private:
    [[nodiscard]] bool isMeant(const QVariantMap &platformData);

    ui::MainWindow &m_window;
    QString m_database;
};

} // namespace app
