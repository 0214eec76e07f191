// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// One line of plain text that gives way with an ellipsis when space runs out, with the whole of it as accessible name,
/// and as tool tip where it is shortened.
class ElidedText : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedText(QWidget *parent = nullptr);
    /// The whole text; shown as far as it fits.
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return text(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
