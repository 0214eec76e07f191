// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startupprobe.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <sys/resource.h>

namespace app {

StartupProbe::StartupProbe(QWidget &widget) : QObject(&widget) { widget.installEventFilter(this); }

bool StartupProbe::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // The event comes before the painting, and the window is flushed after the last of its widgets.
        QTimer::singleShot(0, this, &StartupProbe::report);
    }
    return QObject::eventFilter(watched, event);
}

void StartupProbe::report()
{
    using namespace std::chrono;
    const auto now = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    std::printf("%lld %ld\n", static_cast<long long>(now), used.ru_maxrss);
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace app
