// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sessiondialog.h"

#include "ui/commands/commands.h"
#include "ui/commands/drafts.h"
#include "ui/editor/editordraft.h"
#include "ui/editor/exerciselisteditor.h"
#include "ui/editor/stepspanel.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

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
    : QDialog(parent), m_purpose(purpose), m_opened(session), m_base(session), m_preferences(preferences),
      m_library(std::move(library)), m_result{session, {}},
      m_drafts(new Drafts(commands.store().journal(), commands, this))
{
    setWindowTitle(purpose == Purpose::Plan    ? tr("Plan a session")
                       : purpose == Purpose::Log ? tr("Log a session")
                                                 : tr("Edit the plan of %1").arg(session.displayTitle()));
    build();
    load(formOf(session, preferences.lengths, m_library));
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
    auto *afresh = new QPushButton(tr("Start afresh"), m_restored);
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
    column->addWidget(m_buttons);
    connect(afresh, &QPushButton::clicked, this, &SessionDialog::startAfresh);
    connect(m_fields, &PlanFields::edited, this, &SessionDialog::touch);
    connect(m_exercises, &ExerciseListEditor::changed, this, &SessionDialog::touch);
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
    m_exercises = new ExerciseListEditor(m_library, m_contents);
    column->addWidget(m_exercises, 1, Qt::AlignTop);
    return m_contents;
}

void SessionDialog::makeButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(m_purpose == Purpose::Plan ? tr("Plan it") : m_purpose == Purpose::Log ? tr("Open its log") : tr("Save"));
    ok->setProperty("primary", true);
    ok->setDefault(true);
    // The button box has already dressed its buttons.
    ok->style()->polish(ok);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SessionDialog::load(const PlanForm &form)
{
    m_fields->load(form);
    m_exercises->setRows(form.exercises);
    if (m_steps)
        m_steps->setSteps(form.steps);
}

PlanForm SessionDialog::form() const
{
    PlanForm form = m_fields->form();
    form.exercises = m_exercises->rows();
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
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_result.problems.empty());
    m_fields->showProblems(m_touched ? m_result.problems : std::vector<core::Problem>());
    showFor(now.kind);
}

void SessionDialog::showFor(core::Kind kind)
{
    const bool exercises = core::isStrength(kind) && !m_base.logged;
    const bool steps = m_steps && core::isAerobic(kind);
    m_exercises->setVisible(exercises || (core::isStrength(kind) && m_purpose == Purpose::Log));
    if (m_steps)
        m_steps->setVisible(steps);
}

void SessionDialog::keepDraft()
{
    m_drafts->set(draftField, draftText({m_opened, m_result.session, form(), m_steps ? m_steps->lineText() : QString()}));
}

void SessionDialog::restoreDraft()
{
    const auto text = m_drafts->text(draftField);
    const auto draft = text ? draftFromText(*text) : std::nullopt;
    if (!draft)
        return;
    // Exercises are kept set by set; on a session that has changed since they could undo what was logged.
    if (m_purpose != Purpose::Edit || draft->before.entries == m_opened.entries)
        m_base.entries = draft->session.entries;
    core::Session shown = draft->session;
    shown.entries = m_base.entries;
    PlanForm form = formOf(shown, m_preferences.lengths, m_library);
    const PlanForm &typed = draft->form;
    form.title = typed.title;
    form.start = typed.start;
    form.duration = typed.duration;
    form.distance = typed.distance;
    form.text = typed.text;
    form.note = typed.note;
    // A new session goes where it was asked for this time.
    if (m_purpose != Purpose::Edit)
        form.day = m_opened.day();
    load(form);
    if (m_steps)
        m_steps->typeLine(draft->line);
    m_touched = true;
    m_restored->show();
}

void SessionDialog::startAfresh()
{
    m_base = m_opened;
    load(formOf(m_opened, m_preferences.lengths, m_library));
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
