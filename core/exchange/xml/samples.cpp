// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/samples.h"

#include "core/exchange/xml/xmlwords.h"

#include <algorithm>
#include <cmath>

namespace exchange {

namespace {

constexpr int mostOwnColumns = 32;
// Twelve channels at the most track points; only a hostile file asks for more.
constexpr std::size_t mostCells = 24'000'000;

} // namespace

void Samples::begin() { m_times.emplace_back(); }

void Samples::setTime(const XmlTime &time)
{
    if (m_times.empty() || m_times.back())
        return;
    if (!time.isBelievable()) {
        ++m_unbelievable;
        return;
    }
    m_times.back() = time.utcMs;
    ++m_timed;
    m_naive = m_naive || !time.hasZone;
    m_offset = m_offset ? m_offset : time.offsetMinutes;
    m_earliest = std::min(m_earliest.value_or(time.utcMs), time.utcMs);
    m_latest = std::max(m_latest.value_or(time.utcMs), time.utcMs);
}

Samples::Column *Samples::columnFor(const QString &name, const QString &unit, bool own)
{
    if (const auto known = m_columnOf.constFind(name); known != m_columnOf.cend())
        return &m_columns[*known];
    if (own && m_ownColumns++ >= mostOwnColumns) {
        m_cut = true;
        return nullptr;
    }
    m_columnOf.insert(name, m_columns.size());
    m_columns.push_back({name, unit, {}});
    return &m_columns.back();
}

void Samples::set(const QString &channel, const QString &unit, const Decimal &number)
{
    if (m_times.empty())
        return;
    columnFor(channel, unit, false)->values.push_back({quint32(m_times.size() - 1), number});
}

void Samples::setOwn(const QString &name, const QString &text)
{
    const std::optional<Decimal> number = Decimal::parse(text);
    if (!number || m_times.empty())
        return;
    if (Column *column = columnFor(name, {}, true))
        column->values.push_back({quint32(m_times.size() - 1), *number});
}

std::optional<core::Milliseconds> Samples::span() const
{
    return m_timed >= 2 ? std::optional(core::Milliseconds(*m_latest - *m_earliest)) : std::nullopt;
}

const Samples::Column *Samples::named(const QString &name) const
{
    const auto known = m_columnOf.constFind(name);
    return known == m_columnOf.cend() ? nullptr : &m_columns[*known];
}

std::optional<int> Samples::meanHeartRate() const
{
    const Column *column = named(QStringLiteral("hr"));
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; column && i < column->values.size(); ++i)
        if (const double bpm = column->values[i].number.toDouble(); bpm > 0) {
            sum += bpm;
            ++count;
        }
    return count > 0 ? std::optional(int(std::lround(sum / count))) : std::nullopt;
}

std::optional<int> Samples::maxHeartRate() const
{
    const std::optional<double> bpm = largest(QStringLiteral("hr"));
    return bpm && *bpm > 0 && *bpm < 1000 ? std::optional(int(std::lround(*bpm))) : std::nullopt;
}

std::optional<double> Samples::largest(const QString &channel) const
{
    const Column *column = named(channel);
    std::optional<double> most;
    for (std::size_t i = 0; column && i < column->values.size(); ++i)
        most = std::max(most.value_or(column->values[i].number.toDouble()), column->values[i].number.toDouble());
    return most;
}

bool Samples::neverFalls(const QString &channel) const
{
    const Column *column = named(channel);
    return !column || std::is_sorted(column->values.begin(), column->values.end(), [](const auto &a, const auto &b) {
        return a.number.toDouble() < b.number.toDouble();
    });
}

void Samples::rename(const QString &channel, const QString &name)
{
    const auto known = m_columnOf.constFind(channel);
    if (known == m_columnOf.cend() || m_columnOf.contains(name))
        return;
    const std::size_t index = *known;
    m_columnOf.remove(channel);
    m_columnOf.insert(name, index);
    m_columns[index].name = name;
}

std::vector<qint64> Samples::filledTimes() const
{
    std::vector<qint64> times;
    times.reserve(m_times.size());
    const auto first = std::find_if(m_times.begin(), m_times.end(), [](const auto &time) { return time.has_value(); });
    qint64 last = first == m_times.end() ? 0 : **first;
    for (const auto &time : m_times) {
        last = time.value_or(last);
        times.push_back(last);
    }
    return times;
}

void Samples::warnAboutTimes(QStringList &warnings) const
{
    if (m_unbelievable > 0)
        warnings << XmlWords::tr("%1 of %2 track points have a time that cannot be true; it was passed over.")
                        .arg(m_unbelievable)
                        .arg(size());
    const std::size_t without = size() - m_timed - m_unbelievable;
    if (without > 0)
        warnings << XmlWords::tr("%1 of %2 track points have no time.").arg(without).arg(size());
    if (m_naive)
        warnings << XmlWords::tr("Its times do not name a zone; they were taken as UTC.");
}

core::Recording Samples::recording(QStringList &warnings) const
{
    warnAboutTimes(warnings);
    core::Recording result;
    result.timesMs = filledTimes();
    bool cut = m_cut;
    for (const Column &column : m_columns) {
        if ((result.channels.size() + 1) * size() > mostCells) {
            cut = true;
            break;
        }
        ExactChannel made = exactChannel(column.name, column.unit, column.values, size());
        if (!made.isExact)
            warnings << XmlWords::tr("The numbers of \"%1\" have more digits than can be kept; they were rounded.").arg(column.name);
        result.channels.push_back(std::move(made.channel));
    }
    if (cut)
        warnings << XmlWords::tr("The track points hold more different numbers than can be kept; some were left out.");
    return result;
}

} // namespace exchange
