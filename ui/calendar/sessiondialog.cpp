// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/sessiondialog.h"

#include "ui/calendar/exerciselisteditor.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

SessionDialog::SessionDialog(Purpose purpose, const core::Session &session, core::LengthUnit unit,
                             std::vector<core::Exercise> library, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_base(session), m_unit(unit), m_library(std::move(library)), m_result{session, {}}
{
    setWindowTitle(purpose == Purpose::Plan    ? tr("Plan a session")
                       : purpose == Purpose::Log ? tr("Log a session")
                                                 : tr("Edit the plan of %1").arg(session.displayTitle()));
    build();
    load(formOf(session, unit, m_library));
    check();
    m_touched = purpose == Purpose::Edit;
    check();
    m_kind->setFocus();
    constexpr int buttonsAndMargins = 90;
    resize(640, std::min(700, m_form->parentWidget()->sizeHint().height() + buttonsAndMargins));
}

void SessionDialog::build()
{
    auto *content = new QWidget(this);
    m_form = new QFormLayout(content);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(8);
    m_kind = new QComboBox(content);
    fillKinds();
    m_title = new QLineEdit(content);
    m_day = new QDateEdit(content);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    addField(QStringLiteral("kind"), tr("&Kind"), m_kind);
    addField(QStringLiteral("title"), tr("&Title"), m_title);
    addField(QStringLiteral("day"), tr("Da&y"), m_day);
    if (m_purpose != Purpose::Log)
        buildPlanFields();
    m_exercises = new ExerciseListEditor(m_library, content);
    addField(QStringLiteral("exercises"), tr("Exercises"), m_exercises);
    m_note = new QPlainTextEdit(content);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 4);
    addField(QStringLiteral("note"), tr("&Note"), m_note);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(m_purpose == Purpose::Plan  ? tr("Plan it")
                                                         : m_purpose == Purpose::Log ? tr("Open its log")
                                                                                     : tr("Save"));
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    // The button box has already dressed its buttons.
    m_buttons->button(QDialogButtonBox::Ok)->style()->polish(m_buttons->button(QDialogButtonBox::Ok));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_buttons);
    const auto touched = [this] {
        m_touched = true;
        check();
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, touched);
    connect(m_title, &QLineEdit::textEdited, this, touched);
    connect(m_day, &QDateEdit::dateChanged, this, touched);
    connect(m_note, &QPlainTextEdit::textChanged, this, touched);
    connect(m_exercises, &ExerciseListEditor::changed, this, touched);
}

void SessionDialog::buildPlanFields()
{
    QWidget *content = m_form->parentWidget();
    m_start = new QLineEdit(content);
    m_duration = new QLineEdit(content);
    m_distance = new QLineEdit(content);
    m_effort = new QComboBox(content);
    m_effort->addItem(tr("not set"));
    for (int effort = 0; effort <= 10; ++effort)
        m_effort->addItem(tr("%1 – %2").arg(effort).arg(core::effortWords(effort)), effort);
    m_light = new QCheckBox(tr("A &light version: never counts as a hard day"), content);
    m_text = new QLineEdit(content);
    m_steps = new QLabel(content);
    m_steps->setTextFormat(Qt::PlainText);
    m_steps->setWordWrap(true);
    m_start->setPlaceholderText(tr("optional, for example 18:05"));
    m_duration->setPlaceholderText(tr("minutes, or 1:20:00"));
    m_distance->setPlaceholderText(m_unit == core::LengthUnit::Miles ? tr("optional, in miles") : tr("optional, in kilometres"));
    m_text->setPlaceholderText(tr("optional, for example: easy pace, flat"));
    addField(QStringLiteral("start"), tr("&Start"), m_start);
    addField(QStringLiteral("duration"), tr("D&uration"), m_duration);
    addField(QStringLiteral("distance"), tr("&Distance"), m_distance);
    addField(QStringLiteral("effort"), tr("&Effort"), m_effort);
    addField(QStringLiteral("light"), QString(), m_light);
    addField(QStringLiteral("text"), tr("In &words"), m_text);
    addField(QStringLiteral("steps"), tr("Steps"), m_steps);
    const auto touched = [this] {
        m_touched = true;
        check();
    };
    for (QLineEdit *field : {m_start, m_duration, m_distance, m_text})
        connect(field, &QLineEdit::textEdited, this, touched);
    connect(m_effort, &QComboBox::currentIndexChanged, this, touched);
    connect(m_light, &QCheckBox::toggled, this, touched);
}

