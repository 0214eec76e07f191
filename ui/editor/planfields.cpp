// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/planfields.h"

#include "core/model/datetext.h"
#include "ui/editor/followingedit.h"
#include "ui/editor/planduration.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

PlanFields::PlanFields(EditorPurpose purpose, core::LengthUnit unit, QWidget *parent)
    : QWidget(parent), m_purpose(purpose), m_unit(unit), m_form(new QFormLayout(this)), m_kind(new QComboBox(this)),
      m_title(new QLineEdit(this)), m_day(new QDateEdit(this)), m_note(new QPlainTextEdit(this))
{
    build();
    connectFields();
}

void PlanFields::build()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(6);
    m_form->setContentsMargins(0, 0, 0, 0);
    fillKinds();
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(core::datePattern(QStringLiteral("ddd d MMM yyyy")));
    addField(QStringLiteral("kind"), tr("&Kind"), m_kind);
    addField(QStringLiteral("title"), tr("&Title"), m_title);
    addField(QStringLiteral("day"), tr("Da&y"), m_day);
    if (m_purpose != EditorPurpose::Log)
        buildPlanFields();
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(fontMetrics().lineSpacing() * 3 + 14);
    addField(QStringLiteral("note"), tr("&Note"), m_note);
}

void PlanFields::buildPlanFields()
{
    m_start = new QLineEdit(this);
    m_duration = new FollowingEdit(this);
    m_distance = new FollowingEdit(this);
    m_effort = new QComboBox(this);
    m_effort->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_effort->addItem(tr("not set"));
    for (int effort = 0; effort <= 10; ++effort)
        m_effort->addItem(tr("%1 – %2").arg(effort).arg(core::effortWords(effort)), effort);
    m_light = new QCheckBox(tr("A &light version: never a hard day"), this);
    m_text = new QLineEdit(this);
    m_start->setPlaceholderText(tr("optional, for example 18:05"));
    m_duration->setHint(tr("minutes, or hours as 1:10"));
    m_distance->setHint(m_unit == core::LengthUnit::Miles ? tr("optional, in miles") : tr("optional, in kilometres"));
    m_text->setPlaceholderText(tr("optional, for example: easy pace, flat"));
    addField(QStringLiteral("start"), tr("&Start"), m_start);
    addField(QStringLiteral("duration"), tr("D&uration"), m_duration);
    addField(QStringLiteral("distance"), tr("&Distance"), m_distance);
    addField(QStringLiteral("effort"), tr("&Effort"), m_effort);
    addField(QStringLiteral("light"), QString(), m_light);
    addField(QStringLiteral("text"), tr("In &words"), m_text);
}

void PlanFields::connectFields()
{
    const auto changed = [this] { emit edited(); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showForKind();
        emit edited();
    });
    for (QLineEdit *field : {m_title, m_start, static_cast<QLineEdit *>(m_duration), static_cast<QLineEdit *>(m_distance), m_text})
        if (field)
            connect(field, &QLineEdit::textEdited, this, changed);
    connect(m_day, &QDateEdit::dateChanged, this, changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, changed);
    if (m_effort) {
        connect(m_effort, &QComboBox::currentIndexChanged, this, changed);
        connect(m_light, &QCheckBox::toggled, this, changed);
    }
}

void PlanFields::fillKinds()
{
    for (const core::Kind kind : core::allKinds)
        if (m_purpose != EditorPurpose::Log || kind != core::Kind::Rest)
            m_kind->addItem(core::kindName(kind), int(kind));
    m_kind->setMaxVisibleItems(20);
}

void PlanFields::addField(const QString &field, const QString &label, QWidget *widget)
{
    widget->setObjectName(field);
    if (widget->accessibleName().isEmpty() && !label.isEmpty())
        widget->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *box = new QWidget(this);
    auto *note = new WarnLabel(box);
    note->setObjectName(field + QStringLiteral("Problem"));
    note->setFont(Theme::captionFont(font()));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(widget);
    column->addWidget(note);
    if (qobject_cast<QPlainTextEdit *>(widget))
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    else
        box->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *name = new QLabel(label, this);
    name->setBuddy(widget);
    m_form->addRow(name, box);
    m_notes[field] = note;
    m_rows[field] = box;
}

