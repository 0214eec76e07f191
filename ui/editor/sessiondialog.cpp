// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sessiondialog.h"

#include "ui/commands/commands.h"
#include "ui/commands/drafts.h"
#include "ui/commands/workoutcommands.h"
#include "ui/editor/editordraft.h"
#include "ui/editor/exercisespanel.h"
#include "ui/editor/stepspanel.h"
#include "ui/editor/workoutnamedialog.h"
#include "ui/editor/workoutpicker.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int fieldsWidth = 380;
constexpr QSize wholeSize(980, 610);
const QString draftField = QStringLiteral("copy");

/// Where the half-done content of an editor is kept: one place for each session and one for a new one.
QString draftPrefix(EditorPurpose purpose, const core::Session &session)
{
    switch (purpose) {
    case EditorPurpose::Plan: return QStringLiteral("editor/new/");
    case EditorPurpose::Log: return QStringLiteral("editor/log/");
    case EditorPurpose::Edit: break;
    }
    return QStringLiteral("editor/%1/").arg(session.id.toString());
}

} // namespace

SessionDialog::SessionDialog(Purpose purpose, const core::Session &session, Commands &commands,
                             const core::Preferences &preferences, std::vector<core::Exercise> library, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_base(session), m_commands(commands), m_preferences(preferences),
      m_library(std::move(library)), m_result{session, {}},
      m_drafts(new Drafts(commands.store().journal(), commands, this))
{
    setWindowTitle(purpose == Purpose::Plan    ? tr("Plan a session")
                       : purpose == Purpose::Log ? tr("Log a session")
                                                 : tr("Edit the plan of %1").arg(session.displayTitle()));
    build();
    load(formOf(session, preferences.lengths));
    check();
    m_touched = purpose == Purpose::Edit;
    m_drafts->load(draftPrefix(purpose, session));
    restoreDraft();
    check();
    m_fields->enter();
    resize(parent ? wholeSize.boundedTo(parent->window()->size()) : wholeSize);
}

SessionDialog::~SessionDialog() { m_drafts->close(); }

void SessionDialog::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::margin);
    row->addWidget(makeFields());
    row->addWidget(makeContents(), 1);
    makeButtons();
    m_restored = new QWidget(this);
    auto *words = new QLabel(tr("This was typed before and is not saved yet."), m_restored);
    auto *afresh = new QPushButton(tr("Start afres&h"), m_restored);
    afresh->setObjectName(QStringLiteral("startAfresh"));
    afresh->setAutoDefault(false);
    auto *bar = new QHBoxLayout(m_restored);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(words);
    bar->addWidget(afresh);
    bar->addStretch(1);
    m_restored->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_restored);
    column->addLayout(row, 1);
    column->addWidget(m_remark);
    column->addWidget(m_buttons);
    connect(afresh, &QPushButton::clicked, this, &SessionDialog::startAfresh);
    connect(m_fields, &PlanFields::edited, this, &SessionDialog::touch);
    connect(m_exercises, &ExercisesPanel::changed, this, &SessionDialog::touch);
    if (m_steps)
        connect(m_steps, &StepsPanel::changed, this, &SessionDialog::touch);
}

QWidget *SessionDialog::makeFields()
{
    auto *scroll = new QScrollArea(this);
    m_fields = new PlanFields(m_purpose, m_preferences.lengths, scroll);
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(fieldsWidth);
    return scroll;
}

QWidget *SessionDialog::makeContents()
{
    m_contents = new QWidget(this);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    if (m_purpose != Purpose::Log) {
        m_steps = new StepsPanel(m_preferences.lengths, m_contents);
        column->addWidget(m_steps, 1);
    }
    m_exercises = new ExercisesPanel(m_library, m_preferences, m_contents);
    column->addWidget(m_exercises, 1);
    m_inLog = new QLabel(tr("The exercises of a session that is logged are in its log."), m_contents);
    m_inLog->setWordWrap(true);
    m_inLog->setProperty("role", QStringLiteral("caption"));
    column->addWidget(m_inLog, 0, Qt::AlignTop);
    return m_contents;
}

void SessionDialog::makeButtons()
{
    m_buttons = dialogButtons(*this, m_purpose == Purpose::Plan  ? tr("Plan it")
                                     : m_purpose == Purpose::Log ? tr("Open its log")
                                                                 : tr("Save"));
    if (m_purpose != Purpose::Log) {
        auto *from = m_buttons->addButton(tr("&From a workout…"), QDialogButtonBox::ResetRole);
        m_save = m_buttons->addButton(tr("Sa&ve as workout…"), QDialogButtonBox::ResetRole);
        from->setObjectName(QStringLiteral("fromWorkout"));
        m_save->setObjectName(QStringLiteral("saveWorkout"));
        from->setAutoDefault(false);
        m_save->setAutoDefault(false);
        connect(from, &QPushButton::clicked, this, &SessionDialog::pickWorkout);
        connect(m_save, &QPushButton::clicked, this, &SessionDialog::saveAsWorkout);
    }
    m_remark = new WarnLabel(this);
    m_remark->setObjectName(QStringLiteral("editorRemark"));
}

