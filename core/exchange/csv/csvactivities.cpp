// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvactivities.h"

#include "core/exchange/csv/csvlifting.h"
#include "core/exchange/csv/csvrow.h"
#include "core/exchange/csv/csvwords.h"
#include "core/exchange/sportword.h"

namespace exchange {

using core::Error;

namespace {

// A pool's length is counted in metres whatever the account's unit: nobody swims 100 km.
constexpr double longestSwimKilometres = 50;

void setDistance(const CsvRowReader &row, Activity &activity)
{
    const auto distance = writtenNumber(row.text(CsvField::Distance));
    if (!distance || *distance < 0)
        return;
    if (const auto metres = row.metresInOne()) {
        activity.distance = core::Metres{*distance * *metres};
    } else if (activity.sport == core::Sport::Swimming && *distance > longestSwimKilometres) {
        activity.distance = core::Metres{*distance};
    } else if (*distance > 0) {
        activity.distance = core::Metres{*distance};
        activity.open.lengthUnit = true;
    }
}

void setClimb(const CsvRowReader &row, Activity &activity)
{
    // Whoever counts kilometres counts metres upwards; an open unit decides both.
    if (const auto climb = writtenNumber(row.text(CsvField::Climb)); climb && *climb >= 0)
        activity.climb = core::Metres{*climb};
}

void setHeart(const CsvRowReader &row, Activity &activity)
{
    const auto positive = [&](CsvField field) {
        const auto value = writtenInteger(row.text(field));
        return value && *value > 0 ? value : std::nullopt;
    };
    activity.avgHr = positive(CsvField::AvgHr);
    activity.maxHr = positive(CsvField::MaxHr);
    activity.kcal = positive(CsvField::Kcal);
    if (const auto effort = positive(CsvField::Effort); effort && *effort <= 10)
        activity.effort = effort;
}

Activity activityOf(const CsvRowReader &row)
{
    Activity activity;
    activity.subSport = row.text(CsvField::Sport);
    activity.sport = sportFromWord(activity.subSport).value_or(core::Sport::Other);
    activity.title = row.text(CsvField::Title);
    activity.note = row.text(CsvField::Note);
    activity.recordingFile = row.text(CsvField::RecordingFile);
    activity.timer = row.duration(CsvField::Duration);
    activity.elapsed = row.duration(CsvField::Elapsed);
    activity.moving = row.duration(CsvField::Moving);
    setDistance(row, activity);
    setClimb(row, activity);
    setHeart(row, activity);
    return activity;
}

core::Result<std::vector<Activity>> rowByRow(const CsvTable &table, const CsvMapping &mapping)
{
    std::vector<Activity> activities;
    LeftOutRows leftOut;
    for (int i = 0; i < table.rowCount(); ++i) {
        const CsvRowReader row(table, mapping, i);
        const auto begin = row.begin();
        if (!begin) {
            leftOut.add(table.lineOf(i), CsvWords::tr("there is no date in it"));
            continue;
        }
        Activity activity = activityOf(row);
        row.setBegin(*begin, activity);
        activities.push_back(std::move(activity));
    }
    return finished(std::move(activities), leftOut);
}

} // namespace

void LeftOutRows::add(int line, const QString &reason)
{
    constexpr int mostNamed = 3;
    if (++m_count <= mostNamed)
        m_first.append(CsvWords::tr("line %1 was left out: %2").arg(line).arg(reason));
}

QStringList LeftOutRows::warnings() const
{
    QStringList warnings = m_first;
    if (const int more = m_count - int(m_first.size()); more > 0)
        warnings.append(more == 1 ? CsvWords::tr("1 more line was left out") : CsvWords::tr("%1 more lines were left out").arg(more));
    return warnings;
}

core::Result<std::vector<Activity>> finished(std::vector<Activity> activities, const LeftOutRows &leftOut)
{
    if (activities.empty())
        return core::fail(Error::Kind::Format,
                          leftOut.count() > 0 ? leftOut.warnings().constFirst() : CsvWords::tr("it has a header and no rows"));
    int part = 0;
    for (Activity &activity : activities)
        activity.part = ++part;
    activities.front().warnings = leftOut.warnings() + activities.front().warnings;
    return activities;
}

std::optional<core::Weight> writtenWeight(const QString &text, core::WeightUnit unit)
{
    QString digits = text.trimmed();
    const qsizetype point = std::max(digits.indexOf(QLatin1Char('.')), digits.indexOf(QLatin1Char(',')));
    while (point >= 0 && digits.size() > point && (digits.endsWith(QLatin1Char('0')) || digits.size() == point + 1))
        digits.chop(1);
    const auto weight = core::Weight::parse(digits, unit);
    return weight && weight->milligrams != 0 ? weight : std::nullopt;
}

core::Result<std::vector<Activity>> activitiesOf(const CsvTable &table, const CsvMapping &mapping)
{
    if (const QString missing = mapping.missing(); !missing.isEmpty())
        return core::fail(Error::Kind::Unsupported, CsvWords::tr("it is a table that does not say %1").arg(missing));
    return mapping.isLifting() ? workoutsOf(table, mapping) : rowByRow(table, mapping);
}

} // namespace exchange
