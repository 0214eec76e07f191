// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fitrecords.h"

#include "core/exchange/fit/fitfloat.h"
#include "core/exchange/fit/fitprofile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace exchange {

namespace {

constexpr quint8 timestampField = 253;
constexpr quint8 packedField = 8;
// A day at one sample a second with 100 channels is 9 million cells; a hostile file may ask for any number.
constexpr std::size_t mostRows = 4'000'000;
constexpr std::size_t mostCells = 48'000'000;
constexpr std::size_t mostColumns = 512;
constexpr int mostShapes = 1024; // of messages, remembered at a time
constexpr qint64 farthestBeatMs = 5000;

quint8 plainNumber(quint8 number)
{
    return number == 73 ? 6 : number == 78 ? 2 : number; // enhanced speed and altitude
}

quint64 keyOf(const FitField &field, FitType type, int element, int part)
{
    const quint64 owner = field.developer ? quint64(*field.developer) + 1 : 0;
    const quint8 number = field.developer ? field.number : plainNumber(field.number);
    return owner << 40 | quint64(number) << 32 | quint64(element) << 16 | quint64(part) << 8
        | (isFitFloat(type) ? quint64(type) : 0);
}

} // namespace

void FitRecords::describe(const FitMessage &message)
{
    const auto developer = message.integer(0);
    const auto number = message.integer(1);
    const auto type = message.integer(2);
    if (!developer || !number || !type)
        return;
    const auto base = fitTypeFromByte(quint8(*type));
    if (!base)
        return;
    Description d{*base, message.text(3), message.text(8), 1, 0};
    if (const auto scale = message.integer(6); scale && *scale > 0)
        d.scale = double(*scale);
    d.offset = double(message.integer(7).value_or(0));
    m_descriptions.insert(quint8(*developer) * 256 + quint8(*number), d);
    m_slots.clear();
}

FitRecords::Column FitRecords::standardColumn(const FitField &field, int element) const
{
    Column c;
    if (const auto facts = fitRecordField(field.number)) {
        c.name = QString::fromUtf8(facts->name);
        c.unit = QString::fromUtf8(facts->unit);
        c.scale = facts->scale;
        c.offset = facts->offset;
    } else {
        c.name = QStringLiteral("field_%1").arg(field.number);
    }
    c.type = *field.type;
    if (isFitFloat(c.type)) { // a float needs no packing: it is the value itself
        c.scale = 1;
        c.offset = 0;
    }
    if (field.count() > 1)
        c.name += QStringLiteral("[%1]").arg(element);
    return c;
}

FitRecords::Column FitRecords::developerColumn(const FitField &field, int element) const
{
    const Description d = m_descriptions.value(int(*field.developer) * 256 + field.number);
    Column c;
    c.name = d.name.isEmpty() ? QStringLiteral("developer_%1_field_%2").arg(*field.developer).arg(field.number) : d.name;
    c.unit = d.unit;
    c.scale = d.scale;
    c.offset = d.offset;
    c.type = *field.type;
    if (field.count() > 1)
        c.name += QStringLiteral("[%1]").arg(element);
    return c;
}

int FitRecords::column(quint64 key, const std::function<Column()> &make)
{
    if (const auto known = m_columnOf.constFind(key); known != m_columnOf.cend())
        return *known;
    if (m_columns.size() >= mostColumns) {
        m_cut = true;
        return -1;
    }
    Column c = make();
    const QString wanted = c.name;
    for (int again = 2; named(c.name); ++again)
        c.name = wanted + QStringLiteral(" %1").arg(again);
    m_columns.push_back(std::move(c));
    const int index = int(m_columns.size()) - 1;
    m_columnOf.insert(key, index);
    return index;
}

void FitRecords::addPackedSlots(std::vector<Slot> &slotList, const FitField &field)
{
    const int speed = column(keyOf(field, FitType::UInt16, 0, 1), [] {
        return Column{QStringLiteral("speed"), QStringLiteral("m/s"), 100, 0, FitType::UInt16, {}, {}};
    });
    const int distance = column(keyOf(field, FitType::UInt32, 0, 2), [] {
        return Column{QStringLiteral("distance"), QStringLiteral("m"), 16, 0, FitType::UInt32, {}, {}};
    });
    if (speed < 0 || distance < 0)
        return;
    slotList.push_back({field, 0, Part::PackedSpeed, speed});
    slotList.push_back({field, 0, Part::PackedDistance, distance});
}

void FitRecords::addSlots(std::vector<Slot> &slotList, FitField field)
{
    if (field.developer) {
        const auto known = m_descriptions.constFind(int(*field.developer) * 256 + field.number);
        if (known == m_descriptions.cend() || field.size % fitTypeSize(known->type) != 0)
            return;
        field.type = known->type;
    } else if (field.number == timestampField) {
        return;
    } else if (field.number == packedField && field.size == 3) {
        addPackedSlots(slotList, field);
        return;
    }
    if (!field.type || (!isFitInteger(*field.type) && !isFitFloat(*field.type)))
        return;
    for (int element = 0; element < field.count(); ++element) {
        const int index = column(keyOf(field, *field.type, element, 0), [&] {
            return field.developer ? developerColumn(field, element) : standardColumn(field, element);
        });
        if (index >= 0)
            slotList.push_back({field, element, Part::Whole, index});
    }
}

