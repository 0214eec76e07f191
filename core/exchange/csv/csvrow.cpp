// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvrow.h"

#include <QDateTime>
#include <cmath>

namespace exchange {

using core::Milliseconds;

namespace {

QDateTime asIfUtc(const WrittenDate &date) { return QDateTime(date.day, date.time.value_or(QTime(0, 0)), Qt::UTC); }

} // namespace

QString CsvRowReader::text(CsvField field) const
{
    const QString text = m_table.text(m_row, m_mapping.column(field));
    return text == QLatin1String("--") ? QString() : text;
}

std::optional<WrittenDate> CsvRowReader::begin() const
{
    auto date = writtenDate(text(CsvField::Date));
    if (!date)
        return std::nullopt;
    if (!date->time)
        date->time = writtenTime(text(CsvField::Time));
    if (date->ambiguous && m_mapping.monthFirst) {
        if (*m_mapping.monthFirst)
            date->day = monthFirst(date->day);
        date->ambiguous = false;
    }
    if (!date->offsetMinutes && m_mapping.offsetMinutes)
        date->offsetMinutes = m_mapping.offsetMinutes;
    return date;
}

std::optional<Milliseconds> CsvRowReader::duration(CsvField field) const
{
    const QString written = text(field);
    std::optional<Milliseconds> span;
    if (const auto number = writtenNumber(written))
        span = Milliseconds(qint64(std::llround(std::min(*number * m_mapping.durationSeconds, 1e9) * 1000)));
    else
        span = writtenDuration(written);
    return span && span->count() > 0 ? span : std::nullopt;
}

std::optional<double> CsvRowReader::metresInOne() const
{
    if (const auto said = metresIn(text(CsvField::DistanceUnit)))
        return said;
    return m_mapping.metres;
}

void CsvRowReader::setBegin(const WrittenDate &begin, Activity &activity) const
{
    if (begin.offsetMinutes && begin.time) {
        activity.startMs = asIfUtc(begin).toMSecsSinceEpoch() - qint64(*begin.offsetMinutes) * 60'000;
        // UTC says when, not where.
        if (*begin.offsetMinutes != 0)
            activity.offsetMinutes = begin.offsetMinutes;
    } else {
        activity.local = WallClock{begin.day, begin.time};
        activity.open.dateOrder = begin.ambiguous;
    }
    if (activity.timer || !begin.time)
        return;
    const QString written = text(CsvField::End);
    qint64 ms = 0;
    if (const auto end = writtenDate(written); end && end->time)
        ms = asIfUtc(begin).msecsTo(asIfUtc(*end));
    else if (const auto time = writtenTime(written))
        ms = (begin.time->msecsTo(*time) + 86'400'000) % 86'400'000; // past midnight
    if (ms > 0)
        activity.timer = Milliseconds(ms);
}

} // namespace exchange
