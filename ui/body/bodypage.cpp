// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body/bodypage.h"

#include "core/stats/bodycharts.h"
#include "core/store/bodyreading.h"
#include "core/store/store.h"
#include "ui/body/daycard.h"
#include "ui/body/energycard.h"
#include "ui/body/energywords.h"
#include "ui/charts/chartcard.h"
#include "ui/commands/bodycommands.h"
#include "ui/commands/commands.h"
#include "ui/log/fieldedit.h"
#include "ui/look/card.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

const QString energyId = QStringLiteral("energy");
const QDate beginning(1970, 1, 1);
constexpr int leastChartWidth = 400;
constexpr int chartHeight = 250;

} // namespace

BodyPage::BodyPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QScrollArea(parent), m_store(store), m_commands(commands), m_today(today)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, 14, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addLayout(makeHeader());
    makeNothing();
    m_day = new DayCard(commands, today, content);
    m_energy = new EnergyCard(content);
    for (QWidget *card : {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_energy)})
        column->addWidget(card);
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::gap);
    column->addLayout(m_grid);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(m_energy, &EnergyCard::preferencesRequested, this, &BodyPage::preferencesRequested);
    connect(m_energy, &EnergyCard::sessionRequested, this, &BodyPage::sessionRequested);
    connect(&store.journal(), &core::Journal::changed, this, &BodyPage::onChanged);
    connect(&today, &Today::changed, this, &BodyPage::markStale);
}

QBoxLayout *BodyPage::makeHeader()
{
    auto *title = new QLabel(tr("Body"), this);
    title->setFont(Theme::titleFont(font()));
    m_range = new RangeBox(this);
    m_measures = new QToolButton(this);
    m_measures->setText(tr("&Measures"));
    m_measures->setProperty("menu", true);
    m_measures->setPopupMode(QToolButton::InstantPopup);
    m_measures->setFocusPolicy(Qt::StrongFocus);
    m_measures->setAccessibleName(tr("Choose what this page shows"));
    m_menu = new QMenu(m_measures);
    m_measures->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &BodyPage::fillMenu);
    connect(m_range, &RangeBox::rangeChosen, this, &BodyPage::markStale);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_range);
    row->addWidget(m_measures);
    return row;
}

void BodyPage::makeNothing()
{
    m_nothing = new Card(this);
    m_headline = new QLabel(m_nothing);
    m_headline->setFont(Theme::headingFont(font()));
    m_line = new QLabel(m_nothing);
    m_line->setWordWrap(true);
    m_line->setProperty("role", QStringLiteral("caption"));
    m_choose = new QPushButton(m_nothing);
    m_choose->setProperty("primary", true);
    m_nothing->column().addWidget(m_headline);
    m_nothing->column().addWidget(m_line);
    m_nothing->column().addWidget(m_choose, 0, Qt::AlignLeft);
    connect(m_choose, &QPushButton::clicked, this, [this] { m_choices.on ? m_measures->showMenu() : emit preferencesRequested(); });
}

void BodyPage::fillMenu()
{
    m_menu->clear();
    for (const core::BodyMeasure measure : core::allBodyMeasures) {
        QAction *action = m_menu->addAction(core::measureName(measure));
        action->setCheckable(true);
        action->setChecked(m_choices.keeps(measure));
        connect(action, &QAction::triggered, this, [this, measure](bool on) { chooseMeasure(m_commands, m_choices, measure, on); });
    }
    m_menu->addSeparator();
    QAction *energy = m_menu->addAction(tr("Energy"));
    energy->setCheckable(true);
    energy->setChecked(m_choices.energy);
    connect(energy, &QAction::triggered, this, [this](bool on) { chooseEnergy(m_commands, on); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Height, activity and target…")), &QAction::triggered, this, &BodyPage::preferencesRequested);
}

void BodyPage::setRange(ChartRange range)
{
    m_range->setRange(range);
    markStale();
}

core::DateRange BodyPage::shownDays() const
{
    const QDate today = m_today.date();
    const auto months = monthsOf(m_range->range());
    return {months ? today.addMonths(-*months).addDays(1) : beginning, today};
}

void BodyPage::onChanged(const core::Changes &changes)
{
    const core::DateRange days = shownDays();
    if (changes.all || changes.areas.settings || changes.areas.profile || changes.areas.body ||
        (m_choices.energy && changes.touches(days.first, days.last)))
        markStale();
}

void BodyPage::markStale()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void BodyPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_stale)
        refresh();
    // How often it is opened, so that guidance may ask for patience.
    if (!event->spontaneous() && m_choices.on && !m_store.database().isReadOnly())
        if (const auto noted = core::notePageVisit(m_store, core::bodyPageName, m_today.date()); !noted)
            m_commands.report(tr("Cannot keep that this page was opened: %1").arg(noted.error().message));
}

