// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bodymeasure.h"
#include "core/model/setting.h"

#include <map>
#include <vector>

namespace core {

/// How much a person moves, as a factor of the basal rate (domain.md 3.7). The first two leave the sessions out, which are
/// then added from the log; the others have them in. Never both.
enum class Activity { SittingPlusLog, MovingPlusLog, Light, Moderate, High, VeryHigh };

/// The factor of the basal rate: 1.2, 1.375, 1.55, 1.725 or 1.9.
[[nodiscard]] double activityFactor(Activity activity);
/// Whether the energy of logged sessions is added to the factor.
[[nodiscard]] bool addsLog(Activity activity);

/// A height as it was typed.
struct Height {
    QString text;          ///< "168", "5'6"
    QString unit;          ///< "cm", "in", or empty where the text names its units
    double centimetres = 0;
    bool operator==(const Height &) const = default;
};

/// What the user wants to see and keep of the body. All of it is off until it is switched on.
struct BodyChoices {
    bool on = false;                ///< whether there is a Body page
    std::vector<BodyMeasure> measures;  ///< what is kept, in the order of allBodyMeasures
    bool energy = false;            ///< energy of the sessions and, where it is wanted, a target
    std::optional<Height> height;
    Activity activity = Activity::SittingPlusLog;
    std::optional<int> deficitKcal; ///< a day; absent: no target is wanted
    QString aim;                    ///< the aim in the user's own words

    bool operator==(const BodyChoices &) const = default;
    [[nodiscard]] bool keeps(BodyMeasure measure) const;
    /// From stored settings; unknown words and unusable values are left out.
    [[nodiscard]] static BodyChoices from(const std::map<QString, QByteArray> &settings);
    /// The stored form of one field, to be written through the Journal.
    [[nodiscard]] static Setting onSetting(bool on);
    [[nodiscard]] static Setting measuresSetting(const std::vector<BodyMeasure> &measures);
    [[nodiscard]] static Setting energySetting(bool on);
    [[nodiscard]] static Setting heightSetting(const std::optional<Height> &height);
    [[nodiscard]] static Setting activitySetting(Activity activity);
    [[nodiscard]] static Setting deficitSetting(std::optional<int> kcal);
    [[nodiscard]] static Setting aimSetting(const QString &aim);
};

} // namespace core
