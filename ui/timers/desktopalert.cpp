// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timers/desktopalert.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <canberra.h>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace ui {

namespace {

constexpr int answerMs = 2000;
constexpr int noticeMs = 10000;
constexpr auto longestSound = std::chrono::seconds(5);

QString say(const char *text) { return QCoreApplication::translate("RestAlert", text); }

/// Whether a sound came to its end; shared with libcanberra's own thread.
struct Playing {
    std::mutex mutex;
    std::condition_variable ended;
    bool over = false;
    int status = CA_SUCCESS;
};

void onEnded(ca_context *, uint32_t, int status, void *data)
{
    auto *playing = static_cast<Playing *>(data);
    const std::lock_guard lock(playing->mutex);
    playing->over = true;
    playing->status = status;
    playing->ended.notify_all();
}

QString playSound(const char *sound)
{
    ca_context *context = nullptr;
    int status = ca_context_create(&context);
    if (status != CA_SUCCESS)
        return say("no sound: %1").arg(QString::fromUtf8(ca_strerror(status)));
    Playing playing;
    ca_proplist *properties = nullptr;
    ca_proplist_create(&properties);
    ca_proplist_sets(properties, CA_PROP_EVENT_ID, sound);
    ca_proplist_sets(properties, CA_PROP_MEDIA_ROLE, "event");
    ca_proplist_sets(properties, CA_PROP_APPLICATION_NAME, "Legwork");
    status = ca_context_play_full(context, 1, properties, onEnded, &playing);
    ca_proplist_destroy(properties);
    if (status == CA_SUCCESS) {
        std::unique_lock lock(playing.mutex);
        playing.ended.wait_for(lock, longestSound, [&playing] { return playing.over; });
        status = playing.status;
    }
    // Waits for the callback, so that `playing` is no longer used afterwards.
    ca_context_destroy(context);
    return status == CA_SUCCESS ? QString() : say("no sound: %1").arg(QString::fromUtf8(ca_strerror(status)));
}

QString showNotification(const QString &title, const QString &text)
{
    const QString name = QStringLiteral("legwork-alerts");
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    QString problem;
    if (!bus.isConnected()) {
        problem = say("no notifications: the desktop's message bus is not there");
    } else {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
        // The body may be read as markup, the summary never is.
        call.setArguments({QStringLiteral("Legwork"), uint(0), QStringLiteral("legwork"), title, text.toHtmlEscaped(),
                           QStringList(), QVariantMap(), noticeMs});
        const QDBusMessage answer = bus.call(call, QDBus::Block, answerMs);
        if (answer.type() == QDBusMessage::ErrorMessage)
            problem = say("no notifications: %1").arg(answer.errorMessage());
    }
    QDBusConnection::disconnectFromBus(name);
    return problem;
}

} // namespace

struct DesktopAlert::Shared {
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<std::function<QString()>> jobs;
    QString problem;
    bool stopping = false;

    void work()
    {
        std::unique_lock lock(mutex);
        while (true) {
            wake.wait(lock, [this] { return stopping || !jobs.empty(); });
            if (stopping)
                return;
            const auto job = std::move(jobs.front());
            jobs.pop_front();
            lock.unlock();
            const QString outcome = job();
            lock.lock();
            problem = outcome;
        }
    }
};

DesktopAlert::DesktopAlert() : m_shared(std::make_shared<Shared>()) {}

DesktopAlert::~DesktopAlert()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->stopping = true;
    m_shared->wake.notify_all();
}

void DesktopAlert::ring() { play("complete"); }

void DesktopAlert::play(const char *sound)
{
    post([sound] { return playSound(sound); });
}

void DesktopAlert::notify(const QString &title, const QString &text)
{
    post([title, text] { return showNotification(title, text); });
}

QString DesktopAlert::problem() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->problem;
}

void DesktopAlert::post(std::function<QString()> job)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->jobs.push_back(std::move(job));
        m_shared->wake.notify_all();
    }
    if (std::exchange(m_started, true))
        return;
    // Detached: a sound server that hangs must not keep the program from ending.
    std::thread([shared = m_shared] { shared->work(); }).detach();
}

} // namespace ui
