// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exercise.h"

namespace core {

namespace {

struct TrackingRow {
    Tracking tracking;
    const char *slug;
};

constexpr TrackingRow trackingRows[] = {
    {Tracking::WeightReps, "weight-reps"}, {Tracking::BodyweightReps, "bw-reps"}, {Tracking::AssistedReps, "assisted-reps"},
    {Tracking::Reps, "reps"}, {Tracking::Time, "time"}, {Tracking::Distance, "time-distance"},
    {Tracking::WeightDistance, "weight-distance"},
};

const QUuid libraryNamespace(0x6c656777, 0x6f72, 0x4b0e, 0x9a, 0x11, 0x65, 0x78, 0x65, 0x72, 0x63, 0x73);

} // namespace

QString slug(Tracking tracking) { return QLatin1String(trackingRows[size_t(tracking)].slug); }

std::optional<Tracking> trackingFromSlug(const QString &slug)
{
    for (const TrackingRow &row : trackingRows)
        if (slug == QLatin1String(row.slug))
            return row.tracking;
    return std::nullopt;
}

ExerciseId libraryExerciseId(const QString &slug) { return ExerciseId::derived(libraryNamespace, slug); }

} // namespace core
