// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitycharts.h"

#include "ui/activity/activitytable.h"
#include "ui/activity/activityview.h"
#include "ui/activity/routeview.h"
#include "ui/look/elidedtext.h"
#include "ui/look/plotlibrary.h"
#include "ui/look/savepicture.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int roomForBoth = 720;
constexpr int routeBeside = 220;
constexpr int routeBelow = 260;
constexpr int tableHeight = 360;
constexpr int pictureWidth = 1000;
constexpr int pictureRoute = 260;
constexpr int pad = 20;

} // namespace

ActivityCharts::ActivityCharts(QWidget *parent)
    : QFrame(parent), m_axis(new QComboBox(this)), m_tableButton(new QToolButton(this)), m_reset(new QPushButton(tr("Show all"), this)),
      m_save(new QPushButton(tr("Save picture…"), this)), m_place(new ElidedText(this)),
      m_pictures(new QWidget(this)), m_view(new ActivityView(m_pictures)), m_route(new RouteView(m_pictures)),
      m_table(new ActivityTable(this))
{
    setProperty("card", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, 10, 8, 8);
    column->setSpacing(6);
    column->addLayout(makeHead());
    m_side = new QBoxLayout(QBoxLayout::LeftToRight, m_pictures);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(8);
    m_side->addWidget(m_view, 1);
    m_side->addWidget(m_route);
    column->addWidget(m_pictures);
    column->addWidget(m_table);
    m_table->setFixedHeight(tableHeight);
    m_table->hide();
    m_route->hide();
    connect(m_axis, &QComboBox::activated, this, &ActivityCharts::showActivity);
    connect(m_tableButton, &QToolButton::toggled, this, &ActivityCharts::setTable);
    connect(m_reset, &QPushButton::clicked, m_view, &ActivityView::resetZoom);
    connect(m_save, &QPushButton::clicked, this, &ActivityCharts::askForPicture);
    connect(m_view, &ActivityView::zoomed, m_reset, &QPushButton::setEnabled);
    connect(m_view, &ActivityView::currentChanged, m_route, &RouteView::setCurrent);
    connect(m_view, &ActivityView::currentChanged, this, &ActivityCharts::showPlace);
}

