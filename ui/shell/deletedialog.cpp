// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deletedialog.h"

#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DeleteDialog::DeleteDialog(const core::EverythingKept &kept, int sessions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Delete everything"));
    const QLocale locale;
    auto *title = new QLabel(tr("This takes away everything Legwork knows about you."), this);
    title->setFont(Theme::headingFont(font()));
    auto *words = new QLabel(tr("Sessions: %1. Backups: %2. Together %3. Files you exported stay where they are. It cannot be undone; the "
                                "program ends afterwards.")
                                 .arg(locale.toString(sessions), locale.toString(kept.backups), locale.formattedDataSize(kept.bytes)),
                             this);
    auto *list = new QListWidget(this);
    list->setAccessibleName(tr("Files that will be deleted"));
    list->setProperty("found", true);
    list->addItems(kept.files);
    auto *sure = new QCheckBox(tr("&I have a copy, or want none"), this);
    QDialogButtonBox *buttons = dialogButtons(*this, tr("Delete everything"));
    QPushButton *gone = buttons->button(QDialogButtonBox::Ok);
    gone->setEnabled(false);
    connect(sure, &QCheckBox::toggled, gone, &QWidget::setEnabled);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    for (QLabel *label : {title, words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(list, 1);
    column->addWidget(sure);
    column->addWidget(buttons);
    sure->setFocus();
    resize(560, 360);
}

} // namespace ui