void SessionDialog::fillKinds()
{
    for (const core::Kind kind : core::allKinds)
        if (m_purpose != Purpose::Log || kind != core::Kind::Rest)
            m_kind->addItem(core::kindName(kind), int(kind));
    m_kind->setMaxVisibleItems(20);
}

void SessionDialog::addField(const QString &field, const QString &label, QWidget *widget)
{
    auto *problem = new QLabel(this);
    problem->setObjectName(field + QStringLiteral("Problem"));
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->setFont(Theme::captionFont(font()));
    problem->hide();
    widget->setObjectName(field);
    if (widget->accessibleName().isEmpty() && !label.isEmpty())
        widget->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto *box = new QWidget(m_form->parentWidget());
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(widget);
    column->addWidget(problem);
    auto *name = new QLabel(label, m_form->parentWidget());
    name->setBuddy(widget);
    m_form->addRow(name, box);
    m_problemLabels[field] = problem;
    m_fields[field] = box;
}

void SessionDialog::load(const PlanForm &form)
{
    m_kind->setCurrentIndex(m_kind->findData(int(form.kind)));
    m_title->setText(form.title);
    m_day->setDate(form.day);
    m_note->setPlainText(form.note);
    m_exercises->setRows(form.exercises);
    if (m_purpose == Purpose::Log)
        return;
    m_start->setText(form.start);
    m_duration->setText(form.duration);
    m_distance->setText(form.distance);
    m_effort->setCurrentIndex(form.effort ? *form.effort + 1 : 0);
    m_light->setChecked(form.light);
    m_text->setText(form.text);
    m_steps->setText(m_base.planned ? stepsText(m_base.planned->steps) : QString());
}

PlanForm SessionDialog::form() const
{
    PlanForm form;
    form.kind = core::Kind(m_kind->currentData().toInt());
    form.title = m_title->text();
    form.day = m_day->date();
    form.note = m_note->toPlainText();
    form.exercises = m_exercises->rows();
    form.text = m_text ? m_text->text() : QString();
    // What the kind hides does not count, but comes back when the kind does.
    if (m_purpose == Purpose::Log || form.kind == core::Kind::Rest)
        return form;
    form.start = m_start->text();
    form.duration = m_duration->text();
    if (core::isAerobic(form.kind))
        form.distance = m_distance->text();
    if (m_effort->currentIndex() > 0)
        form.effort = m_effort->currentData().toInt();
    form.light = m_light->isChecked();
    return form;
}

void SessionDialog::check()
{
    const PlanForm now = form();
    m_result = m_purpose == Purpose::Log ? readLogForm(now, m_base) : readForm(now, m_base, m_unit);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_result.problems.empty());
    for (const auto &[field, label] : m_problemLabels)
        label->hide();
    const Theme theme = Theme::of(palette());
    for (const core::Problem &problem : m_result.problems) {
        const auto label = m_problemLabels.find(problem.field);
        if (label == m_problemLabels.end() || !m_touched)
            continue;
        QPalette colors = label->second->palette();
        colors.setColor(QPalette::WindowText, theme.warn);
        label->second->setPalette(colors);
        label->second->setText(problem.message);
        label->second->show();
    }
    showFor(now.kind);
}

void SessionDialog::showFor(core::Kind kind)
{
    const bool strength = core::isStrength(kind);
    const bool rest = kind == core::Kind::Rest;
    m_title->setPlaceholderText(core::kindName(kind));
    m_form->setRowVisible(m_fields[QStringLiteral("exercises")], strength && !m_base.logged);
    if (m_purpose == Purpose::Log)
        return;
    for (const char *field : {"start", "duration", "effort", "light"})
        m_form->setRowVisible(m_fields[QLatin1String(field)], !rest);
    m_form->setRowVisible(m_fields[QStringLiteral("distance")], core::isAerobic(kind));
    m_form->setRowVisible(m_fields[QStringLiteral("steps")], core::isAerobic(kind) && !m_steps->text().isEmpty());
}

} // namespace ui
