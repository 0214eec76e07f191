// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/binpage.h"

#include "core/store/store.h"
#include "ui/commands/bincommands.h"
#include "ui/commands/commands.h"
#include "ui/look/pagefocus.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/look/wording.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostWidth = 860; // the eye finds the end of a row

QString titleOf(const core::BinEntry &entry) { return entry.title.isEmpty() ? core::kindName(entry.kind) : entry.title; }

QString daysText(int days) { return BinPage::tr("%n more days", nullptr, days); }

} // namespace

BinPage::BinPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_today(today), m_words(new QLabel(this)), m_list(new QTreeWidget(this)),
      m_restore(new QPushButton(tr("Restore"), this)), m_empty(new QPushButton(tr("Empty…"), this))
{
    build();
    connect(m_restore, &QPushButton::clicked, this, &BinPage::restoreSelected);
    connect(m_empty, &QPushButton::clicked, this, &BinPage::askToEmpty);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &BinPage::restoreSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(&m_store.journal(), &core::Journal::changed, this, &BinPage::onChanged);
    connect(&m_today, &Today::changed, this, &BinPage::reload);
}

BinPage::~BinPage() = default;

void BinPage::build()
{
    auto *title = new QLabel(tr("Recently deleted"), this);
    title->setFont(Theme::titleFont(font()));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    buildList();
    m_restore->setProperty("primary", true);
    m_restore->setToolTip(tr("Put the selected sessions back where they stood (Enter)"));
    m_empty->setToolTip(tr("Delete all of these for good"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_restore);
    foot->addWidget(m_empty);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin - 6, Theme::margin, Theme::margin - 4);
    column->setSpacing(Theme::gap);
    column->addWidget(title);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    setFirstFocus(*this, m_list);
}

void BinPage::buildList()
{
    m_list->setProperty("plain", true);
    m_list->setColumnCount(4);
    m_list->setMaximumWidth(mostWidth);
    m_list->setHeaderLabels({tr("Session"), tr("Stood on"), tr("Deleted"), tr("Kept for")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Recently deleted sessions"));
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (int column = 1; column < 4; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
}

void BinPage::reload()
{
    m_stale = false;
    auto entries = m_store.sessions().bin();
    m_entries = entries ? std::move(*entries) : std::vector<core::BinEntry>();
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const core::BinEntry &entry : m_entries) {
        const QDate deleted = QDateTime::fromMSecsSinceEpoch(entry.deletedMs).date();
        const int left = std::max(0, int(m_today.date().daysTo(deleted.addDays(core::binDays))));
        items << new QTreeWidgetItem({titleOf(entry), fullDayText(entry.day), dayText(deleted, m_today.date()), daysText(left)});
        for (int column = 0; column < m_list->columnCount(); ++column) {
            const QSize text = fontMetrics().size(Qt::TextSingleLine, items.back()->text(column));
            items.back()->setSizeHint(column, text + QSize(2 * Theme::gap, Theme::gap));
        }
    }
    m_list->addTopLevelItems(items);
    if (!items.isEmpty())
        m_list->setCurrentItem(items.front());
    m_list->setVisible(!items.isEmpty());
    m_restore->setEnabled(!items.isEmpty());
    m_empty->setEnabled(!items.isEmpty());
    if (!entries)
        m_words->setText(tr("The deleted sessions could not be read: %1").arg(entries.error().message));
    else if (items.isEmpty())
        m_words->setText(tr("Nothing was deleted in the last %1 days. What is deleted waits here and can be restored.").arg(core::binDays));
    else
        m_words->setText(tr("Deleted sessions are kept for %1 days. Enter restores the selected ones to their day.").arg(core::binDays));
}

void BinPage::restoreSelected()
{
    std::vector<core::SessionId> ids;
    QString title;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->isSelected()) {
            ids.push_back(m_entries[size_t(i)].id);
            title = titleOf(m_entries[size_t(i)]);
        }
    if (ids.empty() || !restoreSessions(m_commands, ids))
        return;
    emit acted(ids.size() == 1 ? tr("Restored %1").arg(title) : tr("Restored %n sessions", nullptr, int(ids.size())));
}

void BinPage::askToEmpty()
{
    // The one thing Legwork asks about, because it is the one thing that cannot be undone.
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Empty the bin"),
                                m_entries.size() == 1 ? tr("Delete this session for good?")
                                                      : tr("Delete these %n sessions for good?", nullptr, int(m_entries.size())),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("This cannot be undone, and neither can anything done before it."));
    auto *gone = box->addButton(tr("Delete for good"), QMessageBox::DestructiveRole);
    connect(gone, &QPushButton::clicked, this, &BinPage::empty);
    box->open();
}

void BinPage::empty()
{
    if (emptyBin(m_commands))
        emit noted(tr("The bin is empty"));
    reload();
}

void BinPage::onChanged(const core::Changes &changes)
{
    if (!changes.all && !changes.areas.sessions)
        return;
    m_stale = true;
    if (isVisible())
        reload();
}

void BinPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        reload();
    QWidget::showEvent(event);
}

bool BinPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            restoreSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QStringList BinPage::rows() const
{
    QStringList out;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QStringList cells;
        for (int column = 0; column < m_list->columnCount(); ++column)
            cells << m_list->topLevelItem(i)->text(column);
        out << cells.join(QStringLiteral(" | "));
    }
    return out;
}

} // namespace ui
