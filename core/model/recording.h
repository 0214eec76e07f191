// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace core {

/// One numeric channel of a recording. `values[i]` belongs to sample i; `present[i]` says whether it was recorded.
/// A value in its unit is `values[i] / scale - offset`, the integers being exactly those of the file.
struct Channel {
    QString name;             ///< "lat", "lon", "altitude", "distance", "hr", "cadence", "speed", "power", "temperature" or the file's own
    QString unit;
    double scale = 1;
    double offset = 0;
    std::vector<qint64> values;
    std::vector<bool> present;
    bool operator==(const Channel &) const = default;
};

/// The samples of one imported activity. Immutable once stored.
struct Recording {
    std::vector<qint64> timesMs; ///< UTC milliseconds since 1970, in file order
    std::vector<Channel> channels;
    bool operator==(const Recording &) const = default;

    /// The channel of this name, or null.
    [[nodiscard]] const Channel *channel(const QString &name) const;
};

/// Seconds spent at each heart rate (beats per minute). Kept beside the recording, so that a changed maximum
/// heart rate recounts minutes without unpacking it.
using HeartRateSeconds = std::map<int, double>;

} // namespace core
