// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body/energycard.h"

#include "ui/body/energywords.h"
#include "ui/look/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ui {

namespace {

constexpr int mostRows = 4;

} // namespace

EnergyCard::EnergyCard(QWidget *parent) : Card(parent)
{
    auto *heading = new QLabel(tr("Energy"), this);
    heading->setFont(Theme::headingFont(font()));
    auto *day = new QVBoxLayout;
    day->setSpacing(4);
    day->addWidget(heading);
    m_number = addLabel(*day, false);
    m_line = addLabel(*day, true);
    m_target = addLabel(*day, false);
    m_give = new QPushButton(tr("&Give what is missing…"), this);
    day->addWidget(m_give, 0, Qt::AlignLeft);
    day->addStretch(1);
    addLabel(*day, true)->setText(tr("Averages of many people, rounded to ten; yours may differ by a fifth or more."));
    auto *sessions = new QVBoxLayout;
    sessions->setSpacing(4);
    m_week = addLabel(*sessions, false);
    m_sessions = new QListWidget(this);
    m_sessions->setProperty("plain", true);
    m_sessions->setAccessibleName(tr("Energy of this week's sessions"));
    m_sessions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sessions->setTextElideMode(Qt::ElideRight);
    sessions->addWidget(m_sessions);
    sessions->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::gap);
    row->addLayout(day, 1);
    row->addLayout(sessions, 1);
    column().addLayout(row);
    connect(m_give, &QPushButton::clicked, this, &EnergyCard::preferencesRequested);
    connect(m_sessions, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit sessionRequested(core::SessionId(item->data(Qt::UserRole).toUuid()));
    });
}

QLabel *EnergyCard::addLabel(QBoxLayout &layout, bool caption)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (caption)
        label->setProperty("role", QStringLiteral("caption"));
    layout.addWidget(label);
    return label;
}

void EnergyCard::show(const core::BodyState &state, core::DateRange week, QDate today)
{
    setVisible(state.choices.energy);
    if (!state.choices.energy)
        return;
    const core::DayEnergy day = core::dayEnergyOn(state, today);
    const EnergyWords words = energyWords(day, state.choices.activity);
    m_number->setFont(Theme::headingFont(font()));
    m_number->setText(words.number);
    m_number->setVisible(!words.number.isEmpty());
    m_line->setText(words.line);
    m_target->setText(words.target);
    m_target->setVisible(!words.target.isEmpty());
    m_give->setVisible(!day.gaps.empty());
    fillSessions(state, week);
}

void EnergyCard::fillSessions(const core::BodyState &state, core::DateRange week)
{
    const std::vector<core::DayValue> trend = core::weightTrend(state);
    std::vector<std::optional<core::SessionEnergy>> energies;
    m_sessions->clear();
    for (const core::LoggedEffort &effort : state.efforts) {
        if (!week.contains(effort.day))
            continue;
        energies.push_back(core::energyOf(effort, core::massOn(trend, state.profiles, effort.day)));
        auto *item = new QListWidgetItem(sessionEnergyText(effort, energies.back()), m_sessions);
        item->setData(Qt::UserRole, QVariant::fromValue(effort.session.uuid()));
    }
    const QString sum = weekEnergyText(energies);
    m_week->setText(!sum.isEmpty() ? sum : energies.empty() ? tr("No session logged this week yet.") : tr("This week's sessions"));
    m_sessions->setVisible(m_sessions->count() > 0);
    if (m_sessions->count() > 0)
        m_sessions->setFixedHeight(std::min(m_sessions->count(), mostRows) * m_sessions->sizeHintForRow(0) + 6);
}

QString EnergyCard::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_number, m_line, m_target, m_week})
        if (!label->isHidden() && !label->text().isEmpty())
            lines << label->text();
    for (int row = 0; row < m_sessions->count(); ++row)
        lines << m_sessions->item(row)->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
