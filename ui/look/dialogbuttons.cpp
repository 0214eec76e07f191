// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/dialogbuttons.h"

#include "ui/look/warnlabel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QStyle>

namespace ui {

QDialogButtonBox *dialogButtons(QDialog &dialog, const QString &ok)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QPushButton *button = buttons->button(QDialogButtonBox::Ok);
    button->setText(ok);
    button->setProperty("primary", true);
    button->setDefault(true);
    // The button box has already dressed its buttons.
    button->style()->polish(button);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

void setProblem(WarnLabel &label, QDialogButtonBox &buttons, const QString &problem)
{
    label.setProblem(problem);
    buttons.button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

} // namespace ui