void PlanFields::load(const PlanForm &form)
{
    m_kind->setCurrentIndex(m_kind->findData(int(form.kind)));
    m_title->setText(form.title);
    m_day->setDate(form.day);
    m_note->setPlainText(form.note);
    showForKind();
    if (m_purpose == EditorPurpose::Log)
        return;
    m_start->setText(form.start);
    setTotals(core::totalsOf(form.steps));
    m_duration->setOwn(form.duration);
    m_distance->setOwn(form.distance);
    m_effort->setCurrentIndex(form.effort ? *form.effort + 1 : 0);
    m_light->setChecked(form.light);
    m_text->setText(form.text);
    m_text->setCursorPosition(0);
}

core::Kind PlanFields::kind() const { return core::Kind(m_kind->currentData().toInt()); }

PlanForm PlanFields::form() const
{
    PlanForm form;
    form.kind = kind();
    form.title = m_title->text();
    form.day = m_day->date();
    form.note = m_note->toPlainText();
    if (m_purpose == EditorPurpose::Log)
        return form;
    form.text = m_text->text();
    if (form.kind == core::Kind::Rest)
        return form;
    form.start = m_start->text();
    form.duration = m_duration->text();
    form.durationFollows = m_duration->isFollowing();
    if (core::isAerobic(form.kind)) {
        form.distance = m_distance->text();
        form.distanceFollows = m_distance->isFollowing();
    }
    if (m_effort->currentIndex() > 0)
        form.effort = m_effort->currentData().toInt();
    form.light = m_light->isChecked();
    return form;
}

void PlanFields::setTotals(const core::StepTotals &totals)
{
    if (m_purpose == EditorPurpose::Log)
        return;
    const bool counts = core::isAerobic(kind());
    const auto time = counts ? totals.exactTime() : std::nullopt;
    const auto distance = counts ? totals.exactDistance() : std::nullopt;
    const bool estimatesTime = counts && !time && totals.allTimed && totals.seconds > 0;
    const bool estimatesDistance = counts && !distance && totals.allMeasured && totals.metres > 0;
    m_duration->setSteps(durationField(time), estimatesTime ? tr("about %1 by the steps").arg(durationText(core::Seconds(qint64(totals.seconds)))) : QString());
    m_distance->setSteps(distanceField(distance, m_unit), estimatesDistance ? tr("about %1 by the steps").arg(distanceText({totals.metres}, m_unit)) : QString());
}

void PlanFields::showProblems(const std::vector<core::Problem> &problems)
{
    for (const auto &[field, note] : m_notes)
        note->setProblem({});
    readDurationBack();
    if (m_duration && m_duration->showsSteps())
        m_notes[QStringLiteral("duration")]->setRemark(tr("from the steps; type to set another"));
    if (m_distance && m_distance->showsSteps())
        m_notes[QStringLiteral("distance")]->setRemark(tr("from the steps; type to set another"));
    for (const core::Problem &problem : problems)
        if (const auto note = m_notes.find(problem.field); note != m_notes.end())
            note->second->setProblem(problem.message);
}

void PlanFields::readDurationBack()
{
    // "1:10" could be meant in two ways; what it is taken for stands below as it is typed.
    const QString typed = m_duration ? m_duration->own() : QString();
    const auto duration = parsePlannedDuration(typed);
    if (typed.contains(QLatin1Char(':')) && duration)
        m_notes[QStringLiteral("duration")]->setRemark(tr("That is %1.").arg(exactDurationText(*duration)));
}

void PlanFields::showForKind()
{
    const core::Kind now = kind();
    const bool rest = now == core::Kind::Rest;
    m_title->setPlaceholderText(core::kindName(now));
    if (m_purpose == EditorPurpose::Log)
        return;
    for (const char *field : {"start", "duration", "effort", "light"})
        m_form->setRowVisible(m_rows[QLatin1String(field)], !rest);
    m_form->setRowVisible(m_rows[QStringLiteral("distance")], core::isAerobic(now));
}

void PlanFields::enter() { m_kind->setFocus(); }

} // namespace ui
