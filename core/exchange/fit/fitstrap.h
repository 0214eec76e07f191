// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fit/fitmessage.h"

#include <vector>

namespace exchange {

/// A heartbeat a chest strap kept in its own memory (it cannot send under water).
struct FitBeat {
    qint64 ms = 0;   ///< UTC milliseconds
    int bpm = 0;     ///< smoothed by the strap
};

/// Gathers the "hr" messages of a strap's download. They count beats on the strap's own clock in 1/1024 s; a message
/// with a time ties that clock to UTC, and the ones after it give only the low twelve bits of each beat.
class FitStrap
{
public:
    void add(const FitMessage &message);
    [[nodiscard]] const std::vector<FitBeat> &beats() const { return m_beats; }

private:
    void addBeat(quint32 clock, std::optional<qint64> bpm);

    std::vector<FitBeat> m_beats;
    std::optional<qint64> m_anchorMs;
    quint32 m_anchorClock = 0;
    quint32 m_clock = 0;
};

} // namespace exchange
