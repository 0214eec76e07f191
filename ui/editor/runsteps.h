// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/stepedits.h"

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// The steps of the run being edited: the one copy that line, list, fields and profile show. Every edit can be taken
/// back until the editor closes; none of them reaches the store.
class RunSteps : public QObject
{
    Q_OBJECT
public:
    /// Who edits: the line rewrites everything as it is typed, a field one value of the current step.
    enum class By { List, Line, Field };

    explicit RunSteps(QObject *parent = nullptr);

    /// Starts over with these steps and nothing to take back.
    void reset(std::vector<core::Step> steps);
    [[nodiscard]] const std::vector<core::Step> &steps() const { return m_steps; }
    /// The step the list stands on; empty: none.
    [[nodiscard]] const core::StepPath &current() const { return m_current; }
    [[nodiscard]] const core::Step *currentStep() const { return core::stepAt(m_steps, m_current); }
    void setCurrent(const core::StepPath &path);

    /// Does an edit of the list around the current step, under a name, for example "Move up"; false when it cannot be
    /// done there. Roles nobody chose follow, see core/rules/naturalroles.h.
    using Edit = std::function<std::optional<core::StepEdit>(std::vector<core::Step>, const core::StepPath &)>;
    bool edit(const Edit &edit, const QString &label);
    /// Gives the current step the value of a field. What is typed into one field is one edit until something else happens.
    bool editCurrent(const core::Step &step, const QString &label);
    /// All the steps as the line has them; one edit as long as only the line is typed into.
    void type(std::vector<core::Step> steps);
    /// What is typed from now on is an edit of its own.
    void endTyping() { ++m_typing; }

    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }

signals:
    /// The steps changed; `by` says whose view is right already.
    void changed(ui::RunSteps::By by);
    void currentChanged();

private:
    template <class Owner, class State> friend class CopyEdit;
    void push(const core::StepEdit &after, const QString &label, By by);
    void show(const core::StepEdit &state, By by);

    std::vector<core::Step> m_steps;
    core::StepPath m_current;
    QUndoStack m_stack;
    int m_typing = 1;
};

} // namespace ui