void SessionDialog::load(const PlanForm &form)
{
    m_fields->load(form);
    m_exercises->setEntries(form.entries);
    if (m_steps)
        m_steps->setSteps(form.steps);
}

PlanForm SessionDialog::form() const
{
    PlanForm form = m_fields->form();
    form.entries = m_exercises->entries();
    if (m_steps)
        form.steps = m_steps->steps();
    return form;
}

void SessionDialog::touch()
{
    m_touched = true;
    check();
    keepDraft();
}

void SessionDialog::check()
{
    const bool runs = m_steps && core::isAerobic(m_fields->kind());
    if (runs)
        m_fields->setTotals(core::totalsOf(m_steps->steps()));
    const PlanForm now = form();
    m_result = m_purpose == Purpose::Log ? readLogForm(now, m_base) : readForm(now, m_base, m_preferences.lengths);
    // It stands under the line or the field already.
    if (runs && !m_steps->problem().isEmpty())
        m_result.problems.push_back({QStringLiteral("steps"), m_steps->problem()});
    if (editsExercises(now.kind) && !m_exercises->problem().isEmpty())
        m_result.problems.push_back({QStringLiteral("exercises"), m_exercises->problem()});
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_result.problems.empty());
    if (m_save)
        m_save->setEnabled(m_result.problems.empty() && now.kind != core::Kind::Rest);
    m_fields->showProblems(m_touched ? m_result.problems : std::vector<core::Problem>());
    showFor(now.kind);
}

bool SessionDialog::editsExercises(core::Kind kind) const
{
    return core::isStrength(kind) && (!m_base.logged || m_purpose == Purpose::Log);
}

void SessionDialog::showFor(core::Kind kind)
{
    const bool steps = m_steps && core::isAerobic(kind);
    m_exercises->setVisible(editsExercises(kind));
    m_inLog->setVisible(core::isStrength(kind) && !editsExercises(kind));
    if (m_steps)
        m_steps->setVisible(steps);
}

void SessionDialog::pickWorkout()
{
    auto *picker = new WorkoutPicker(m_commands, m_library, m_preferences.lengths, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &WorkoutPicker::chosen, this, &SessionDialog::useWorkout);
    picker->open();
}

void SessionDialog::useWorkout(const core::Session &workout, const QString &name)
{
    const PlanForm before = m_fields->form();
    PlanForm form = formOf(workout, m_preferences.lengths);
    form.day = before.day;
    form.start = before.start;
    m_fields->load(form);
    const QString label = tr("Use workout %1").arg(name);
    // Edits like any other: what stood here comes back with undo.
    m_steps->model().edit([&form](std::vector<core::Step>, const core::StepPath &) { return core::StepEdit{form.steps, {}}; }, label);
    m_exercises->model().edit([&form](std::vector<core::Entry>, int) {
        return core::EntryEdit{form.entries, form.entries.empty() ? -1 : 0};
    }, label);
    touch();
    m_remark->setRemark(tr("From %1. Everything can still be changed.").arg(name));
}

void SessionDialog::saveAsWorkout()
{
    const auto saved = m_commands.store().workouts().all();
    if (!saved) {
        m_remark->setProblem(tr("Cannot read the saved workouts: %1").arg(saved.error().message));
        return;
    }
    auto *dialog = new WorkoutNameDialog(m_result.session.displayTitle(), *saved, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (saveWorkout(m_commands, m_result.session, dialog->name()))
            m_remark->setRemark(tr("Saved as workout %1.").arg(dialog->name()));
    });
    dialog->open();
}

void SessionDialog::keepDraft()
{
    const PlanForm now = form();
    core::Session session = m_result.session;
    // As they are edited: a session to be logged has its own form of them.
    session.entries = now.entries;
    m_drafts->set(draftField, draftText({m_base, session, now, m_steps ? m_steps->lineText() : QString()}));
}

void SessionDialog::restoreDraft()
{
    const auto text = m_drafts->text(draftField);
    const auto draft = text ? draftFromText(*text) : std::nullopt;
    if (!draft)
        return;
    PlanForm form = formOf(draft->session, m_preferences.lengths);
    // Exercises are kept set by set; on a session that has changed since they could undo what was logged.
    if (m_purpose == Purpose::Edit && draft->before.entries != m_base.entries)
        form.entries = m_base.entries;
    const PlanForm &typed = draft->form;
    form.title = typed.title;
    form.start = typed.start;
    form.duration = typed.duration;
    form.distance = typed.distance;
    form.text = typed.text;
    form.note = typed.note;
    // A new session goes where it was asked for this time.
    if (m_purpose != Purpose::Edit)
        form.day = m_base.day();
    load(form);
    if (m_steps)
        m_steps->typeLine(draft->line);
    m_touched = true;
    m_restored->show();
}

void SessionDialog::startAfresh()
{
    load(formOf(m_base, m_preferences.lengths));
    m_drafts->clearAll();
    m_restored->hide();
    m_touched = m_purpose == Purpose::Edit;
    check();
    m_fields->enter();
}

void SessionDialog::done(int result)
{
    m_drafts->clearAll();
    m_drafts->close();
    QDialog::done(result);
}

} // namespace ui
