// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/findingtext.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace ui {

namespace {

constexpr double iconSize = 20;
constexpr double textLeft = iconSize + 10;

QString iconOf(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Tip: break;
    case core::Severity::HeadsUp: return QStringLiteral("headsup");
    case core::Severity::StopAndThink: return QStringLiteral("stop");
    }
    return QStringLiteral("tip");
}

QColor colorOf(const Theme &theme, core::Severity severity)
{
    switch (severity) {
    case core::Severity::Tip: break;
    case core::Severity::HeadsUp: return theme.warn;
    case core::Severity::StopAndThink: return theme.danger;
    }
    return theme.textSoft;
}

} // namespace

QString severityName(core::Severity severity)
{
    switch (severity) {
    case core::Severity::Tip: break;
    case core::Severity::HeadsUp: return FindingText::tr("Heads-up");
    case core::Severity::StopAndThink: return FindingText::tr("Stop and think");
    }
    return FindingText::tr("Tip");
}

QString spokenFinding(const core::Finding &finding)
{
    return FindingText::tr("%1: %2. %3 Source: %4")
        .arg(severityName(finding.severity), finding.headline, finding.message, finding.source);
}

FindingText::FindingText(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FindingText::setFinding(const core::Finding &finding)
{
    if (finding == m_finding)
        return;
    m_finding = finding;
    setAccessibleName(spokenFinding(finding));
    const QString source = tr("Source: %1").arg(finding.source);
    setToolTip(severityName(finding.severity).toHtmlEscaped() + QLatin1String("<br>") + source.toHtmlEscaped());
    updateGeometry();
    update();
}

double FindingText::layOut(QTextLayout &layout, double width) const
{
    const QString headline = m_finding.headline + QLatin1Char('.');
    layout.setText(headline + QLatin1Char(' ') + m_finding.message);
    layout.setFont(font());
    QTextLayout::FormatRange bold{0, int(headline.size()), {}};
    bold.format.setFontWeight(QFont::Bold);
    QTextLayout::FormatRange soft{bold.length, int(layout.text().size()) - bold.length, {}};
    soft.format.setForeground(Theme::of(palette()).textSoft);
    layout.setFormats({bold, soft});
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(60.0, width - textLeft));
        line.setPosition({textLeft, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int FindingText::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(std::max(iconSize, layOut(layout, width))));
}

QSize FindingText::sizeHint() const { return {520, heightForWidth(520)}; }
QSize FindingText::minimumSizeHint() const { return {200, int(iconSize)}; }

void FindingText::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    QTextLayout layout;
    const double height = layOut(layout, width());
    const double top = std::max(0.0, (this->height() - height) / 2);
    const double middle = top + layout.lineAt(0).height() / 2;
    paintIcon(painter, iconOf(m_finding.severity), QRectF(0, std::max(0.0, middle - iconSize / 2), iconSize, iconSize),
              colorOf(theme, m_finding.severity));
    painter.setPen(theme.text);
    layout.draw(&painter, {0, top});
}

void FindingText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace ui
