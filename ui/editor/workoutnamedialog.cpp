// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/workoutnamedialog.h"

#include "ui/commands/workoutcommands.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/warnlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

WorkoutNameDialog::WorkoutNameDialog(const QString &name, std::vector<core::Workout> saved, QWidget *parent)
    : QDialog(parent), m_saved(std::move(saved)), m_name(new QLineEdit(name, this)), m_remark(new WarnLabel(this))
{
    setWindowTitle(tr("Save as workout"));
    m_name->setObjectName(QStringLiteral("workoutName"));
    m_name->setAccessibleName(tr("Name of the workout"));
    m_name->setMaxLength(200);
    auto *label = new QLabel(tr("&Name of the workout"), this);
    label->setBuddy(m_name);
    QDialogButtonBox *buttons = dialogButtons(*this, tr("Save"));
    m_save = buttons->button(QDialogButtonBox::Ok);
    connect(m_name, &QLineEdit::textChanged, this, &WorkoutNameDialog::check);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_remark);
    column->addWidget(buttons);
    m_name->selectAll();
    check();
    resize(420, sizeHint().height());
}

QString WorkoutNameDialog::name() const { return m_name->text().trimmed(); }

void WorkoutNameDialog::check()
{
    m_save->setEnabled(!name().isEmpty());
    const bool replaces = workoutNamed(m_saved, name()) != nullptr;
    m_remark->setRemark(name().isEmpty() ? tr("A workout needs a name.")
                            : replaces   ? tr("You have one of this name; it will be replaced. Undo brings it back.")
                                         : QString());
}

} // namespace ui
