// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/stepfields.h"

#include "core/rules/runtextwords.h"
#include "core/rules/steptext.h"
#include "ui/editor/runsteps.h"
#include "ui/editor/stepwords.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

namespace ui {

namespace {

/// A field under its name.
template <class Field> Field *put(QGridLayout &grid, int column, const QString &label, const char *objectName, Field *field)
{
    auto *name = new QLabel(label, field->parentWidget());
    name->setBuddy(field);
    name->setProperty("role", QStringLiteral("caption"));
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    grid.addWidget(name, 0, column);
    grid.addWidget(field, 1, column);
    return field;
}

/// Ends of a target's range in words, for the placeholder of its field.
QString targetExample(core::StepTarget kind, core::LengthUnit unit)
{
    switch (kind) {
    case core::StepTarget::Effort: return QStringLiteral("6-7");
    case core::StepTarget::Pace: return unit == core::LengthUnit::Miles ? QStringLiteral("8:00-8:20") : QStringLiteral("5:00-5:10");
    case core::StepTarget::HeartRate: return QStringLiteral("140-150");
    case core::StepTarget::None: break;
    }
    return {};
}

} // namespace

StepFields::StepFields(RunSteps &steps, core::LengthUnit unit, QWidget *parent)
    : QWidget(parent), m_steps(steps), m_unit(unit)
{
    m_step = makeStep();
    m_block = makeBlock();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_step);
    column->addWidget(m_block);
    connect(&m_steps, &RunSteps::currentChanged, this, &StepFields::showStep);
    showStep();
}

QWidget *StepFields::makeStep()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    m_role = put(*grid, 0, tr("R&ole"), "stepRole", new QComboBox(box));
    for (const core::StepRole role : {core::StepRole::WarmUp, core::StepRole::Work, core::StepRole::Recovery, core::StepRole::CoolDown})
        m_role->addItem(stepRoleName(role), int(role));
    m_length = put(*grid, 1, tr("Len&gth"), "stepLength", new QLineEdit(box));
    m_length->setPlaceholderText(tr("3min, 400m, open"));
    m_length->setToolTip(tr("A time (90s, 10min, 2:30), a distance (400m, 2km) or “open”, until the lap key"));
    m_pace = put(*grid, 2, tr("&Pace"), "stepPace", new QComboBox(box));
    for (const core::StepPace pace : core::allStepPaces)
        m_pace->addItem(core::stepPaceName(pace), int(pace));
    m_kind = put(*grid, 3, tr("&Aim at"), "stepTargetKind", new QComboBox(box));
    m_kind->addItem(tr("no target"), int(core::StepTarget::None));
    m_kind->addItem(tr("effort"), int(core::StepTarget::Effort));
    m_kind->addItem(tr("pace"), int(core::StepTarget::Pace));
    m_kind->addItem(tr("heart rate"), int(core::StepTarget::HeartRate));
    m_target = put(*grid, 4, tr("&Between"), "stepTarget", new QLineEdit(box));
    m_lengthProblem = new WarnLabel(box);
    m_targetProblem = new WarnLabel(box);
    grid->addWidget(m_lengthProblem, 2, 0, 1, 5);
    grid->addWidget(m_targetProblem, 3, 0, 1, 5);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(4, 3);
    connect(m_role, &QComboBox::activated, this, [this](int i) {
        change([i](core::Step &step) { step.role = core::StepRole(i); }, tr("Change the role"));
    });
    connect(m_pace, &QComboBox::activated, this, [this](int i) {
        change([i](core::Step &step) { step.pace = core::allStepPaces[size_t(i)]; }, tr("Change the pace"));
    });
    connect(m_length, &QLineEdit::textEdited, this, &StepFields::readLength);
    connect(m_target, &QLineEdit::textEdited, this, &StepFields::readTarget);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_target->clear();
        readTarget();
        if (m_kind->currentIndex() > 0)
            m_target->setFocus(Qt::TabFocusReason);
    });
    for (QLineEdit *field : {m_length, m_target})
        connect(field, &QLineEdit::editingFinished, &m_steps, &RunSteps::endTyping);
    return box;
}

