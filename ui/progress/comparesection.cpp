// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/comparesection.h"

#include "core/model/datetext.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/texttable.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

namespace ui {

namespace {

using core::Quantity;
using core::Totals;

/// One figure of totals, with its name and its unit.
struct Figure {
    QString name;
    Quantity quantity;
    double (*value)(const Totals &);
};

std::array<Figure, 7> figures()
{
    return {Figure{CompareSection::tr("Sessions"), Quantity::Count, [](const Totals &t) { return double(t.sessions); }},
            Figure{CompareSection::tr("Active days"), Quantity::Count, [](const Totals &t) { return double(t.activeDays); }},
            Figure{CompareSection::tr("Aerobic hours"), Quantity::Hours, [](const Totals &t) { return t.aerobicMinutes / 60; }},
            Figure{CompareSection::tr("Worth, in hours"), Quantity::Hours, [](const Totals &t) { return t.moderateEquivalent / 60; }},
            Figure{CompareSection::tr("On foot"), Quantity::Distance, [](const Totals &t) { return t.onFootMetres; }},
            Figure{CompareSection::tr("Strength days"), Quantity::Count, [](const Totals &t) { return double(t.strengthDays); }},
            Figure{CompareSection::tr("Load"), Quantity::Number, [](const Totals &t) { return std::round(t.load); }}};
}

/// "+ 12" or "− 3"; "the same" for no difference as shown.
QString differenceText(double now, double before, Quantity quantity, const core::Preferences &preferences)
{
    const QString text = quantityText(std::abs(now - before), quantity, preferences);
    if (text == quantityText(0, quantity, preferences))
        return CompareSection::tr("the same");
    return now > before ? CompareSection::tr("+ %1").arg(text) : CompareSection::tr("− %1").arg(text);
}

} // namespace

CompareSection::CompareSection(QWidget *parent) : ProgressSection(parent), m_card(new ChartCard(this)), m_measureBox(new QComboBox(this))
{
    for (const auto &[name, measure] : {std::pair(tr("Plain minutes"), core::VolumeMeasure::Minutes),
                                        std::pair(tr("Minutes, vigorous twice"), core::VolumeMeasure::ModerateEquivalent),
                                        std::pair(tr("Distance"), core::VolumeMeasure::Distance), std::pair(tr("Sessions"), core::VolumeMeasure::Sessions),
                                        std::pair(tr("Load"), core::VolumeMeasure::Load)})
        m_measureBox->addItem(name, int(measure));
    m_measureBox->setAccessibleName(tr("What the lines add up"));
    m_card->addControl(m_measureBox, true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_card, 5);
    column->addWidget(makeTables(), 4);
    adopt(*m_card);
    connect(m_measureBox, &QComboBox::activated, this, [this] { setMeasure(core::VolumeMeasure(m_measureBox->currentData().toInt())); });
}

QWidget *CompareSection::makeTables()
{
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    m_tableBox = new QComboBox(card);
    m_tableBox->addItems({tr("Years"), tr("Rolling"), tr("Two ranges")});
    m_tableBox->setAccessibleName(tr("Which table"));
    m_years = new TextTable(tr("Years to the same date, and the whole of earlier ones"), tr("2026 to 30 September"), card);
    m_rolling = new TextTable(tr("The last days against those before"), tr("against the 365 before, wide"), card);
    m_ranges = new TextTable(tr("Two ranges side by side"), tr("Worth, in hours, wide"), card);
    m_tables = new QStackedWidget(card);
    for (TextTable *table : {m_years, m_rolling, m_ranges})
        m_tables->addWidget(table);
    QWidget *ends = makeRanges();
    ends->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_tableBox);
    row->addWidget(ends);
    row->addStretch();
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_tables, 1);
    connect(m_tableBox, &QComboBox::currentIndexChanged, m_tables, &QStackedWidget::setCurrentIndex);
    connect(m_tableBox, &QComboBox::currentIndexChanged, ends, [ends](int index) { ends->setVisible(index == 2); });
    return card;
}

QWidget *CompareSection::makeRanges()
{
    auto *ends = new QWidget(this);
    auto *row = new QHBoxLayout(ends);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const QStringList names{tr("First day of the first range"), tr("Last day of the first range"), tr("First day of the second range"),
                            tr("Last day of the second range")};
    for (size_t i = 0; i < m_ends.size(); ++i) {
        if (i % 2 == 1 || i == 2)
            row->addWidget(new QLabel(i == 2 ? tr("with") : tr("to"), ends));
        m_ends[i] = new QDateEdit(ends);
        m_ends[i]->setCalendarPopup(true);
        m_ends[i]->setDisplayFormat(core::datePattern(QStringLiteral("d MMM yyyy")));
        m_ends[i]->setAccessibleName(names[qsizetype(i)]);
        row->addWidget(m_ends[i]);
        connect(m_ends[i], &QDateEdit::dateChanged, this, &CompareSection::showRanges);
    }
    return ends;
}

