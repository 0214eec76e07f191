// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/weeksheet.h"

#include "core/exchange/amounttext.h"
#include "core/model/datetext.h"
#include "core/rules/runtext.h"
#include "ui/calendar/sessioncard.h"
#include "ui/look/wording.h"
#include "ui/print/setcells.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTime>

namespace ui {

namespace {

constexpr double dayColumn = 25;
constexpr double barColumn = 4;
constexpr double profileHeight = 9;
constexpr double sessionGap = 3.5;

QString tr(const char *text) { return QCoreApplication::translate("Print", text); }

void append(std::vector<Block> &to, std::vector<Block> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

template <class Half> QString timeOf(const Half &half)
{
    const auto time = half.time();
    return time ? exchange::exactTime(std::chrono::round<core::Seconds>(*time)) : QString();
}

/// What the plan asks for in figures: "18:30 · 45 min · 8.0 km · effort 4".
QString figures(const core::Session &session, core::LengthUnit lengths)
{
    if (!session.planned)
        return tr("not planned");
    const core::Planned &plan = *session.planned;
    QStringList parts;
    if (plan.startMinute)
        parts << QLocale().toString(QTime(*plan.startMinute / 60, *plan.startMinute % 60), QStringLiteral("HH:mm"));
    parts << timeOf(plan);
    if (plan.distance)
        parts << distanceText(*plan.distance, lengths);
    if (plan.effort)
        parts << tr("effort %1").arg(*plan.effort);
    if (plan.light)
        parts << tr("light version");
    if (plan.skipReason && !session.logged)
        parts << tr("skipped: %1").arg(core::skipReasonName(*plan.skipReason));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Whether the prescription in words is the steps already.
bool saysSteps(const core::Planned &plan)
{
    const auto said = core::stepsFromText(plan.basisText);
    return said && *said == plan.steps;
}

/// Room to write what was done, filled in where it is logged.
std::vector<Field> fieldsOf(const core::Session &session, core::LengthUnit lengths)
{
    const core::Logged done = session.logged.value_or(core::Logged{});
    const auto number = [](const std::optional<int> &value) { return value ? QString::number(*value) : QString(); };
    std::vector<Field> fields{{tr("Time"), timeOf(done)}};
    if (core::isAerobic(session.kind)) {
        fields.push_back({lengths == core::LengthUnit::Miles ? tr("Distance, mi") : tr("Distance, km"), done.distance ? distanceText(*done.distance, lengths) : QString()});
        fields.push_back({tr("Heart rate"), number(done.avgHr)});
    }
    fields.push_back({tr("Effort, 0–10"), number(done.effort)});
    fields.push_back({tr("Note"), {}, 3});
    return fields;
}

/// The small drawing of the steps, hard ones dark, so that it reads in grey too.
Block profileBlock(const Paper &paper, const std::vector<ProfileBar> &bars, Span span)
{
    Block block;
    block.height = paper.mm(profileHeight) + paper.mm(1.5);
    block.paint = [paper, bars, span](QPainter &painter, const QRectF &rect) {
        const QRectF area(rect.left() + span.left, rect.top() + paper.mm(0.5), std::min(span.width, paper.mm(90)), paper.mm(profileHeight));
        for (const ProfileBar &bar : bars) {
            const double left = area.left() + area.width() * bar.from;
            const double width = std::max(area.width() * (bar.to - bar.from) - paper.mm(0.2), paper.mm(0.1));
            painter.fillRect(QRectF(left, area.bottom() - area.height() * bar.height, width, area.height() * bar.height),
                             bar.hard ? paper.theme().family(core::Family::HardRuns) : paper.theme().hatch);
        }
    };
    return block;
}

class WeekBuilder
{
public:
    WeekBuilder(const Paper &paper, const PrintContent &content)
        : m_paper(paper), m_content(content), m_sheet(paper),
          m_span{paper.mm(dayColumn + barColumn), paper.page().width() - paper.mm(dayColumn + barColumn)}
    {
        m_sheet.setHeader(headerBlock(paper, content.title, content.subtitle));
    }

    Sheet build()
    {
        for (QDate day = m_content.range.first; day <= m_content.range.last; day = day.addDays(1))
            addDay(day);
        return std::move(m_sheet);
    }

private:
    [[nodiscard]] std::vector<Block> soft(const QString &text, Paper::Text kind = Paper::Text::Body) const
    {
        return textBlocks(m_paper, text, kind, m_paper.theme().textSoft, m_span);
    }
    [[nodiscard]] std::vector<Block> dayLabel(QDate day) const
    {
        return textBlocks(m_paper, core::dateText(day, QStringLiteral("ddd d MMM")), Paper::Text::Heading, m_paper.theme().text,
                          {0, m_paper.mm(dayColumn)});
    }

    void addDay(QDate day)
    {
        std::vector<std::vector<Block>> parts;
        std::vector<const core::Session *> owners;
        for (const core::Session *session : m_content.onDay(day)) {
            parts.push_back(sessionBlocks(*session));
            owners.push_back(session);
        }
        const auto note = m_content.notes.find(day);
        if (note != m_content.notes.end()) {
            parts.push_back(soft(note->second));
            owners.push_back(nullptr);
        }
        if (parts.empty()) {
            parts.push_back(soft(tr("Nothing planned")));
            owners.push_back(nullptr);
        }
        for (size_t i = 0; i < parts.size(); ++i)
            addPart(parts[i], owners[i], day, i == 0);
    }

    /// Adds the blocks of a session or a note, the first of a day with the day beside it and a rule above.
    void addPart(std::vector<Block> &blocks, const core::Session *session, QDate day, bool firstOfDay)
    {
        const int group = m_sheet.addGroup(reminder(session, day));
        for (size_t i = 0; i < blocks.size(); ++i) {
            Block block = session ? withBar(std::move(blocks[i]), *session) : std::move(blocks[i]);
            block.group = group;
            if (i == 0)
                block.before = m_paper.mm(sessionGap);
            m_sheet.add(i == 0 && firstOfDay ? withDay(std::move(block), day) : std::move(block));
        }
    }

    [[nodiscard]] Block withBar(Block block, const core::Session &session) const
    {
        const QColor color = m_paper.theme().family(core::familyOf(session.kind));
        block.paint = [paper = m_paper, color, paint = std::move(block.paint)](QPainter &painter, const QRectF &rect) {
            painter.fillRect(QRectF(rect.left() + paper.mm(dayColumn), rect.top(), paper.mm(1), rect.height()), color);
            if (paint)
                paint(painter, rect);
        };
        return block;
    }

    [[nodiscard]] Block withDay(Block block, QDate day) const
    {
        std::vector<Block> label = dayLabel(day);
        double height = 0;
        for (const Block &line : label)
            height += line.height;
        const double rule = m_paper.mm(1.5);
        block.height = rule + std::max(block.height, height);
        block.paint = [paper = m_paper, rule, label = std::move(label), paint = std::move(block.paint)](QPainter &painter, const QRectF &rect) {
            painter.setPen(QPen(paper.theme().neutral, paper.mm(0.15)));
            painter.drawLine(rect.topLeft(), rect.topRight());
            double y = rect.top() + rule;
            for (const Block &line : label) {
                line.paint(painter, QRectF(rect.left(), y, rect.width(), line.height));
                y += line.height;
            }
            if (paint)
                paint(painter, rect.adjusted(0, rule, 0, 0));
        };
        return block;
    }

    [[nodiscard]] Block reminder(const core::Session *session, QDate day) const
    {
        const QString name = session ? session->displayTitle().simplified() : tr("Note");
        std::vector<Block> lines = textBlocks(m_paper, tr("%1, continued").arg(name.left(60)), Paper::Text::Body, m_paper.theme().textSoft, m_span);
        Block block = withDay(lines.empty() ? spaceBlock(m_paper.lineHeight(Paper::Text::Body)) : std::move(lines.front()), day);
        block.height += m_paper.mm(1);
        return block;
    }

    [[nodiscard]] std::vector<Block> titleBlocks(const core::Session &session) const
    {
        const bool rest = session.kind == core::Kind::Rest;
        const double box = rest ? 0 : m_paper.mm(5);
        std::vector<Block> lines = textBlocks(m_paper, session.displayTitle(), Paper::Text::Heading, m_paper.theme().text,
                                              {m_span.left + box, m_span.width - box});
        if (!rest && !lines.empty())
            lines.front() = withTick(std::move(lines.front()), session.logged.has_value());
        const QString said = rest && !session.planned ? QString() : figures(session, m_content.preferences.lengths);
        const double used = box + m_paper.width(session.displayTitle().simplified(), Paper::Text::Heading) + m_paper.mm(3);
        if (lines.size() == 1 && used + m_paper.width(said, Paper::Text::Body) <= m_span.width)
            lines.front() = withText(std::move(lines.front()), said, m_span.left + used);
        else
            append(lines, soft(said));
        return lines;
    }

    /// A further soft text on the line of a block.
    [[nodiscard]] Block withText(Block block, const QString &text, double left) const
    {
        block.paint = [paper = m_paper, text, left, paint = std::move(block.paint)](QPainter &painter, const QRectF &rect) {
            paint(painter, rect);
            painter.setFont(paper.font(Paper::Text::Body));
            painter.setPen(paper.theme().textSoft);
            painter.drawText(rect.adjusted(left, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip), text);
        };
        return block;
    }

    /// A box to tick when it is done, ticked when it is.
    [[nodiscard]] Block withTick(Block block, bool done) const
    {
        block.paint = [paper = m_paper, span = m_span, done, paint = std::move(block.paint)](QPainter &painter, const QRectF &rect) {
            const double side = paper.mm(3.2);
            const QRectF box(rect.left() + span.left, rect.center().y() - side / 2, side, side);
            painter.setPen(QPen(paper.theme().text, paper.mm(0.25)));
            painter.drawRect(box);
            if (done)
                painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.2, side * 0.5), box.topLeft() + QPointF(side * 0.42, side * 0.75),
                                               box.topLeft() + QPointF(side * 0.82, side * 0.22)});
            paint(painter, rect);
        };
        return block;
    }

