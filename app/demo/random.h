// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace app {

/// Numbers that look random and are the same everywhere for the same seed (splitmix64). The distributions of the
/// standard library differ between its makers, so none is used.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    /// The next 64 bits.
    quint64 bits()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// From 0 up to, but not including, 1.
    double unit() { return double(bits() >> 11) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * unit(); }
    /// low … high, both included.
    int whole(int low, int high) { return low + int(bits() % quint64(high - low + 1)); }
    bool chance(double probability) { return unit() < probability; }
    /// Around 0, within −1 … 1, mostly near the middle.
    double spread() { return (unit() + unit() + unit()) / 1.5 - 1; }

private:
    quint64 m_state;
};

} // namespace app
