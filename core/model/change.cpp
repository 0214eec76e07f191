// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"

namespace core {

namespace {

struct KeyMaker {
    Key operator()(const Session &v) const { return v.id; }
    Key operator()(const Exercise &v) const { return v.id; }
    Key operator()(const PlanRun &v) const { return v.id; }
    Key operator()(const Profile &v) const { return ProfileKey{v.fromDay}; }
    Key operator()(const Goal &v) const { return GoalKey{v.fromDay}; }
    Key operator()(const Setting &v) const { return SettingKey{v.key}; }
    Key operator()(const DayNote &v) const { return DayNoteKey{v.day}; }
    Key operator()(const Workout &v) const { return v.id; }
    Key operator()(const OwnPlan &v) const { return v.id; }
    Key operator()(const Series &v) const { return v.id; }
    Key operator()(const Gear &v) const { return v.id; }
    Key operator()(const BodyEntry &v) const { return v.id; }
    Key operator()(const TimeAway &v) const { return v.id; }
    Key operator()(const Dismissal &v) const { return DismissalKey{v.rule, v.week}; }
    Key operator()(const Availability &v) const { return AvailabilityKey{v.fromDay}; }
};

} // namespace

Key keyOf(const Value &value) { return std::visit(KeyMaker{}, value); }

Change Change::inverse() const
{
    Change out = *this;
    std::vector<Edit> reversed(edits.rbegin(), edits.rend());
    for (Edit &edit : reversed)
        std::swap(edit.before, edit.after);
    out.edits = std::move(reversed);
    for (ImportMove &move : out.importMoves)
        std::swap(move.from, move.to);
    std::swap(out.reveals, out.hides);
    return out;
}

void Change::add(Value value)
{
    const Key key = keyOf(value);
    edits.push_back({key, std::nullopt, std::move(value)});
}

void Change::remove(Value value)
{
    const Key key = keyOf(value);
    edits.push_back({key, std::move(value), std::nullopt});
}

void Change::replace(Value before, Value after)
{
    Q_ASSERT(keyOf(before) == keyOf(after));
    if (before == after)
        return;
    const Key key = keyOf(before);
    edits.push_back({key, std::move(before), std::move(after)});
}

bool Changes::touches(QDate from, QDate to) const
{
    if (all)
        return true;
    const auto it = days.lower_bound(from);
    return it != days.end() && *it <= to;
}

} // namespace core
