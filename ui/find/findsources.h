// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/exercisesearch.h"
#include "core/store/searchstore.h"
#include "ui/find/findrow.h"

#include <QList>
#include <vector>

class QAction;
class QMenuBar;

namespace core {
class Store;
}

namespace ui {

/// Everything that can be found by words, read once and folded, so that each letter typed costs a few milliseconds at most.
class FindSources
{
public:
    /// Reads sessions, notes, exercises and plans. What cannot be read is left out and said by problem().
    FindSources(const core::Store &store, QDate today);

    /// Why something could not be read; empty when all was.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// A day the words mean, then sessions and notes (latest first), exercises and plans that hold all the words.
    [[nodiscard]] std::vector<FindRow> find(const QString &text) const;
    /// Those actions whose names hold all the words; those that begin with them first. Without words all of them.
    [[nodiscard]] static std::vector<FindRow> findActions(const QList<QAction *> &actions, const QString &text);

private:
    struct Folded {
        core::SearchText text;
        QString words;
    };
    void addDay(const QString &text, std::vector<FindRow> &rows) const;
    void addTexts(const QString &text, std::vector<FindRow> &rows) const;
    void addExercises(const QString &text, std::vector<FindRow> &rows) const;
    void addPlans(const QString &text, std::vector<FindRow> &rows) const;

    QDate m_today;
    QString m_problem;
    std::vector<Folded> m_texts;
    std::vector<core::Exercise> m_exercises;
    core::ExerciseSearch m_search;
    std::vector<std::pair<QString, QString>> m_plans; ///< slug, title
};

/// Every action of the menus that could be chosen now, submenus included.
[[nodiscard]] QList<QAction *> actionsOf(const QMenuBar &menus);

} // namespace ui
