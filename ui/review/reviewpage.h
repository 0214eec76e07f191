// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/weekreviewreader.h"
#include "ui/print/textsheet.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace core {
class Store;
struct Changes;
}

namespace ui {

class Commands;
class Today;

/// A finished week looked back on: planned and done, what moved, one suggestion, the next week at a glance. Opens on the last
/// finished week; reads anew when something it shows was changed.
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    ReviewPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

    /// Shows the week around a day.
    void showWeek(QDate day);
    /// The words on show.
    [[nodiscard]] const TextPage &text() const { return m_text; }

signals:
    /// Something was done that deserves a word: "Saved Week review 2026-11-16.pdf".
    void noted(const QString &message);
    /// The week shown is to be opened in the calendar.
    void weekRequested(QDate day);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read();
    void present(const TextPage &text);
    void copy();
    void print();
    void savePdf();
    void onChanged(const core::Changes &changes);

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    QDate m_day;
    TextPage m_text;
    QLabel *m_range;
    QGridLayout *m_grid = nullptr;
    bool m_stale = true;
};

} // namespace ui
