// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/rules/bodyfacts.h"
#include "ui/charts/chartrange.h"

#include <QScrollArea>
#include <map>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace core {
class Store;
}

namespace ui {

class Card;
class ChartCard;
class Commands;
class DayCard;
class EnergyCard;
class Today;

/// What is kept of the body: one row to enter a day, energy, and a chart for each measure the user chose. There is such a
/// page only where it was switched on. Reads once when it is visible and something it shows was touched.
class BodyPage : public QScrollArea
{
    Q_OBJECT
public:
    BodyPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

    /// How far back to look; six months at first.
    void setRange(ChartRange range);
    [[nodiscard]] DayCard &dayCard() const { return *m_day; }
    [[nodiscard]] EnergyCard &energyCard() const { return *m_energy; }
    /// The chart of a measure, or null where it is not shown.
    [[nodiscard]] ChartCard *chart(core::BodyMeasure measure) const;
    /// The chart of the sessions' energy, or null where energy is not shown.
    [[nodiscard]] ChartCard *energyChart() const;

signals:
    void preferencesRequested();
    void sessionRequested(core::SessionId session);
    void weekRequested(QDate day);
    /// Something to say in passing: "Saved Weight.png".
    void noted(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeHeader();
    void makeNothing();
    void fillMenu();
    void onChanged(const core::Changes &changes);
    void markStale();
    void refresh();
    [[nodiscard]] core::DateRange shownDays() const;
    void showCharts(const core::BodyState &state, core::DateRange days, const core::Preferences &preferences);
    ChartCard *chartFor(const QString &id);
    void arrange();

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    core::BodyChoices m_choices;
    bool m_stale = true;
    RangeBox *m_range = nullptr;
    QToolButton *m_measures = nullptr;
    QMenu *m_menu = nullptr;
    DayCard *m_day = nullptr;
    EnergyCard *m_energy = nullptr;
    Card *m_nothing = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_choose = nullptr;
    QGridLayout *m_grid = nullptr;
    std::map<QString, ChartCard *> m_charts; ///< by the word of their measure
    std::vector<QString> m_order;            ///< of those that are shown
    int m_columns = 0;
};

} // namespace ui
