// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/exercisefields.h"

#include "ui/editor/editortools.h"
#include "ui/editor/plannedentries.h"
#include "ui/editor/setgrouprow.h"
#include "ui/look/setwording.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

constexpr int warmUpSets = 2;
constexpr core::Seconds longestRest{3600};

} // namespace

ExerciseFields::ExerciseFields(PlannedEntries &entries, const std::vector<core::Exercise> &library,
                               const core::Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_entries(entries), m_preferences(preferences), m_undoPassage(new UndoPassage(this))
{
    for (const core::Exercise &exercise : library)
        m_library[exercise.id] = exercise;
    build();
    connect(&m_entries, &PlannedEntries::currentChanged, this, &ExerciseFields::showEntry);
    showEntry();
}

ExerciseFields::~ExerciseFields() = default;

void ExerciseFields::build()
{
    m_name = new QLabel(this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(Theme::headingFont(font()));
    m_rowsBox = new QWidget(this);
    m_grid = new QGridLayout(m_rowsBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_addWarmUp = new QPushButton(tr("Add war&m-up sets"), this);
    m_addSets = new QPushButton(tr("&Add sets"), this);
    m_rest = new QLineEdit(this);
    m_rest->setObjectName(QStringLiteral("rest"));
    m_rest->setPlaceholderText(tr("90 s or 1:30"));
    m_rest->setMaximumWidth(110);
    m_rest->setAccessibleName(tr("Rest between sets"));
    auto *restName = new QLabel(tr("&Rest"), this);
    restName->setBuddy(m_rest);
    m_problem = new WarnLabel(this);
    m_problem->setObjectName(QStringLiteral("exerciseProblem"));
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_addWarmUp, m_addSets}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    foot->addWidget(restName);
    foot->addWidget(m_rest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addWidget(m_rowsBox);
    column->addWidget(m_problem);
    column->addLayout(foot);
    connect(m_addWarmUp, &QPushButton::clicked, this, [this] { addGroup(true); });
    connect(m_addSets, &QPushButton::clicked, this, [this] { addGroup(false); });
    connect(m_rest, &QLineEdit::textEdited, this, &ExerciseFields::readRest);
    connect(m_rest, &QLineEdit::editingFinished, &m_entries, &PlannedEntries::endTyping);
}

core::Exercise ExerciseFields::exerciseOf(const core::Entry &entry) const
{
    const auto known = entry.exercise() ? m_library.find(*entry.exercise()) : m_library.end();
    core::Exercise unknown;
    unknown.name = tr("Exercise");
    return known != m_library.end() ? known->second : unknown;
}

void ExerciseFields::showEntry()
{
    const core::Entry *entry = m_entries.currentEntry();
    setVisible(entry != nullptr);
    m_restProblem.clear();
    if (!entry) {
        m_rows.clear();
        m_shown = {};
        sayProblem();
        return;
    }
    const std::vector<core::SetGroup> wanted = core::groupsOf(entry->sets);
    // Rows that say the same stay, alike or not: one of them may be half typed.
    if (m_shown != entry->id || core::groupsOf(core::setsOf(groups(), {})) != wanted)
        showRows(*entry, wanted);
    const QString rest = entry->rest ? clockText(*entry->rest) : QString();
    if (!m_rest->hasFocus() || parseSetTime(m_rest->text(), core::Tracking::Time) != entry->rest)
        m_rest->setText(rest);
    sayProblem();
}

void ExerciseFields::showRows(const core::Entry &entry, const std::vector<core::SetGroup> &groups)
{
    const core::Exercise exercise = exerciseOf(entry);
    m_shown = entry.id;
    m_name->setText(exercise.name);
    m_rows.clear();
    addHeadings(exercise.tracking);
    for (size_t i = 0; i < groups.size(); ++i) {
        addRow(int(i), exercise.tracking, exercise.name);
        m_rows.back()->setGroup(groups[i]);
    }
    m_undoPassage->watch(m_rowsBox);
}

void ExerciseFields::addHeadings(core::Tracking tracking)
{
    for (QLabel *heading : m_headings)
        heading->deleteLater();
    m_headings.clear();
    QStringList titles{tr("Sets"), tr("Type")};
    for (const TargetField field : targetFields(tracking))
        titles << targetFieldTitle(field, tracking);
    for (int column = 0; column < titles.size(); ++column) {
        auto *heading = new QLabel(titles[column], m_rowsBox);
        heading->setProperty("role", QStringLiteral("caption"));
        m_grid->addWidget(heading, 0, column);
        m_grid->setColumnStretch(column, column > 1 ? 1 : 0);
        m_headings.push_back(heading);
    }
    m_grid->setColumnStretch(int(titles.size()), 0);
}

void ExerciseFields::addRow(int index, core::Tracking tracking, const QString &name)
{
    auto row = std::make_unique<SetGroupRow>(*m_grid, index + 1, tracking, m_preferences, name, m_rowsBox);
    connect(row.get(), &SetGroupRow::edited, this, [this](const QString &what) { write(groups(), what); });
    connect(row.get(), &SetGroupRow::problemChanged, this, &ExerciseFields::sayProblem);
    connect(row.get(), &SetGroupRow::typingEnded, &m_entries, &PlannedEntries::endTyping);
    // Queued: the row that asks goes with it.
    connect(row.get(), &SetGroupRow::removing, this, [this, index] {
        std::vector<core::SetGroup> left = groups();
        if (index >= int(left.size()) || !m_entries.currentEntry())
            return;
        left.erase(left.begin() + index);
        showRows(core::Entry(*m_entries.currentEntry()), left);
        write(left, tr("Remove sets"));
    }, Qt::QueuedConnection);
    m_rows.push_back(std::move(row));
}

std::vector<core::SetGroup> ExerciseFields::groups() const
{
    std::vector<core::SetGroup> groups;
    for (const auto &row : m_rows)
        groups.push_back(row->group());
    return groups;
}

void ExerciseFields::addGroup(bool warmUp)
{
    const core::Entry *entry = m_entries.currentEntry();
    if (!entry)
        return;
    std::vector<core::SetGroup> all = groups();
    core::SetGroup group = core::freshGroup(exerciseOf(*entry).tracking);
    if (!all.empty())
        group = warmUp ? all.front() : all.back();
    group.count = warmUp ? warmUpSets : 1;
    if (warmUp) {
        group.type = core::SetType::WarmUp;
        // Lighter than the sets it prepares; how light is for the user to say.
        group.target.weight.reset();
        group.target.raise = false;
    }
    all.insert(warmUp ? all.begin() : all.end(), group);
    showRows(core::Entry(*entry), all);
    write(all, warmUp ? tr("Add warm-up sets") : tr("Add sets"));
    m_rows[warmUp ? 0 : m_rows.size() - 1]->enter();
}

void ExerciseFields::write(std::vector<core::SetGroup> all, const QString &what)
{
    const core::Entry *entry = m_entries.currentEntry();
    if (!entry)
        return;
    core::Entry changed = *entry;
    changed.sets = core::setsOf(all, entry->sets);
    m_entries.editCurrent(changed, what);
}

void ExerciseFields::readRest(const QString &text)
{
    const core::Entry *entry = m_entries.currentEntry();
    if (!entry)
        return;
    core::SetTarget target;
    const auto problem = readTargetField(target, TargetField::Time, text, core::Tracking::Time, m_preferences);
    m_restProblem = problem ? tr("Rest: %1").arg(*problem) : target.time && *target.time > longestRest ? tr("Rest: an hour at most.") : QString();
    m_rest->setAccessibleDescription(m_restProblem);
    if (m_restProblem.isEmpty()) {
        core::Entry changed = *entry;
        changed.rest = target.time;
        m_entries.editCurrent(changed, tr("Change the rest"));
    }
    sayProblem();
}

QString ExerciseFields::problem() const
{
    for (const auto &row : m_rows)
        if (const QString words = row->problem(); !words.isEmpty())
            return words;
    return m_restProblem;
}

void ExerciseFields::sayProblem()
{
    if (m_problem->text() == problem())
        return;
    m_problem->setProblem(problem());
    emit problemChanged();
}

void ExerciseFields::enter()
{
    if (m_rows.empty())
        m_addSets->setFocus(Qt::TabFocusReason);
    else
        m_rows.front()->enter();
}

} // namespace ui
