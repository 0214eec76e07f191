// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/weekheader.h"

#include "ui/look/elidedtext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

WeekHeader::WeekHeader(QWidget *parent)
    : QWidget(parent), m_title(new ElidedText(this)), m_subtitle(new ElidedText(this)), m_add(new QPushButton(tr("Session"), this)),
      m_catchUp(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *back = arrow("previous", tr("Previous week"));
    auto *now = new QPushButton(tr("Today"), this);
    auto *on = arrow("next", tr("Next week"));
    m_subtitle->setSoft(true);
    m_jump = arrow("month", tr("Go to a day"));
    m_jump->setToolTip(tr("Go to a day (Ctrl+G)"));
    m_title->setCursor(Qt::PointingHandCursor);
    m_jump->setObjectName(QStringLiteral("jump"));
    m_title->installEventFilter(this);
    m_catchUp->setProperty("link", true);
    m_catchUp->setCursor(Qt::PointingHandCursor);
    m_catchUp->setToolTip(tr("Sessions before today that are neither logged nor skipped (Ctrl+U)"));
    m_catchUp->hide();
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_subtitle);
    second->addWidget(m_catchUp);
    second->addStretch(1);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addLayout(second);
    auto *import = new QPushButton(icon(QStringLiteral("import")), tr("Import…"), this);
    auto *plan = new QPushButton(icon(QStringLiteral("plans")), tr("Use a plan…"), this);
    m_add->setProperty("primary", true);
    m_add->setAccessibleName(tr("New session"));
    m_add->setToolTip(tr("Plan or log a session on the selected day (N)"));
    row->addWidget(back);
    row->addWidget(now);
    row->addWidget(on);
    row->addWidget(m_jump);
    row->addSpacing(6);
    row->addLayout(titles, 1);
    row->addWidget(import);
    row->addWidget(plan);
    row->addWidget(m_add);
    connect(back, &QToolButton::clicked, this, &WeekHeader::previous);
    connect(now, &QPushButton::clicked, this, &WeekHeader::today);
    connect(on, &QToolButton::clicked, this, &WeekHeader::next);
    connect(import, &QPushButton::clicked, this, &WeekHeader::importing);
    connect(plan, &QPushButton::clicked, this, &WeekHeader::usingPlan);
    connect(m_add, &QPushButton::clicked, this, &WeekHeader::adding);
    connect(m_jump, &QToolButton::clicked, this, &WeekHeader::jumping);
    connect(m_catchUp, &QPushButton::clicked, this, &WeekHeader::catchingUp);
    applyFonts();
}

void WeekHeader::setOpenCount(int count)
{
    m_catchUp->setText(count == 1 ? tr("1 open · Catch up") : tr("%1 open · Catch up").arg(count));
    m_catchUp->setVisible(count > 0);
}

QWidget *WeekHeader::jumpAnchor() const { return m_jump->isVisible() ? static_cast<QWidget *>(m_jump) : m_title; }

void WeekHeader::resizeEvent(QResizeEvent *event)
{
    // In a narrow window the dates need the room more; the title and Ctrl+G do the same.
    constexpr int roomForAll = 960;
    m_jump->setVisible(width() >= roomForAll);
    QWidget::resizeEvent(event);
}

bool WeekHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::MouseButtonRelease) {
        emit jumping();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton *WeekHeader::arrow(const char *iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(QLatin1String(iconName)));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void WeekHeader::setTitles(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void WeekHeader::applyFonts()
{
    m_title->setFont(Theme::titleFont(font()));
    m_subtitle->setFont(Theme::captionFont(font()));
    m_catchUp->setFont(Theme::captionFont(font()));
    m_add->setIcon(icon(QStringLiteral("plus"), Theme::of(palette()).onAccent));
}

void WeekHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyFonts();
    QWidget::changeEvent(event);
}

} // namespace ui
