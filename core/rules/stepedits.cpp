// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/stepedits.h"

#include "core/rules/runtextwords.h"

#include <algorithm>

namespace core {

namespace {

using Steps = std::vector<Step>;

StepPath parentOf(StepPath path)
{
    path.pop_back();
    return path;
}

StepPath child(StepPath path, int index)
{
    path.push_back(index);
    return path;
}

/// The list a path leads into; null when there is none.
Steps *listAt(Steps &steps, const StepPath &path)
{
    Steps *list = &steps;
    for (const int index : path) {
        if (index < 0 || index >= int(list->size()) || !(*list)[size_t(index)].isBlock())
            return nullptr;
        list = &(*list)[size_t(index)].children;
    }
    return list;
}

/// The list a step stands in; null when there is no such step.
Steps *listOf(Steps &steps, const StepPath &path)
{
    if (path.empty())
        return nullptr;
    Steps *list = listAt(steps, parentOf(path));
    return list && path.back() >= 0 && path.back() < int(list->size()) ? list : nullptr;
}

int depthOf(const Steps &steps)
{
    int depth = 0;
    for (const Step &step : steps)
        if (step.isBlock())
            depth = std::max(depth, 1 + depthOf(step.children));
    return depth;
}

void tidy(Steps &steps)
{
    for (Step &step : steps) {
        tidy(step.children);
        step.skipLast = step.skipLast && step.children.size() > 1;
    }
}

std::optional<StepEdit> finished(Steps steps, StepPath current)
{
    if (depthOf(steps) > deepestRepeat)
        return std::nullopt;
    tidy(steps);
    return StepEdit{std::move(steps), std::move(current)};
}

/// Takes a step out. Where that leaves a block empty, the block goes instead; the path is shortened to what went.
Step take(Steps &steps, StepPath &path)
{
    Step taken = (*listOf(steps, path))[size_t(path.back())];
    while (path.size() > 1 && listOf(steps, path)->size() == 1)
        path.pop_back();
    Steps &list = *listOf(steps, path);
    list.erase(list.begin() + path.back());
    return taken;
}

} // namespace

const Step *stepAt(const Steps &steps, const StepPath &path)
{
    const Steps *list = listOf(const_cast<Steps &>(steps), path);
    return list ? &(*list)[size_t(path.back())] : nullptr;
}

std::optional<StepEdit> replaceStep(Steps steps, const StepPath &path, const Step &step)
{
    Steps *list = listOf(steps, path);
    if (!list)
        return std::nullopt;
    (*list)[size_t(path.back())] = step;
    return finished(std::move(steps), path);
}

std::optional<StepEdit> insertStep(Steps steps, const StepPath &path, const Step &step)
{
    if (path.empty()) {
        steps.push_back(step);
        const int last = int(steps.size()) - 1;
        return finished(std::move(steps), {last});
    }
    Steps *list = listOf(steps, path);
    if (!list)
        return std::nullopt;
    list->insert(list->begin() + path.back() + 1, step);
    return finished(std::move(steps), child(parentOf(path), path.back() + 1));
}

std::optional<StepEdit> removeStep(Steps steps, const StepPath &path)
{
    if (!listOf(steps, path))
        return std::nullopt;
    StepPath gone = path;
    take(steps, gone);
    const Steps &list = *listAt(steps, parentOf(gone));
    if (!list.empty())
        return finished(std::move(steps), child(parentOf(gone), std::min(gone.back(), int(list.size()) - 1)));
    return finished(std::move(steps), parentOf(gone));
}

std::optional<StepEdit> duplicateStep(Steps steps, const StepPath &path)
{
    const Step *step = stepAt(steps, path);
    return step ? insertStep(steps, path, Step(*step)) : std::nullopt;
}

std::optional<StepEdit> moveStep(Steps steps, const StepPath &path, int by)
{
    Steps *list = listOf(steps, path);
    const int to = list ? path.back() + by : -1;
    if (!list || to < 0 || to >= int(list->size()))
        return std::nullopt;
    std::swap((*list)[size_t(path.back())], (*list)[size_t(to)]);
    return finished(std::move(steps), child(parentOf(path), to));
}

std::optional<StepEdit> indentStep(Steps steps, const StepPath &path)
{
    Steps *list = listOf(steps, path);
    if (!list)
        return std::nullopt;
    const size_t at = size_t(path.back());
    const Step moved = (*list)[at];
    if (at > 0 && (*list)[at - 1].isBlock()) {
        Steps &into = (*list)[at - 1].children;
        into.push_back(moved);
        const StepPath current = child(child(parentOf(path), int(at) - 1), int(into.size()) - 1);
        list->erase(list->begin() + qsizetype(at));
        return finished(std::move(steps), current);
    }
    if (at + 1 < list->size() && (*list)[at + 1].isBlock()) {
        Steps &into = (*list)[at + 1].children;
        into.insert(into.begin(), moved);
        list->erase(list->begin() + qsizetype(at));
        return finished(std::move(steps), child(path, 0));
    }
    Step block;
    block.repeat = 2;
    block.children = {moved};
    (*list)[at] = block;
    return finished(std::move(steps), child(path, 0));
}

std::optional<StepEdit> outdentStep(Steps steps, const StepPath &path)
{
    if (path.size() < 2 || !listOf(steps, path))
        return std::nullopt;
    const StepPath block = parentOf(path);
    const bool alone = listOf(steps, path)->size() == 1;
    const bool before = path.back() == 0;
    StepPath gone = path;
    Steps &outer = *listOf(steps, block);
    const Step moved = stepAt(steps, path) ? *stepAt(steps, path) : Step();
    if (alone) {
        outer[size_t(block.back())] = moved;
        return finished(std::move(steps), block);
    }
    take(steps, gone);
    const int place = block.back() + (before ? 0 : 1);
    outer.insert(outer.begin() + place, moved);
    return finished(std::move(steps), child(parentOf(block), place));
}

} // namespace core
