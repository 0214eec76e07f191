// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {
constexpr int sideMargin = 2;
constexpr int buttonBorder = 2;
} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this)), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    setFixedWidth(Theme::railWidth);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, 14, sideMargin + 1, 12);
    column->setSpacing(6);
    for (QVBoxLayout *part : {m_top, m_bottom})
        part->setSpacing(6);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
}

void Rail::add(const QString &page, const QString &text, const QString &iconName, bool atBottom)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(24, 24));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setProperty("rail", true);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFixedHeight(62);
    m_group->addButton(button);
    (atBottom ? m_bottom : m_top)->addWidget(button);
    m_buttons[page] = button;
    makeRoomFor(text);
    connect(button, &QToolButton::clicked, this, [this, page] { emit chosen(page); });
}

void Rail::setShown(const QString &page, bool on)
{
    if (const auto button = m_buttons.find(page); button != m_buttons.end())
        button->second->setVisible(on);
}

void Rail::makeRoomFor(const QString &text)
{
    // The page shown is written bold, and bold is wider.
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int needed = QFontMetrics(bold).horizontalAdvance(text) + 2 * (sideMargin + buttonBorder) + 2;
    setFixedWidth(std::max(width(), needed));
}

void Rail::setCurrent(const QString &page)
{
    if (const auto button = m_buttons.find(page); button != m_buttons.end())
        button->second->setChecked(true);
    else if (QAbstractButton *checked = m_group->checkedButton()) {
        // A page that is not down here leaves none marked.
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.line);
}

} // namespace ui