QWidget *StepFields::makeBlock()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    m_rounds = put(*grid, 0, tr("R&ounds"), "stepRounds", new QSpinBox(box));
    m_rounds->setRange(1, core::mostRounds);
    m_skipLast = new QCheckBox(tr("Leave out the last re&covery"), box);
    m_skipLast->setObjectName(QStringLiteral("stepSkipLast"));
    m_skipLast->setToolTip(tr("The last round ends on work, so that the cool-down follows at once"));
    grid->addWidget(m_skipLast, 1, 1);
    grid->setColumnStretch(2, 1);
    connect(m_rounds, &QSpinBox::valueChanged, this, [this](int rounds) {
        change([rounds](core::Step &step) { step.repeat = rounds; }, tr("Change the rounds"));
    });
    connect(m_skipLast, &QCheckBox::clicked, this, [this](bool skip) {
        change([skip](core::Step &step) { step.skipLast = skip; }, tr("Leave out the last recovery"));
    });
    return box;
}

template <class Edit> void StepFields::change(Edit &&edit, const QString &label)
{
    const core::Step *current = m_steps.currentStep();
    if (m_showing || !current)
        return;
    core::Step step = *current;
    edit(step);
    m_steps.editCurrent(step, label);
}

void StepFields::showStep()
{
    const QScopedValueRollback showing(m_showing, true);
    const core::Step *step = m_steps.currentStep();
    m_step->setVisible(step && !step->isBlock());
    m_block->setVisible(step && step->isBlock());
    if (!step || step->isBlock()) {
        say(*m_lengthProblem, {});
        say(*m_targetProblem, {});
        if (step) {
            m_rounds->setValue(step->repeat);
            m_skipLast->setChecked(step->skipLast);
            m_skipLast->setEnabled(step->children.size() > 1);
        }
        return;
    }
    m_role->setCurrentIndex(int(step->role));
    m_pace->setCurrentIndex(m_pace->findData(int(step->pace)));
    // What is half typed here reads as this value already; it is not to be tidied under the cursor.
    if (const auto same = core::withLength(*step, m_length->text()); !same || *same != *step || !m_length->hasFocus())
        m_length->setText(core::lengthText(*step));
    say(*m_lengthProblem, {});
    const QString unit = m_unit == core::LengthUnit::Miles ? QStringLiteral("/mi") : QStringLiteral("/km");
    if (const auto same = core::withTarget(*step, step->target, m_target->text(), unit); !same || *same != *step || !m_target->hasFocus())
        m_target->setText(core::targetText(*step));
    m_kind->setCurrentIndex(int(step->target));
    m_target->setEnabled(step->target != core::StepTarget::None);
    m_target->setPlaceholderText(targetExample(step->target, m_unit));
    say(*m_targetProblem, {});
}

void StepFields::readLength()
{
    const core::Step *step = m_steps.currentStep();
    if (!step)
        return;
    const auto read = core::withLength(*step, m_length->text());
    say(*m_lengthProblem, read ? QString() : tr("Length: %1").arg(read.error().message));
    if (read)
        m_steps.editCurrent(*read, tr("Change the length"));
}

void StepFields::readTarget()
{
    const core::Step *step = m_steps.currentStep();
    if (!step)
        return;
    const auto kind = core::StepTarget(m_kind->currentData().toInt());
    m_target->setEnabled(kind != core::StepTarget::None);
    m_target->setPlaceholderText(targetExample(kind, m_unit));
    const QString unit = m_unit == core::LengthUnit::Miles ? QStringLiteral("/mi") : QStringLiteral("/km");
    const auto read = core::withTarget(*step, kind, m_target->text(), unit);
    say(*m_targetProblem, read ? QString() : tr("Target: %1").arg(read.error().message));
    if (read)
        m_steps.editCurrent(*read, tr("Change the target"));
}

void StepFields::say(WarnLabel &label, const QString &problem)
{
    if (label.text() == problem)
        return;
    label.setProblem(problem);
    QLineEdit *field = &label == m_lengthProblem ? m_length : m_target;
    field->setAccessibleDescription(problem);
    emit problemChanged();
}

QString StepFields::problem() const
{
    return m_lengthProblem->text().isEmpty() ? m_targetProblem->text() : m_lengthProblem->text();
}

void StepFields::enter()
{
    QWidget *first = m_block->isVisible() ? static_cast<QWidget *>(m_rounds) : m_length;
    first->setFocus(Qt::TabFocusReason);
}

} // namespace ui
