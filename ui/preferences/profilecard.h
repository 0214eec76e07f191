// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "ui/look/card.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace ui {

class Commands;
class Today;

/// What is known of the person; every field may stay empty. New values count from today on unless they correct the
/// ones in force.
class ProfileCard : public Card
{
    Q_OBJECT
public:
    ProfileCard(Commands &commands, Today &today, QWidget *parent = nullptr);
    /// Shows the profile in force today; `unit` is the one a new body mass is typed in.
    void show(const std::vector<core::Profile> &profiles, core::WeightUnit unit);

private:
    QSpinBox *addNumber(QFormLayout &form, const QString &label, int low, int high);
    QCheckBox *addTick(const QString &text, core::HealthFlag flag);
    void addTicks();
    void commit();
    void showEstimate(const core::Profile &profile);
    [[nodiscard]] bool readMass(core::Profile &profile) const;

    Commands &m_commands;
    Today &m_today;
    std::vector<core::Profile> m_profiles;
    core::WeightUnit m_unit = core::WeightUnit::Kilograms;
    QSpinBox *m_birthYear;
    QComboBox *m_sex;
    QLineEdit *m_mass;
    QLabel *m_massProblem;
    QSpinBox *m_resting;
    QSpinBox *m_maximum;
    QLabel *m_estimate;
    std::vector<std::pair<core::HealthFlag, QCheckBox *>> m_ticks;
    QCheckBox *m_earlierToo;
};

} // namespace ui
