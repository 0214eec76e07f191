// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/binentry.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace core {
class Store;
struct Changes;
}

namespace ui {

class Commands;
class Today;

/// What was deleted in the last 30 days: to be restored (Enter; several at once), or to be deleted for good.
class BinPage : public QWidget
{
    Q_OBJECT
public:
    BinPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);
    ~BinPage() override;

    /// The rows as they read, columns between " | ".
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QTreeWidget &list() { return *m_list; }

signals:
    /// Something was done that deserves a word and an Undo.
    void acted(const QString &message);
    /// Something was done that cannot be undone.
    void noted(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildList();
    void reload();
    void restoreSelected();
    void askToEmpty();
    void empty();
    void onChanged(const core::Changes &changes);

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    bool m_stale = true;
    std::vector<core::BinEntry> m_entries;
    QLabel *m_words;
    QTreeWidget *m_list;
    QPushButton *m_restore;
    QPushButton *m_empty;
};

} // namespace ui