void BodyPage::refresh()
{
    m_stale = false;
    const core::DateRange days = shownDays();
    auto state = core::readBody(m_store, days.first, days.last, m_today.date());
    const auto preferences = m_store.preferences();
    if (!state || !preferences) {
        m_commands.report(tr("Cannot read what was kept of the body: %1").arg((!state ? state.error() : preferences.error()).message));
        return;
    }
    m_choices = state->choices;
    // While all of it is off the page can only be asked for by name.
    if (!m_choices.on)
        m_choices = {};
    m_headline->setText(m_choices.on ? tr("Nothing is chosen yet") : tr("The Body page is off"));
    m_line->setText(m_choices.on ? tr("Choose what you like to keep: each gets a field for the day and a chart.")
                                 : tr("Preferences switches it on, and says what it is to show."));
    m_choose->setText(m_choices.on ? tr("&Choose measures") : tr("Open &Preferences"));
    m_nothing->setVisible(m_choices.measures.empty() && !m_choices.energy);
    m_measures->setEnabled(m_choices.on);
    m_day->show(m_choices, *preferences);
    state->choices = m_choices;
    m_energy->show(*state, core::weekOf(m_today.date(), preferences->firstDay()), m_today.date());
    showCharts(*state, days, *preferences);
}

void BodyPage::showCharts(const core::BodyState &state, core::DateRange days, const core::Preferences &preferences)
{
    const std::vector<QString> before = std::exchange(m_order, {});
    const QDate today = m_today.date();
    for (const core::BodyMeasure measure : m_choices.measures) {
        m_order.push_back(core::slug(measure));
        core::Chart chart = core::measureChart(state, measure, days, today);
        const QString rate = measure == core::BodyMeasure::Weight ? rateText(core::weightTrend(state), preferences) : QString();
        chart.note = rate.isEmpty() ? chart.note : rate;
        chartFor(m_order.back())->setChart(chart, preferences);
    }
    if (m_choices.energy) {
        m_order.push_back(energyId);
        const Qt::DayOfWeek firstDay = preferences.firstDay();
        const core::DateRange weeks{core::weekOf(days.first, firstDay).first, core::weekOf(days.last, firstDay).last};
        chartFor(energyId)->setChart(core::energyChart(state, weeks, today, firstDay), preferences);
    }
    if (m_order == before)
        return;
    m_columns = 0;
    arrange();
}

ChartCard *BodyPage::chartFor(const QString &id)
{
    ChartCard *&card = m_charts[id];
    if (card)
        return card;
    card = new ChartCard(widget());
    card->setFixedHeight(chartHeight);
    // A day's dot leads to its entry, a week's bar to the week.
    connect(card, &ChartCard::weekRequested, this, [this, id](QDate day) {
        if (id == energyId)
            return emit weekRequested(day);
        m_day->setDay(day);
        ensureWidgetVisible(m_day);
        if (const auto measure = core::measureFromSlug(id))
            if (FieldEdit *field = m_day->field(*measure))
                field->setFocus();
    });
    connect(card, &ChartCard::noted, this, &BodyPage::noted);
    connect(card, &ChartCard::failed, &m_commands, &Commands::report);
    return card;
}

void BodyPage::arrange()
{
    const int room = viewport()->width() - 2 * Theme::margin;
    const int columns = room >= 2 * leastChartWidth + Theme::gap ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (const auto &[id, card] : m_charts)
        if (std::find(m_order.begin(), m_order.end(), id) == m_order.end())
            card->hide();
    for (int i = 0; i < int(m_order.size()); ++i) {
        ChartCard *card = m_charts.at(m_order[size_t(i)]);
        m_grid->addWidget(card, i / columns, i % columns);
        card->show();
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    QWidget *before = m_energy;
    for (const QString &id : m_order) {
        setTabOrder(before, m_charts.at(id));
        before = m_charts.at(id);
    }
}

void BodyPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

ChartCard *BodyPage::chart(core::BodyMeasure measure) const
{
    return m_choices.keeps(measure) ? m_charts.at(core::slug(measure)) : nullptr;
}

ChartCard *BodyPage::energyChart() const { return m_choices.energy ? m_charts.at(energyId) : nullptr; }

} // namespace ui
