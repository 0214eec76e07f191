// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/bodycard.h"

#include "core/rules/energytarget.h"
#include "core/rules/measuretext.h"
#include "ui/commands/bodycommands.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"
#include "ui/preferences/optionalnumber.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int measureColumns = 4;
constexpr int largestDeficit = 1500;

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

} // namespace

BodyCard::BodyCard(Commands &commands, QWidget *parent) : Card(parent), m_commands(commands)
{
    auto *heading = new QLabel(tr("Body"));
    heading->setFont(Theme::headingFont(font()));
    column().addWidget(heading);
    column().addWidget(caption(tr("Weight, sleep, food and how you feel, for those who like to look at them. Training needs none of it.")));
    m_on = new QCheckBox(tr("Show the Body &page"));
    column().addWidget(m_on);
    m_details = new QWidget(this);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->addLayout(makeMeasures());
    m_energy = new QCheckBox(tr("E&nergy of sessions and of a day"));
    details->addWidget(m_energy);
    details->addWidget(makeEnergy());
    column().addSpacing(6);
    column().addWidget(m_details);
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) { showBodyPage(m_commands, on); });
    connect(m_energy, &QCheckBox::clicked, this, [this](bool on) { chooseEnergy(m_commands, on); });
}

QGridLayout *BodyCard::makeMeasures()
{
    auto *grid = new QGridLayout;
    for (const core::BodyMeasure measure : core::allBodyMeasures) {
        auto *box = new QCheckBox(core::measureName(measure));
        const int index = int(m_measures.size());
        grid->addWidget(box, index / measureColumns, index % measureColumns);
        m_measures.push_back(box);
        connect(box, &QCheckBox::clicked, this, [this, measure](bool on) { chooseMeasure(m_commands, m_choices, measure, on); });
    }
    return grid;
}

QWidget *BodyCard::makeEnergy()
{
    m_energyFields = new QWidget;
    auto *form = new QFormLayout(m_energyFields);
    form->setContentsMargins(0, 0, 0, 0);
    m_height = new QLineEdit;
    m_height->setAccessibleName(tr("Height"));
    form->addRow(tr("Hei&ght"), m_height);
    m_problem = new WarnLabel;
    form->addRow(QString(), m_problem);
    m_activity = new QComboBox;
    m_activity->addItems({tr("Mostly sitting; sessions are added from the log"), tr("Often on my feet; sessions are added from the log"),
                          tr("Light, with 1–3 sessions a week in it"), tr("Moderate, with 3–5 sessions a week in it"),
                          tr("High, with 6–7 sessions a week in it"), tr("Very high: heavy work or two sessions a day")});
    m_activity->setAccessibleName(tr("How much you move"));
    m_activity->setMinimumContentsLength(20);
    m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("How much you mo&ve"), m_activity);
    m_deficit = new QSpinBox;
    m_deficit->setRange(0, largestDeficit);
    m_deficit->setSingleStep(50);
    m_deficit->setSuffix(tr(" kcal"));
    m_deficit->setSpecialValueText(tr("no target"));
    m_deficit->setKeyboardTracking(false);
    m_deficit->setAccessibleName(tr("Eat this much less a day"));
    form->addRow(tr("Eat &less a day by"), m_deficit);
    m_remark = new WarnLabel;
    form->addRow(QString(), m_remark);
    connect(m_height, &QLineEdit::editingFinished, this, &BodyCard::commitHeight);
    connect(m_activity, &QComboBox::activated, this, [this](int index) {
        changeSetting(m_commands, core::BodyChoices::activitySetting(core::Activity(index)), tr("Change how much you move"));
    });
    connect(m_deficit, &QSpinBox::valueChanged, this, [this] {
        changeSetting(m_commands, core::BodyChoices::deficitSetting(given(*m_deficit)), tr("Change the energy target"));
    });
    return m_energyFields;
}

void BodyCard::show(const core::BodyChoices &choices, const core::Preferences &preferences)
{
    m_choices = choices;
    m_preferences = preferences;
    m_on->setChecked(choices.on);
    m_details->setVisible(choices.on);
    for (size_t i = 0; i < m_measures.size(); ++i)
        m_measures[i]->setChecked(std::find(choices.measures.begin(), choices.measures.end(), core::allBodyMeasures[i]) != choices.measures.end());
    m_energy->setChecked(choices.energy);
    showEnergyFields();
}

void BodyCard::showEnergyFields()
{
    m_energyFields->setVisible(m_choices.energy);
    // A height that cannot be read stays on screen beside its problem until it is mended.
    if (m_problem->isHidden())
        m_height->setText(m_choices.height ? QStringLiteral("%1 %2").arg(m_choices.height->text, m_choices.height->unit).trimmed() : QString());
    m_height->setPlaceholderText(tr("not given, in %1").arg(core::usualUnit(core::BodyMeasure::Waist, m_preferences)));
    m_activity->setCurrentIndex(int(m_choices.activity));
    showNumber(*m_deficit, m_choices.deficitKcal);
    const bool gentle = !m_choices.deficitKcal || (*m_choices.deficitKcal >= core::leastDeficit && *m_choices.deficitKcal <= core::mostDeficit);
    m_remark->setRemark(gentle ? QString()
                               : tr("%1–%2 kcal a day is the gentle range.").arg(core::leastDeficit).arg(core::mostDeficit));
}

void BodyCard::commitHeight()
{
    const QString typed = m_height->text().trimmed();
    std::optional<core::Height> height;
    if (!typed.isEmpty()) {
        const auto read = core::readHeight(typed, core::usualUnit(core::BodyMeasure::Waist, m_preferences));
        m_problem->setProblem(read ? QString() : read.error().message);
        if (!read)
            return;
        height = *read;
    } else {
        m_problem->setProblem({});
    }
    if (height != m_choices.height)
        changeSetting(m_commands, core::BodyChoices::heightSetting(height), tr("Change height"));
}

} // namespace ui
