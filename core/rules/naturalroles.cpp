// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/naturalroles.h"

#include "core/rules/runtextwords.h"

namespace core {

namespace {

/// Calls `visit` with every step in reading order and the role the line would give it.
template <class Visit> void forEachRole(std::vector<Step> &steps, const std::vector<StepRole> &roles, size_t &next, Visit visit)
{
    for (Step &step : steps) {
        const StepRole role = roles[next++];
        if (step.isBlock())
            forEachRole(step.children, roles, next, visit);
        else
            visit(step, role);
    }
}

template <class Visit> void forEachRole(std::vector<Step> &steps, Visit visit)
{
    size_t next = 0;
    forEachRole(steps, inferredRoles(steps), next, visit);
}

} // namespace

std::optional<StepEdit> editWithNaturalRoles(std::vector<Step> steps,
                                             const std::function<std::optional<StepEdit>(std::vector<Step>)> &edit)
{
    forEachRole(steps, [](Step &step, StepRole natural) {
        if (step.role == natural)
            step.repeat = roleNotChosen;
    });
    std::optional<StepEdit> edited = edit(std::move(steps));
    if (!edited)
        return std::nullopt;
    forEachRole(edited->steps, [](Step &step, StepRole natural) {
        if (step.repeat != roleNotChosen)
            return;
        step.role = natural;
        step.repeat = 1;
    });
    return edited;
}

} // namespace core
