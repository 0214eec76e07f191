// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/equipmentdialog.h"

#include "core/rules/plates.h"
#include "ui/log/settext.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace ui {

namespace {

/// A weight as the field shows it: with its unit when that is not the usual one.
QString shown(const std::optional<core::Weight> &weight, const core::Preferences &preferences)
{
    return fieldText(core::SetResult{weight, {}, {}, {}, {}, {}}, SetColumn::Weight, preferences);
}

/// Empty text: the usual one. Gives what is wrong.
QString readWeight(std::optional<core::Weight> &into, const QString &text, const core::Preferences &preferences)
{
    core::SetResult result;
    const auto problem = readField(result, SetColumn::Weight, text, core::Tracking::WeightReps, preferences);
    if (problem)
        return *problem;
    if (result.weight && result.weight->milligrams <= 0)
        return EquipmentDialog::tr("“%1” is not saved: it has to weigh something").arg(text.trimmed());
    into = result.weight;
    return {};
}

/// A bare number is seconds, as in the column of a timed set.
QString readRest(std::optional<core::Seconds> &into, const QString &text, const core::Preferences &preferences)
{
    core::SetResult result;
    const auto problem = readField(result, SetColumn::Time, text, core::Tracking::Time, preferences);
    if (problem)
        return *problem;
    into = result.time;
    return {};
}

} // namespace

EquipmentDialog::EquipmentDialog(const core::Exercise &exercise, const core::Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_exercise(exercise), m_preferences(preferences), m_problem(new WarnLabel(this))
{
    setWindowTitle(tr("Rest, bar and step of %1").arg(exercise.name));
    auto *form = new QFormLayout;
    m_rest = addField(*form, tr("&Rest after a set"), exercise.rest ? clockText(*exercise.rest) : QString(), clockText(preferences.rest));
    if (core::usesBar(exercise))
        m_bar = addField(*form, tr("&Bar"), shown(exercise.bar, preferences), shown(preferences.plates().bar, preferences));
    core::Exercise usual = exercise;
    usual.step.reset();
    m_step = addField(*form, tr("Smallest &step"), shown(exercise.step, preferences),
                      shown(core::stepOf(usual, preferences.plates()), preferences));
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(dialogButtons(*this, tr("Save")));
}

QLineEdit *EquipmentDialog::addField(QFormLayout &form, const QString &label, const QString &text, const QString &usual)
{
    auto *edit = new QLineEdit(text, this);
    edit->setPlaceholderText(usual);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form.addRow(label, edit);
    return edit;
}

void EquipmentDialog::accept()
{
    core::Exercise changed = m_exercise;
    const QString problem = read(changed);
    m_problem->setProblem(problem);
    if (!problem.isEmpty())
        return;
    QDialog::accept();
    emit chosen(changed);
}

QString EquipmentDialog::read(core::Exercise &into) const
{
    if (const QString problem = readRest(into.rest, m_rest->text(), m_preferences); !problem.isEmpty())
        return tr("Rest: %1").arg(problem);
    if (m_bar)
        if (const QString problem = readWeight(into.bar, m_bar->text(), m_preferences); !problem.isEmpty())
            return tr("Bar: %1").arg(problem);
    if (const QString problem = readWeight(into.step, m_step->text(), m_preferences); !problem.isEmpty())
        return tr("Smallest step: %1").arg(problem);
    return {};
}

} // namespace ui
