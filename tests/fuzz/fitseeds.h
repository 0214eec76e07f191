// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <QByteArray>
#include <map>
#include <string>

namespace tests {

/// Small FIT files by name: the sample activities, and what they do not have (other byte order, compressed headers,
/// developers' fields, a chain, a cut-off end).
[[nodiscard]] std::map<std::string, QByteArray> fitSeeds(const std::vector<exchange::Activity> &activities);

} // namespace tests
