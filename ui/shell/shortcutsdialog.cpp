// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/look/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QString keysOf(const QAction &action)
{
    QStringList keys;
    if (const QString letter = action.property("letter").toString(); !letter.isEmpty())
        keys << letter;
    for (const QKeySequence &sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.join(QStringLiteral(",  "));
}

} // namespace

QString plainText(const QAction &action)
{
    const QVariant plain = action.property("plain");
    QString text = plain.isValid() ? plain.toString() : action.text();
    text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    return text;
}

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent), m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Shortcuts"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What"), tr("Keys")});
    m_tree->setAccessibleName(tr("Shortcuts"));
    m_tree->setRootIsDecorated(false);
    m_tree->setProperty("plain", true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    resize(640, 600);
}

void ShortcutsDialog::addGroup(const QString &title, const QList<QAction *> &actions)
{
    QList<QPair<QString, QString>> list;
    for (const QAction *action : actions)
        // The week and the month share most of what they can do.
        if (const QPair row(action ? plainText(*action) : QString(), action ? keysOf(*action) : QString());
            !row.second.isEmpty() && !list.contains(row))
            list.append(row);
    addGroup(title, list);
}

void ShortcutsDialog::addGroup(const QString &title, const QList<QPair<QString, QString>> &list)
{
    if (list.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(m_tree, {title});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    for (const auto &[what, keys] : list)
        new QTreeWidgetItem(group, {what, keys});
    group->setExpanded(true);
}

QStringList ShortcutsDialog::rows() const
{
    QStringList out;
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g)
        for (int r = 0; r < m_tree->topLevelItem(g)->childCount(); ++r)
            out << m_tree->topLevelItem(g)->child(r)->text(0) + QLatin1Char('\t') + m_tree->topLevelItem(g)->child(r)->text(1);
    return out;
}

QString ShortcutsDialog::markdown() const
{
    QString out;
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        const QTreeWidgetItem *group = m_tree->topLevelItem(g);
        out += QStringLiteral("\n## %1\n\n| to | press |\n|---|---|\n").arg(group->text(0));
        for (int r = 0; r < group->childCount(); ++r)
            out += QStringLiteral("| %1 | %2 |\n").arg(group->child(r)->text(0), group->child(r)->text(1).simplified());
    }
    return out;
}

} // namespace ui
