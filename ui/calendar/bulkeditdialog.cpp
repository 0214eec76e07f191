// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/bulkeditdialog.h"

#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostDays = 366;

} // namespace

BulkEditDialog::BulkEditDialog(int sessions, const Shoes &shoes, QWidget *parent)
    : QDialog(parent), m_shoes(shoes), m_kind(new QComboBox(this)), m_setsTitle(new QCheckBox(tr("New &title"), this)),
      m_title(new QLineEdit(this)), m_gear(new QComboBox(this)), m_days(new QSpinBox(this))
{
    setWindowTitle(tr("Edit %n sessions", nullptr, sessions));
    m_kind->addItem(tr("Leave as it is"));
    for (const core::Kind kind : core::allKinds)
        m_kind->addItem(core::kindName(kind));
    m_kind->setAccessibleName(tr("Kind"));
    m_title->setAccessibleName(tr("New title"));
    m_title->setPlaceholderText(tr("the name of the kind"));
    m_title->setEnabled(false);
    connect(m_setsTitle, &QCheckBox::toggled, m_title, &QWidget::setEnabled);
    m_gear->addItem(tr("Leave as they are"));
    m_gear->addItem(tr("None"));
    for (const auto &[id, name] : shoes)
        m_gear->addItem(name);
    m_gear->setAccessibleName(tr("Shoes"));
    m_gear->setVisible(!shoes.empty());
    m_days->setRange(-mostDays, mostDays);
    m_days->setAccessibleName(tr("Days later"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(m_setsTitle, m_title);
    if (!shoes.empty())
        form->addRow(tr("&Shoes"), m_gear);
    form->addRow(tr("&Days later (or earlier, below 0)"), m_days);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addLayout(form);
    column->addWidget(dialogButtons(*this, tr("Change them")));
    m_kind->setFocus();
}

BulkEdit BulkEditDialog::edit() const
{
    BulkEdit edit;
    if (m_kind->currentIndex() > 0)
        edit.kind = core::allKinds[size_t(m_kind->currentIndex()) - 1];
    if (m_setsTitle->isChecked())
        edit.title = m_title->text().trimmed();
    if (m_gear->currentIndex() == 1)
        edit.gear = std::optional<core::GearId>();
    else if (m_gear->currentIndex() > 1)
        edit.gear = m_shoes[size_t(m_gear->currentIndex()) - 2].first;
    edit.days = m_days->value();
    return edit;
}

} // namespace ui
