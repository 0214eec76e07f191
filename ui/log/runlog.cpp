// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/runlog.h"

#include "ui/log/activitysection.h"
#include "ui/log/effortsection.h"
#include "ui/log/lapsection.h"
#include "ui/log/logcard.h"
#include "ui/log/logsession.h"
#include "ui/log/sidecolumn.h"
#include "ui/log/splitsection.h"
#include "ui/log/zonesection.h"
#include "ui/look/theme.h"

#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr LogField pacedFields[] = {LogField::Duration, LogField::Distance, LogField::Pace};

} // namespace

RunLog::RunLog(LogSession &log, QWidget *parent)
    : LogBody(parent), m_log(log), m_form(new RunForm(log, this))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_form);
    addPlan(*column);
    m_sectionColumn = new QVBoxLayout;
    m_sectionColumn->setSpacing(Theme::gap);
    column->addLayout(m_sectionColumn);
    column->addStretch(1);
    addSection(new LapSection(log, content));
    addSection(new ActivitySection(log, content));
    addSection(new SplitSection(log, content));
    addSection(new ZoneSection(log, content));
    addSection(new EffortSection(log, content));
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    // After the form, so that Tab reads the page from left to right.
    m_side = new SideColumn(log, SideColumn::Times::Elsewhere, this);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap);
    line->addWidget(scroll, 1);
    line->addWidget(m_side);
    for (const LogField field : pacedFields)
        pairUp(field);
}

void RunLog::addPlan(QVBoxLayout &column)
{
    QVBoxLayout *layout = nullptr;
    m_planCard = makeCard(this, tr("Planned"), layout);
    m_planText = new QLabel(m_planCard);
    m_planText->setTextFormat(Qt::PlainText);
    m_planText->setWordWrap(true);
    layout->addWidget(m_planText);
    column.addWidget(m_planCard);
}

void RunLog::addSection(LogSection *section)
{
    m_sectionColumn->addWidget(section);
    m_sections.push_back(section);
}

void RunLog::refresh()
{
    m_form->refresh();
    showPlan();
    for (LogSection *section : m_sections)
        section->refresh();
    m_side->refresh();
}

void RunLog::begin()
{
    m_paces.reset();
    refresh();
    m_form->restoreDrafts();
    m_side->restoreDrafts();
    field(LogField::Duration).setFocus();
}

void RunLog::pairUp(LogField field)
{
    FieldEdit &edit = this->field(field);
    edit.setCommit([this, field](const QString &text) { return commitPaced(field, text); });
    connect(&edit, &QLineEdit::textEdited, this, [this, field](const QString &text) { previewPace(field, text); });
    connect(&edit, &FieldEdit::giveUpAsked, this, &RunLog::refresh);
}

void RunLog::previewPace(LogField field, const QString &text)
{
    core::Session trial = m_log.begun();
    const auto derived = m_paces.preview(trial, field, text, m_log.preferences());
    for (const LogField other : pacedFields)
        if (other != field)
            this->field(other).showWorkedOut(recordedText(derived ? trial : m_log.session(), other, m_log.preferences()));
}

QString RunLog::commitPaced(LogField field, const QString &text)
{
    if (!m_log.isOpen() || text.trimmed() == recordedText(m_log.session(), field, m_log.preferences()))
        return {};
    core::Session after = m_log.begun();
    PaceBook paces = m_paces;
    const PaceBook::Outcome outcome = paces.take(after, field, text, m_log.preferences());
    if (!outcome.problem.isEmpty())
        return outcome.problem;
    m_paces = paces;
    if (outcome.waiting)
        return tr("Add a duration or a distance: the third follows");
    // A pace alone is not stored: with nothing else to write there is nothing to undo either.
    if (after.logged == m_log.begun().logged)
        return {};
    const QString what = fieldTitle(field).toLower();
    const QString label = text.trimmed().isEmpty() ? tr("Clear the %1 of %2").arg(what, after.displayTitle())
                                                   : tr("Log the %1 of %2").arg(what, after.displayTitle());
    if (!m_log.commit(after, label))
        return tr("Not saved. Enter tries again.");
    if (field != LogField::Pace && this->field(LogField::Pace).isTyped()
        && m_log.session().logged && m_log.session().logged->timer && m_log.session().logged->distance)
        this->field(LogField::Pace).giveUp();
    return {};
}

void RunLog::showPlan()
{
    const core::Session &session = m_log.session();
    QStringList lines;
    if (session.planned) {
        lines = {session.planned->basisText, stepsText(session.planned->steps, m_log.preferences())};
        lines.removeAll(QString());
    }
    m_planText->setText(lines.join(QLatin1Char('\n')));
    m_planCard->setVisible(!lines.isEmpty());
}

} // namespace ui
