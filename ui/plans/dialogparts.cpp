// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/dialogparts.h"

#include "core/model/datetext.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

QDateEdit *dayField(const QString &name, QDate day, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(core::datePattern(QStringLiteral("ddd d MMM yyyy")));
    edit->setAccessibleName(name);
    return edit;
}

QLabel *summaryLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *finishDialog(QDialog &dialog, QLayout *fields, QLabel *summary, const QString &accept)
{
    constexpr int width = 440;
    QDialogButtonBox *buttons = dialogButtons(dialog, accept);
    auto *column = new QVBoxLayout(&dialog);
    column->setSpacing(Theme::gap);
    column->addLayout(fields);
    column->addWidget(summary);
    column->addStretch(1);
    column->addWidget(buttons);
    dialog.setMinimumWidth(width);
    return buttons->button(QDialogButtonBox::Ok);
}

} // namespace ui
