// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rules/week.h"
#include "core/store/store.h"
#include "ui/charts/chartrange.h"

#include <QWidget>

namespace ui {

class ChartCard;

/// What every section of the progress page shows itself for.
struct ProgressScope {
    ChartRange range = ChartRange::SixMonths;
    QDate today;
    core::Preferences preferences;
    std::pair<QDate, QDate> span; ///< the first and last day with anything planned or logged
    int revision = 0; ///< another one after every change of what is stored, so that what looks at all of it is read once

    /// The whole weeks of the range (core/stats/progressseries.h).
    [[nodiscard]] core::DateRange weeks() const;
    /// The days of the range up to today, no further back than the first day with anything.
    [[nodiscard]] core::DateRange days() const;
};

/// One section of the progress page: reads once what it shows, and shows it.
class ProgressSection : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressSection(QWidget *parent) : QWidget(parent) {}

    /// Reads and shows; on an error nothing is changed.
    [[nodiscard]] virtual core::Result<void> refresh(const core::Store &store, const ProgressScope &scope) = 0;
    /// Whether the choice of a range, or of how minutes are counted, plays a part.
    [[nodiscard]] virtual bool followsRange() const { return true; }
    [[nodiscard]] virtual bool followsBasis() const { return false; }
    /// Whether there is anything to show in the scope of the last refresh(); else the page offers to show all.
    [[nodiscard]] virtual bool hasAnything() const { return true; }

signals:
    /// The user asked for the week of a day.
    void weekRequested(QDate day);
    /// The user asked for a session.
    void sessionRequested(core::SessionId session);
    /// Something to say in passing.
    void noted(const QString &message);
    /// Something went wrong, with the reason.
    void failed(const QString &message);

protected:
    /// Passes on what a card asks for and says.
    void adopt(ChartCard &card);
};

} // namespace ui
