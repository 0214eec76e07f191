// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/model/setting.h"
#include "core/rules/setgroups.h"
#include "ui/editor/targettext.h"

#include <QObject>
#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace ui {

/// One row of alike sets in a grid of fields: how many, of which type, what each is to be, and a button to remove it.
/// Each value counts as soon as it can be read.
class SetGroupRow : public QObject
{
    Q_OBJECT
public:
    /// Puts the fields into `row` of the grid. `name` says in accessible names whose sets they are.
    SetGroupRow(QGridLayout &grid, int row, core::Tracking tracking, const core::Preferences &preferences, const QString &name,
                QWidget *parent);
    ~SetGroupRow() override;

    /// Shows a group, leaving alone a field that is being typed into and means the same.
    void setGroup(const core::SetGroup &group);
    [[nodiscard]] const core::SetGroup &group() const { return m_group; }
    /// What is wrong with what is typed; empty when nothing is.
    [[nodiscard]] QString problem() const;
    void enter();

signals:
    /// The user changed a value; `what` names the edit.
    void edited(const QString &what);
    /// A value became readable or unreadable.
    void problemChanged();
    void removing();
    void typingEnded();

private:
    [[nodiscard]] std::vector<QWidget *> widgets() const;
    void addTarget(QGridLayout &grid, int row, int column, TargetField field, const QString &name);
    void read(TargetField field, const QString &text);

    QWidget *m_parent;
    core::Tracking m_tracking;
    core::Preferences m_preferences;
    core::SetGroup m_group;
    QSpinBox *m_count;
    QComboBox *m_type;
    std::map<TargetField, QLineEdit *> m_edits;
    std::map<TargetField, QComboBox *> m_choices; ///< the load's field with its list, around its edit
    std::map<TargetField, QString> m_problems;
    QToolButton *m_remove;
    bool m_showing = false;
};

} // namespace ui
