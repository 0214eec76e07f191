// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <optional>

namespace ui {

namespace {

QString fileOf(const QString &name) { return QStringLiteral(":/legwork/icons/%1.svg").arg(name); }

/// The drawing in black, read once.
const QByteArray &drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    auto known = drawings.find(name);
    if (known == drawings.end()) {
        QFile file(fileOf(name));
        known = drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *known;
}

/// Draws through QSvgRenderer whenever it is asked, so that no pixmap of a wrong scale or colour is ever kept.
class SvgEngine : public QIconEngine
{
public:
    SvgEngine(QString name, std::optional<QColor> color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        paintIcon(*painter, m_name, rect, colorFor(mode, state));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (m_color)
            return *m_color;
        const Theme theme = Theme::of(QGuiApplication::palette());
        return state == QIcon::On || mode == QIcon::Selected ? theme.accent : theme.textSoft;
    }

    QString m_name;
    std::optional<QColor> m_color;
};

} // namespace

QIcon icon(const QString &name) { return QIcon(new SvgEngine(name, std::nullopt)); }
QIcon icon(const QString &name, const QColor &color) { return QIcon(new SvgEngine(name, color)); }
bool hasIcon(const QString &name) { return !drawing(name).isEmpty(); }

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    QByteArray svg = drawing(name);
    if (svg.isEmpty())
        return;
    svg.replace("#000000", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

} // namespace ui
