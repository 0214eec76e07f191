// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fit/fitmessage.h"
#include "core/exchange/fit/fitstrap.h"
#include "core/model/recording.h"

#include <QHash>
#include <QMap>
#include <functional>

namespace exchange {

/// Gathers record messages into columns, one per numeric field, the raw integers as they are in the file.
///
/// The enhanced (wider) speed and altitude share the column of the plain ones and win over them. Array fields give
/// one column per element ("name[0]"). The packed speed-and-distance field gives "speed" and "distance", the latter
/// with its wrap-arounds undone. Fields the profile table does not know are "field_N" with scale 1. Developer fields
/// are named as their description says; two channels of one name are told apart by " 2", " 3" … Float fields become
/// integers with a power of two as scale, which is exact; where 62 bits are too few for that the channel holds the bit
/// patterns of the floats, scale 1, and its unit ends in " (float32 bits)" or " (float64 bits)".
class FitRecords
{
public:
    /// A field_description message: what a developer field is called and made of.
    void describe(const FitMessage &message);
    /// A record message.
    void add(const FitMessage &message);
    /// Fills the heart rate of samples that have none from the strap's own memory.
    void fillHeartRate(const std::vector<FitBeat> &beats);

    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    /// At least one sample has a time.
    [[nodiscard]] bool isTimed() const { return m_timed; }
    /// UTC milliseconds of each sample; a sample without a time has that of the one before (or after, at the start).
    [[nodiscard]] const std::vector<qint64> &timesMs() const { return m_times; }
    /// Samples or fields were left out because there were absurdly many.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// Mean (rounded) and maximum of "hr", zeros left out, and the largest "distance" in metres; nullopt without values.
    [[nodiscard]] std::optional<int> meanHeartRate() const;
    [[nodiscard]] std::optional<int> maxHeartRate() const;
    [[nodiscard]] std::optional<double> maxDistance() const;

    /// These samples, without the channels that have no value there.
    [[nodiscard]] core::Recording recording(const std::vector<std::size_t> &rows) const;

private:
    struct Column {
        QString name;
        QString unit;
        double scale = 1;
        double offset = 0;
        FitType type = FitType::UInt32;
        std::vector<qint64> values;
        std::vector<bool> present;
    };
    struct Description {
        FitType type = FitType::Byte;
        QString name;
        QString unit;
        double scale = 1;
        double offset = 0;
    };
    enum class Part { Whole, PackedSpeed, PackedDistance };
    /// How to get one column's value out of a message of one definition.
    struct Slot {
        FitField field;
        int element = 0;
        Part part = Part::Whole;
        int column = 0;
    };

    const std::vector<Slot> &slotsOf(const FitDefinition &definition);
    void addSlots(std::vector<Slot> &slotList, FitField field);
    void addPackedSlots(std::vector<Slot> &slotList, const FitField &field);
    int column(quint64 key, const std::function<Column()> &make);
    Column standardColumn(const FitField &field, int element) const;
    Column developerColumn(const FitField &field, int element) const;
    void set(int column, std::size_t row, qint64 value);
    std::optional<qint64> value(const Slot &slot, const FitMessage &message);
    const Column *named(const QString &name) const;
    std::vector<int> heartRates() const;

    QMap<int, Description> m_descriptions;      // developer * 256 + field
    QHash<int, std::vector<Slot>> m_slots;      // by definition id
    QHash<quint64, int> m_columnOf;
    std::vector<Column> m_columns;
    std::vector<qint64> m_times;
    bool m_timed = false;
    bool m_cut = false;
    std::size_t m_cells = 0;
    qint64 m_packedDistance = 0;
};

} // namespace exchange
