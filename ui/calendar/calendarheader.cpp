// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarheader.h"

#include "ui/look/elidedtext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

CalendarHeader::CalendarHeader(Period period, QWidget *parent)
    : QWidget(parent), m_title(new ElidedText(this)), m_subtitle(new ElidedText(this)), m_add(new QPushButton(tr("Session"), this)),
      m_catchUp(link(tr("Sessions before today that are neither logged nor skipped (Ctrl+U)"))),
      m_takeUp(link(tr("Go back a week or more in the plan, start it again, or stop it")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *back = arrow("previous", period == Period::Month ? tr("Previous month") : tr("Previous week"));
    auto *now = new QPushButton(tr("Today"), this);
    auto *on = arrow("next", period == Period::Month ? tr("Next month") : tr("Next week"));
    m_subtitle->setProperty("role", QStringLiteral("caption"));
    m_jump = arrow("month", tr("Go to a day"));
    m_jump->setToolTip(tr("Go to a day (Ctrl+G)"));
    m_title->setCursor(Qt::PointingHandCursor);
    m_jump->setObjectName(QStringLiteral("jump"));
    m_title->installEventFilter(this);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_subtitle);
    second->addWidget(m_catchUp);
    second->addWidget(m_takeUp);
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
    // As they stand, from left to right; the line under the title was made before the rest.
    const QList<QWidget *> order{back, now, on, m_jump, m_catchUp, m_takeUp, import, plan, m_add};
    for (int i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(back, &QToolButton::clicked, this, &CalendarHeader::previous);
    connect(now, &QPushButton::clicked, this, &CalendarHeader::today);
    connect(on, &QToolButton::clicked, this, &CalendarHeader::next);
    connect(import, &QPushButton::clicked, this, &CalendarHeader::importing);
    connect(plan, &QPushButton::clicked, this, &CalendarHeader::usingPlan);
    connect(m_add, &QPushButton::clicked, this, &CalendarHeader::adding);
    connect(m_jump, &QToolButton::clicked, this, &CalendarHeader::jumping);
    connect(m_catchUp, &QPushButton::clicked, this, &CalendarHeader::catchingUp);
    connect(m_takeUp, &QPushButton::clicked, this, &CalendarHeader::takingUp);
    applyFonts();
}

void CalendarHeader::setOpenCount(int count)
{
    m_catchUp->setText(tr("%n open · Catch up", nullptr, count));
    m_catchUp->setVisible(count > 0);
}

void CalendarHeader::setPause(int days)
{
    m_takeUp->setText(tr("Plan paused for %1 days · Take it up").arg(days));
    m_takeUp->setVisible(days > 0);
}

QPushButton *CalendarHeader::link(const QString &toolTip)
{
    auto *button = new QPushButton(this);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    button->setToolTip(toolTip);
    button->hide();
    return button;
}

QWidget *CalendarHeader::jumpAnchor() const { return m_jump->isVisible() ? static_cast<QWidget *>(m_jump) : m_title; }

void CalendarHeader::resizeEvent(QResizeEvent *event)
{
    // In a narrow window the dates need the room more; the title and Ctrl+G do the same.
    constexpr int roomForAll = 960;
    m_jump->setVisible(width() >= roomForAll);
    QWidget::resizeEvent(event);
}

bool CalendarHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::MouseButtonRelease) {
        emit jumping();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QToolButton *CalendarHeader::arrow(const char *iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(QLatin1String(iconName)));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void CalendarHeader::setTitles(const QString &title, const QString &subtitle)
{
    m_title->setFullText(title);
    m_subtitle->setFullText(subtitle);
}

void CalendarHeader::applyFonts()
{
    m_title->setFont(Theme::titleFont(font()));
    m_subtitle->setFont(Theme::captionFont(font()));
    for (QPushButton *button : {m_catchUp, m_takeUp})
        button->setFont(Theme::captionFont(font()));
    m_add->setIcon(icon(QStringLiteral("plus"), Theme::of(palette()).onAccent));
}

void CalendarHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        applyFonts();
    QWidget::changeEvent(event);
}

} // namespace ui
