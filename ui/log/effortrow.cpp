// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/effortrow.h"

#include "core/model/session.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int highest = 10;
constexpr int rowHeight = 30;

} // namespace

EffortRow::EffortRow(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("How hard was it, effort from 0 to 10"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EffortRow::setValues(std::optional<int> effort, std::optional<int> planned)
{
    m_effort = effort;
    m_planned = planned;
    m_cursor.reset();
    setAccessibleDescription(effort ? tr("%1, %2").arg(*effort).arg(core::effortWords(*effort)) : tr("not recorded"));
    update();
    emit shownChanged();
}

QSize EffortRow::sizeHint() const { return {11 * 22, rowHeight}; }
QSize EffortRow::minimumSizeHint() const { return {11 * 18, rowHeight}; }

bool EffortRow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (!key->text().isEmpty() || key->key() == Qt::Key_Delete)
            && (key->key() != Qt::Key_Escape || m_cursor)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void EffortRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int value = 0; value <= highest; ++value) {
        const QRectF box = cell(value).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool taken = m_effort == value;
        const bool cursor = m_cursor == value;
        painter.setBrush(taken ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        if (cursor)
            painter.setPen(QPen(theme.accent, 2));
        else if (m_planned == value && !taken)
            painter.setPen(QPen(theme.textSoft, 1, Qt::DashLine));
        else
            painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(box, Theme::smallRadius, Theme::smallRadius);
        QFont bold = font();
        bold.setBold(taken);
        painter.setFont(bold);
        painter.setPen(taken ? theme.onAccent : theme.text);
        painter.drawText(box, Qt::AlignCenter, QString::number(value));
    }
    if (hasFocus() && !m_cursor) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::smallRadius, Theme::smallRadius);
    }
}

void EffortRow::keyPressEvent(QKeyEvent *event)
{
    const bool afterOne = std::exchange(m_oneTyped, false);
    const int from = shown().value_or(m_planned.value_or(5));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: return setCursorAt(std::max(0, shown() ? from - 1 : from));
    case Qt::Key_Right:
    case Qt::Key_Up: return setCursorAt(std::min(highest, shown() ? from + 1 : from));
    case Qt::Key_Home: return setCursorAt(0);
    case Qt::Key_End: return setCursorAt(highest);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() != Qt::NoModifier)
            return event->ignore();
        take(m_cursor ? m_cursor : m_effort ? m_effort : m_planned);
        if (event->key() != Qt::Key_Space)
            focusNextChild();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return take(std::nullopt);
    case Qt::Key_Escape:
        if (!m_cursor)
            return event->ignore();
        return setCursorAt(std::nullopt);
    default: break;
    }
    if (event->key() < Qt::Key_0 || event->key() > Qt::Key_9 || (event->modifiers() & ~Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    const int digit = event->key() - Qt::Key_0;
    take(afterOne && digit == 0 ? highest : digit);
    m_oneTyped = digit == 1;
}

void EffortRow::mousePressEvent(QMouseEvent *event)
{
    for (int value = 0; value <= highest; ++value)
        if (cell(value).contains(event->position()))
            return take(m_effort == value ? std::nullopt : std::optional(value));
}

void EffortRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void EffortRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_oneTyped = false;
    if (m_cursor && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        take(m_cursor);
    update();
}

QRectF EffortRow::cell(int value) const
{
    const double width = double(this->width()) / (highest + 1);
    return {value * width, 2, width, double(height()) - 4};
}

void EffortRow::setCursorAt(std::optional<int> value)
{
    m_cursor = value;
    update();
    emit shownChanged();
}

void EffortRow::take(std::optional<int> value)
{
    m_cursor.reset();
    if (value != m_effort)
        emit chosen(value);
    update();
    emit shownChanged();
}

} // namespace ui
