// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/checkdialog.h"

#include "ui/look/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

CheckDialog::CheckDialog(bool canMend, QWidget *parent)
    : QDialog(parent), m_canMend(canMend), m_sentence(new QLabel(this)), m_progress(new QProgressBar(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Check database"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The check is under way"));
    m_list->setProperty("found", true);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_mend = buttons->addButton(tr("&Mend"), QDialogButtonBox::ActionRole);
    m_mend->setAutoDefault(false);
    connect(m_mend, &QPushButton::clicked, this, &CheckDialog::mendWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    showWorking(tr("Looking over the database…"));
    resize(520, 300);
}

void CheckDialog::showWorking(const QString &words)
{
    show(words, {}, false);
    m_progress->show();
}

void CheckDialog::showFound(const std::vector<core::Fault> &faults)
{
    const int count = int(faults.size());
    show(count == 0 ? tr("No faults found. SQLite's own checks, the links between tables, and what cannot be in a training log were looked at.")
         : m_canMend ? tr("%n kind(s) of fault found. Mending makes a backup first and throws nothing away that you entered.", nullptr, count)
                     : tr("%n kind(s) of fault found. This database is only read, so nothing can be mended here.", nullptr, count),
         faults, m_canMend);
}

void CheckDialog::showMended(const std::vector<core::Fault> &left, const QString &backup)
{
    show(left.empty() ? tr("Everything found was mended. The database as it was is kept in %1.").arg(backup)
                      : tr("This could not be mended; a backup may help. The database as it was is kept in %1.").arg(backup),
         left, false);
}

void CheckDialog::showProblem(const QString &problem) { show(problem, {}, false); }

QString CheckDialog::sentence() const { return m_sentence->text(); }

void CheckDialog::show(const QString &sentence, const std::vector<core::Fault> &faults, bool mendable)
{
    m_sentence->setText(sentence);
    m_progress->hide();
    m_list->clear();
    for (const core::Fault &fault : faults)
        m_list->addItem(fault.message);
    m_list->setVisible(!faults.empty());
    m_mend->setVisible(mendable && !faults.empty());
    layout()->setAlignment(m_sentence, faults.empty() ? Qt::Alignment() : Qt::AlignTop);
}

} // namespace ui
