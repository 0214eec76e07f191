// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ui {

/// One line of plain text that is elided when there is no room, with the whole text as tool tip and accessible name.
class ElidedText : public QFrame
{
    Q_OBJECT
public:
    explicit ElidedText(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Drawn in the soft text colour.
    void setSoft(bool soft);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_soft = false;
};

} // namespace ui
