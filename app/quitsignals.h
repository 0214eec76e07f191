// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace app {

/// Turns SIGTERM, SIGHUP and SIGINT into an orderly quit of the event loop, so that the window closes as if by hand.
/// One lives at a time.
class QuitSignals : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    /// One of the signals came; emitted from the event loop.
    void quitWanted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app
