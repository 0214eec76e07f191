// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/healthnotice.h"

#include <QCoreApplication>

namespace ui {

QString healthNotice()
{
    return QCoreApplication::translate(
        "HealthNotice",
        "Legwork offers general fitness information for healthy adults. It gives no medical advice, and it neither "
        "diagnoses nor treats anything. Ask a doctor before you start if you are pregnant, are getting over an illness or an "
        "injury, take medicine for heart or blood pressure, or have not exercised for a long time. Stop and get help "
        "when you feel chest pain, faint, or are unusually short of breath. Results differ from person to person.");
}

} // namespace ui
