// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/healthcheckdialog.h"

#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/dated.h"
#include "ui/commands/preferencecommands.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *words(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

HealthCheckDialog::HealthCheckDialog(int flags, QWidget *parent)
    : QDialog(parent), m_flags(flags), m_asked(new QCheckBox(tr("I have &talked with a doctor about exercise"), this)),
      m_advice(words(QString()))
{
    setWindowTitle(tr("Short health check"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    QLabel *heading = words(tr("Before hard exercise"));
    heading->setFont(Theme::titleFont(font()));
    column->addWidget(heading);
    column->addWidget(words(tr("Tick what is true for you. The answers stay in your file on this computer.")));
    addQuestion(tr("&Chest pain, fainting or unusual breathlessness lately"), core::Alarming);
    addQuestion(tr("A &heart condition, or a doctor's advice to take care with exercise"), core::HeartTrouble);
    addQuestion(tr("Heart or blood-pressure &medicine"), core::HeartMedicine);
    addQuestion(tr("Bones, &joints or muscles that exercise could make worse"), core::JointTrouble);
    addQuestion(tr("&Getting over an illness or injury"), core::Recovering);
    addQuestion(tr("&Pregnant or breast-feeding"), core::Pregnant);
    m_asked->setChecked(flags & core::DoctorAsked);
    connect(m_asked, &QCheckBox::toggled, this, &HealthCheckDialog::showAdvice);
    column->addWidget(m_asked);
    // Two lines are kept free, so that an answer moves nothing.
    m_advice->setMinimumHeight(2 * fontMetrics().lineSpacing());
    column->addWidget(m_advice);
    column->addWidget(dialogButtons(*this, tr("&Done")));
    showAdvice();
}

void HealthCheckDialog::addQuestion(const QString &text, int flag)
{
    auto *box = new QCheckBox(text, this);
    box->setChecked(m_flags & flag);
    connect(box, &QCheckBox::toggled, this, &HealthCheckDialog::showAdvice);
    m_questions.emplace_back(flag, box);
    layout()->addWidget(box);
}

int HealthCheckDialog::flags() const
{
    int flags = m_flags | core::HealthAnswered;
    const auto set = [&flags](int flag, bool on) { flags = on ? flags | flag : flags & ~flag; };
    for (const auto &[flag, box] : m_questions)
        set(flag, box->isChecked());
    set(core::DoctorAsked, m_asked->isChecked());
    return flags;
}

void HealthCheckDialog::showAdvice()
{
    const int now = flags();
    m_asked->setEnabled(core::asksForADoctor(now & ~core::DoctorAsked));
    m_advice->setText(now & core::Alarming          ? tr("Stop exercising and get medical help now.")
                      : core::asksForADoctor(now)   ? tr("Please talk with a doctor before hard exercise.")
                      : (now & core::DoctorAsked) != 0 ? tr("Good. Keep to what your doctor said.")
                                                    : tr("With none of these ticked, nothing more is asked."));
}

void openHealthCheck(Commands &commands, QDate today, QWidget &parent)
{
    const auto profiles = commands.store().settings().profiles();
    if (!profiles) {
        commands.report(HealthCheckDialog::tr("Cannot read the profile: %1").arg(profiles.error().message));
        return;
    }
    auto *dialog = new HealthCheckDialog(core::profileOn(*profiles, today).flags, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &parent, [&commands, today, dialog, stored = *profiles] {
        core::Profile profile = core::profileOn(stored, today);
        profile.flags = dialog->flags();
        profile.fromDay = profileStart(stored, today, false);
        setDated(commands, stored, profile, HealthCheckDialog::tr("Answer the health check"));
    });
    dialog->open();
}

} // namespace ui
