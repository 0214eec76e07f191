// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

class QPagedPaintDevice;

namespace ui {

/// What a page printer or a PDF file is drawn with: its measures, fonts in points and the light colours. Texts are measured
/// on the device itself, so that what fits here fits on the paper.
class Paper
{
public:
    enum class Text { Title, Heading, Body, Small };

    explicit Paper(QPagedPaintDevice &device);

    /// Millimetres in the device's own unit.
    [[nodiscard]] double mm(double millimetres) const;
    /// What can be printed on, starting at 0, 0.
    [[nodiscard]] QRectF page() const { return m_page; }
    [[nodiscard]] QFont font(Text text) const;
    [[nodiscard]] double lineHeight(Text text) const;
    [[nodiscard]] double width(const QString &line, Text text) const;
    /// The text in lines no wider than `width`; a word that is too long is broken. Line breaks stay; empty without text.
    [[nodiscard]] QStringList wrapped(const QString &text, Text kind, double width) const;
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    QPagedPaintDevice &m_device;
    QRectF m_page;
    Theme m_theme;
};

} // namespace ui
