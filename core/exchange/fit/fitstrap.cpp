// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitstrap.h"

namespace exchange {

namespace {

constexpr quint8 fractionField = 0, bpmField = 6, clockField = 9, packedClockField = 10;

} // namespace

void FitStrap::addBeat(quint32 clock, std::optional<qint64> bpm)
{
    m_clock = clock;
    if (!m_anchorMs || !bpm || *bpm <= 0 || *bpm > 254)
        return;
    const qint64 ticks = qint32(clock - m_anchorClock); // the clock wraps; the difference does not
    m_beats.push_back({*m_anchorMs + ticks * 1000 / 1024, int(*bpm)});
}

void FitStrap::add(const FitMessage &message)
{
    const FitField *clocks = message.field(clockField);
    const auto firstClock = message.integer(clockField);
    if (message.time() && firstClock) {
        m_anchorMs = msFromFitTime(*message.time()) + (message.integer(fractionField).value_or(0) & 0x7FFF) * 1000 / 32768;
        m_anchorClock = m_clock = quint32(*firstClock);
    }
    if (clocks && firstClock)
        for (int i = 0; i < clocks->count(); ++i)
            if (const auto clock = message.integer(clockField, i))
                addBeat(quint32(*clock), message.integer(bpmField, i));

    const FitField *packed = message.field(packedClockField);
    if (!packed || firstClock)
        return;
    const uchar *b = message.bytes(*packed);
    for (int i = 0; i * 3 / 2 + 1 < packed->size; ++i) {
        const int at = i / 2 * 3;
        const int low = i % 2 == 0 ? b[at] | (b[at + 1] & 0x0F) << 8 : b[at + 1] >> 4 | b[at + 2] << 4;
        addBeat(m_clock + ((quint32(low) - m_clock) & 0xFFF), message.integer(bpmField, i));
    }
}

} // namespace exchange
