// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importquestions.h"

#include <algorithm>

namespace exchange {

namespace {

void ask(const Activity &activity, ImportQuestions &questions)
{
    questions.open.weightUnit |= activity.open.weightUnit;
    questions.open.lengthUnit |= activity.open.lengthUnit;
    questions.open.dateOrder |= activity.open.dateOrder;
    questions.zone |= activity.local && activity.local->time;
    if (activity.open.weightUnit)
        for (const ActivitySet &set : activity.sets)
            if (set.weight)
                questions.heaviest = std::max(questions.heaviest, set.weight->in(set.weight->unit));
    if (activity.open.lengthUnit && activity.distance)
        questions.longest = std::max(questions.longest, activity.distance->value);
}

} // namespace

ImportQuestions questionsOf(const std::vector<ParsedFile> &files)
{
    ImportQuestions questions;
    for (const ParsedFile &file : files) {
        if (!file.error)
            ++questions.kinds[file.table ? file.device : file.format.toUpper()];
        questions.workoutDay |= !file.workouts.empty();
        for (const ParsedPart &part : file.parts)
            ask(part.activity, questions);
    }
    return questions;
}

} // namespace exchange
