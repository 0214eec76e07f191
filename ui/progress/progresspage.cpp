// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progresspage.h"

#include "ui/commands/sessioncommands.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"
#include "ui/progress/highlightwords.h"
#include "ui/progress/progressnotice.h"
#include "ui/progress/volumechart.h"
#include "ui/progress/volumelegend.h"
#include "ui/progress/volumepicture.h"
#include "ui/progress/weektable.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ui {

ProgressPage::ProgressPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_today(today)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Theme::margin, 14, Theme::margin, Theme::margin);
    page->setSpacing(Theme::gap);
    page->addLayout(makeHeader());

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(makeChartCard(), 5);
    column->addLayout(makeHighlights());
    column->addWidget(makeTableCard(), 2);
    m_notice = new ProgressNotice(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(content);
    m_stack->addWidget(m_notice);
    page->addWidget(m_stack, 1);
    listen();
}

QBoxLayout *ProgressPage::makeHeader()
{
    auto *title = new QLabel(tr("Progress"), this);
    title->setFont(Theme::titleFont(font()));
    m_rangeBox = new QComboBox(this);
    m_rangeBox->addItems({tr("3 months"), tr("6 months"), tr("12 months"), tr("All")});
    m_rangeBox->setCurrentIndex(int(m_range));
    m_rangeBox->setAccessibleName(tr("How far back"));
    m_basisBox = new QComboBox(this);
    m_basisBox->addItems({tr("Counted by effort"), tr("Counted by activity")});
    m_basisBox->setAccessibleName(tr("How minutes are counted"));
    m_basisBox->setToolTip(tr("By effort: how hard it felt, or your heart rate. By activity: what the activity usually "
                              "asks for; every run is vigorous."));
    m_save = new QPushButton(tr("Save picture…"), this);
    m_save->setAccessibleName(tr("Save the chart as a picture"));

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title);
    row->addStretch();
    for (QWidget *control : {static_cast<QWidget *>(m_rangeBox), static_cast<QWidget *>(m_basisBox), static_cast<QWidget *>(m_save)})
        row->addWidget(control);
    return row;
}

QWidget *ProgressPage::makeChartCard()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *heading = new QLabel(tr("Aerobic minutes a week"), card);
    heading->setFont(Theme::headingFont(font()));
    auto *note = new QLabel(tr("moderate-equivalent: one vigorous minute counts as two"), card);
    note->setFont(Theme::captionFont(font()));
    note->setProperty("role", QStringLiteral("caption"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(heading);
    row->addWidget(note, 1);
    m_legend = new VolumeLegend(card);
    m_chart = new VolumeChart(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::pad, 10, 8, 6);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_legend);
    column->addWidget(m_chart, 1);
    return card;
}

QBoxLayout *ProgressPage::makeHighlights()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    for (HighlightCard *&card : m_cards) {
        card = new HighlightCard(this);
        row->addWidget(card, 1);
    }
    return row;
}

QWidget *ProgressPage::makeTableCard()
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

void ProgressPage::listen()
{
    connect(m_rangeBox, &QComboBox::activated, this, [this](int index) { setRange(Range(index)); });
    connect(m_basisBox, &QComboBox::activated, this, [this](int index) { setBasis(core::CountingBasis(index)); });
    connect(m_save, &QPushButton::clicked, this, &ProgressPage::askForPicture);
    connect(m_notice, &ProgressNotice::actionRequested, this, &ProgressPage::onNoticeAction);
    connect(m_legend, &VolumeLegend::layersChanged, m_chart, &VolumeChart::setLayers);
    connect(m_chart, &VolumeChart::weekActivated, this, &ProgressPage::weekRequested);
    connect(m_chart, &VolumeChart::cursorMoved, m_table, &WeekTable::selectWeek);
    connect(m_table, &WeekTable::weekActivated, this, &ProgressPage::weekRequested);
    connect(&m_store.journal(), &core::Journal::changed, this, &ProgressPage::onChanged);
    connect(&m_today, &Today::changed, this, &ProgressPage::markStale);
}

void ProgressPage::setRange(Range range)
{
    m_rangeBox->setCurrentIndex(int(range));
    if (range == m_range)
        return;
    m_range = range;
    markStale();
}

