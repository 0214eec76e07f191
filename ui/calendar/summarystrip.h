// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/weekcontent.h"

#include <QWidget>

class QLabel;

namespace ui {

class GoalBar;

/// The three cards above the week: aerobic minutes against the goal, strength days, sessions.
class SummaryStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryStrip(QWidget *parent = nullptr);
    void setWeek(const WeekContent &week);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Tile {
        QLabel *caption = nullptr;
        QLabel *figures = nullptr;
        GoalBar *bar = nullptr;
    };
    Tile addTile(int stretch, bool hasBar);
    void setFigures(const Tile &tile, const QString &number, const QString &rest);
    void applyFonts();

    Tile m_minutes;
    Tile m_strength;
    Tile m_sessions;
};

} // namespace ui
