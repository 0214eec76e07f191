// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/exercisespanel.h"

#include "core/rules/setgroups.h"
#include "ui/editor/editortools.h"
#include "ui/editor/exerciseactions.h"
#include "ui/editor/exercisefields.h"
#include "ui/editor/exerciselist.h"
#include "ui/editor/exercisesearch.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace ui {

namespace {

std::map<core::ExerciseId, QString> namesOf(const std::vector<core::Exercise> &library)
{
    std::map<core::ExerciseId, QString> names;
    for (const core::Exercise &exercise : library)
        names[exercise.id] = exercise.name;
    return names;
}

} // namespace

ExercisesPanel::ExercisesPanel(const std::vector<core::Exercise> &library, const core::Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_search(new ExerciseSearch(library, this)), m_searchProblem(new WarnLabel(this)),
      m_list(new ExerciseList(m_entries, namesOf(library), this)), m_actions(new ExerciseActions(m_entries, m_list, this)),
      m_fields(new ExerciseFields(m_entries, library, preferences, this))
{
    for (const core::Exercise &exercise : library)
        m_tracking[exercise.id] = exercise.tracking;
    auto *name = new QLabel(tr("E&xercises"), this);
    name->setBuddy(m_search);
    name->setFont(Theme::headingFont(font()));
    m_list->setObjectName(QStringLiteral("exerciseList"));
    m_list->setMinimumHeight(90);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(name);
    column->addWidget(m_search);
    column->addWidget(&m_search->results());
    column->addWidget(m_searchProblem);
    column->addWidget(makeToolRow(m_actions->all(), {}, this));
    column->addWidget(m_list, 1);
    column->addWidget(m_fields);
    (new UndoPassage(this))->watch(this);
    connect(m_search, &ExerciseSearch::chosen, this, &ExercisesPanel::add);
    connect(m_search, &ExerciseSearch::notFound, this, [this](const QString &words) {
        m_searchProblem->setProblem(tr("No exercise has “%1” in its name, equipment or muscles.").arg(words));
    });
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_searchProblem->setProblem({}); });
    connect(m_list, &ExerciseList::fieldsWanted, m_fields, &ExerciseFields::enter);
    connect(&m_entries, &PlannedEntries::changed, this, &ExercisesPanel::changed);
    connect(m_fields, &ExerciseFields::problemChanged, this, &ExercisesPanel::changed);
}

QString ExercisesPanel::problem() const { return m_fields->problem(); }

void ExercisesPanel::add(core::ExerciseId exercise)
{
    core::Entry entry;
    entry.id = core::EntryId::create();
    entry.plannedExercise = exercise;
    std::vector<core::SetGroup> groups{core::freshGroup(m_tracking[exercise])};
    // As the one above where that is counted alike; its weights are its own.
    if (const core::Entry *above = m_entries.currentEntry()) {
        entry.rest = above->rest;
        if (above->exercise() && m_tracking[*above->exercise()] == m_tracking[exercise])
            groups = core::groupsOf(above->sets);
    }
    for (core::SetGroup &group : groups)
        group.target.weight.reset();
    entry.sets = core::setsOf(groups, {});
    m_entries.edit([&entry](std::vector<core::Entry> entries, int at) { return core::insertEntry(std::move(entries), at, entry); },
                   tr("Add an exercise"));
}

} // namespace ui
