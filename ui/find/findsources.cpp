// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findsources.h"

#include "core/plans/ownplans.h"
#include "core/plans/planlibrary.h"
#include "core/rules/datewords.h"
#include "core/rules/wordfilter.h"
#include "core/store/store.h"
#include "ui/look/wording.h"
#include "ui/shell/shortcutsdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <algorithm>

namespace ui {

namespace {

constexpr size_t mostSessions = 40;
constexpr size_t mostExercises = 8;
constexpr int around = 40; ///< letters shown on each side of what was found

QString tr(const char *text) { return QCoreApplication::translate("FindSources", text); }

/// The line in which the first of the words stands, cut to what surrounds it; empty when it stands in the title.
QString excerpt(const QString &text, const QString &typed)
{
    const QString first = core::folded(typed).simplified().section(QLatin1Char(' '), 0, 0);
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const qsizetype at = core::folded(line).indexOf(first);
        if (first.isEmpty() || at < 0)
            continue;
        const qsizetype from = std::max<qsizetype>(0, at - around);
        const QString part = line.mid(from, first.size() + 2 * around).simplified();
        return (from > 0 ? QStringLiteral("…") : QString()) + part + (from + first.size() + 2 * around < line.size() ? QStringLiteral("…") : QString());
    }
    return {};
}

void addActions(const QMenu &menu, QList<QAction *> &out)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            addActions(*action->menu(), out);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            out << action;
    }
}

QString keysOf(const QAction &action)
{
    const QString letter = action.property("letter").toString();
    return letter.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : letter;
}

} // namespace

FindSources::FindSources(const core::Store &store, QDate today) : m_today(today)
{
    auto texts = core::SearchStore(store.database()).all();
    auto exercises = store.exercises().all();
    auto plans = store.ownPlans().all();
    m_problem = !texts ? texts.error().message : !exercises ? exercises.error().message : !plans ? plans.error().message : QString();
    if (texts)
        for (core::SearchText &text : *texts) {
            QString words = core::folded(text.title + QLatin1Char('\n') + text.words);
            m_texts.push_back({std::move(text), std::move(words)});
        }
    if (exercises)
        m_exercises = std::move(*exercises);
    m_search = core::ExerciseSearch(m_exercises);
    if (const auto library = core::libraryPlans())
        for (const core::Plan &plan : *library)
            m_plans.emplace_back(plan.slug, plan.title);
    if (plans)
        for (const core::OwnPlan &own : *plans)
            if (const auto plan = core::planOf(own))
                m_plans.emplace_back(plan->slug, plan->title);
}

std::vector<FindRow> FindSources::find(const QString &text) const
{
    std::vector<FindRow> rows;
    if (text.trimmed().isEmpty())
        return rows;
    addDay(text, rows);
    addExercises(text, rows);
    addPlans(text, rows);
    addTexts(text, rows);
    return rows;
}

void FindSources::addDay(const QString &text, std::vector<FindRow> &rows) const
{
    const auto day = core::dayFromWords(text, m_today, QLocale());
    if (!day)
        return;
    FindRow row;
    row.kind = FindRow::Kind::Day;
    row.title = fullDayText(*day);
    row.detail = tr("go to this day");
    row.day = *day;
    rows.push_back(row);
}

void FindSources::addTexts(const QString &text, std::vector<FindRow> &rows) const
{
    const core::WordFilter filter(text);
    size_t found = 0;
    for (const Folded &one : m_texts) {
        if (!filter.matches(one.words))
            continue;
        FindRow row;
        row.kind = one.text.session ? FindRow::Kind::Session : FindRow::Kind::Note;
        const QString part = excerpt(one.text.words, text);
        row.title = one.text.session ? one.text.title : tr("Day note");
        if (!part.isEmpty())
            row.title = tr("%1: %2").arg(row.title, part);
        row.detail = QLocale().toString(one.text.day, QLocale::ShortFormat);
        row.day = one.text.day;
        row.session = one.text.session;
        rows.push_back(row);
        if (++found == mostSessions)
            return;
    }
}

void FindSources::addExercises(const QString &text, std::vector<FindRow> &rows) const
{
    core::ExerciseFilter filter;
    filter.text = text;
    std::vector<size_t> found = m_search.find(filter);
    found.resize(std::min(found.size(), mostExercises));
    for (const size_t index : found) {
        FindRow row;
        row.kind = FindRow::Kind::Exercise;
        row.title = m_exercises[index].name;
        row.detail = tr("exercise");
        row.exercise = m_exercises[index].id;
        rows.push_back(row);
    }
}

void FindSources::addPlans(const QString &text, std::vector<FindRow> &rows) const
{
    const core::WordFilter filter(text);
    for (const auto &[slug, title] : m_plans) {
        if (!filter.matches(core::folded(title)))
            continue;
        FindRow row;
        row.kind = FindRow::Kind::Plan;
        row.title = title;
        row.detail = tr("plan");
        row.plan = slug;
        rows.push_back(row);
    }
}

std::vector<FindRow> FindSources::findActions(const QList<QAction *> &actions, const QString &text)
{
    const core::WordFilter filter(text);
    std::vector<FindRow> rows;
    for (QAction *action : actions) {
        const QString name = plainText(*action);
        if (!filter.matches(core::folded(name)))
            continue;
        FindRow row;
        row.title = name;
        row.detail = keysOf(*action);
        row.action = action;
        rows.push_back(row);
    }
    std::stable_partition(rows.begin(), rows.end(), [&](const FindRow &row) { return filter.begins(core::folded(row.title)); });
    return rows;
}

QList<QAction *> actionsOf(const QMenuBar &menus)
{
    QList<QAction *> out;
    for (const QAction *menu : menus.actions())
        if (menu->menu())
            addActions(*menu->menu(), out);
    return out;
}

} // namespace ui
