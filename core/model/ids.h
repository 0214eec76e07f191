// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QUuid>
#include <compare>
#include <functional>

namespace core {

/// A 16-byte UUID that knows what it names. Ids are made by us before the first insert and never change,
/// so undo, merge and import renumber nothing.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /// A new random id.
    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    /// The same id on every machine for the same parent and slot (UUIDv5), for generated rows.
    [[nodiscard]] static Id derived(const QUuid &parent, const QString &slot) { return Id(QUuid::createUuidV5(parent, slot)); }
    /// From the 16 bytes a store column holds; null for anything else.
    [[nodiscard]] static Id fromBytes(const QByteArray &bytes) { return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id(); }
    /// From the text form printed by the command line; null when it is not one.
    [[nodiscard]] static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    /// The 16 bytes for a store column.
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    /// The form for people and JSON, without braces.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        if (a.m_uuid == b.m_uuid)
            return std::strong_ordering::equal;
        return a.m_uuid < b.m_uuid ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using SessionId = Id<struct SessionTag>;
using EntryId = Id<struct EntryTag>;
using SetId = Id<struct SetTag>;
using ExerciseId = Id<struct ExerciseTag>;
using PlanId = Id<struct PlanTag>;
using PlanRunId = Id<struct PlanRunTag>;
using SeriesId = Id<struct SeriesTag>;
using GroupId = Id<struct GroupTag>;
using GearId = Id<struct GearTag>;
using RecordingId = Id<struct RecordingTag>;
using SourceId = Id<struct SourceTag>;
using BatchId = Id<struct BatchTag>;
using WorkoutId = Id<struct WorkoutTag>;
using BodyEntryId = Id<struct BodyEntryTag>;
using TimeAwayId = Id<struct TimeAwayTag>;

} // namespace core

template <class Tag> struct std::hash<core::Id<Tag>> {
    size_t operator()(const core::Id<Tag> &id) const noexcept { return qHash(id); }
};
