// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml/exactchannel.h"
#include "core/exchange/xml/xmltime.h"
#include "core/model/quantities.h"

#include <QHash>
#include <QStringList>

namespace exchange {

/// Gathers the track points of one activity into a recording.
class Samples
{
public:
    /// Begins the next sample; what is set from now on belongs to it.
    void begin();
    /// The time of the sample; one that is not believable counts as none.
    void setTime(const XmlTime &time);
    /// A number of the sample by the name its channel has in a recording; the first of a name counts.
    void set(const QString &channel, const QString &unit, const Decimal &number);
    /// A number under the file's own name, if it is one; texts are passed over. At most 32 such channels are kept.
    void setOwn(const QString &name, const QString &text);

    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    /// Samples that have a time.
    [[nodiscard]] std::size_t timed() const { return m_timed; }
    /// Samples whose time cannot be true.
    [[nodiscard]] std::size_t unbelievable() const { return m_unbelievable; }
    /// True when a time was written without a zone.
    [[nodiscard]] bool hasNaiveTimes() const { return m_naive; }
    /// The earliest and the latest time, UTC milliseconds; nullopt when no sample has one.
    [[nodiscard]] std::optional<qint64> earliestMs() const { return m_earliest; }
    [[nodiscard]] std::optional<qint64> latestMs() const { return m_latest; }
    /// The zone behind the first time that has one.
    [[nodiscard]] std::optional<int> offsetMinutes() const { return m_offset; }
    /// From the earliest to the latest time; nullopt with fewer than two times.
    [[nodiscard]] std::optional<core::Milliseconds> span() const;
    /// Mean (rounded) and largest of the heart rates above 0; nullopt without any.
    [[nodiscard]] std::optional<int> meanHeartRate() const;
    [[nodiscard]] std::optional<int> maxHeartRate() const;
    /// The largest number of a channel; nullopt without any.
    [[nodiscard]] std::optional<double> largest(const QString &channel) const;
    /// True when a channel's numbers never go down from one sample to the next.
    [[nodiscard]] bool neverFalls(const QString &channel) const;
    /// Gives a channel another name, unless there is one of that name already.
    void rename(const QString &channel, const QString &name);

    /// The recording. A sample without a time has that of the one before it (at the start: of the first that has one).
    /// What could be lived with is added to `warnings` as finished sentences.
    [[nodiscard]] core::Recording recording(QStringList &warnings) const;

private:
    struct Column {
        QString name;
        QString unit;
        std::vector<SampleValue> values;
    };
    Column *columnFor(const QString &name, const QString &unit, bool own);
    [[nodiscard]] const Column *named(const QString &name) const;
    [[nodiscard]] std::vector<qint64> filledTimes() const;
    void warnAboutTimes(QStringList &warnings) const;

    std::vector<Column> m_columns;
    QHash<QString, std::size_t> m_columnOf;
    std::vector<std::optional<qint64>> m_times;
    std::optional<qint64> m_earliest;
    std::optional<qint64> m_latest;
    std::optional<int> m_offset;
    std::size_t m_timed = 0;
    std::size_t m_unbelievable = 0;
    int m_ownColumns = 0;
    bool m_naive = false;
    bool m_cut = false;
};

} // namespace exchange
