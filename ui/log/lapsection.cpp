// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/lapsection.h"

#include "ui/log/facttable.h"
#include "ui/log/logcard.h"
#include "ui/log/logsession.h"

#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int roomForAll = 700;
}

LapSection::LapSection(LogSession &log, QWidget *parent)
    : LogSection(parent), m_log(log), m_table(new FactTable(tr("Laps"), this)), m_missing(makeCaption(this))
{
    QVBoxLayout *layout = nullptr;
    QFrame *card = makeCard(this, tr("Laps"), layout);
    m_table->setModel(&m_model);
    layout->addWidget(m_table);
    layout->addWidget(m_missing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void LapSection::refresh()
{
    const core::Session &session = m_log.session();
    m_model.setLaps(session.logged ? session.logged->laps : std::vector<core::Lap>(),
                    session.planned ? core::unrolled(session.planned->steps) : std::vector<core::Step>(), m_log.preferences());
    const QStringList missing = m_model.stepsNotFound();
    m_missing->setText(tr("No lap for %1").arg(missing.join(QStringLiteral("; "))));
    m_missing->setVisible(!missing.isEmpty());
    showColumns();
    setVisible(m_model.rowCount() > 0);
}

void LapSection::resizeEvent(QResizeEvent *event)
{
    LogSection::resizeEvent(event);
    showColumns();
}

void LapSection::showColumns()
{
    const bool steps = m_model.hasSteps();
    m_table->setColumnHidden(LapModel::ForStep, !steps);
    m_table->setColumnHidden(LapModel::AgainstPlan, !steps);
    // The words about the plan need the room; time and pace say the distance, too.
    const bool narrow = steps && width() < roomForAll;
    m_table->setColumnHidden(LapModel::MaxHeartRate, narrow);
    m_table->setColumnHidden(LapModel::Distance, narrow);
    if (steps)
        m_table->stretch({LapModel::ForStep, LapModel::AgainstPlan});
    else
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace ui
