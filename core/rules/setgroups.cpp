// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/setgroups.h"

namespace core {

std::vector<SetGroup> groupsOf(const std::vector<ExerciseSet> &sets)
{
    std::vector<SetGroup> groups;
    for (const ExerciseSet &set : sets) {
        SetGroup group{1, set.plannedType(), set.side, set.target};
        group.target.type.reset();
        if (!groups.empty()) {
            group.count = groups.back().count;
            if (group == groups.back()) {
                ++groups.back().count;
                continue;
            }
            group.count = 1;
        }
        groups.push_back(group);
    }
    return groups;
}

std::vector<ExerciseSet> setsOf(const std::vector<SetGroup> &groups, const std::vector<ExerciseSet> &before)
{
    std::vector<ExerciseSet> sets;
    for (const SetGroup &group : groups) {
        for (int i = 0; i < group.count; ++i) {
            const ExerciseSet *known = sets.size() < before.size() ? &before[sets.size()] : nullptr;
            ExerciseSet set;
            set.id = known ? known->id : SetId::create();
            if (known)
                set.result = known->result;
            set.type = group.type;
            set.side = group.side;
            set.target = group.target;
            sets.push_back(set);
        }
    }
    return sets;
}

SetGroup freshGroup(Tracking tracking)
{
    SetGroup group;
    group.count = 3;
    switch (tracking) {
    case Tracking::Time:
        group.type = SetType::Timed;
        group.target.time = Seconds(30);
        break;
    case Tracking::Distance:
    case Tracking::WeightDistance:
        group.count = tracking == Tracking::Distance ? 1 : 3;
        break;
    case Tracking::WeightReps:
    case Tracking::BodyweightReps:
    case Tracking::AssistedReps:
    case Tracking::Reps:
        group.target.repsLow = 12;
        group.target.repsHigh = 15;
        break;
    }
    return group;
}

} // namespace core
