// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace exchange {

/// The translation context of everything the FIT rooms say to people: `FitWords::tr("…")`.
struct FitWords {
    Q_DECLARE_TR_FUNCTIONS(FitWords)
};

} // namespace exchange
