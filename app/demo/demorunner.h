// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/random.h"
#include "core/model/recording.h"
#include "core/model/session.h"

namespace app {

/// A stretch of a run at one effort.
struct DemoPart {
    int seconds = 0;
    double speed = 0;       ///< metres per second
    double heartShare = 0;  ///< share of the heart rate reserve the heart tends to
};

/// Runs a made-up loop in the open ocean and writes down a sample every few seconds, as a watch with smart recording does.
class DemoRunner
{
public:
    /// Laps end at every kilometre, or else with every part.
    DemoRunner(qint64 startMs, bool lapPerKilometre);

    void run(const DemoPart &part, Random &random);
    /// The summary and the laps of all samples.
    [[nodiscard]] core::Logged finish();
    [[nodiscard]] core::Recording takeRecording() { return std::move(m_recording); }

private:
    void addSample(double speed);
    void closeLap(const QString &trigger);
    [[nodiscard]] qint64 nowMs() const { return m_startMs + qint64(m_seconds) * 1000; }

    qint64 m_startMs;
    bool m_lapPerKilometre;
    core::Recording m_recording;
    std::vector<core::Lap> m_laps;
    int m_seconds = 0;
    double m_metres = 0;
    double m_heart = 82;
    double m_climb = 0;
    int m_lapSeconds = 0;      // where the lap under way began
    double m_lapMetres = 0;
    size_t m_lapSample = 0;
};

} // namespace app