    [[nodiscard]] std::vector<Block> sessionBlocks(const core::Session &session) const
    {
        std::vector<Block> blocks = titleBlocks(session);
        if (session.planned) {
            append(blocks, textBlocks(m_paper, session.planned->basisText, Paper::Text::Body, m_paper.theme().text, m_span));
            if (const auto bars = profileOf(session.planned->steps); !bars.empty())
                blocks.push_back(profileBlock(m_paper, bars, m_span));
            if (!saysSteps(*session.planned))
                append(blocks, textBlocks(m_paper, core::runText(session.planned->steps), Paper::Text::Body, m_paper.theme().text, m_span));
        }
        if (session.planned)
            append(blocks, soft(session.planned->note));
        append(blocks, soft(session.note));
        for (Block &block : blocks)
            block.keepWithNext = true;
        const bool skipped = session.planned && session.planned->skipReason && !session.logged;
        if (session.kind != core::Kind::Rest && !skipped)
            addBlanks(blocks, session);
        if (!blocks.empty())
            blocks.back().keepWithNext = false;
        return blocks;
    }

    void addBlanks(std::vector<Block> &blocks, const core::Session &session) const
    {
        const size_t head = blocks.size();
        for (const core::Entry &entry : session.entries) {
            const auto id = entry.exercise();
            const auto known = id ? m_content.exercises.find(*id) : m_content.exercises.end();
            core::Exercise exercise = known == m_content.exercises.end() ? core::Exercise{} : known->second;
            if (exercise.name.isEmpty())
                exercise.name = tr("Exercise");
            blocks.push_back(spaceBlock(m_paper.mm(1)));
            blocks.back().keepWithNext = true;
            append(blocks, exerciseBlocks(m_paper, entry, exercise, m_content.preferences.weights, m_span));
        }
        if (head == blocks.size())
            blocks.push_back(spaceBlock(m_paper.mm(1)));
        blocks.back().keepWithNext = true;
        blocks.push_back(fieldsBlock(m_paper, fieldsOf(session, m_content.preferences.lengths), m_span));
    }

    const Paper &m_paper;
    const PrintContent &m_content;
    Sheet m_sheet;
    Span m_span;
};

} // namespace

Sheet weekSheet(const Paper &paper, const PrintContent &content) { return WeekBuilder(paper, content).build(); }

} // namespace ui
