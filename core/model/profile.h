// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <QDate>
#include <QString>
#include <optional>

namespace core {

/// Health ticks of a profile, as bits of Profile::flags. They only switch guidance off or add a kind word; nothing is
/// concluded from them.
enum HealthFlag {
    Pregnant = 1,             ///< pregnant or breast-feeding
    HeartMedicine = 2,        ///< takes heart or blood-pressure medicine: heart-rate estimates do not hold
    Recovering = 4,           ///< recovering from illness or injury
    EatingDisorder = 8,       ///< has or had an eating disorder: no energy targets
};

/// What is known of the person from a day on. Earlier weeks keep the profile they had.
struct Profile {
    QDate fromDay;
    std::optional<int> hrMax;      ///< beats per minute; absent: estimated from the birth year
    std::optional<int> hrRest;     ///< beats per minute
    std::optional<int> birthYear;
    QString sex;                   ///< "f", "m" or empty
    int flags = 0;                 ///< HealthFlag bits
    QString zones;                 ///< the user's own zone bounds as JSON, or empty
    std::optional<Weight> mass = std::nullopt; ///< body mass
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
