// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fit/fitprotocol.h"
#include "core/model/recording.h"

namespace exchange {

/// Turns a channel whose values are the bit patterns of floats (`type`) into exact integers, its scale multiplied by a
/// power of two. Values that are no number become "not recorded". Where 62 bits are too few, the bit patterns stay and the unit says so:
/// " (float32 bits)" or " (float64 bits)".
void makeExactIntegers(core::Channel &channel, FitType type);

} // namespace exchange
