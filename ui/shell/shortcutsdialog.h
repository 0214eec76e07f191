// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

class QAction;
class QTreeWidget;

namespace ui {

/// Help → Shortcuts: every key of the actions given, under the menu they belong to.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget *parent = nullptr);
    /// Adds a group; actions without a key are left out.
    void addGroup(const QString &title, const QList<QAction *> &actions);
    /// Adds keys that are no actions, as pairs of what and keys.
    void addGroup(const QString &title, const QList<QPair<QString, QString>> &rows);
    /// "What<Tab>keys" of every row, for tests.
    [[nodiscard]] QStringList rows() const;
    /// The groups as tables of a page of the manual.
    [[nodiscard]] QString markdown() const;

private:
    QTreeWidget *m_tree;
};

/// The text of an action as it reads in a list: without mnemonic and dots.
[[nodiscard]] QString plainText(const QAction &action);

} // namespace ui
