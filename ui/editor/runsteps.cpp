// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/runsteps.h"

#include "core/rules/naturalroles.h"

#include <utility>

namespace ui {

/// One edit of the steps. Edits typed in one go share a `typing` above 0 and melt into one.
class StepsCommand : public QUndoCommand
{
public:
    StepsCommand(RunSteps &steps, core::StepEdit after, const QString &label, RunSteps::By by, int typing)
        : QUndoCommand(label), m_steps(steps), m_before{steps.m_steps, steps.m_current}, m_after(std::move(after)), m_by(by),
          m_typing(typing)
    {
    }

    void undo() override { m_steps.show(m_before, RunSteps::By::List); }
    void redo() override { m_steps.show(m_after, std::exchange(m_by, RunSteps::By::List)); }
    [[nodiscard]] int id() const override { return m_typing > 0 ? 1 : -1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *other = static_cast<const StepsCommand *>(next);
        if (other->m_typing != m_typing || other->text() != text())
            return false;
        m_after = other->m_after;
        setObsolete(m_after.steps == m_before.steps);
        return true;
    }

private:
    RunSteps &m_steps;
    core::StepEdit m_before;
    core::StepEdit m_after;
    RunSteps::By m_by; ///< of the first time; from then on no view is right already
    int m_typing;
};

RunSteps::RunSteps(QObject *parent) : QObject(parent) {}

void RunSteps::reset(std::vector<core::Step> steps)
{
    m_stack.clear();
    show({std::move(steps), {}}, By::List);
}

void RunSteps::setCurrent(const core::StepPath &path)
{
    if (path == m_current || (!path.empty() && !core::stepAt(m_steps, path)))
        return;
    m_current = path;
    endTyping();
    emit currentChanged();
}

bool RunSteps::edit(const Edit &edit, const QString &label)
{
    const auto after = core::editWithNaturalRoles(m_steps, [&](std::vector<core::Step> steps) { return edit(std::move(steps), m_current); });
    if (!after)
        return false;
    endTyping();
    push(*after, label, By::List);
    return true;
}

bool RunSteps::editCurrent(const core::Step &step, const QString &label)
{
    const auto after = core::editWithNaturalRoles(m_steps, [&](std::vector<core::Step> steps) {
        core::Step changed = step;
        const core::Step *now = core::stepAt(steps, m_current);
        if (now && now->repeat == core::roleNotChosen && now->role == step.role)
            changed.repeat = core::roleNotChosen;
        return core::replaceStep(std::move(steps), m_current, changed);
    });
    if (after)
        push(*after, label, By::Field);
    return after.has_value();
}

void RunSteps::type(std::vector<core::Step> steps)
{
    const core::StepPath current = core::stepAt(steps, m_current) ? m_current : core::StepPath{};
    push({std::move(steps), current}, tr("Type the steps"), By::Line);
}

void RunSteps::push(const core::StepEdit &after, const QString &label, By by)
{
    if (after.steps != m_steps)
        m_stack.push(new StepsCommand(*this, after, label, by, by == By::List ? 0 : m_typing));
}

void RunSteps::show(const core::StepEdit &state, By by)
{
    m_steps = state.steps;
    m_current = state.current;
    if (m_current.empty() && !m_steps.empty())
        m_current = {0};
    emit changed(by);
    emit currentChanged();
}

} // namespace ui
