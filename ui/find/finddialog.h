// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/find/findsources.h"

#include <QDialog>
#include <QIcon>
#include <map>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// One field and what it finds: days, actions, sessions, notes, exercises and plans. Up and Down walk the list while the
/// keyboard stays in the field; Enter chooses.
class FindDialog : public QDialog
{
    Q_OBJECT
public:
    /// `actions` are offered beside what is found, in their order. With none only words are looked for.
    FindDialog(FindSources sources, QList<QAction *> actions, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] const std::vector<FindRow> &rows() const { return m_rows; }

signals:
    /// The dialog is closed, and this is to be shown or done.
    void chosen(const ui::FindRow &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void walk(int rows);
    void choose();

    FindSources m_sources;
    QList<QAction *> m_actions;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_words;
    std::vector<FindRow> m_rows;
    std::map<FindRow::Kind, QIcon> m_icons;
};

} // namespace ui
