// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/quantities.h"

#include <QByteArray>
#include <QString>
#include <Qt>
#include <map>
#include <optional>

namespace core {

/// One stored preference. `json` is a JSON value in compact form.
struct Setting {
    QString key;
    QByteArray json;
    bool operator==(const Setting &) const = default;
};

/// How minutes are classed as moderate or vigorous (domain.md 2.4).
enum class CountingBasis { Effort, Activity };
enum class LengthUnit { Kilometres, Miles };
enum class ThemeChoice { Desktop, Light, Dark };

/// All preferences in force, defaults filled in.
struct Preferences {
    std::optional<Qt::DayOfWeek> firstDayOfWeek; ///< nullopt: from the locale
    CountingBasis basis = CountingBasis::Effort;
    LengthUnit lengths = LengthUnit::Kilometres;
    WeightUnit weights = WeightUnit::Kilograms;
    ThemeChoice theme = ThemeChoice::Desktop;

    bool operator==(const Preferences &) const = default;

    /// The first weekday to use: the user's choice, else the locale's.
    [[nodiscard]] Qt::DayOfWeek firstDay() const;
    /// From stored settings; unknown keys and unusable values are left at their defaults.
    [[nodiscard]] static Preferences from(const std::map<QString, QByteArray> &settings);
    /// The stored form of one field, to be written through the Journal.
    [[nodiscard]] static Setting firstDaySetting(std::optional<Qt::DayOfWeek> day);
    [[nodiscard]] static Setting basisSetting(CountingBasis basis);
    [[nodiscard]] static Setting lengthSetting(LengthUnit unit);
    [[nodiscard]] static Setting weightSetting(WeightUnit unit);
    [[nodiscard]] static Setting themeSetting(ThemeChoice theme);
};

} // namespace core
