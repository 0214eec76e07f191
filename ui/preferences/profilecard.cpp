// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/profilecard.h"

#include "core/store/settingstore.h"
#include "ui/commands/commands.h"
#include "ui/commands/preferencecommands.h"
#include "ui/guidance/healthcheckdialog.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/preferences/optionalnumber.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <cmath>

namespace ui {

namespace {

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

} // namespace

ProfileCard::ProfileCard(Commands &commands, Today &today, QWidget *parent)
    : Card(parent), m_commands(commands), m_today(today)
{
    auto *heading = new QLabel(tr("About you"));
    heading->setFont(Theme::headingFont(font()));
    column().addWidget(heading);
    column().addWidget(caption(tr("All optional. It stays in this file on this computer.")));
    auto *form = new QFormLayout;
    m_birthYear = addNumber(*form, tr("&Birth year"), 1900, 2100);
    m_sex = new QComboBox;
    m_sex->addItems({tr("Not given"), tr("Female"), tr("Male")});
    m_sex->setAccessibleName(tr("Sex"));
    form->addRow(tr("S&ex"), m_sex);
    m_mass = new QLineEdit;
    m_mass->setAccessibleName(tr("Body mass"));
    form->addRow(tr("Body &mass"), m_mass);
    m_massProblem = caption(QString());
    m_massProblem->hide();
    form->addRow(QString(), m_massProblem);
    m_resting = addNumber(*form, tr("&Resting heart rate"), 24, 120);
    m_maximum = addNumber(*form, tr("Ma&ximum heart rate"), 89, 240);
    m_estimate = caption(QString());
    column().addLayout(form);
    column().addWidget(m_estimate);
    addTicks();
    m_earlierToo = new QCheckBox(tr("This is a correction: count earlier weeks with it too"));
    column().addWidget(m_earlierToo);
    column().addStretch(1);
    connect(m_sex, &QComboBox::activated, this, &ProfileCard::commit);
    connect(m_mass, &QLineEdit::editingFinished, this, &ProfileCard::commit);
}

QSpinBox *ProfileCard::addNumber(QFormLayout &form, const QString &label, int low, int high)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setSpecialValueText(tr("not given"));
    box->setKeyboardTracking(false);
    QString name = label;
    box->setAccessibleName(name.remove(QLatin1Char('&')));
    form.addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &ProfileCard::commit);
    return box;
}

QCheckBox *ProfileCard::addTick(const QString &text, core::HealthFlag flag)
{
    auto *box = new QCheckBox(text);
    m_ticks.emplace_back(flag, box);
    column().addWidget(box);
    connect(box, &QCheckBox::clicked, this, &ProfileCard::commit);
    return box;
}

void ProfileCard::addTicks()
{
    column().addWidget(caption(tr("Tick what is true for you; some guidance then stays silent or says so.")));
    addTick(tr("Pregnant or breast-feeding"), core::Pregnant);
    addTick(tr("Heart or blood-pressure medicine"), core::HeartMedicine);
    addTick(tr("Recovering from illness or injury"), core::Recovering);
    addTick(tr("An eating disorder, now or in the past"), core::EatingDisorder);
    auto *check = new QPushButton(tr("S&hort health check…"));
    column().addWidget(check, 0, Qt::AlignLeft);
    connect(check, &QPushButton::clicked, this, [this] { openHealthCheck(m_commands, m_today.date(), *this); });
}

void ProfileCard::show(const std::vector<core::Profile> &profiles, core::WeightUnit unit)
{
    m_profiles = profiles;
    m_unit = unit;
    const core::Profile profile = core::profileOn(profiles, m_today.date());
    showNumber(*m_birthYear, profile.birthYear);
    showNumber(*m_resting, profile.hrRest);
    showNumber(*m_maximum, profile.hrMax);
    m_sex->setCurrentIndex(profile.sex == QLatin1String("f") ? 1 : profile.sex == QLatin1String("m") ? 2 : 0);
    // A body mass that cannot be read stays on screen beside its problem until it is mended.
    if (!m_massProblem->isVisible())
        m_mass->setText(profile.mass ? profile.mass->text + QLatin1Char(' ') + core::unitText(profile.mass->unit) : QString());
    m_mass->setPlaceholderText(tr("not given, in %1").arg(core::unitText(unit)));
    for (const auto &[flag, box] : m_ticks)
        box->setChecked(profile.flags & flag);
    m_earlierToo->setVisible(!profiles.empty());
    showEstimate(profile);
}

void ProfileCard::showEstimate(const core::Profile &profile)
{
    const auto estimate = profile.maximumHeartRate(m_today.date().year());
    if (profile.flags & core::HeartMedicine)
        m_estimate->setText(tr("With heart medicine, estimates from age do not hold; effort counts better."));
    else if (!profile.hrMax && estimate)
        m_estimate->setText(tr("Estimated %1 from your age, give or take 10–12 beats. Enter your own if you know it.")
                                .arg(std::lround(*estimate)));
    else
        m_estimate->setText(profile.hrMax ? QString() : tr("Without it, effort decides which minutes are vigorous."));
    m_estimate->setVisible(!m_estimate->text().isEmpty());
}

bool ProfileCard::readMass(core::Profile &profile) const
{
    QString text = m_mass->text().trimmed();
    if (text.isEmpty()) {
        profile.mass.reset();
        return true;
    }
    core::WeightUnit unit = m_unit;
    for (const auto known : {core::WeightUnit::Kilograms, core::WeightUnit::Pounds})
        if (text.endsWith(core::unitText(known), Qt::CaseInsensitive)) {
            unit = known;
            text.chop(2);
            break;
        }
    const auto mass = core::Weight::parse(text, unit);
    if (!mass || mass->milligrams <= 0)
        return false;
    profile.mass = mass;
    return true;
}

void ProfileCard::commit()
{
    core::Profile profile = core::profileOn(m_profiles, m_today.date());
    const bool massRead = readMass(profile);
    m_massProblem->setText(massRead ? QString() : tr("This is not a weight. Try “62.5” or “138 lb”."));
    m_massProblem->setVisible(!massRead);
    if (!massRead)
        return;
    profile.birthYear = given(*m_birthYear);
    profile.hrRest = given(*m_resting);
    profile.hrMax = given(*m_maximum);
    profile.sex = m_sex->currentIndex() == 1 ? QStringLiteral("f") : m_sex->currentIndex() == 2 ? QStringLiteral("m") : QString();
    for (const auto &[flag, box] : m_ticks)
        profile.flags = box->isChecked() ? profile.flags | flag : profile.flags & ~flag;
    const core::Profile inForce = core::profileOn(m_profiles, m_today.date());
    core::Profile compared = profile;
    compared.fromDay = inForce.fromDay;
    if (profile.sex.isEmpty() && inForce.sex.isEmpty())
        compared.sex = inForce.sex;
    if (compared == inForce)
        return;
    profile.fromDay = profileStart(m_profiles, m_today.date(), m_earlierToo->isChecked());
    setProfile(m_commands, m_profiles, profile);
}

} // namespace ui
