// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runninginstance.h"

#include "ui/shell/mainwindow.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QUrl>

namespace app {

namespace {

const QString service = QStringLiteral("org.legwork.legwork");
const QString object = QStringLiteral("/org/legwork/legwork");
const QString interface = QStringLiteral("org.freedesktop.Application");
// One desktop may have several databases, but only one name; a start that means a certain file says so.
const QString databaseKey = QStringLiteral("x-legwork-database");
constexpr int answerMs = 3000;

QString canonical(const QString &path) { return QFileInfo(path).canonicalFilePath(); }

} // namespace

RunningInstance::RunningInstance(ui::MainWindow &window, const QString &databasePath)
    : QObject(&window), m_window(window), m_database(canonical(databasePath))
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected() && bus.registerObject(object, this, QDBusConnection::ExportScriptableSlots))
        bus.registerService(service);
}

bool RunningInstance::handOver(const QString &databasePath, const QStringList &files)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QVariantMap platformData{{databaseKey, canonical(databasePath)}};
    QDBusMessage call = QDBusMessage::createMethodCall(service, object, interface, files.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open"));
    call.setAutoStartService(false);
    QStringList uris;
    for (const QString &file : files)
        uris << QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toString(QUrl::FullyEncoded);
    call.setArguments(files.isEmpty() ? QVariantList{platformData} : QVariantList{uris, platformData});
    return bus.call(call, QDBus::Block, answerMs).type() == QDBusMessage::ReplyMessage;
}

bool RunningInstance::isMeant(const QVariantMap &platformData)
{
    const QString wanted = platformData.value(databaseKey).toString();
    if (wanted.isEmpty() || wanted == m_database)
        return true;
    sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("this window shows another database"));
    return false;
}

void RunningInstance::Activate(const QVariantMap &platformData)
{
    if (!isMeant(platformData))
        return;
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
}

void RunningInstance::Open(const QStringList &uris, const QVariantMap &platformData)
{
    if (!isMeant(platformData))
        return;
    Activate({});
    QStringList files;
    for (const QString &uri : uris)
        files << (QUrl(uri).isLocalFile() ? QUrl(uri).toLocalFile() : uri);
    emit m_window.importRequested(files, std::nullopt);
}

void RunningInstance::ActivateAction(const QString &action, const QVariantList &, const QVariantMap &)
{
    sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("there is no action %1").arg(action));
}

} // namespace app
