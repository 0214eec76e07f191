// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/volumesection.h"

#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/look/highlightcard.h"
#include "ui/look/theme.h"
#include "ui/progress/highlightwords.h"
#include "ui/progress/weektable.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace ui {

VolumeSection::VolumeSection(QWidget *parent) : ProgressSection(parent), m_card(new ChartCard(this)), m_measureBox(new QComboBox(this))
{
    m_measureBox->addItems({tr("Minutes, vigorous twice"), tr("Plain minutes"), tr("Distance"), tr("Sessions"), tr("Load")});
    m_measureBox->setAccessibleName(tr("What the bars count"));
    m_card->addControl(m_measureBox, true);
    m_card->hideTableSwitch(); // the weeks stand below
    auto *highlights = new QHBoxLayout;
    highlights->setSpacing(Theme::gap);
    for (HighlightCard *&card : m_highlights) {
        card = new HighlightCard(this);
        highlights->addWidget(card, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_card, 5);
    column->addLayout(highlights);
    column->addWidget(makeTableCard(), 2);
    adopt(*m_card);
    connect(m_measureBox, &QComboBox::activated, this, [this](int index) { setMeasure(core::VolumeMeasure(index)); });
    connect(&m_card->view(), &ChartView::cursorMoved, this, [this](int point) {
        m_table->selectWeek(m_card->chart().points[size_t(point)].days.first);
    });
    connect(m_table, &WeekTable::weekActivated, this, &VolumeSection::weekRequested);
}

QWidget *VolumeSection::makeTableCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_table = new WeekTable(card);
    m_table->setMinimumHeight(96);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_table);
    return card;
}

void VolumeSection::setMeasure(core::VolumeMeasure measure)
{
    m_measureBox->setCurrentIndex(int(measure));
    if (measure == m_measure)
        return;
    m_measure = measure;
    showChart();
}

void VolumeSection::showChart()
{
    m_card->setChart(core::volumeChart(m_reading.tallies, m_reading.series, m_measure), m_reading.preferences);
}

void VolumeSection::showHighlights(QDate today)
{
    m_highlights[0]->setText(thisWeekText(m_reading.highlights, today));
    m_highlights[1]->setText(reachedText(m_reading.highlights, today));
    m_highlights[2]->setText(movedText(m_reading.highlights, today, m_reading.preferences.lengths));
}

core::Result<void> VolumeSection::refresh(const core::Store &store, const ProgressScope &scope)
{
    auto reading = readProgress(store, scope.range, scope.today);
    if (!reading)
        return tl::unexpected(reading.error());
    m_reading = std::move(*reading);
    showChart();
    m_table->setSeries(m_reading.series);
    showHighlights(scope.today);
    return {};
}

} // namespace ui
