// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/arrangegrid.h"

#include "ui/guidance/sessionchip.h"
#include "ui/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

QLabel *softLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

QString dayName(QDate day) { return QLocale().standaloneDayName(day.dayOfWeek()); }

/// What stands beside the title of a session: that it is done, skipped, or where it comes from.
QString wordFor(const core::Session &session, const core::SessionMove *move)
{
    if (move)
        return ArrangeGrid::tr("from %1").arg(dayName(move->from));
    if (session.logged)
        return ArrangeGrid::tr("done");
    if (session.planned && session.planned->skipReason)
        return ArrangeGrid::tr("skipped");
    return {};
}

} // namespace

ArrangeGrid::ArrangeGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

void ArrangeGrid::show(const core::WeekGuidance &week, const std::vector<core::SessionMove> &moves)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const core::WeekFacts after = core::withMoves(week.facts, moves);
    m_grid->addWidget(softLabel(tr("Now")), 0, 1);
    m_grid->addWidget(softLabel(tr("Proposed")), 0, 2);
    int row = 1;
    for (QDate day = week.facts.days.first; day <= week.facts.days.last; day = day.addDays(1), ++row) {
        auto *name = new QLabel(dayName(day));
        name->setFont(Theme::headingFont(font()));
        // As deep as the words of a chip, so that both stand on one line.
        name->setContentsMargins(0, 5, 0, 0);
        m_grid->addWidget(name, row, 0, Qt::AlignTop);
        m_grid->addWidget(dayCell(week, week.facts, day, {}), row, 1);
        m_grid->addWidget(dayCell(week, after, day, moves), row, 2);
    }
}

QWidget *ArrangeGrid::dayCell(const core::WeekGuidance &week, const core::WeekFacts &facts, QDate day,
                              const std::vector<core::SessionMove> &moves) const
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const core::Session &session : facts.sessions) {
        if (session.day() != day)
            continue;
        const auto move = std::find_if(moves.begin(), moves.end(),
                                       [&](const core::SessionMove &m) { return m.session == session.id; });
        const core::SessionMove *moved = move == moves.end() ? nullptr : &*move;
        column->addWidget(new SessionChip(core::familyOf(session.kind), session.displayTitle(), wordFor(session, moved), moved));
    }
    if (column->count() == 0) {
        const bool free = std::any_of(week.available.begin(), week.available.end(),
                                      [day](const core::AvailableDay &a) { return a.day == day; });
        column->addWidget(softLabel(free ? tr("free") : tr("not a day for training")));
    }
    column->addStretch(1);
    return cell;
}

} // namespace ui
