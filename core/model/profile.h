// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <optional>

namespace core {

/// What is known of the person from a day on. Earlier weeks keep the profile they had.
struct Profile {
    QDate fromDay;
    std::optional<int> hrMax;      ///< beats per minute; absent: estimated from the birth year
    std::optional<int> hrRest;     ///< beats per minute
    std::optional<int> birthYear;
    QString sex;                   ///< "f", "m" or empty
    int flags = 0;                 ///< health ticks, bits named where they are asked
    QString zones;                 ///< the user's own zone bounds as JSON, or empty
    bool operator==(const Profile &) const = default;

    /// Maximum heart rate in the given year: the user's own, else 208 − 0.7 × age (Tanaka 2001, ± 10–12 beats);
    /// nullopt when neither is known.
    [[nodiscard]] std::optional<double> maximumHeartRate(int year) const;
};

/// The weekly aims from a day on.
struct Goal {
    QDate fromDay;
    int minutes = 150;             ///< moderate-equivalent minutes a week
    int strengthDays = 2;
    std::optional<int> hardDays;   ///< most hard days a week
    bool operator==(const Goal &) const = default;
};

} // namespace core
