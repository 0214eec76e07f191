// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace exchange {

/// The translation context of everything the CSV room says to people: `CsvWords::tr("…")`.
struct CsvWords {
    Q_DECLARE_TR_FUNCTIONS(CsvWords)
};

} // namespace exchange
