// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/runcard.h"

#include "core/model/datetext.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {
constexpr int mostShown = 4; ///< runs, before the list scrolls
} // namespace

QString runText(const core::RunState &state, QDate today)
{
    const QString format = today.year() == state.lastDay.value_or(today).year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
    QStringList parts;
    if (state.week)
        parts << RunCard::tr("Week %1 of %2").arg(*state.week).arg(state.run.weekCount);
    else if (state.firstDay && *state.firstDay > today)
        parts << RunCard::tr("%1 weeks from %2").arg(state.run.weekCount).arg(core::dateText(*state.firstDay, format));
    if (state.lastDay)
        parts << RunCard::tr("until %1").arg(core::dateText(*state.lastDay, format));
    const QString words = parts.join(QStringLiteral(" · "));
    return core::suggestedTakeUp(state) ? words + QLatin1Char('\n') + RunCard::tr("Paused for %1 days").arg(state.missedDays) : words;
}

RunCard::RunCard(QWidget *parent) : Card(parent), m_list(new QListWidget(this)), m_move(nullptr), m_stop(nullptr), m_takeUp(nullptr)
{
    auto *heading = new QLabel(tr("On your calendar"), this);
    heading->setFont(Theme::headingFont(font()));
    m_list->setAccessibleName(tr("Plans on your calendar"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("plain", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_move = button(tr("&Move…"), &RunCard::moving);
    m_stop = button(tr("&Stop…"), &RunCard::stopping);
    m_takeUp = button(tr("&Take up again…"), &RunCard::takingUp);
    auto *row = new QHBoxLayout;
    for (QPushButton *each : {m_takeUp, m_move, m_stop})
        row->addWidget(each);
    row->addStretch(1);
    column().setSpacing(8);
    column().addWidget(heading);
    column().addWidget(m_list);
    column().addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &RunCard::updateButtons);
    hide();
}

QPushButton *RunCard::button(const QString &text, void (RunCard::*act)(const core::RunState &))
{
    auto *made = new QPushButton(text, this);
    connect(made, &QPushButton::clicked, this, [this, act] {
        if (const core::RunState *state = current())
            emit(this->*act)(core::RunState(*state));
    });
    return made;
}

void RunCard::setRuns(std::vector<core::RunState> runs, QDate today)
{
    const int row = std::max(0, m_list->currentRow());
    m_runs = std::move(runs);
    m_list->clear();
    for (const core::RunState &state : m_runs)
        m_list->addItem(state.run.title + QLatin1Char('\n') + runText(state, today));
    m_list->setCurrentRow(std::min(row, int(m_runs.size()) - 1));
    int height = 4;
    for (int i = 0; i < std::min(m_list->count(), mostShown); ++i)
        height += m_list->sizeHintForRow(i);
    m_list->setFixedHeight(height);
    setVisible(!m_runs.empty());
    updateButtons();
}

const core::RunState *RunCard::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_runs.size()) ? &m_runs[size_t(row)] : nullptr;
}

void RunCard::updateButtons()
{
    const core::RunState *state = current();
    m_move->setEnabled(state && state->ahead > 0);
    m_stop->setEnabled(state != nullptr);
    m_takeUp->setVisible(state && core::suggestedTakeUp(*state));
}

} // namespace ui
