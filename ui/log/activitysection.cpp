// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/activitysection.h"

#include "ui/activity/activitycharts.h"
#include "ui/log/logsession.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

ActivitySection::ActivitySection(LogSession &log, QWidget *parent)
    : LogSection(parent), m_log(log), m_charts(new ActivityCharts(this)), m_problem(new QLabel(this))
{
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_problem);
    column->addWidget(m_charts);
    connect(&m_reader, &ActivityReader::ready, this, &ActivitySection::take);
    connect(&m_reader, &ActivityReader::failed, this, [this](const QString &message) {
        m_problem->setText(tr("The recording cannot be read: %1").arg(message));
        m_charts->hide();
        m_problem->show();
        show();
    });
    connect(m_charts, &ActivityCharts::failed, &m_log, &LogSession::report);
    connect(m_charts, &ActivityCharts::noted, m_problem, [this](const QString &message) {
        m_problem->setText(message);
        m_problem->show();
    });
    m_problem->hide();
    m_charts->hide();
    hide();
}

void ActivitySection::refresh()
{
    const core::Session &session = m_log.session();
    const std::vector<QUuid> rows = m_log.recordingRows();
    if (rows.empty()) {
        hide();
        m_reader.forget();
        m_request = {};
        m_rows.clear();
        return;
    }
    const ActivityReader::Request wanted{m_log.databasePath(), session.id, session.logged->laps, session.sport};
    if (wanted == m_request && rows == m_rows) {
        // Title and units may differ.
        if (!isHidden() && m_charts->activity().series)
            take(m_charts->activity().series);
        return;
    }
    m_request = wanted;
    m_rows = rows;
    // Nothing of it is shown, and laid out, before there is something to show.
    hide();
    m_problem->hide();
    m_charts->hide();
    m_reader.read(wanted);
}

void ActivitySection::take(const std::shared_ptr<const core::ActivitySeries> &series)
{
    const core::Session &session = m_log.session();
    Activity activity{series, session.sport, m_log.preferences().lengths, session.displayTitle(),
                      QLocale().toString(m_log.day(), QLocale::LongFormat)};
    const Activity &shown = m_charts->activity();
    const bool same = shown.series == activity.series && shown.unit == activity.unit && shown.title == activity.title
        && shown.subtitle == activity.subtitle;
    if (!same)
        m_charts->setActivity(activity);
    m_charts->setVisible(!activity.isEmpty());
    setVisible(!activity.isEmpty());
}

} // namespace ui
