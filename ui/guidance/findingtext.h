// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/findings.h"

#include <QWidget>

class QTextLayout;

namespace ui {

/// What one rule says: a mark for how much it asks, a bold headline and the reason, on as few lines as fit. The source
/// is its tool tip and part of its accessible name.
class FindingText : public QWidget
{
    Q_OBJECT
public:
    explicit FindingText(QWidget *parent = nullptr);
    void setFinding(const core::Finding &finding);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Lays the words out for a width and returns their height.
    double layOut(QTextLayout &layout, double width) const;

    core::Finding m_finding;
};

/// "Tip", "Heads-up" or "Stop and think".
[[nodiscard]] QString severityName(core::Severity severity);
/// All of a finding in one line for a screen reader, with its source.
[[nodiscard]] QString spokenFinding(const core::Finding &finding);

} // namespace ui
