// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/guidancecard.h"

#include "core/rules/findings.h"
#include "ui/commands/guidancecommands.h"
#include "ui/guidance/findingtext.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <algorithm>

namespace ui {

namespace {

enum Column { What, Asks, Source, Id, Columns };

constexpr int rowsShown = 11;

QString nameOf(const QString &rule)
{
    const std::vector<core::RuleInfo> rules = core::allRules();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const core::RuleInfo &info) { return info.id == rule; });
    return found == rules.end() ? rule : found->name;
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

} // namespace

GuidanceCard::GuidanceCard(Commands &commands, QWidget *parent) : Card(parent), m_commands(commands)
{
    auto *heading = new QLabel(tr("Guidance"));
    heading->setFont(Theme::headingFont(font()));
    column().addWidget(heading);
    auto *why = new QLabel(tr("What the findings under a week look at. Untick what you do not want to hear of. Safety always "
                              "speaks; it can be put aside for one week under the week itself."));
    why->setWordWrap(true);
    why->setProperty("role", QStringLiteral("caption"));
    column().addWidget(why);
    buildTable();
    buildDismissed();
}

void GuidanceCard::buildTable()
{
    m_table = new QTableWidget(0, Columns, this);
    m_table->setProperty("plain", true);
    m_table->setAccessibleName(tr("Rules of the guidance"));
    m_table->setHorizontalHeaderLabels({tr("Looks at"), tr("Says at most"), tr("Rests on"), tr("Rule")});
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(What, QHeaderView::Stretch);
    header->setSectionResizeMode(Source, QHeaderView::Stretch);
    header->setSectionResizeMode(Asks, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Id, QHeaderView::ResizeToContents);
    fillTable();
    m_table->setFixedHeight(header->sizeHint().height() + rowsShown * m_table->rowHeight(0) + 8);
    column().addWidget(m_table);
    connect(m_table, &QTableWidget::itemChanged, this, &GuidanceCard::toggle);
}

void GuidanceCard::fillTable()
{
    const std::vector<core::RuleInfo> rules = core::allRules();
    m_table->setRowCount(int(rules.size()));
    for (int row = 0; row < int(rules.size()); ++row) {
        const core::RuleInfo &rule = rules[size_t(row)];
        auto *what = cell(rule.name);
        what->setData(Qt::UserRole, rule.id);
        what->setCheckState(Qt::Checked);
        if (rule.canBeOff)
            what->setFlags(what->flags() | Qt::ItemIsUserCheckable);
        m_table->setItem(row, What, what);
        m_table->setItem(row, Asks, cell(rule.canBeOff ? severityName(rule.severity)
                                                       : tr("%1, always on").arg(severityName(rule.severity))));
        m_table->setItem(row, Source, cell(rule.source));
        m_table->setItem(row, Id, cell(rule.id));
    }
    m_table->setCurrentCell(0, What);
}

void GuidanceCard::buildDismissed()
{
    m_heading = new QLabel(tr("Silent now"));
    m_heading->setFont(Theme::headingFont(font()));
    m_list = new QListWidget(this);
    m_list->setProperty("plain", true);
    m_list->setAccessibleName(tr("Dismissed findings"));
    m_hear = new QPushButton(tr("&Hear again"), this);
    m_hearAll = new QPushButton(tr("Hear &all again"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hear);
    row->addWidget(m_hearAll);
    row->addStretch(1);
    column().addSpacing(Theme::gap);
    column().addWidget(m_heading);
    column().addWidget(m_list);
    column().addLayout(row);
    connect(m_hear, &QPushButton::clicked, this, &GuidanceCard::hearSelected);
    connect(m_list, &QListWidget::itemActivated, this, &GuidanceCard::hearSelected);
    connect(m_hearAll, &QPushButton::clicked, this, [this] { hearAgain(m_commands, m_dismissals); });
}

void GuidanceCard::show(const std::vector<core::Dismissal> &dismissals)
{
    m_dismissals = dismissals;
    const QSignalBlocker quiet(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QTableWidgetItem *item = m_table->item(row, What);
        if (!(item->flags() & Qt::ItemIsUserCheckable))
            continue;
        const core::Dismissal off{item->data(Qt::UserRole).toString(), QDate()};
        const bool isOff = std::find(dismissals.begin(), dismissals.end(), off) != dismissals.end();
        item->setCheckState(isOff ? Qt::Unchecked : Qt::Checked);
    }
    m_table->viewport()->update();
    fillDismissed();
}

void GuidanceCard::fillDismissed()
{
    const int current = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const core::Dismissal &dismissal : m_dismissals) {
        const QString when = dismissal.week.isValid()
                                 ? tr("for the week %1").arg(rangeText({dismissal.week, dismissal.week.addDays(6)}))
                                 : tr("for good");
        m_list->addItem(tr("%1 %2, %3").arg(dismissal.rule, nameOf(dismissal.rule), when));
    }
    const int rows = std::min(m_list->count(), 6);
    if (rows > 0) {
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 6);
        m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    }
    for (QWidget *part : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_hear),
                          static_cast<QWidget *>(m_hearAll)})
        part->setVisible(rows > 0);
}

void GuidanceCard::toggle(QTableWidgetItem *item)
{
    if (item->column() != What)
        return;
    const QString rule = item->data(Qt::UserRole).toString();
    if (item->checkState() == Qt::Checked)
        hearAgain(m_commands, {{rule, QDate()}});
    else
        dismissRule(m_commands, rule, QDate());
}

void GuidanceCard::hearSelected()
{
    const int row = m_list->currentRow();
    if (row >= 0 && size_t(row) < m_dismissals.size())
        hearAgain(m_commands, {m_dismissals[size_t(row)]});
}

} // namespace ui
