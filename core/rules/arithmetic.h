// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace core {

/// What a sum typed into a cell comes to: numbers with '.' or ',', + - * / (also × ÷ −), brackets, the usual order.
/// "20+2*10" is 40. Errors: Usage, saying what cannot be read or that something is divided by nothing.
[[nodiscard]] Result<double> evaluate(const QString &text);
/// Whether the text is more than one plain number, so that it has to be worked out.
[[nodiscard]] bool isSum(const QString &text);

} // namespace core
