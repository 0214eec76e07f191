// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupsdialog.h"

#include "ui/look/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { When, Why, Size, ColumnCount };

} // namespace

BackupsDialog::BackupsDialog(const QString &folder, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this)), m_words(new QLabel(this))
{
    setWindowTitle(tr("Backups"));
    build(folder);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::followSelection);
    resize(640, 440);
}

void BackupsDialog::build(const QString &folder)
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("Size")});
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setProperty("plain", true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(When, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Why, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Size, QHeaderView::ResizeToContents);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *where = new QLabel(tr("They are made by themselves after changes, and kept in %1. A copy on another disk is up to you.").arg(folder), this);
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    QPushButton *now = buttons->addButton(tr("&Back up now"), QDialogButtonBox::ActionRole);
    QPushButton *open = buttons->addButton(tr("Open &folder"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_restore, now, open})
        button->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(now, &QPushButton::clicked, this, &BackupsDialog::backupWanted);
    connect(open, &QPushButton::clicked, this, &BackupsDialog::folderWanted);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (row >= 0)
            emit restoreWanted(m_backups[size_t(row)]);
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(where);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addWidget(buttons);
    followSelection();
}

void BackupsDialog::setBackups(const std::vector<core::Backup> &backups)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const QString selected = row >= 0 ? m_backups[size_t(row)].path : QString();
    m_backups = backups;
    m_list->clear();
    const QLocale locale;
    for (const core::Backup &backup : backups) {
        auto *item = new QTreeWidgetItem(m_list, {locale.toString(backup.at.toLocalTime(), QLocale::ShortFormat),
                                                  core::backupReasonName(backup.reason), locale.formattedDataSize(backup.bytes)});
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        if (backup.path == selected || (selected.isEmpty() && m_list->topLevelItemCount() == 1))
            m_list->setCurrentItem(item);
    }
    followSelection();
}

void BackupsDialog::showProblem(const QString &problem)
{
    setBackups({});
    m_words->setText(tr("The backups cannot be read: %1").arg(problem));
}

void BackupsDialog::followSelection()
{
    m_restore->setEnabled(m_list->currentItem() != nullptr);
    m_words->setText(m_list->currentItem() ? tr("Restoring first makes a backup of what is here now, so it can be taken back.")
                                           : tr("There is no backup yet."));
}

} // namespace ui
