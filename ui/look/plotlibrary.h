// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The library's header loops with Qt's foreach, which our house rules switch off (QT_NO_FOREACH). Lend it the word
// for as long as it is read, and no longer.
#ifdef QT_NO_FOREACH
#define foreach(variable, container) for (variable : container)
#endif
#include <qcustomplot.h>
#ifdef QT_NO_FOREACH
#undef foreach
#endif
