// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/liftingcard.h"

#include "core/rules/plates.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace ui {

namespace {
constexpr core::Seconds longestRest{3600};
}

LiftingCard::LiftingCard(Commands &commands, QWidget *parent) : Card(parent), m_commands(commands)
{
    auto *heading = new QLabel(tr("Lifting"));
    heading->setFont(Theme::headingFont(font()));
    column().addWidget(heading);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_bar = addField(*form, tr("&Bar"));
    m_plates = addField(*form, tr("&Pairs of plates"));
    m_rest = addField(*form, tr("&Rest after a set"));
    column().addLayout(form);
    m_sound = new QCheckBox(tr("Play a &sound when a rest is over"));
    m_notice = new QCheckBox(tr("Show a &notification when a rest is over"));
    column().addWidget(m_sound);
    column().addWidget(m_notice);
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column().addWidget(m_problem);
    auto *why = new QLabel(tr("The log says which plates to load. An exercise can have a bar and a rest of its own: More, "
                              "Rest, bar and step."));
    why->setWordWrap(true);
    why->setProperty("role", QStringLiteral("caption"));
    column().addWidget(why);
    connect(m_bar, &QLineEdit::editingFinished, this, &LiftingCard::commitPlates);
    connect(m_plates, &QLineEdit::editingFinished, this, &LiftingCard::commitPlates);
    connect(m_rest, &QLineEdit::editingFinished, this, &LiftingCard::commitRest);
    connect(m_sound, &QCheckBox::clicked, this, [this](bool on) {
        changeSetting(m_commands, core::Preferences::restSoundSetting(on), tr("Change the sound after a rest"));
    });
    connect(m_notice, &QCheckBox::clicked, this, [this](bool on) {
        changeSetting(m_commands, core::Preferences::restNoticeSetting(on), tr("Change the notification after a rest"));
    });
}

QLineEdit *LiftingCard::addField(QFormLayout &form, const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form.addRow(label, edit);
    return edit;
}

void LiftingCard::show(const core::Preferences &preferences)
{
    m_preferences = preferences;
    const core::PlateSet &set = preferences.plates();
    m_bar->setText(QStringLiteral("%1 %2").arg(set.bar.text, core::unitText(set.bar.unit)));
    m_plates->setText(core::platesText(set.plates));
    m_plates->setCursorPosition(0);
    m_rest->setText(clockText(preferences.rest));
    m_sound->setChecked(preferences.restSound);
    m_notice->setChecked(preferences.restNotice);
    setProblem({});
}

void LiftingCard::commitPlates()
{
    const core::WeightUnit unit = m_preferences.weights;
    QString typed = m_bar->text().trimmed();
    if (typed.endsWith(core::unitText(unit)))
        typed.chop(core::unitText(unit).size());
    const auto bar = core::Weight::parse(typed, unit);
    if (!bar || bar->milligrams < 0)
        return setProblem(tr("Bar: “%1” is not saved: write it like 20").arg(m_bar->text().trimmed()));
    const auto plates = core::platesFromText(m_plates->text(), unit);
    if (!plates)
        return setProblem(tr("Plates: %1").arg(plates.error().message));
    const core::PlateSet wanted{*bar, *plates};
    setProblem({});
    if (!(wanted == m_preferences.plates()))
        changeSetting(m_commands, core::Preferences::platesSetting(wanted), tr("Change bar and plates"));
}

void LiftingCard::commitRest()
{
    const QString typed = m_rest->text().trimmed();
    bool bare = false;
    const int seconds = typed.toInt(&bare);
    const auto rest = bare ? std::optional(core::Seconds(seconds)) : parseDuration(typed);
    if (!rest || rest->count() < 0 || *rest > longestRest)
        return setProblem(tr("Rest: “%1” is not saved: write it like 1:30 or 90 (seconds)").arg(typed));
    setProblem({});
    if (*rest != m_preferences.rest)
        changeSetting(m_commands, core::Preferences::restSetting(*rest), tr("Change the usual rest"));
}

void LiftingCard::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace ui
