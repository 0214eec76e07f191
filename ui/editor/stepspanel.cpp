// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/stepspanel.h"

#include "ui/editor/editortools.h"
#include "ui/editor/profilestrip.h"
#include "ui/editor/runline.h"
#include "ui/editor/stepactions.h"
#include "ui/editor/stepfields.h"
#include "ui/editor/steplist.h"
#include "ui/editor/stepwords.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

StepsPanel::StepsPanel(core::LengthUnit unit, QWidget *parent)
    : QWidget(parent), m_unit(unit), m_line(new RunLine(m_steps, this)), m_lineProblem(new WarnLabel(this)),
      m_profile(new ProfileStrip(this)), m_totals(new QLabel(this)), m_list(new StepList(m_steps, this)),
      m_actions(new StepActions(m_steps, m_list, this)), m_fields(new StepFields(m_steps, unit, this))
{
    auto *name = new QLabel(tr("The &run in one line"), this);
    name->setBuddy(m_line);
    name->setFont(Theme::headingFont(font()));
    m_line->setObjectName(QStringLiteral("runLine"));
    m_line->setAccessibleName(tr("The run in one line"));
    m_lineProblem->setObjectName(QStringLiteral("runLineProblem"));
    m_totals->setObjectName(QStringLiteral("stepTotals"));
    m_totals->setTextFormat(Qt::PlainText);
    m_list->setObjectName(QStringLiteral("stepList"));
    m_list->setMinimumHeight(120);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(name);
    column->addWidget(m_line);
    column->addWidget(m_lineProblem);
    column->addWidget(m_profile);
    column->addWidget(m_totals);
    column->addWidget(makeToolRow(m_actions->all(), {m_actions->addStep, m_actions->addRepeat}, this));
    column->addWidget(m_list, 1);
    column->addWidget(m_fields);
    connect(m_list, &StepList::fieldsWanted, m_fields, &StepFields::enter);
    connect(&m_steps, &RunSteps::changed, this, [this](RunSteps::By by) {
        if (by != RunSteps::By::Line)
            follow();
    });
    connect(m_line, &QLineEdit::textEdited, this, &StepsPanel::follow);
    connect(m_fields, &StepFields::problemChanged, this, &StepsPanel::changed);
    (new UndoPassage(this))->watch(this);
    follow();
}

void StepsPanel::setSteps(std::vector<core::Step> steps) { m_steps.reset(std::move(steps)); }

QString StepsPanel::problem() const
{
    const QString line = m_line->problemText();
    return line.isEmpty() ? m_fields->problem() : line;
}

QString StepsPanel::lineText() const { return m_line->text(); }

void StepsPanel::typeLine(const QString &text)
{
    if (text == m_line->text())
        return;
    m_line->type(text);
    follow();
}

void StepsPanel::follow()
{
    m_lineProblem->setProblem(m_line->problemText());
    m_profile->setSteps(m_steps.steps());
    const QString totals = totalsText(core::totalsOf(m_steps.steps()), m_unit);
    m_totals->setText(totals.isEmpty() ? tr("No steps: the whole run is one piece") : tr("In all %1").arg(totals));
    emit changed();
}

} // namespace ui
