// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/activity/activitymeasures.h"

#include <QFrame>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QToolButton;

namespace ui {

class ActivityTable;
class ActivityView;
class ElidedText;
class RouteView;

/// A card with the charts of one activity, its route, and the same numbers as a table.
class ActivityCharts : public QFrame
{
    Q_OBJECT
public:
    explicit ActivityCharts(QWidget *parent = nullptr);

    void setActivity(const Activity &activity);
    [[nodiscard]] const Activity &activity() const { return m_activity; }
    /// Along what it is shown.
    [[nodiscard]] Along along() const;
    void setAlong(Along along);
    /// Shows the table in place of the charts.
    void setTable(bool on);
    [[nodiscard]] ActivityView &view() { return *m_view; }
    [[nodiscard]] RouteView &route() { return *m_route; }
    [[nodiscard]] ActivityTable &table() { return *m_table; }
    /// Writes charts and route as a picture, as far as they are zoomed; see ui/look/savepicture.h.
    [[nodiscard]] core::Result<void> savePicture(const QString &path) const;

signals:
    /// A picture could not be saved; a finished sentence.
    void failed(const QString &message);
    /// A picture was saved.
    void noted(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *makeHead();
    void layOut();
    void showActivity();
    void showPlace(std::optional<size_t> sample);
    void askForPicture();

    Activity m_activity;
    QComboBox *m_axis;
    QToolButton *m_tableButton;
    QPushButton *m_reset;
    QPushButton *m_save;
    ElidedText *m_place;
    QWidget *m_pictures;
    QBoxLayout *m_side = nullptr; ///< charts and route, beside or below each other
    ActivityView *m_view;
    RouteView *m_route;
    ActivityTable *m_table;
};

} // namespace ui
