// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace exchange {

/// The translation context of everything the TCX and GPX readers say to people: `XmlWords::tr("…")`.
struct XmlWords {
    Q_DECLARE_TR_FUNCTIONS(XmlWords)
};

} // namespace exchange
