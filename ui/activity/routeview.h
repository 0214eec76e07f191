// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activitymeasures.h"

#include <QPainterPath>
#include <QWidget>

class QPainter;

namespace ui {

struct Theme;

/// The way of an activity as a plain outline, north up, true to its shape, with start, end and the place that is read out.
class RouteView : public QWidget
{
    Q_OBJECT
public:
    explicit RouteView(QWidget *parent = nullptr);

    void setActivity(const Activity &activity);
    void setCurrent(std::optional<size_t> sample);
    /// Whether the activity has a way to show.
    [[nodiscard]] bool hasRoute() const { return !m_places.empty(); }
    /// Where a sample is in this widget; nullopt when it has no place.
    [[nodiscard]] std::optional<QPointF> pointOf(size_t sample) const;
    /// Paints the outline of an activity into a rectangle, for saved pictures.
    static void paint(QPainter &painter, const QRectF &rect, const Activity &activity, const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override { return {220, 220}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();

    std::vector<QPointF> m_places; ///< metres east and south of a corner, one for each sample; NaN where unknown; empty without any
    QRectF m_bounds;               ///< of the places
    QRectF m_room;                 ///< where they are painted
    QPainterPath m_path;
    std::optional<size_t> m_current;
};

} // namespace ui
