// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspage.h"

#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/look/pagefocus.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/plans/plansheet.h"
#include "ui/plans/runcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The slug of the plan a list item stands for; headings have none.
constexpr int slugRole = Qt::UserRole;

QListWidgetItem *heading(const QString &text, const QFont &font)
{
    auto *item = new QListWidgetItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::captionFont(font));
    return item;
}

} // namespace

PlansPage::PlansPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_today(today)
{
    build();
    connectRuns();
    setStart(today.date());
    reload();
    selectPlan(QStringLiteral("sample-week"));
    connect(&m_store.journal(), &core::Journal::changed, this, &PlansPage::onChanged);
    connect(&m_today, &Today::changed, this, &PlansPage::refresh);
    setFirstFocus(*this, m_list);
}

void PlansPage::build()
{
    auto *title = new QLabel(tr("Plans"), this);
    title->setFont(Theme::titleFont(font()));
    auto *save = new QPushButton(tr("Save &weeks as a plan…"), this);
    auto *import = new QPushButton(tr("&Import a plan…"), this);
    connect(save, &QPushButton::clicked, this, [this] { saveWeeks(m_today.date()); });
    connect(import, &QPushButton::clicked, this, &PlansPage::importPlan);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(save);
    head->addWidget(import);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap);
    row->addWidget(buildLeft(), 1);
    row->addWidget(buildRight(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin - 6, Theme::margin, Theme::margin - 4);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addLayout(row, 1);
}

QWidget *PlansPage::buildLeft()
{
    auto *left = new QWidget(this);
    m_runs = new RunCard(left);
    auto *card = new Card(left);
    m_list = new QListWidget(card);
    m_list->setAccessibleName(tr("Plans"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("plain", true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->column().addWidget(m_list);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_runs);
    column->addWidget(card, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &PlansPage::showPlan);
    return left;
}

QWidget *PlansPage::buildRight()
{
    m_sheet = new PlanSheet(this);
    m_edit = new QPushButton(tr("E&dit…"), m_sheet);
    m_delete = new QPushButton(tr("De&lete"), m_sheet);
    m_export = new QPushButton(tr("E&xport…"), m_sheet);
    m_use = new QPushButton(tr("&Use this plan…"), m_sheet);
    m_use->setProperty("primary", true);
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_edit, m_delete, m_export})
        line->addWidget(button);
    line->addStretch(1);
    line->addWidget(m_use);
    m_sheet->column().addLayout(line);
    connect(m_use, &QPushButton::clicked, this, &PlansPage::use);
    connect(m_edit, &QPushButton::clicked, this, &PlansPage::editCurrent);
    connect(m_delete, &QPushButton::clicked, this, &PlansPage::deleteCurrent);
    connect(m_export, &QPushButton::clicked, this, &PlansPage::exportCurrent);
    return m_sheet;
}

void PlansPage::connectRuns()
{
    connect(m_runs, &RunCard::moving, this, &PlansPage::move);
    connect(m_runs, &RunCard::stopping, this, &PlansPage::stop);
    connect(m_runs, &RunCard::takingUp, this, &PlansPage::takeUp);
}

void PlansPage::onChanged(const core::Changes &changes)
{
    // A session logged far away may end a pause, so every change of sessions counts.
    if (!changes.all && !changes.areas.plans && !changes.areas.sessions)
        return;
    refresh();
}

void PlansPage::refresh()
{
    m_stale = true;
    if (isVisible())
        reload();
}

void PlansPage::reload()
{
    m_stale = false;
    readRuns();
    readPlans();
}

void PlansPage::readRuns()
{
    auto runs = core::runningPlans(m_store, m_today.date());
    if (!runs)
        m_commands.report(tr("The plans on the calendar could not be read: %1").arg(runs.error().message));
    m_runs->setRuns(runs ? std::move(*runs) : std::vector<core::RunState>(), m_today.date());
}

void PlansPage::readPlans()
{
    auto plans = core::knownPlans(m_store);
    if (!plans) {
        m_plans.clear();
        m_list->clear();
        m_sheet->setMessage(tr("The plans could not be read: %1").arg(plans.error().message));
        return;
    }
    const core::KnownPlan *before = current();
    const QString slug = before ? before->plan.slug : QString();
    m_plans = std::move(*plans);
    m_list->clear();
    bool inOwn = false;
    m_list->addItem(heading(tr("From Legwork"), font()));
    for (const core::KnownPlan &known : m_plans) {
        if (known.own && !inOwn)
            m_list->addItem(heading(tr("Your own"), font()));
        inOwn = known.own.has_value();
        const int weeks = int(known.plan.weeks.size());
        auto *item = new QListWidgetItem(tr("%1 · %n weeks", nullptr, weeks).arg(known.plan.title));
        item->setData(slugRole, known.plan.slug);
        m_list->addItem(item);
    }
    selectPlan(slug);
}

void PlansPage::selectPlan(const QString &slug)
{
    QListWidgetItem *first = nullptr;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(slugRole).isNull())
            continue;
        first = item;
        if (item->data(slugRole).toString() == slug) {
            m_list->setCurrentItem(item);
            return;
        }
    }
    m_list->setCurrentItem(first);
}

const core::KnownPlan *PlansPage::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    for (const core::KnownPlan &known : m_plans)
        if (item && known.plan.slug == item->data(slugRole).toString())
            return &known;
    return nullptr;
}

void PlansPage::showPlan()
{
    const core::KnownPlan *known = current();
    for (QPushButton *button : {m_use, m_export})
        button->setEnabled(known != nullptr);
    for (QPushButton *button : {m_edit, m_delete})
        button->setVisible(known && known->own);
    if (known)
        m_sheet->setPlan(known->plan);
}

void PlansPage::setStart(QDate day) { m_start = core::weekOf(day, Qt::Monday).first; }

void PlansPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    QWidget::showEvent(event);
}

} // namespace ui
