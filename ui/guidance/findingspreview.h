// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/findings.h"
#include "ui/look/card.h"

#include <array>

class QLabel;

namespace ui {

class FindingText;

/// What the findings would be after a drop, laid over the foot of the page: nothing below the pointer moves while
/// something is dragged. Offers nothing to press.
class FindingsPreview : public Card
{
    Q_OBJECT
public:
    explicit FindingsPreview(QWidget *parent);
    /// Shows at most three findings at the bottom of `area` of the parent, at least `height` pixels high.
    void present(const std::vector<core::Finding> &findings, QRect area, int height);
    [[nodiscard]] const std::vector<core::Finding> &findings() const { return m_findings; }

private:
    std::vector<core::Finding> m_findings;
    QLabel *m_caption;
    std::array<FindingText *, 3> m_texts;
};

} // namespace ui
