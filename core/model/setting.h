// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plateset.h"
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
    PlateSet kilogramPlates = PlateSet::standard(WeightUnit::Kilograms);
    PlateSet poundPlates = PlateSet::standard(WeightUnit::Pounds);
    Seconds rest{60};                            ///< after a set, where neither plan nor exercise says
    bool restSound = true;                       ///< a sound when a rest is over
    bool restNotice = true;                      ///< a notification of the desktop when a rest is over

    bool operator==(const Preferences &) const = default;

    /// The first weekday to use: the user's choice, else the locale's.
    [[nodiscard]] Qt::DayOfWeek firstDay() const;
    /// The plates in the unit weights are typed in.
    [[nodiscard]] const PlateSet &plates() const { return plates(weights); }
    /// The plates of a unit.
    [[nodiscard]] const PlateSet &plates(WeightUnit unit) const
    {
        return unit == WeightUnit::Kilograms ? kilogramPlates : poundPlates;
    }
    /// From stored settings; unknown keys and unusable values are left at their defaults.
    [[nodiscard]] static Preferences from(const std::map<QString, QByteArray> &settings);
    /// The stored form of one field, to be written through the Journal.
    [[nodiscard]] static Setting firstDaySetting(std::optional<Qt::DayOfWeek> day);
    [[nodiscard]] static Setting basisSetting(CountingBasis basis);
    [[nodiscard]] static Setting lengthSetting(LengthUnit unit);
    [[nodiscard]] static Setting weightSetting(WeightUnit unit);
    [[nodiscard]] static Setting themeSetting(ThemeChoice theme);
    /// The plates of the unit of their bar.
    [[nodiscard]] static Setting platesSetting(const PlateSet &plates);
    [[nodiscard]] static Setting restSetting(Seconds rest);
    [[nodiscard]] static Setting restSoundSetting(bool on);
    [[nodiscard]] static Setting restNoticeSetting(bool on);
};

} // namespace core
