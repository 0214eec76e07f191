// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"
#include "ui/look/card.h"

class QComboBox;

namespace ui {

class Commands;

/// Units, first weekday, counting basis, theme and language.
class UnitsCard : public Card
{
    Q_OBJECT
public:
    explicit UnitsCard(Commands &commands, QWidget *parent = nullptr);
    /// Shows what is in force.
    void show(const core::Preferences &preferences);
    /// Shows the language chosen; empty: that of the system.
    void showLanguage(const QString &language);

private:
    [[nodiscard]] QComboBox *addChoice(class QFormLayout &form, const QString &label, const QStringList &choices);
    void connectChoices();

    Commands &m_commands;
    QComboBox *m_lengths;
    QComboBox *m_weights;
    QComboBox *m_firstDay;
    QComboBox *m_basis;
    QComboBox *m_theme;
    QComboBox *m_language;
    class QLabel *m_nextStart;
};

} // namespace ui
