// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/findingsstrip.h"

#include "core/rules/arrange.h"
#include "ui/guidance/findingspreview.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FindingsStrip::FindingsStrip(QWidget *parent)
    : Card(parent), m_rows{}, m_more(new QPushButton(this)), m_preview(new FindingsPreview(parent))
{
    setAccessibleName(tr("Guidance"));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(6);
    for (FindingRow *&row : m_rows) {
        row = new FindingRow(this);
        rows->addWidget(row);
        connect(row, &FindingRow::showing, this, &FindingsStrip::showing);
        connect(row, &FindingRow::arranging, this, &FindingsStrip::arranging);
        connect(row, &FindingRow::answering, this, &FindingsStrip::answering);
        connect(row, &FindingRow::dismissing, this, &FindingsStrip::dismissing);
    }
    m_more->setProperty("link", true);
    m_more->setFont(Theme::captionFont(font()));
    m_more->setCursor(Qt::PointingHandCursor);
    auto *beside = new QHBoxLayout;
    beside->addLayout(rows, 1);
    beside->addWidget(m_more, 0, Qt::AlignVCenter);
    column().addLayout(beside);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_opened = !isOpen();
        present();
    });
    hide();
}

void FindingsStrip::setFindings(const std::vector<core::Finding> &findings, bool arrangeable)
{
    m_findings = core::topThree(findings);
    m_arrangeable = arrangeable;
    m_preview->hide();
    present();
}

void FindingsStrip::setWouldBe(const std::vector<core::Finding> &findings)
{
    const QRect area = parentWidget()->layout() ? parentWidget()->layout()->contentsRect() : parentWidget()->rect();
    m_preview->present(findings, area, isVisible() ? height() : 0);
}

void FindingsStrip::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    present();
}

bool FindingsStrip::isWouldBe() const { return m_preview->isVisible(); }

std::vector<core::Finding> FindingsStrip::shown() const
{
    if (isWouldBe())
        return m_preview->findings();
    std::vector<core::Finding> findings;
    for (const FindingRow *row : m_rows)
        if (row->isVisible())
            findings.push_back(row->finding());
    return findings;
}

void FindingsStrip::present()
{
    const size_t count = isOpen() ? m_findings.size() : std::min<size_t>(m_findings.size(), 1);
    bool offered = false;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < count);
        if (i >= count)
            continue;
        // Arranging helps with all of them at once, so it is offered once.
        const bool arranges = m_arrangeable && !offered && core::isAboutPlacement(m_findings[i].id);
        offered = offered || arranges;
        m_rows[i]->setFinding(m_findings[i], arranges);
    }
    const int hidden = int(m_findings.size()) - int(count);
    m_more->setText(hidden > 0 ? tr("%n more", nullptr, hidden) : tr("Show less"));
    m_more->setAccessibleName(hidden > 0 ? tr("Show %n more findings", nullptr, hidden) : tr("Show only the first finding"));
    m_more->setVisible(m_findings.size() > 1);
    setVisible(!m_findings.empty());
}

void FindingsStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_more)
        m_more->setFont(Theme::captionFont(font()));
    Card::changeEvent(event);
}

} // namespace ui
