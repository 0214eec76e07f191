// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace ui {

class CountedCard;
class DayEdit;
class ScaleRow;
class LogFieldBox;
class LogSession;
class NoteEdit;

/// The right-hand column of every log: how hard it was, when (for lifts), what it counts as, and notes.
class SideColumn : public QWidget
{
    Q_OBJECT
public:
    enum class Times { Shown, Elsewhere };
    SideColumn(LogSession &log, Times times, QWidget *parent = nullptr);

    static constexpr int columnWidth = 270;

    void refresh();
    void restoreDrafts();
    /// Puts a card above the others.
    void putFirst(QWidget *card);
    /// Puts the column's fields in reading order after another widget.
    void orderAfter(QWidget *before);

    /// Without what goes away in a low window.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addEffort(QVBoxLayout &column);
    void addTimes(QVBoxLayout &column);
    void addNotes(QVBoxLayout &column);
    void logEffort(std::optional<int> effort);
    void showEffortWords();
    void showClock();

    LogSession &m_log;
    ScaleRow *m_effort = nullptr;
    QLabel *m_effortWords = nullptr;
    CountedCard *m_counted = nullptr;
    QLabel *m_fromPlan = nullptr;
    NoteEdit *m_notes = nullptr;
    DayEdit *m_day = nullptr;
    LogFieldBox *m_start = nullptr;
    LogFieldBox *m_end = nullptr;
    LogFieldBox *m_duration = nullptr;
    QTimer m_clock;
};

} // namespace ui
