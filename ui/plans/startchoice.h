// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;

namespace ui {

/// When a plan is to start, or the race it is to end on. Any day may be typed; where it is no Monday, it says that plans
/// start on Mondays and offers the one before and the one after.
class StartChoice : public QWidget
{
    Q_OBJECT
public:
    explicit StartChoice(QDate start, QWidget *parent = nullptr);
    [[nodiscard]] bool endsOnRace() const;
    /// The first day, or the race day.
    [[nodiscard]] QDate day() const;
    /// Whether the plan can start then.
    [[nodiscard]] bool isFine() const;
    /// Says beside the race which Monday follows from it.
    void setStartOfRace(QDate monday);

signals:
    void changed();

private:
    void check();
    QDateEdit *dateEdit(const QString &name, QDate day);

    QRadioButton *m_byStart;
    QRadioButton *m_byRace;
    QDateEdit *m_start;
    QDateEdit *m_race;
    QLabel *m_why;
    QPushButton *m_before;
    QPushButton *m_after;
    QLabel *m_follows;
};

} // namespace ui
