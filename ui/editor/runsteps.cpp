// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/runsteps.h"

#include "core/rules/naturalroles.h"
#include "ui/editor/copyedit.h"

namespace ui {

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
        m_stack.push(new CopyEdit(*this, core::StepEdit{m_steps, m_current}, after, label, by, by == By::List ? 0 : m_typing));
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
