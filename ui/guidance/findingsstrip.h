// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guidance/findingrow.h"
#include "ui/look/card.h"

#include <array>
#include <optional>

namespace ui {

class FindingsPreview;

/// What the rules say about the week, at the bottom of it: at most three findings, the weightiest first. It can be folded
/// to the first one, and starts so where there is little room; where there is nothing to say it is not there at all.
class FindingsStrip : public Card
{
    Q_OBJECT
public:
    explicit FindingsStrip(QWidget *parent);

    /// Shows the findings of the week as it stands. `arrangeable`: something may still be moved.
    void setFindings(const std::vector<core::Finding> &findings, bool arrangeable);
    /// Shows what the findings would be, over the strip, until the next setFindings().
    void setWouldBe(const std::vector<core::Finding> &findings);
    /// Whether only one finding has room.
    void setNarrow(bool narrow);

    /// Those shown now, the weightiest first.
    [[nodiscard]] std::vector<core::Finding> shown() const;
    /// Whether what is shown is what would be.
    [[nodiscard]] bool isWouldBe() const;

signals:
    void showing(const std::vector<core::SessionId> &sessions);
    void arranging();
    void answering();
    void dismissing(const QString &rule, bool forGood);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOpen() const { return m_opened.value_or(!m_narrow); }
    void present();

    std::vector<core::Finding> m_findings;
    bool m_arrangeable = false;
    bool m_narrow = false;
    std::optional<bool> m_opened; ///< the user's own choice between one and all
    std::array<FindingRow *, 3> m_rows;
    QPushButton *m_more;
    FindingsPreview *m_preview;
};

} // namespace ui