void ProgressPage::setBasis(core::CountingBasis basis)
{
    if (basis == m_preferences.basis)
        return;
    const QString label = basis == core::CountingBasis::Effort ? tr("Count minutes by effort") : tr("Count minutes by activity");
    if (!changeSetting(m_commands, core::Preferences::basisSetting(basis), label))
        m_basisBox->setCurrentIndex(int(m_preferences.basis));
}

void ProgressPage::onChanged(const core::Changes &changes)
{
    // A session far in the past moves the start of a young history, so only the far future is none of our business.
    const QDate last = m_today.date().addYears(1);
    const auto months = monthsOf(m_range);
    const QDate first = months ? m_today.date().addMonths(-*months).addDays(-7) : QDate(1, 1, 1);
    if (changes.all || changes.areas.settings || changes.areas.profile || changes.touches(first, last))
        markStale();
}

void ProgressPage::markStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void ProgressPage::refreshIfStale()
{
    if (m_stale)
        refresh();
}

void ProgressPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshIfStale();
}

void ProgressPage::refresh()
{
    m_stale = false;
    const auto reading = readProgress(m_store, m_range, m_today.date());
    m_failed = !reading;
    if (!reading) {
        showError(reading.error());
        return;
    }
    m_preferences = reading->preferences;
    m_basisBox->setCurrentIndex(int(m_preferences.basis));
    showReading(*reading);
}

void ProgressPage::showReading(const ProgressReading &reading)
{
    m_legend->setSeries(reading.series);
    m_chart->setSeries(reading.series);
    m_table->setSeries(reading.series);
    const QDate today = m_today.date();
    m_cards[0]->setText(thisWeekText(reading.highlights, today));
    m_cards[1]->setText(reachedText(reading.highlights, today));
    m_cards[2]->setText(movedText(reading.highlights, today, reading.preferences.lengths));
    const bool something = reading.series.hasAnything();
    m_save->setEnabled(something);
    m_rangeBox->setEnabled(reading.anything);
    m_stack->setCurrentIndex(something ? 0 : 1);
    if (something)
        return;
    if (reading.anything)
        m_notice->setText(tr("Nothing in the last %1").arg(m_rangeBox->currentText()),
                          tr("There are older or later sessions. Show all of them, or log one this week."), tr("Show all"));
    else
        m_notice->setText(tr("Your weeks will stand here"),
                          tr("Log a run, a walk, a ride or a strength session: its minutes make this week's first bar."),
                          tr("Open this week"));
}

void ProgressPage::showError(const core::Error &error)
{
    m_save->setEnabled(false);
    m_notice->setText(tr("Your progress could not be read"), error.message, tr("Try again"));
    m_stack->setCurrentIndex(1);
}

void ProgressPage::onNoticeAction()
{
    if (m_failed)
        refresh();
    else if (m_chart->series().weeks.empty() || m_range == Range::All)
        emit weekRequested(m_today.date());
    else
        setRange(Range::All);
}

core::Result<void> ProgressPage::savePicture(const QString &path) const
{
    const core::ProgressSeries &series = m_chart->series();
    if (series.weeks.empty())
        return core::fail(core::Error::Kind::Usage, tr("there is nothing to draw yet"));
    VolumePicture picture;
    picture.series = series;
    picture.layers = m_chart->layers();
    picture.title = tr("Aerobic minutes a week");
    const QString range = rangeText({series.weeks.front().days.first, series.weeks.back().days.last});
    picture.subtitle = series.basis == core::CountingBasis::Effort
        ? tr("%1 · moderate-equivalent, counted by effort").arg(range)
        : tr("%1 · moderate-equivalent, counted by activity").arg(range);
    picture.theme = Theme::of(palette());
    picture.font = font();
    return saveVolumePicture(picture, path);
}

void ProgressPage::askForPicture()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString name = tr("Weekly minutes %1").arg(m_today.date().toString(Qt::ISODate));
    QString chosen;
    QString path = QFileDialog::getSaveFileName(this, tr("Save picture"), QDir(folder).filePath(name + QStringLiteral(".png")),
                                                tr("Picture (*.png);;PDF (*.pdf);;Drawing (*.svg)"), &chosen);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen.contains(QLatin1String("pdf")) ? QStringLiteral(".pdf")
            : chosen.contains(QLatin1String("svg"))   ? QStringLiteral(".svg")
                                                      : QStringLiteral(".png");
    if (const auto saved = savePicture(path); !saved)
        m_commands.report(tr("Cannot save the picture %1").arg(saved.error().message));
    else
        emit noted(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

} // namespace ui
