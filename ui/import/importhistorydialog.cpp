// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importhistorydialog.h"

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

enum Column { When, What, Sessions, Files, ColumnCount };
constexpr QSize usualSize(680, 440);

} // namespace

ImportHistoryDialog::ImportHistoryDialog(QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this)), m_words(new QLabel(this)), m_takeBack(nullptr)
{
    setWindowTitle(tr("Import history"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Sessions"), tr("Files")});
    m_list->setAccessibleName(tr("Imports, newest first"));
    m_list->setRootIsDecorated(false);
    m_list->setProperty("plain", true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *explained = new QLabel(tr("Taking an import back puts what it made into the bin and gives plans and sessions it filled in back as they were. "
                                    "What was edited since stays. It can be undone."), this);
    explained->setTextFormat(Qt::PlainText);
    explained->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_takeBack = buttons->addButton(tr("&Take this import back"), QDialogButtonBox::ActionRole);
    m_takeBack->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (row >= 0)
            emit takeBackWanted(m_batches[size_t(row)]);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportHistoryDialog::followSelection);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(explained);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addWidget(buttons);
    resize(usualSize);
    followSelection();
}

void ImportHistoryDialog::setBatches(const std::vector<core::ImportBatch> &batches)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const core::BatchId selected = row >= 0 ? m_batches[size_t(row)].id : core::BatchId();
    m_batches = batches;
    m_list->clear();
    const QLocale locale;
    for (const core::ImportBatch &batch : batches) {
        auto *item = new QTreeWidgetItem(m_list, {locale.toString(batch.at.toLocalTime(), QLocale::ShortFormat), batch.label,
                                                  locale.toString(batch.sessions), locale.toString(batch.files)});
        for (const int column : {Sessions, Files})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (batch.id == selected || (selected.isNull() && m_list->topLevelItemCount() == 1))
            m_list->setCurrentItem(item);
    }
    m_words->setVisible(batches.empty());
    if (batches.empty())
        m_words->setText(tr("Nothing that was imported is left."));
    followSelection();
}

void ImportHistoryDialog::say(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void ImportHistoryDialog::followSelection() { m_takeBack->setEnabled(m_list->currentItem() != nullptr); }

} // namespace ui
