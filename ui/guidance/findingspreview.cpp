// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/findingspreview.h"

#include "ui/guidance/findingtext.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

FindingsPreview::FindingsPreview(QWidget *parent) : Card(parent), m_caption(new QLabel(this)), m_texts{}
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_caption->setProperty("role", QStringLiteral("caption"));
    m_caption->setFont(Theme::captionFont(font()));
    column().addWidget(m_caption);
    for (FindingText *&text : m_texts) {
        text = new FindingText(this);
        column().addWidget(text);
    }
    column().addStretch(1);
    hide();
}

void FindingsPreview::present(const std::vector<core::Finding> &findings, QRect area, int height)
{
    m_findings = core::topThree(findings);
    m_caption->setText(m_findings.empty() ? tr("Dropped here: nothing to mention") : tr("Dropped here:"));
    for (size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i]->setVisible(i < m_findings.size());
        if (i < m_findings.size())
            m_texts[i]->setFinding(m_findings[i]);
    }
    layout()->activate();
    const int needed = std::max(height, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(area.width())
                                                                      : sizeHint().height());
    setGeometry(area.left(), area.bottom() + 1 - needed, area.width(), needed);
    show();
    raise();
}

} // namespace ui
