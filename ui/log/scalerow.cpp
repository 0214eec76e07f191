// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/scalerow.h"

#include "ui/look/focusring.h"
#include "ui/look/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int highest = 10;
constexpr int rowHeight = 30;

} // namespace

ScaleRow::ScaleRow(const QString &name, Words words, QWidget *parent) : QWidget(parent), m_words(words)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScaleRow::setValues(std::optional<int> value, std::optional<int> planned)
{
    m_value = value;
    m_planned = planned;
    m_cursor.reset();
    setAccessibleDescription(value ? tr("%1, %2").arg(*value).arg(m_words(*value)) : tr("not recorded"));
    update();
    emit shownChanged();
}

QString ScaleRow::shownWords() const { return shown() ? tr("%1 — %2").arg(*shown()).arg(m_words(*shown())) : QString(); }
QSize ScaleRow::sizeHint() const { return {11 * 22, rowHeight}; }
QSize ScaleRow::minimumSizeHint() const { return {11 * 18, rowHeight}; }

bool ScaleRow::event(QEvent *event)
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

void ScaleRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int value = 0; value <= highest; ++value) {
        const QRectF box = cell(value).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool taken = m_value == value;
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
    if (hasFocus() && !m_cursor)
        paintRing(painter, rect(), theme.accent);
}

void ScaleRow::keyPressEvent(QKeyEvent *event)
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
        take(m_cursor ? m_cursor : m_value ? m_value : m_planned);
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

void ScaleRow::mousePressEvent(QMouseEvent *event)
{
    for (int value = 0; value <= highest; ++value)
        if (cell(value).contains(event->position()))
            return take(m_value == value ? std::nullopt : std::optional(value));
}

void ScaleRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScaleRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_oneTyped = false;
    if (m_cursor && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        take(m_cursor);
    update();
}

QRectF ScaleRow::cell(int value) const
{
    const double width = double(this->width()) / (highest + 1);
    return {value * width, 2, width, double(height()) - 4};
}

void ScaleRow::setCursorAt(std::optional<int> value)
{
    m_cursor = value;
    update();
    emit shownChanged();
}

void ScaleRow::take(std::optional<int> value)
{
    m_cursor.reset();
    if (value != m_value)
        emit chosen(value);
    update();
    emit shownChanged();
}

} // namespace ui
