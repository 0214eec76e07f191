// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnmapper.h"

#include "core/exchange/csv/csvactivities.h"
#include "core/exchange/importplan.h"
#include "ui/import/previewmodel.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>
#include <array>

namespace ui {

using exchange::CsvField;
using exchange::CsvMapping;

namespace {

constexpr QSize usualSize(880, 600);
// Enough to see whether it is right, few enough to be read again with every choice.
constexpr int previewRows = 60;
constexpr int exampleLength = 40;

// Seconds in one of a duration, and metres in one of a distance, in the order of their choices.
constexpr std::array<double, 3> durationUnits{1, 60, 3600};
constexpr std::array<double, 5> lengthUnits{0, 1000, 1609.344, 1, 0.9144};

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ColumnMapper::ColumnMapper(exchange::CsvTable table, const QString &file, const core::Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_table(std::move(table)), m_preferences(preferences), m_guess(exchange::guessedMapping(m_table)),
      m_model(new PreviewModel(this)), m_preview(new QTreeView(this)), m_problem(new WarnLabel(this)),
      m_buttons(dialogButtons(*this, tr("&Use these columns")))
{
    setWindowTitle(tr("Columns of %1").arg(file));
    auto *words = plainLabel(tr("Say which column is what. It is remembered for every table with this header."), this);
    words->setWordWrap(true);
    m_preview->setModel(m_model);
    m_preview->setAccessibleName(tr("What the first rows are"));
    m_preview->setRootIsDecorated(false);
    m_preview->setUniformRowHeights(true);
    m_preview->setProperty("plain", true);
    m_preview->setFocusPolicy(Qt::ClickFocus);
    for (const int hidden : {PreviewModel::Happens, PreviewModel::From})
        m_preview->setColumnHidden(hidden, true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(words);
    column->addWidget(columnList(), 3);
    column->addWidget(unitRow());
    column->addWidget(m_preview, 2);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(usualSize);
    refresh();
}

QString ColumnMapper::example(int column) const
{
    for (int row = 0; row < m_table.rowCount(); ++row)
        if (const QString text = m_table.text(row, column).simplified(); !text.isEmpty())
            return text.size() > exampleLength ? text.left(exampleLength) + QChar(0x2026) : text;
    return {};
}

QWidget *ColumnMapper::columnList()
{
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, Theme::gap, 0);
    grid->setHorizontalSpacing(Theme::gap);
    grid->setVerticalSpacing(Theme::gap / 2);
    grid->setColumnStretch(1, 1);
    for (int column = 0; column < m_table.header().size(); ++column) {
        const QString &name = m_table.header().at(column);
        auto *choice = new QComboBox(inside);
        choice->addItem(tr("not used"));
        for (int field = 0; field < exchange::csvFieldCount; ++field) {
            choice->addItem(exchange::csvFieldName(CsvField(field)));
            if (m_guess.column(CsvField(field)) == column)
                choice->setCurrentIndex(field + 1);
        }
        choice->setAccessibleName(tr("What the column %1 is").arg(name));
        auto *label = plainLabel(name, inside);
        label->setBuddy(choice);
        auto *sample = plainLabel(example(column), inside);
        sample->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, column, 0);
        grid->addWidget(sample, column, 1);
        grid->addWidget(choice, column, 2);
        m_fields.push_back(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &ColumnMapper::refresh);
    }
    grid->setRowStretch(int(m_table.header().size()), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QWidget *ColumnMapper::unitRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap / 2);
    const auto add = [&](const QString &question, const QStringList &choices, int current) {
        auto *choice = new QComboBox(row);
        choice->addItems(choices);
        choice->setCurrentIndex(current);
        choice->setAccessibleName(question);
        auto *label = plainLabel(question, row);
        label->setBuddy(choice);
        line->addWidget(label);
        line->addWidget(choice);
        line->addSpacing(Theme::gap);
        connect(choice, &QComboBox::currentIndexChanged, this, &ColumnMapper::refresh);
        return choice;
    };
    const auto placeOf = [](const auto &values, double value) {
        const auto it = std::find(values.begin(), values.end(), value);
        return it == values.end() ? 0 : int(it - values.begin());
    };
    m_weights = add(tr("Weights"), {tr("ask"), tr("kg"), tr("lb")}, m_guess.weightUnit ? 1 + (*m_guess.weightUnit == core::WeightUnit::Pounds) : 0);
    m_lengths = add(tr("Distances"), {tr("ask"), tr("km"), tr("miles"), tr("metres"), tr("yards")}, placeOf(lengthUnits, m_guess.metres.value_or(0)));
    m_durations = add(tr("Durations"), {tr("seconds"), tr("minutes"), tr("hours")}, placeOf(durationUnits, m_guess.durationSeconds));
    m_order = add(tr("03/04"), {tr("ask"), tr("day first"), tr("month first")}, 0);
    line->addStretch(1);
    return row;
}

CsvMapping ColumnMapper::mapping() const
{
    CsvMapping mapping;
    for (size_t column = 0; column < m_fields.size(); ++column)
        if (const int chosen = m_fields[column]->currentIndex(); chosen > 0)
            mapping.columns.try_emplace(CsvField(chosen - 1), int(column));
    if (m_weights->currentIndex() > 0)
        mapping.weightUnit = m_weights->currentIndex() == 2 ? core::WeightUnit::Pounds : core::WeightUnit::Kilograms;
    if (m_lengths->currentIndex() > 0)
        mapping.metres = lengthUnits[size_t(m_lengths->currentIndex())];
    mapping.durationSeconds = durationUnits[size_t(m_durations->currentIndex())];
    if (m_order->currentIndex() > 0)
        mapping.monthFirst = m_order->currentIndex() == 2;
    return mapping;
}

core::Setting ColumnMapper::setting() const { return {exchange::mappingKey(m_table), exchange::mappingJson(mapping(), m_table)}; }

void ColumnMapper::refresh()
{
    const CsvMapping now = mapping();
    const QString missing = now.missing();
    exchange::ParsedFile file;
    file.table = true;
    QString problem = missing.isEmpty() ? QString() : tr("Say %1.").arg(missing);
    if (missing.isEmpty()) {
        auto activities = exchange::activitiesOf(m_table.head(previewRows), now);
        if (!activities)
            problem = tr("No row can be read this way: %1.").arg(activities.error().message);
        else
            for (exchange::Activity &activity : *activities)
                file.parts.push_back({std::move(activity), std::nullopt});
    }
    std::vector<exchange::ParsedFile> files;
    files.push_back(std::move(file));
    if (const auto plan = exchange::planImport(nullptr, std::move(files)))
        m_model->setPlan(*plan, m_preferences.lengths);
    for (const int column : {PreviewModel::Day, PreviewModel::What, PreviewModel::Figures})
        m_preview->resizeColumnToContents(column);
    setProblem(*m_problem, *m_buttons, problem);
}

} // namespace ui
