// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeout/mergedialog.h"

#include "core/store/mergewords.h"
#include "ui/look/theme.h"
#include "ui/look/wording.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { What, Day, Here, There, Outcome, ColumnCount };

QString instant(qint64 ms)
{
    return ms > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat) : QString();
}

QLabel *text(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString mergeSummary(const core::MergeReport &report)
{
    if (report.added + report.changed + report.removed == 0)
        return MergeDialog::tr("The archive held nothing new");
    return MergeDialog::tr("Merged the archive: %1 added, %2 changed, %3 deleted").arg(report.added).arg(report.changed).arg(report.removed);
}

MergeDialog::MergeDialog(const core::MergeReport &report, QDate today, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Merged"));
    auto *title = text(mergeSummary(report), this);
    title->setFont(Theme::headingFont(font()));
    const int count = int(report.conflicts.size());
    auto *explanation = text(tr("%n things were changed on both machines, neither knowing of the other's change.", nullptr, count)
                                 + QLatin1Char(' ') + tr("The later change was kept. A backup from before the merge is in File → Backups."),
                             this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *undo = buttons->addButton(tr("&Take the merge back"), QDialogButtonBox::ActionRole);
    undo->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(undo, &QPushButton::clicked, this, [this] {
        emit undoWanted();
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(title);
    column->addWidget(explanation);
    QWidget *list = buildList(report, today);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resize(920, 420);
    list->setFocus();
}

QWidget *MergeDialog::buildList(const core::MergeReport &report, QDate today)
{
    auto *list = new QTreeWidget(this);
    list->setColumnCount(ColumnCount);
    list->setHeaderLabels({tr("What"), tr("Day"), tr("Changed here"), tr("Changed there"), tr("What became of it")});
    list->setAccessibleName(tr("Changed on both machines"));
    list->setRootIsDecorated(false);
    list->setProperty("plain", true);
    list->setWordWrap(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(true);
    for (const core::MergeConflict &conflict : report.conflicts) {
        const core::ConflictSubject subject = core::subjectOf(conflict);
        auto *item = new QTreeWidgetItem(list, {subject.name, subject.day.isValid() ? dayText(subject.day, today) : QString(),
                                                instant(conflict.hereMs), instant(conflict.thereMs), core::outcomeOf(conflict)});
        item->setToolTip(Outcome, core::outcomeOf(conflict).toHtmlEscaped());
    }
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0));
    return list;
}

} // namespace ui
