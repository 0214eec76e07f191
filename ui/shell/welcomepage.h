// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setting.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace core {
class Store;
struct Changes;
} // namespace core

namespace ui {

class Card;
class Commands;
class Today;

/// The first hour's first page: units and first weekday, what this program is not, and ways to start. Choices count at
/// once.
class WelcomePage : public QScrollArea
{
    Q_OBJECT
public:
    WelcomePage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

signals:
    /// A start was chosen and made; the week of this day is to be shown.
    void started(QDate day);
    /// "Import files…".
    void importRequested();
    /// "Look around with demo data": whoever can make it fills the database.
    void demoRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    Card *makeUnits();
    Card *makeStarts();
    Card *makeNotice();
    [[nodiscard]] QComboBox *addChoice(QGridLayout &form, const QString &label, const QStringList &choices);
    QPushButton *addStart(QGridLayout &grid, const QString &text, const QString &line);
    void connectChoices();
    void showPreferences();
    void showStart(Qt::DayOfWeek firstDay);
    void useSampleWeek();
    void startEmpty();

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    QPushButton *m_sample = nullptr;
    QDate m_monday; ///< where the sample week would start
    QComboBox *m_lengths = nullptr;
    QComboBox *m_weights = nullptr;
    QComboBox *m_firstDay = nullptr;
};

} // namespace ui
