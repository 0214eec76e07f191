// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthstrip.h"

#include "core/store/store.h"
#include "ui/calendar/monthcell.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>

namespace ui {

namespace {

constexpr int weeks = 6;

QToolButton *arrow(QWidget *parent, const char *iconName, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(QLatin1String(iconName)));
    button->setProperty("compact", true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    // The days keep the keyboard; Page Up and Down do the same.
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

MonthStrip::MonthStrip(const core::Store &store, QWidget *parent, Qt::WindowFlags flags) : QFrame(parent, flags), m_store(store)
{
    setProperty("card", true);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    build();
}

void MonthStrip::build()
{
    auto *back = arrow(this, "previous", tr("Previous month"));
    auto *on = arrow(this, "next", tr("Next month"));
    m_title = new QLabel(this);
    m_title->setFont(Theme::headingFont(font()));
    m_title->setAlignment(Qt::AlignCenter);
    connect(back, &QToolButton::clicked, this, [this] { goOn(0, -1); });
    connect(on, &QToolButton::clicked, this, [this] { goOn(0, 1); });
    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(m_title, 1);
    head->addWidget(on);
    auto *grid = new QGridLayout;
    grid->setSpacing(0);
    addWeekdays(*grid);
    for (int i = 0; i < 7 * weeks; ++i) {
        auto *cell = new MonthCell(this);
        grid->addWidget(cell, 1 + i / 7, i % 7);
        m_cells.push_back(cell);
        connect(cell, &MonthCell::clicked, this, [this, cell] { choose(cell->day()); });
    }
    m_failure = new QLabel(this);
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addLayout(head);
    column->addLayout(grid);
    column->addWidget(m_failure);
}

void MonthStrip::addWeekdays(QGridLayout &grid)
{
    for (int i = 0; i < 7; ++i) {
        auto *label = new QLabel(this);
        label->setAlignment(Qt::AlignCenter);
        label->setProperty("role", QStringLiteral("caption"));
        label->setFont(Theme::captionFont(font()));
        grid.addWidget(label, 0, i);
        m_weekdays.push_back(label);
    }
}

void MonthStrip::embed(QDate day, QDate today, Qt::DayOfWeek firstDay)
{
    m_embedded = true;
    standOn(day, today, firstDay);
}

void MonthStrip::standOn(QDate day, QDate today, Qt::DayOfWeek firstDay)
{
    m_today = today;
    m_shownDay = day;
    m_firstDay = firstDay;
    m_read = {};
    setDay(day);
}

void MonthStrip::popUp(QWidget *anchor, QDate day, QDate today, Qt::DayOfWeek firstDay)
{
    standOn(day, today, firstDay);
    adjustSize();
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

void MonthStrip::setDay(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    // In a dialog the week chosen is the one the keyboard stands in.
    if (m_embedded)
        m_shownDay = day;
    refresh();
    emit dayStood(day);
}

MonthCell *MonthStrip::cell(QDate day) const
{
    for (MonthCell *cell : m_cells)
        if (cell->day() == day)
            return cell;
    return nullptr;
}

void MonthStrip::readFamilies(core::DateRange range)
{
    if (m_read == range)
        return;
    m_families.clear();
    const auto tallies = m_store.tallies().between(range.first, range.last);
    m_failure->setVisible(!tallies);
    if (!tallies) {
        m_failure->setText(tr("What stands on these days could not be read: %1").arg(tallies.error().message));
        return;
    }
    m_read = range;
    for (const core::Tally &tally : *tallies) {
        // A session stands on its logged day; the plan of a done one does not stand anywhere else.
        if (tally.half == core::Tally::Half::Planned && tally.state == core::Tally::State::Done)
            continue;
        auto &families = m_families[tally.day];
        const core::Family family = core::familyOf(tally.kind);
        if (std::find(families.begin(), families.end(), family) == families.end())
            families.push_back(family);
    }
    for (auto &[day, families] : m_families)
        std::sort(families.begin(), families.end());
}

void MonthStrip::refresh()
{
    const QLocale locale;
    m_title->setText(locale.toString(m_day, QStringLiteral("MMMM yyyy")));
    const QDate first = core::weekOf(QDate(m_day.year(), m_day.month(), 1), m_firstDay).first;
    readFamilies({first, first.addDays(7 * weeks - 1)});
    const core::DateRange shown = core::weekOf(m_shownDay, m_firstDay);
    for (int i = 0; i < 7; ++i)
        m_weekdays[size_t(i)]->setText(locale.standaloneDayName(first.addDays(i).dayOfWeek(), QLocale::ShortFormat));
    for (int i = 0; i < 7 * weeks; ++i) {
        const QDate day = first.addDays(i);
        const auto known = m_families.find(day);
        m_cells[size_t(i)]->setDay(day, known == m_families.end() ? std::vector<core::Family>() : known->second,
                                   {day == m_today, day.month() == m_day.month(), day == m_day, shown.contains(day), i % 7 == 0, i % 7 == 6});
    }
    if (const MonthCell *standing = cell(m_day)) {
        setAccessibleName(standing->accessibleName());
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void MonthStrip::goOn(int days, int months) { setDay(m_day.addDays(days).addMonths(months)); }

void MonthStrip::choose(QDate day)
{
    if (m_embedded)
        setDay(day);
    else
        close();
    emit dayChosen(day);
}

void MonthStrip::keyPressEvent(QKeyEvent *event)
{
    const int ahead = isRightToLeft() ? -1 : 1;
    const bool years = event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier);
    const core::DateRange week = core::weekOf(m_day, m_firstDay);
    switch (event->key()) {
    case Qt::Key_Left: goOn(-ahead, 0); break;
    case Qt::Key_Right: goOn(ahead, 0); break;
    case Qt::Key_Up: goOn(-7, 0); break;
    case Qt::Key_Down: goOn(7, 0); break;
    case Qt::Key_Home: setDay(week.first); break;
    case Qt::Key_End: setDay(week.last); break;
    case Qt::Key_PageUp: goOn(0, years ? -12 : -1); break;
    case Qt::Key_PageDown: goOn(0, years ? 12 : 1); break;
    case Qt::Key_T: setDay(m_today); break;
    case Qt::Key_Escape:
        if (m_embedded)
            event->ignore();
        else
            close();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(m_day); break;
    default: QFrame::keyPressEvent(event);
    }
}

void MonthStrip::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        goOn(0, event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

} // namespace ui
