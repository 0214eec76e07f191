// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/unitscard.h"

#include "core/model/language.h"
#include "ui/commands/commands.h"
#include "ui/commands/preferencecommands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace ui {

UnitsCard::UnitsCard(Commands &commands, QWidget *parent) : Card(parent), m_commands(commands)
{
    auto *heading = new QLabel(tr("Units and week"));
    heading->setFont(Theme::headingFont(font()));
    column().addWidget(heading);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_lengths = addChoice(*form, tr("&Distance"), {tr("Kilometres"), tr("Miles")});
    m_weights = addChoice(*form, tr("&Weight"), {tr("Kilograms"), tr("Pounds")});
    const QLocale locale;
    QStringList days{tr("As the system says (%1)").arg(locale.dayName(locale.firstDayOfWeek()))};
    for (int day = 1; day <= 7; ++day)
        days.push_back(locale.dayName(day));
    m_firstDay = addChoice(*form, tr("Week &starts on"), days);
    m_basis = addChoice(*form, tr("Minutes &count"), {tr("By effort"), tr("By activity")});
    m_theme = addChoice(*form, tr("&Theme"), {tr("As the desktop"), tr("Light"), tr("Dark")});
    QStringList languages{tr("As the system says (%1)").arg(core::languageName(core::systemLanguage()))};
    for (const QString &language : core::languages())
        languages << core::languageName(language);
    m_language = addChoice(*form, tr("&Language"), languages);
    m_nextStart = new QLabel(tr("Legwork speaks it from its next start."));
    m_nextStart->setProperty("role", QStringLiteral("caption"));
    m_nextStart->hide();
    form->addRow(QString(), m_nextStart);
    column().addLayout(form);
    auto *why = new QLabel(tr("By effort, an easy run is moderate and counts once. By activity, every run is vigorous and "
                              "each minute counts as two. The recommendation of 150 minutes accepts both."));
    why->setWordWrap(true);
    why->setProperty("role", QStringLiteral("caption"));
    column().addWidget(why);
    connectChoices();
}

QComboBox *UnitsCard::addChoice(QFormLayout &form, const QString &label, const QStringList &choices)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    QString name = label;
    box->setAccessibleName(name.remove(QLatin1Char('&')));
    form.addRow(label, box);
    return box;
}

void UnitsCard::connectChoices()
{
    using core::Preferences;
    // activated is the user's own choice; show() must not write what it reads.
    connect(m_lengths, &QComboBox::activated, this, [this](int i) { changeLengthUnit(m_commands, core::LengthUnit(i)); });
    connect(m_weights, &QComboBox::activated, this, [this](int i) { changeWeightUnit(m_commands, core::WeightUnit(i)); });
    connect(m_firstDay, &QComboBox::activated, this, [this](int i) { changeFirstDay(m_commands, i); });
    connect(m_basis, &QComboBox::activated, this, [this](int i) {
        changeSetting(m_commands, Preferences::basisSetting(core::CountingBasis(i)), tr("Change how minutes count"));
    });
    connect(m_language, &QComboBox::activated, this, [this](int i) {
        const QString language = i == 0 ? QString() : core::languages().at(i - 1);
        changeSetting(m_commands, core::languageSetting(language), tr("Change language"));
    });
    connect(m_theme, &QComboBox::activated, this, [this](int i) {
        changeSetting(m_commands, Preferences::themeSetting(core::ThemeChoice(i)), tr("Change theme"));
    });
}

void UnitsCard::show(const core::Preferences &preferences)
{
    m_lengths->setCurrentIndex(int(preferences.lengths));
    m_weights->setCurrentIndex(int(preferences.weights));
    m_firstDay->setCurrentIndex(preferences.firstDayOfWeek ? int(*preferences.firstDayOfWeek) : 0);
    m_basis->setCurrentIndex(int(preferences.basis));
    m_theme->setCurrentIndex(int(preferences.theme));
}

void UnitsCard::showLanguage(const QString &language)
{
    m_language->setCurrentIndex(int(core::languages().indexOf(language)) + 1);
    m_nextStart->setVisible((language.isEmpty() ? core::systemLanguage() : language) != core::spokenLanguage());
}

} // namespace ui
