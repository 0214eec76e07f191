// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manual.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace ui {

/// The manual in a window beside the program: pages at the left, words at the right. Stays open while one works.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the page of this name; leaves the window as it is when there is none.
    void showPage(const QString &name);
    [[nodiscard]] QString currentPage() const;
    /// The words on show, for tests.
    [[nodiscard]] QString text() const;

private:
    void follow(const QUrl &link);

    std::vector<ManualPage> m_pages;
    QListWidget *m_list;
    QTextBrowser *m_words;
};

} // namespace ui
