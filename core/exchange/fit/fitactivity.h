// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <QByteArray>
#include <atomic>

namespace exchange {

/// The activities a FIT file holds: one per session message, those of every file of a chain in order, parts numbered
/// from 1. Laps, samples and sets go to the part in whose time they began.
///
/// Values come from the session message and stay empty where it leaves them out; only a file that breaks off before its
/// session (or never had one) gets its summary from samples and timer events, with a warning. A damaged file gives what
/// can be read of it, with warnings that are finished sentences. A repeat of an earlier file of the chain counts once,
/// other files in it are left out with a warning, heartbeats from a strap's memory fill samples without heart rate.
///
/// Errors: Format when it is empty, no FIT file or holds nothing that can be dated; Unsupported when it is a FIT file of
/// something else (settings, monitoring, a workout plan …), the message naming what; Cancelled when `cancel` became true.
[[nodiscard]] core::Result<Decoded> decodeFit(const QByteArray &bytes, const std::atomic<bool> *cancel = nullptr);

} // namespace exchange
