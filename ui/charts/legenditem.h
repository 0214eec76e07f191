// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>
#include <functional>

namespace ui {

struct Theme;

/// One entry of a chart's legend: a mark and a word, switched on and off by a click or Space.
class LegendItem : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Mark { Square, Dot, Hatch };

    /// `colorOf` gives the mark's colour in the theme of the moment.
    LegendItem(const QString &text, Mark mark, std::function<QColor(const Theme &)> colorOf, QWidget *parent = nullptr);
    /// The word shown. Not the button's text: an "&" in it would become a shortcut.
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Paints such a mark into a square of `rect`; saved pictures use it too.
    static void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QColor &color, bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    Mark m_mark;
    std::function<QColor(const Theme &)> m_colorOf;
};

} // namespace ui
