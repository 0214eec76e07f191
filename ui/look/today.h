// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>
#include <optional>

namespace ui {

/// The local calendar date, kept true over midnight, sleep and a changed clock while the program stays open.
class Today : public QObject
{
    Q_OBJECT
public:
    /// Follows the clock, or stays on `fixed` (the command line's --today).
    explicit Today(std::optional<QDate> fixed = std::nullopt, QObject *parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    /// The clock's time of day and UTC instant for new logs; with a fixed date, noon of that date.
    [[nodiscard]] QDateTime now() const;
    /// Looks at the clock at once; called by the timer, on activation of the window and by tests.
    void refresh();
    /// Lets tests stand in for the clock.
    void setFixed(QDate date);

signals:
    void changed(QDate today);

private:
    std::optional<QDate> m_fixed;
    QDate m_date;
    QTimer m_timer;
};

} // namespace ui
