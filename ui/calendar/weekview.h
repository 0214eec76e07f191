// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/weeklayout.h"

#include <QDate>
#include <QStringList>
#include <QWidget>
#include <optional>
#include <set>
#include <vector>

namespace ui {

class WeekPainter;

/// Seven day columns with their cards: one tab stop. Shows a finished WeekCards, keeps focus and selection through
/// every new one, and says what the user wants; it changes nothing itself.
///
/// The keyboard stands on a session, or on a day that has none. Left and Right go from day to day, Up and Down through
/// the sessions of a day and on to the same weekday of the week before or after.
class WeekView : public QWidget
{
    Q_OBJECT
public:
    explicit WeekView(QWidget *parent = nullptr);
    ~WeekView() override;

    /// Shows a week. The current session stays current wherever it now stands, else its day does.
    void setWeek(WeekCards week);
    [[nodiscard]] const WeekCards &week() const { return m_week; }
    [[nodiscard]] const WeekLayout &layoutNow() const { return m_layout; }

    [[nodiscard]] QDate currentDay() const { return m_day; }
    [[nodiscard]] std::optional<core::SessionId> currentSession() const { return m_session; }
    /// The selected sessions in calendar order; the current one when nothing else is selected.
    [[nodiscard]] std::vector<core::SessionId> selection() const;
    /// Stands on a day: on its first session, or on the day itself when it is empty.
    void setCurrentDay(QDate day);
    /// Stands on a session and selects it alone; where it is not in this week yet, as soon as it is.
    void setCurrentSession(core::SessionId session);
    void selectAll();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The keyboard left this week.
    void dayWanted(QDate day);
    /// As dayWanted(), coming from below: the last session of that day is meant.
    void dayEndWanted(QDate day);
    void openRequested(core::SessionId session);
    /// On an empty place of a day: double-click, or Enter on an empty day.
    void dayOpenRequested(QDate day);
    void doneAsPlannedRequested(core::SessionId session);
    /// The selection was dragged `days` to the left or right; a copy with Ctrl.
    void dragged(int days, bool copies);
    /// A card was dropped within its own day, before the card at `index`.
    void reorderRequested(core::SessionId session, int index);
    void filesDropped(const QStringList &files, QDate day);
    /// For a context menu at a place on the screen; the session, or the empty day, has been made current.
    void menuRequested(QPoint globalPosition, std::optional<core::SessionId> session);
    void currentChanged();
    /// The current place should be scrolled to.
    void placeShown(QRect place);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Drag {
        core::SessionId session;
        WeekCards::Place from;
        QPointF start;
        QPointF at;
        bool copies = false;
        std::optional<int> column;  ///< nullopt: not a place to drop
        int index = 0;
    };

    void relayout();
    void stand(QDate day, std::optional<core::SessionId> session);
    void select(core::SessionId session, Qt::KeyboardModifiers modifiers);
    void goTo(int column, int index);
    void goSideways(int step);
    void goUpOrDown(int step);
    void showCurrent();
    void announceCurrent();
    void paintDrag(WeekPainter &painter, class QPainter &raw);
    void updateDrag(QPointF position, Qt::KeyboardModifiers modifiers);
    void finishDrag();
    void cancelDrag();
    void updateHover(QPointF position);
    [[nodiscard]] std::optional<core::SessionId> sessionAt(WeekCards::Place place) const;
    [[nodiscard]] std::optional<core::SessionId> linkAt(QPointF position, bool &asPlanned) const;
    [[nodiscard]] QRectF currentRect() const;

    WeekCards m_week;
    WeekLayout m_layout;
    QDate m_day;
    std::optional<core::SessionId> m_session;
    std::set<core::SessionId> m_selected;
    std::optional<core::SessionId> m_anchor;   ///< where a Shift+click range starts
    std::optional<core::SessionId> m_pressed;  ///< may become a drag
    QPointF m_pressedAt;
    std::optional<Drag> m_drag;
    std::optional<int> m_fileColumn;           ///< where dragged files would land
};

} // namespace ui
