// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/stepprofile.h"

#include <QWidget>

namespace ui {

/// The profile of a run as on its card, wide. Says in words to a screen reader what it shows.
class ProfileStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileStrip(QWidget *parent = nullptr);
    void setSteps(const std::vector<core::Step> &steps);
    [[nodiscard]] const std::vector<ProfileBar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override { return {320, 52}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<ProfileBar> m_bars;
};

} // namespace ui
