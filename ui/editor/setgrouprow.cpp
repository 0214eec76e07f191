// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/setgrouprow.h"

#include "ui/look/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>

namespace ui {

SetGroupRow::SetGroupRow(QGridLayout &grid, int row, core::Tracking tracking, const core::Preferences &preferences,
                         const QString &name, QWidget *parent)
    : QObject(parent), m_parent(parent), m_tracking(tracking), m_preferences(preferences), m_count(new QSpinBox(parent)),
      m_type(new QComboBox(parent)), m_remove(new QToolButton(parent))
{
    m_count->setRange(1, core::mostSets);
    m_count->setAccessibleName(tr("Sets of %1").arg(name));
    m_count->setObjectName(QStringLiteral("setCount%1").arg(row));
    m_type->setAccessibleName(tr("Type of sets of %1").arg(name));
    m_type->setObjectName(QStringLiteral("setType%1").arg(row));
    using T = core::SetType;
    const bool timed = tracking == core::Tracking::Time;
    for (const T type : {T::WarmUp, timed ? T::Timed : T::Working, T::Drop, T::Failure})
        m_type->addItem(core::setTypeName(type), int(type));
    grid.addWidget(m_count, row, 0);
    grid.addWidget(m_type, row, 1);
    int column = 2;
    for (const TargetField field : targetFields(tracking))
        addTarget(grid, row, column++, field, name);
    m_remove->setIcon(icon(QStringLiteral("remove")));
    m_remove->setProperty("flat", true);
    m_remove->setProperty("compact", true);
    m_remove->setAccessibleName(tr("Remove these sets of %1").arg(name));
    m_remove->setToolTip(tr("Remove these sets"));
    m_remove->setObjectName(QStringLiteral("setRemove%1").arg(row));
    grid.addWidget(m_remove, row, column);
    // The layout would show them a moment later, and until then they take no focus.
    for (QWidget *widget : widgets())
        widget->show();
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        if (m_showing)
            return;
        m_group.count = count;
        emit edited(tr("Change the sets"));
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        m_group.type = core::SetType(m_type->currentData().toInt());
        emit edited(tr("Change the type of sets"));
    });
    connect(m_remove, &QToolButton::clicked, this, &SetGroupRow::removing);
}

SetGroupRow::~SetGroupRow()
{
    for (QWidget *widget : widgets()) {
        // One of them may be sending the signal that ends this row, so it goes a moment later and out of sight.
        widget->hide();
        widget->setObjectName(QString());
        widget->deleteLater();
    }
    for (const auto &[field, edit] : m_edits)
        edit->setObjectName(QString());
}

std::vector<QWidget *> SetGroupRow::widgets() const
{
    std::vector<QWidget *> all{m_count, m_type, m_remove};
    for (const auto &[field, edit] : m_edits) {
        const auto choice = m_choices.find(field);
        all.push_back(choice != m_choices.end() ? static_cast<QWidget *>(choice->second) : edit);
    }
    return all;
}

void SetGroupRow::addTarget(QGridLayout &grid, int row, int column, TargetField field, const QString &name)
{
    QLineEdit *edit = nullptr;
    const QString title = targetFieldTitle(field, m_tracking);
    if (field == TargetField::Load) {
        auto *choice = new QComboBox(m_parent);
        choice->setEditable(true);
        choice->setInsertPolicy(QComboBox::NoInsert);
        choice->setCompleter(nullptr);
        choice->addItem(raiseText());
        choice->setAccessibleName(tr("%1 of %2").arg(title, name));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choices[field] = choice;
        edit = choice->lineEdit();
        connect(choice, &QComboBox::textActivated, this, [this, field](const QString &text) { read(field, text); });
        grid.addWidget(choice, row, column);
    } else {
        edit = new QLineEdit(m_parent);
        grid.addWidget(edit, row, column);
    }
    edit->setAccessibleName(tr("%1 of %2").arg(title, name));
    edit->setObjectName(QStringLiteral("set%1%2").arg(int(field)).arg(row));
    edit->setPlaceholderText(targetFieldExample(field, m_preferences));
    m_edits[field] = edit;
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) { read(field, text); });
    connect(edit, &QLineEdit::editingFinished, this, &SetGroupRow::typingEnded);
}

void SetGroupRow::read(TargetField field, const QString &text)
{
    core::SetTarget target = m_group.target;
    const auto problem = readTargetField(target, field, text, m_tracking, m_preferences);
    const QString words = problem ? tr("%1: %2").arg(targetFieldTitle(field, m_tracking), *problem) : QString();
    m_edits[field]->setAccessibleDescription(words);
    m_problems[field] = words;
    if (!problem && target != m_group.target) {
        m_group.target = target;
        emit edited(tr("Change the target"));
    }
    emit problemChanged();
}

void SetGroupRow::setGroup(const core::SetGroup &group)
{
    const QScopedValueRollback showing(m_showing, true);
    m_group = group;
    m_count->setValue(group.count);
    if (m_type->findData(int(group.type)) < 0)
        m_type->addItem(core::setTypeName(group.type), int(group.type));
    m_type->setCurrentIndex(m_type->findData(int(group.type)));
    for (const auto &[field, edit] : m_edits) {
        core::SetTarget same = group.target;
        const bool reads = !readTargetField(same, field, edit->text(), m_tracking, m_preferences);
        if (!edit->hasFocus() || !reads || same != group.target)
            edit->setText(targetFieldText(group.target, field));
        edit->setAccessibleDescription(QString());
        m_problems[field].clear();
    }
}

QString SetGroupRow::problem() const
{
    for (const auto &[field, words] : m_problems)
        if (!words.isEmpty())
            return words;
    return {};
}

void SetGroupRow::enter() { m_count->setFocus(Qt::TabFocusReason); }

} // namespace ui