QBoxLayout *ActivityCharts::makeHead()
{
    auto *title = new QLabel(tr("Charts"), this);
    title->setFont(Theme::headingFont(font()));
    m_place->setFont(Theme::captionFont(font()));
    m_axis->addItems({tr("Along time"), tr("Along distance")});
    m_axis->setAccessibleName(tr("Along what the charts run"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setCheckable(true);
    m_tableButton->setAccessibleName(tr("Show the numbers as a table"));
    m_reset->setAccessibleName(tr("Show all of the activity"));
    m_reset->setToolTip(tr("Ends the zoom; 0 in the charts"));
    m_reset->setEnabled(false);
    for (QWidget *button : std::initializer_list<QWidget *>{m_tableButton, m_reset, m_save})
        button->setProperty("flat", true);
    m_save->setAccessibleName(tr("Save the charts as a picture"));
    auto *titles = new QHBoxLayout;
    titles->setSpacing(8);
    titles->addWidget(title);
    titles->addWidget(m_place, 1);
    // In a row of their own: side by side with the title they would ask for more than a small window has.
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    for (QWidget *control : std::initializer_list<QWidget *>{m_axis, m_tableButton, m_reset, m_save})
        controls->addWidget(control);
    controls->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setSpacing(6);
    head->addLayout(titles);
    head->addLayout(controls);
    return head;
}

Along ActivityCharts::along() const { return m_axis->currentIndex() == 1 ? Along::Distance : Along::Time; }

void ActivityCharts::setAlong(Along along)
{
    m_axis->setCurrentIndex(along == Along::Distance ? 1 : 0);
    showActivity();
}

void ActivityCharts::setActivity(const Activity &activity)
{
    m_activity = activity;
    m_axis->setEnabled(!activity.isEmpty() && activity.series->hasDistance());
    if (!m_axis->isEnabled())
        m_axis->setCurrentIndex(0);
    m_route->setActivity(activity);
    m_route->setVisible(m_route->hasRoute());
    showActivity();
}

void ActivityCharts::showActivity()
{
    m_view->setActivity(m_activity, along());
    if (m_tableButton->isChecked())
        m_table->setActivity(m_activity, along());
    layOut();
    showPlace(m_view->current());
}

void ActivityCharts::setTable(bool on)
{
    m_tableButton->setChecked(on);
    if (on)
        m_table->setActivity(m_activity, along());
    m_pictures->setVisible(!on);
    m_table->setVisible(on);
    m_reset->setVisible(!on);
    m_save->setVisible(!on);
}

void ActivityCharts::showPlace(std::optional<size_t> sample)
{
    m_place->setFullText(sample && !m_activity.isEmpty() ? m_activity.placeText(*sample) : QString());
}

void ActivityCharts::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layOut();
}

void ActivityCharts::layOut()
{
    const bool beside = width() >= roomForBoth;
    m_side->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setAlignment(m_route, beside ? Qt::AlignTop : Qt::Alignment());
    m_route->setMaximumWidth(beside ? routeBeside : QWIDGETSIZE_MAX);
    m_route->setFixedHeight(beside ? routeBeside : routeBelow);
    // Said outright: what turns from a row into a column while it is laid out would keep its old height.
    const int route = m_route->hasRoute() ? m_route->height() : 0;
    m_pictures->setFixedHeight(beside ? std::max(m_view->height(), route) : m_view->height() + (route > 0 ? m_side->spacing() + route : 0));
}

core::Result<void> ActivityCharts::savePicture(const QString &path) const
{
    if (m_activity.isEmpty())
        return core::fail(core::Error::Kind::Usage, tr("there is nothing to draw"));
    const AxisSpan shown = m_view->plot().shown();
    const bool route = m_route->hasRoute();
    const int heading = 60;
    const QSize size(pictureWidth, heading + m_view->plot().wantedHeight() + pad);
    const auto paint = [&](QPaintDevice &device, const Theme &theme) {
        QCPPainter painter(&device);
        painter.setMode(QCPPainter::pmVectorized);
        painter.fillRect(QRect(QPoint(0, 0), size), theme.surface);
        painter.setPen(theme.text);
        painter.setFont(Theme::numberFont(font()));
        painter.drawText(QPoint(pad, 8 + painter.fontMetrics().ascent()), m_activity.title);
        const int line = painter.fontMetrics().height();
        painter.setFont(Theme::captionFont(font()));
        painter.setPen(theme.textSoft);
        painter.drawText(QPoint(pad, 8 + line + painter.fontMetrics().ascent()), m_activity.subtitle);
        QCustomPlot plot;
        ActivityPlot charts(plot);
        charts.build(m_activity, along(), theme, font());
        const QSize room(size.width() - 2 * pad - (route ? pictureRoute + pad : 0), charts.wantedHeight());
        charts.fit(room);
        charts.show(shown);
        if (route)
            RouteView::paint(painter, QRectF(size.width() - pad - pictureRoute, heading, pictureRoute, pictureRoute), m_activity, theme);
        painter.translate(pad, heading);
        plot.toPainter(&painter, room.width(), room.height());
    };
    return ui::savePicture({m_activity.title, size, Theme::of(palette()), paint, {}}, path);
}

void ActivityCharts::askForPicture()
{
    const QString path = askForPicturePath(this, QStringLiteral("%1 %2").arg(m_activity.title, m_activity.subtitle).simplified());
    if (path.isEmpty())
        return;
    if (const auto saved = savePicture(path); !saved)
        emit failed(tr("Cannot save the picture %1").arg(saved.error().message));
    else
        emit noted(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

} // namespace ui
