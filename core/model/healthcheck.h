// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"

namespace core {

/// Answers of the short health check, as further bits of Profile::flags beside HealthFlag. Like those they only add a
/// kind word; nothing is concluded from them.
enum HealthAnswer {
    HeartTrouble = 16,    ///< a doctor found something with the heart, or advised care with exercise
    Alarming = 32,        ///< chest pain, fainting or unusual breathlessness lately
    JointTrouble = 64,    ///< bones, joints or muscles that exercise could make worse
    DoctorAsked = 128,    ///< has talked with a doctor about exercise
    HealthAnswered = 256, ///< the check was answered, whatever the answers
};

/// Whether a question of the short health check was answered with yes and no doctor was asked about it yet.
[[nodiscard]] bool asksForADoctor(int flags);

} // namespace core
