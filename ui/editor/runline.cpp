// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/runline.h"

#include "ui/editor/runsteps.h"
#include "ui/look/theme.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int longestText = 100000;

} // namespace

RunLine::RunLine(RunSteps &steps, QWidget *parent) : QLineEdit(parent), m_steps(steps)
{
    setMaxLength(longestText);
    setPlaceholderText(tr("for example 10min easy, 5x(3min hard, 2min easy), 10min easy"));
    connect(this, &QLineEdit::textEdited, this, &RunLine::read);
    connect(&m_steps, &RunSteps::changed, this, [this](RunSteps::By by) {
        if (by != RunSteps::By::Line)
            showSteps();
    });
}

void RunLine::type(const QString &text)
{
    setText(text);
    read(text);
}

QString RunLine::problemText() const
{
    return m_problem ? tr("Character %1: %2").arg(m_problem->position + 1).arg(m_problem->message) : QString();
}

void RunLine::read(const QString &text)
{
    auto steps = core::stepsFromText(text);
    setProblem(steps ? std::nullopt : std::optional(steps.error()));
    if (steps)
        m_steps.type(std::move(*steps));
}

void RunLine::showSteps()
{
    setText(core::runText(m_steps.steps()));
    setCursorPosition(0);
    setProblem(std::nullopt);
}

void RunLine::setProblem(const std::optional<core::TextProblem> &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    setAccessibleDescription(problemText());
    update();
}

void RunLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_steps.endTyping();
}

double RunLine::middleOf(qsizetype position) const
{
    const QFontMetricsF metrics(font());
    const QString shown = text();
    const double cursor = QRectF(cursorRect()).center().x() - metrics.horizontalAdvance(shown.left(cursorPosition()));
    const double before = metrics.horizontalAdvance(shown.left(position));
    const double after = metrics.horizontalAdvance(shown.left(position + 1));
    return cursor + (before + std::max(after, before + 4)) / 2;
}

void RunLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_problem)
        return;
    constexpr double halfMark = 5;
    const double x = std::clamp(middleOf(m_problem->position), halfMark + 2, width() - halfMark - 2);
    const double foot = height() - 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::of(palette()).warn);
    painter.drawPolygon(QPolygonF({{x - halfMark, foot}, {x + halfMark, foot}, {x, foot - 6}}));
}

} // namespace ui
