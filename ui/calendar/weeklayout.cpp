// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weeklayout.h"

#include "ui/calendar/textlines.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double columnGap = 8;
constexpr double columnPad = 7;
constexpr double cardGap = 8;
constexpr double cardLeft = 14; // the colour bar and its distance
constexpr double cardPad = 8;
constexpr double markSize = 16;
constexpr double recurringSize = 12;
constexpr double profileHeight = 24;
constexpr double linkGap = 4;
constexpr int titleLines = 3;
constexpr int bodyLines = 3;
constexpr int noteLines = 6;
constexpr double noteIndent = 18; // its mark

QString tr(const char *text) { return QCoreApplication::translate("WeekLayout", text); }

/// Stacks the parts of one card downwards.
class CardBuilder
{
public:
    CardBuilder(const QFont &base, double left, double top, double width)
        : m_base(base), m_x(left + cardLeft), m_top(top), m_y(top + cardPad), m_width(width - cardLeft - cardPad)
    {
        m_card.frame = QRectF(left, top, width, 0);
    }

    CardLayout build(const SessionCard &card)
    {
        addTitle(card);
        for (const QString &line : card.lines)
            add(line, Theme::captionFont(m_base), TextLine::Role::Body, bodyLines);
        if (!card.status.words.isEmpty())
            add(card.status.words, Theme::captionFont(m_base), TextLine::Role::Status, bodyLines);
        if (!card.profile.empty())
            addProfile();
        if (card.offersActions)
            addLinks();
        m_card.frame.setHeight(m_y + cardPad - m_top);
        return m_card;
    }

private:
    void addTitle(const SessionCard &card)
    {
        double width = m_width;
        if (!card.status.icon.isEmpty()) {
            m_card.mark = QRectF(m_x + m_width - markSize, m_y, markSize, markSize);
            width -= markSize + 2;
        }
        if (card.recurring) {
            width -= recurringSize + 2;
            m_card.recurring = QRectF(m_x + width + 1, m_y + (markSize - recurringSize) / 2, recurringSize, recurringSize);
        }
        const QFont font = Theme::headingFont(m_base);
        addLines(fitLines(keptTogether(card.title, font, width), font, width, titleLines), font, TextLine::Role::Title, width);
        m_y = std::max(m_y, m_card.mark.bottom()) + 2;
    }

    void add(const QString &text, const QFont &font, TextLine::Role role, int maximum)
    {
        addLines(fitLines(keptTogether(text, font, m_width), font, m_width, maximum), font, role, m_width);
    }

    void addLines(const QStringList &lines, const QFont &font, TextLine::Role role, double width)
    {
        const double height = std::ceil(QFontMetricsF(font).height());
        for (const QString &line : lines) {
            m_card.lines.push_back({role, line, QRectF(m_x, m_y, width, height)});
            m_y += height;
        }
    }

    void addProfile()
    {
        m_y += 4;
        m_card.profile = QRectF(m_x, m_y, m_width, profileHeight);
        m_y += profileHeight;
    }

    QRectF addLink(const QString &text)
    {
        m_y += linkGap;
        QFont font = Theme::captionFont(m_base);
        font.setWeight(QFont::DemiBold);
        const QRectF start(m_x, m_y, m_width, 0);
        addLines(fitLines(text, font, m_width, bodyLines), font, TextLine::Role::Link, m_width);
        return start.adjusted(0, 0, 0, m_y - start.top());
    }

    void addLinks()
    {
        m_card.logLink = addLink(tr("Log"));
        m_card.asPlannedLink = addLink(tr("Done as planned"));
    }

    QFont m_base;
    double m_x;
    double m_top;
    double m_y;
    double m_width;
    CardLayout m_card;
};

/// The note goes under the cards, as wide as they are; gives where it ends.
double addNote(DayLayout &day, const QString &note, double top, const QFont &base)
{
    const QFont font = Theme::captionFont(base);
    const double height = std::ceil(QFontMetricsF(font).height());
    const double left = day.column.left() + columnPad + 3;
    const double width = day.column.width() - 2 * columnPad - 6;
    double y = top;
    for (const QString &line : fitLines(note.simplified(), font, width - noteIndent, noteLines)) {
        day.noteLines.push_back({TextLine::Role::Body, line, QRectF(left + noteIndent, y, width - noteIndent, height)});
        y += height;
    }
    day.note = QRectF(left, top, width, y - top);
    return y;
}

DayLayout dayLayout(const DayCards &day, const QRectF &column, const QFont &font)
{
    DayLayout out;
    out.column = column;
    const double headingHeight = std::ceil(QFontMetricsF(Theme::headingFont(font)).height()) + 2;
    out.heading = QRectF(column.left() + columnPad + 3, columnPad, column.width() - 2 * columnPad - 6, headingHeight);
    double y = out.heading.bottom() + columnPad;
    for (const SessionCard &card : day.cards) {
        CardBuilder builder(font, column.left() + columnPad, y, column.width() - 2 * columnPad);
        out.cards.push_back(builder.build(card));
        y = out.cards.back().frame.bottom() + cardGap;
    }
    if (!day.note.isEmpty())
        y = addNote(out, day.note, y, font) + cardGap;
    // Room below the last card, so that there is always a place to click and to drop.
    out.column.setBottom(y + 36);
    return out;
}

} // namespace

WeekLayout weekLayout(const CalendarCards &week, double width, double minimumHeight, const QFont &font)
{
    WeekLayout layout;
    const double each = (width - 6 * columnGap) / 7;
    for (int i = 0; i < 7; ++i) {
        const double left = std::round(i * (each + columnGap));
        const double right = std::round(i * (each + columnGap) + each);
        layout.days[size_t(i)] = dayLayout(week.days[size_t(i)], QRectF(left, 0, right - left, 0), font);
        layout.height = std::max(layout.height, layout.days[size_t(i)].column.bottom());
    }
    layout.height = std::ceil(layout.height);
    for (DayLayout &day : layout.days)
        day.column.setBottom(std::max(layout.height, minimumHeight));
    return layout;
}

std::optional<int> WeekLayout::columnAt(QPointF point) const
{
    for (int i = 0; i < 7; ++i) {
        const QRectF &column = days[size_t(i)].column;
        if (point.x() >= column.left() && point.x() < column.right() + columnGap && point.y() >= 0 && point.y() < column.bottom())
            return i;
    }
    return std::nullopt;
}

std::optional<CalendarCards::Place> WeekLayout::cardAt(QPointF point) const
{
    const auto column = columnAt(point);
    if (!column)
        return std::nullopt;
    const auto &cards = days[size_t(*column)].cards;
    for (int i = 0; i < int(cards.size()); ++i)
        if (cards[size_t(i)].frame.contains(point))
            return CalendarCards::Place{*column, i};
    return std::nullopt;
}

int WeekLayout::insertionIndex(int column, double y) const
{
    const auto &cards = days[size_t(column)].cards;
    int index = 0;
    while (index < int(cards.size()) && y > cards[size_t(index)].frame.center().y())
        ++index;
    return index;
}

} // namespace ui
