// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/highlightcard.h"
#include "ui/progress/progresssection.h"

#include <array>

namespace ui {

/// Load by day with Fitness, Fatigue and Form, the planned days ahead dotted.
class LoadSection : public ProgressSection
{
    Q_OBJECT
public:
    explicit LoadSection(QWidget *parent = nullptr);

    [[nodiscard]] core::Result<void> refresh(const core::Store &store, const ProgressScope &scope) override;
    [[nodiscard]] ChartCard &card() const { return *m_card; }

private:
    void showHighlights(const std::vector<core::Tally> &tallies, const ProgressScope &scope);

    ChartCard *m_card;
    std::array<HighlightCard *, 3> m_highlights{};
};

} // namespace ui
