// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarcards.h"

#include <QDate>
#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <optional>
#include <set>
#include <vector>

namespace ui {

/// Days with their sessions, in whatever arrangement: one tab stop. Shows a finished CalendarCards, keeps focus and
/// selection through every new one, and says what the user wants; it changes nothing itself. Where days and sessions
/// are drawn is for the week and the month to say.
///
/// The keyboard stands on a session, on a day that has none, or on the "+n more" of a day that cannot show all of its
/// sessions. Left and Right go from day to day, Up and Down through the sessions of a day and on to the same weekday of
/// the week before or after.
class CalendarView : public QWidget
{
    Q_OBJECT
public:
    using Place = CalendarCards::Place;

    ~CalendarView() override;

    /// Shows days. The current session stays current wherever it now stands, else its day does.
    void setCards(CalendarCards cards);
    [[nodiscard]] const CalendarCards &cards() const { return m_cards; }

    [[nodiscard]] QDate currentDay() const { return m_day; }
    [[nodiscard]] std::optional<core::SessionId> currentSession() const { return m_session; }
    /// Whether the keyboard stands on a "+n more".
    [[nodiscard]] bool standsOnMore() const { return m_onMore; }
    /// The selected sessions in calendar order; the current one when nothing else is selected.
    [[nodiscard]] std::vector<core::SessionId> selection() const;
    /// Stands on a day: on its first session, or on the day itself when it is empty.
    void setCurrentDay(QDate day);
    /// Stands on a session and selects it alone; where it is not shown yet, as soon as it is.
    void setCurrentSession(core::SessionId session);
    void selectAll();
    /// Selects those of these sessions that are shown, stands on the first of them and lets them light up for a moment.
    void pointOut(const std::vector<core::SessionId> &sessions);

    /// The day at a point of the view.
    [[nodiscard]] virtual std::optional<int> dayAt(QPointF point) const = 0;
    /// The session at a point of the view.
    [[nodiscard]] virtual std::optional<Place> cardAt(QPointF point) const = 0;
    /// The day whose "+n more" is at a point of the view.
    [[nodiscard]] virtual std::optional<int> moreAt(QPointF point) const;
    /// Where a session is drawn; index −1: the day, one past the sessions drawn: the "+n more". Empty when not drawn.
    [[nodiscard]] virtual QRectF placeRect(Place place) const = 0;
    /// All of a day.
    [[nodiscard]] virtual QRectF dayRect(int day) const = 0;
    /// Words beside the days, for example the sums of a week, for screen readers.
    struct Aside {
        QString words;
        QRectF rect;
    };
    [[nodiscard]] virtual std::vector<Aside> asides() const { return {}; }
    /// How many sessions of a day are drawn; the rest is behind "+n more".
    [[nodiscard]] virtual int drawnOn(int day) const;
    /// "+2 more", in words a screen reader can say; empty when all sessions of the day are drawn.
    [[nodiscard]] QString moreText(int day) const;
    /// Where the keyboard stands.
    [[nodiscard]] std::optional<Place> currentPlace() const;

signals:
    /// The keyboard left the days shown.
    void dayWanted(QDate day);
    /// As dayWanted(), coming from below: the last session of that day is meant.
    void dayEndWanted(QDate day);
    void openRequested(core::SessionId session);
    /// On an empty place of a day: double-click, or Enter on an empty day.
    void dayOpenRequested(QDate day);
    /// A double-click on "+n more": all of that day is to be seen.
    void moreRequested(QDate day);
    /// A double-click on the note of a day.
    void noteRequested(QDate day);
    void doneAsPlannedRequested(core::SessionId session);
    /// The selection was dragged `days` on (or back) and dropped in front of a session, or at the end of the day; a copy
    /// with Ctrl.
    void dragged(int days, bool copies, std::optional<core::SessionId> before);
    /// While dragging, whenever a drop would do something else: `days` on or back, 0 where it would move nothing to
    /// another day.
    void dragMoved(int days, bool copies);
    /// The drag is over; a drop is told after this.
    void dragEnded();
    /// A card was dropped within its own day, before the card at `index`.
    void reorderRequested(core::SessionId session, int index);
    void filesDropped(const QStringList &files, QDate day);
    /// Files dropped on the card of a session.
    void filesDroppedOn(const QStringList &files, core::SessionId session);
    /// For a context menu at a place on the screen; the session, or the day, has been made current.
    void menuRequested(QPoint globalPosition, std::optional<core::SessionId> session);
    void currentChanged();
    /// The current place should be scrolled to.
    void placeShown(QRect place);

protected:
    explicit CalendarView(QWidget *parent);

    bool event(QEvent *event) override;
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

    /// Lays everything out for the present size and font.
    virtual void relayout() = 0;
    /// Before which card of a day something dropped at `point` goes; the number of cards: at the end.
    [[nodiscard]] virtual int insertionIndex(int day, QPointF point) const = 0;
    /// The session whose "Log" or "Done as planned" link is at a point.
    [[nodiscard]] virtual std::optional<core::SessionId> linkAt(QPointF point, bool &asPlanned) const;
    /// The day whose note is drawn at a point.
    [[nodiscard]] virtual std::optional<int> noteAt(QPointF point) const;
    [[nodiscard]] std::optional<core::SessionId> sessionAt(Place place) const;
    [[nodiscard]] bool isSelected(core::SessionId session) const { return m_selected.contains(session); }

    /// A session under way to another place.
    struct Drag {
        core::SessionId session;
        Place from;
        QPointF start;
        QPointF at;
        bool copies = false;
        std::optional<int> day; ///< what is under the pointer; nullopt: no day
        bool refused = false;   ///< a day that cannot take it: what is done cannot be on a day to come
        int index = 0;
        std::pair<int, bool> told{0, false}; ///< what dragMoved() said last
    };
    /// Whether a session is pointed out just now.
    [[nodiscard]] bool isLit(core::SessionId session) const { return m_lit.contains(session); }
    [[nodiscard]] const std::optional<Drag> &drag() const { return m_drag; }
    /// How a day is tinted while something is dragged over it.
    enum class DropTint { None, Target, Refused };
    [[nodiscard]] DropTint dropTint(int day) const;

private:
    void stand(QDate day, std::optional<core::SessionId> session);
    void standOnMore(QDate day);
    void select(core::SessionId session, Qt::KeyboardModifiers modifiers);
    void selectRange(Place from, Place to);
    void goTo(int day, int index);
    void goSideways(int step);
    void goUpOrDown(int step);
    void goToWeekEdge(bool end);
    bool triggerLetter(const QString &text);
    void showCurrent();
    void announceCurrent();
    void updateDrag(QPointF position, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool takes(int days) const;
    void tellDrag();
    void finishDrag();
    [[nodiscard]] std::optional<core::SessionId> droppedBefore(const Drag &drag) const;
    void cancelDrag();
    void updateHover(QPointF position);
    [[nodiscard]] QRectF currentRect() const;

    CalendarCards m_cards;
    QDate m_day;
    std::optional<core::SessionId> m_session;
    bool m_onMore = false;
    std::set<core::SessionId> m_selected;
    std::optional<core::SessionId> m_anchor;   ///< where a Shift+click range starts
    std::optional<core::SessionId> m_pressed;  ///< may become a drag
    QPointF m_pressedAt;
    std::optional<Drag> m_drag;
    std::set<core::SessionId> m_lit;           ///< pointed out just now
    QTimer m_light;
    std::optional<int> m_fileDay;              ///< where dragged files would land
};

} // namespace ui
