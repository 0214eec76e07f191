// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/zones.h"

#include <QString>
#include <QWidget>

class QGridLayout;

namespace ui {

/// One zone of a list of bars.
struct ZoneBar {
    QString name;
    QString range; ///< "108–125 bpm"
    core::Milliseconds time{0};
    bool operator==(const ZoneBar &) const = default;
};

/// Time by zone: a bar a zone, with its name, range, time and share of the whole in words.
class ZoneBars : public QWidget
{
    Q_OBJECT
public:
    explicit ZoneBars(QWidget *parent = nullptr);
    void setBars(const std::vector<ZoneBar> &bars);

private:
    std::vector<ZoneBar> m_bars;
    QWidget *m_rows = nullptr;
};

} // namespace ui
