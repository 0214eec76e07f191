// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/coach.h"
#include "ui/look/stepprofile.h"

#include <QWidget>

namespace ui {

/// The profile of a run with the place in it: what is run is filled, a line stands where one is.
class CoachProfile : public QWidget
{
    Q_OBJECT
public:
    explicit CoachProfile(QWidget *parent = nullptr);

    void setRun(const core::CoachRun &run, qint64 now);
    /// How far along the profile the run is, 0 … 1.
    [[nodiscard]] double position() const { return m_position; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ProfileBar> m_bars;
    double m_position = 0;
};

} // namespace ui
