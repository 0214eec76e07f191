// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/splitsection.h"

#include "ui/log/facttable.h"
#include "ui/log/logcard.h"
#include "ui/log/logsession.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr core::Metres kilometre{1000}, mile{1609.344};
}

SplitSection::SplitSection(LogSession &log, QWidget *parent) : LogSection(parent), m_log(log), m_title(makeCaption(this))
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, {}, layout);
    auto *table = new FactTable(tr("Splits"), this);
    table->setModel(&m_model);
    table->stretch({SplitModel::Time, SplitModel::Pace, SplitModel::HeartRate});
    layout->addWidget(m_title);
    layout->addWidget(table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void SplitSection::refresh()
{
    const core::LengthUnit unit = m_log.preferences().lengths;
    const bool miles = unit == core::LengthUnit::Miles;
    m_model.setSplits(core::splitsOf(m_log.track(), miles ? mile : kilometre), unit);
    m_title->setText(miles ? tr("Splits by the mile") : tr("Splits by the kilometre"));
    setVisible(m_model.rowCount() > 0);
}

} // namespace ui
