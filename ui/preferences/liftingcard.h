// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "ui/look/card.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ui {

class Commands;

/// The bar and plates at hand, the usual rest, and how its end is told. What cannot be read stays as typed, with the
/// reason below.
class LiftingCard : public Card
{
    Q_OBJECT
public:
    explicit LiftingCard(Commands &commands, QWidget *parent = nullptr);
    /// Shows what is in force, the plates in the unit weights are typed in.
    void show(const core::Preferences &preferences);

private:
    [[nodiscard]] QLineEdit *addField(QFormLayout &form, const QString &label);
    void commitPlates();
    void commitRest();
    void setProblem(const QString &problem);

    Commands &m_commands;
    core::Preferences m_preferences;
    QLineEdit *m_bar;
    QLineEdit *m_plates;
    QLineEdit *m_rest;
    QCheckBox *m_sound;
    QCheckBox *m_notice;
    QLabel *m_problem;
};

} // namespace ui