void CompareSection::setMeasure(core::VolumeMeasure measure)
{
    m_measureBox->setCurrentIndex(m_measureBox->findData(int(measure)));
    if (measure == m_measure)
        return;
    m_measure = measure;
    showChart();
}

core::DateRange CompareSection::rangeOf(size_t index) const
{
    const auto [first, last] = std::minmax(m_ends[2 * index]->date(), m_ends[2 * index + 1]->date());
    return {first, last};
}

void CompareSection::setRanges(core::DateRange first, core::DateRange second)
{
    m_rangesSet = true;
    const QDate days[]{first.first, first.last, second.first, second.last};
    for (size_t i = 0; i < m_ends.size(); ++i) {
        const QSignalBlocker quiet(m_ends[i]);
        m_ends[i]->setDate(days[i]);
    }
    m_tableBox->setCurrentIndex(2);
    showRanges();
}

void CompareSection::showChart()
{
    m_card->setChart(core::yearToDateChart(m_tallies, m_measure, m_scope.preferences.basis, m_scope.today), m_scope.preferences);
}

void CompareSection::showYears()
{
    TextRows rows;
    rows.heading << tr("Year");
    const auto columns = figures();
    for (const Figure &figure : columns)
        rows.heading << figure.name;
    const auto add = [&](const QString &name, const Totals &totals) {
        QStringList row{name};
        for (const Figure &figure : columns)
            row << quantityText(figure.value(totals), figure.quantity, m_scope.preferences);
        rows.rows.push_back(row);
    };
    const QString date = core::dateText(m_scope.today, QStringLiteral("d MMM"));
    for (const core::YearTotals &year : core::yearTotals(m_tallies, m_scope.preferences.basis, m_scope.today)) {
        add(tr("%1 to %2").arg(year.year).arg(date), year.toDate);
        if (year.year != m_scope.today.year())
            add(tr("%1, all of it").arg(year.year), year.all);
    }
    m_years->setRows(rows);
}

void CompareSection::showRolling()
{
    TextRows rows;
    rows.heading << tr("Days");
    const auto columns = figures();
    for (const Figure &figure : columns)
        rows.heading << figure.name;
    for (const core::RollingTotals &rolling : core::rollingTotals(m_tallies, m_scope.preferences.basis, m_scope.today)) {
        QStringList now{tr("last %n day(s)", nullptr, rolling.days)};
        QStringList change{tr("against the %n before", nullptr, rolling.days)};
        for (const Figure &figure : columns) {
            now << quantityText(figure.value(rolling.now), figure.quantity, m_scope.preferences);
            change << differenceText(figure.value(rolling.now), figure.value(rolling.before), figure.quantity, m_scope.preferences);
        }
        rows.rows.push_back(now);
        rows.rows.push_back(change);
    }
    m_rolling->setRows(rows);
}

void CompareSection::showRanges()
{
    const core::DateRange first = rangeOf(0);
    const core::DateRange second = rangeOf(1);
    const Totals one = core::totalsOf(m_tallies, first, m_scope.preferences.basis);
    const Totals two = core::totalsOf(m_tallies, second, m_scope.preferences.basis);
    TextRows rows{{QString(), rangeText(first), rangeText(second), tr("Difference")}, {}};
    for (const Figure &figure : figures())
        rows.rows.push_back({figure.name, quantityText(figure.value(one), figure.quantity, m_scope.preferences),
                             quantityText(figure.value(two), figure.quantity, m_scope.preferences),
                             differenceText(figure.value(one), figure.value(two), figure.quantity, m_scope.preferences)});
    m_ranges->setRows(rows);
}

core::Result<void> CompareSection::refresh(const core::Store &store, const ProgressScope &scope)
{
    auto tallies = store.tallies().between(scope.span.first.isValid() ? scope.span.first : scope.today, scope.today);
    if (!tallies)
        return tl::unexpected(tallies.error());
    m_tallies = std::move(*tallies);
    m_scope = scope;
    showChart();
    showYears();
    showRolling();
    if (m_rangesSet) {
        showRanges();
        return {};
    }
    // This month so far beside the same days of the last one.
    const QDate before = scope.today.addMonths(-1);
    const int table = m_tableBox->currentIndex();
    setRanges({QDate(scope.today.year(), scope.today.month(), 1), scope.today}, {QDate(before.year(), before.month(), 1), before});
    m_tableBox->setCurrentIndex(table);
    return {};
}

} // namespace ui
