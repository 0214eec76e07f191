// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bodychoices.h"
#include "ui/look/card.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

class Commands;
class WarnLabel;

/// Whether there is a Body page, and what is on it: the measures kept, and energy with what its estimate needs. All of it is
/// off until it is ticked here.
class BodyCard : public Card
{
    Q_OBJECT
public:
    explicit BodyCard(Commands &commands, QWidget *parent = nullptr);
    void show(const core::BodyChoices &choices, const core::Preferences &preferences);

private:
    QGridLayout *makeMeasures();
    QWidget *makeEnergy();
    void commitHeight();
    void showEnergyFields();

    Commands &m_commands;
    core::BodyChoices m_choices;
    core::Preferences m_preferences;
    QCheckBox *m_on = nullptr;
    QWidget *m_details = nullptr;
    std::vector<QCheckBox *> m_measures; ///< in the order of allBodyMeasures
    QCheckBox *m_energy = nullptr;
    QWidget *m_energyFields = nullptr;
    QLineEdit *m_height = nullptr;
    QComboBox *m_activity = nullptr;
    QSpinBox *m_deficit = nullptr;
    WarnLabel *m_problem = nullptr;
    WarnLabel *m_remark = nullptr;
};

} // namespace ui
