// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/stats/activityseries.h"

#include <QObject>
#include <QString>
#include <map>
#include <memory>
#include <thread>

namespace ui {

/// Reads the recording of a session and makes its series, in a thread and with a connection of its own: a long one takes a
/// tenth of a second, which nobody is to wait for.
class ActivityReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Waits for what is being read.
    ~ActivityReader() override;

    /// What is wanted of a session.
    struct Request {
        QString database; ///< path of the file
        core::SessionId session;
        std::vector<core::Lap> laps;
        core::Sport sport = core::Sport::Running;
        bool operator==(const Request &) const = default;
    };
    /// Begins to read; what an earlier request brings from now on is dropped.
    void read(const Request &request);
    /// Drops what is being read.
    void forget() { ++m_wanted; }

signals:
    /// What the last request brought; null when the session has no recording.
    void ready(const std::shared_ptr<const core::ActivitySeries> &series);
    void failed(const QString &message);

private:
    using Outcome = core::Result<std::shared_ptr<const core::ActivitySeries>>;
    static Outcome load(const Request &request);
    void take(int request, const Outcome &outcome);

    int m_wanted = 0;
    std::map<int, std::thread> m_workers; ///< those not yet back, by their request
};

} // namespace ui
