// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/findingrow.h"

#include "ui/guidance/findingtext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ui {

FindingRow::FindingRow(QWidget *parent)
    : QWidget(parent), m_text(new FindingText(this)), m_show(new QPushButton(tr("Show me"), this)),
      m_arrange(new QPushButton(tr("Arrange week…"), this)),
      m_answer(new QPushButton(tr("Health check…"), this)), m_dismiss(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    addButtons();
    for (QWidget *button : buttons())
        row->addWidget(button, 0, Qt::AlignVCenter);
}

std::vector<QWidget *> FindingRow::buttons() const { return {m_show, m_arrange, m_answer, m_dismiss}; }

void FindingRow::addButtons()
{
    m_show->setToolTip(tr("Select the sessions this is about"));
    m_arrange->setToolTip(tr("Propose better days for what is still to do"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    m_dismiss->setProperty("menu", true);
    m_dismiss->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_dismiss);
    const QAction *week = menu->addAction(tr("For &this week"));
    m_forGood = menu->addAction(tr("For &good"));
    m_dismiss->setMenu(menu);
    connect(week, &QAction::triggered, this, [this] { emit dismissing(m_finding.id, false); });
    connect(m_forGood, &QAction::triggered, this, [this] { emit dismissing(m_finding.id, true); });
    connect(m_show, &QPushButton::clicked, this, [this] { emit showing(m_finding.sessions); });
    connect(m_arrange, &QPushButton::clicked, this, &FindingRow::arranging);
    connect(m_answer, &QPushButton::clicked, this, &FindingRow::answering);
}

void FindingRow::setFinding(const core::Finding &finding, bool arranges)
{
    m_finding = finding;
    m_text->setFinding(finding);
    m_show->setVisible(!finding.sessions.empty());
    m_arrange->setVisible(arranges);
    const bool isHealth = finding.id == QLatin1String("R38") || finding.id == QLatin1String("R39");
    m_answer->setVisible(isHealth);
    m_forGood->setVisible(finding.severity != core::Severity::StopAndThink);
    m_show->setAccessibleName(tr("Show me: %1").arg(finding.headline));
    m_dismiss->setAccessibleName(tr("Dismiss: %1").arg(finding.headline));
    for (QWidget *button : buttons())
        button->setAccessibleDescription(spokenFinding(finding));
}

} // namespace ui