const std::vector<FitRecords::Slot> &FitRecords::slotsOf(const FitDefinition &definition)
{
    if (const auto known = m_slots.constFind(definition.id); known != m_slots.cend())
        return *known;
    if (m_slots.size() >= mostShapes)
        m_slots.clear();
    std::vector<Slot> slotList;
    for (const FitField &field : definition.fields)
        addSlots(slotList, field);
    // The enhanced fields come last, so that they win.
    std::stable_partition(slotList.begin(), slotList.end(), [](const Slot &slot) {
        return slot.field.developer || plainNumber(slot.field.number) == slot.field.number;
    });
    return *m_slots.insert(definition.id, std::move(slotList));
}

std::optional<qint64> FitRecords::value(const Slot &slot, const FitMessage &message)
{
    if (slot.part == Part::Whole)
        return message.element(slot.field, slot.element);
    const uchar *b = message.bytes(slot.field);
    if (b[0] == 0xFF && b[1] == 0xFF && b[2] == 0xFF)
        return std::nullopt;
    if (slot.part == Part::PackedSpeed)
        return b[0] | (b[1] & 0x0F) << 8;
    const qint64 low = b[1] >> 4 | b[2] << 4;
    m_packedDistance += (low - m_packedDistance) & 0xFFF;
    return m_packedDistance;
}

void FitRecords::set(int column, std::size_t row, qint64 value)
{
    Column &c = m_columns[std::size_t(column)];
    if (c.values.size() <= row) {
        m_cells += row + 1 - c.values.size();
        if (m_cells > mostCells) {
            m_cut = true;
            return;
        }
        c.values.resize(row + 1);
        c.present.resize(row + 1);
    }
    c.values[row] = value;
    c.present[row] = true;
}

void FitRecords::add(const FitMessage &message)
{
    if (m_times.size() >= mostRows || m_cells > mostCells) {
        m_cut = true;
        return;
    }
    const std::size_t row = m_times.size();
    if (const auto time = message.time()) {
        const qint64 ms = msFromFitTime(*time);
        if (!m_timed)
            std::fill(m_times.begin(), m_times.end(), ms);
        m_timed = true;
        m_times.push_back(ms);
    } else {
        m_times.push_back(m_times.empty() ? 0 : m_times.back());
    }
    for (const Slot &slot : slotsOf(message.definition()))
        if (const auto v = value(slot, message))
            set(slot.column, row, *v);
}

const FitRecords::Column *FitRecords::named(const QString &name) const
{
    for (const Column &c : m_columns)
        if (c.name == name)
            return &c;
    return nullptr;
}

void FitRecords::fillHeartRate(const std::vector<FitBeat> &beats)
{
    if (beats.empty() || !m_timed)
        return;
    FitField field;
    field.number = 3;
    field.size = 1;
    field.type = FitType::UInt8;
    const int index = column(keyOf(field, FitType::UInt8, 0, 0), [&] { return standardColumn(field, 0); });
    if (index < 0)
        return;
    const auto before = [](const FitBeat &beat, qint64 ms) { return beat.ms <= ms; };
    for (std::size_t row = 0; row < m_times.size(); ++row) {
        const Column &c = m_columns[std::size_t(index)];
        if (row < c.present.size() && c.present[row])
            continue;
        qint64 from = m_times[row] - 1000;
        if (row > 0 && m_times[row - 1] < m_times[row])
            from = std::max(m_times[row - 1], m_times[row] - farthestBeatMs);
        const auto first = std::lower_bound(beats.begin(), beats.end(), from, before);
        const auto last = std::lower_bound(first, beats.end(), m_times[row], before);
        qint64 sum = 0;
        for (auto beat = first; beat != last; ++beat)
            sum += beat->bpm;
        if (first != last)
            set(index, row, std::llround(double(sum) / double(last - first)));
    }
}

std::vector<int> FitRecords::heartRates() const
{
    // Some devices write 0 while there is no strap.
    constexpr qint64 most = 254;
    std::vector<int> found;
    const Column *c = named(QStringLiteral("hr"));
    for (std::size_t i = 0; c && i < c->values.size(); ++i)
        if (c->present[i] && c->values[i] > 0 && c->values[i] <= most)
            found.push_back(int(c->values[i]));
    return found;
}

std::optional<int> FitRecords::meanHeartRate() const
{
    const std::vector<int> found = heartRates();
    if (found.empty())
        return std::nullopt;
    return int(std::lround(std::accumulate(found.begin(), found.end(), 0.0) / double(found.size())));
}

std::optional<int> FitRecords::maxHeartRate() const
{
    const std::vector<int> found = heartRates();
    return found.empty() ? std::nullopt : std::optional(*std::max_element(found.begin(), found.end()));
}

std::optional<double> FitRecords::maxDistance() const
{
    const Column *c = named(QStringLiteral("distance"));
    std::optional<double> most;
    for (std::size_t i = 0; c && !isFitFloat(c->type) && i < c->values.size(); ++i)
        if (c->present[i])
            most = std::max(most.value_or(0), double(c->values[i]) / c->scale - c->offset);
    return most;
}

core::Recording FitRecords::recording(const std::vector<std::size_t> &rows) const
{
    core::Recording result;
    if (rows.empty())
        return result;
    result.timesMs.reserve(rows.size());
    for (const std::size_t row : rows)
        result.timesMs.push_back(m_times[row]);
    for (const Column &c : m_columns) {
        core::Channel channel{c.name, c.unit, c.scale, c.offset, {}, {}};
        channel.values.resize(rows.size());
        channel.present.resize(rows.size());
        bool any = false;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i] < c.present.size() && c.present[rows[i]]) {
                channel.values[i] = c.values[rows[i]];
                channel.present[i] = true;
                any = true;
            }
        if (any && isFitFloat(c.type))
            makeExactIntegers(channel, c.type);
        if (any)
            result.channels.push_back(std::move(channel));
    }
    return result;
}

} // namespace exchange
