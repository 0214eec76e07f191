// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/look/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextTable>
#include <QUrl>

namespace ui {

namespace {

constexpr int listWidth = 210;

/// Room instead of lines; what Markdown gives has double frames.
void dressTables(QTextDocument &document)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellPadding(5);
        format.setTopMargin(Theme::gap);
        format.setBottomMargin(Theme::gap);
        table->setFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_pages(manualPages()), m_list(new QListWidget(this)), m_words(new QTextBrowser(this))
{
    setWindowTitle(tr("Manual"));
    setModal(false);
    m_list->setAccessibleName(tr("Pages of the manual"));
    m_list->setProperty("found", true);
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_words->setAccessibleName(tr("The page"));
    m_words->setFrameShape(QFrame::NoFrame);
    // A link leads to another page of the manual or nowhere; nothing is fetched.
    m_words->setOpenLinks(false);
    m_words->document()->setDocumentMargin(Theme::margin);
    for (const ManualPage &page : m_pages)
        m_list->addItem(page.title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    row->setSpacing(Theme::gap);
    row->addWidget(m_list);
    row->addWidget(m_words, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (at < 0)
            return;
        m_words->setMarkdown(manualText(m_pages[size_t(at)].name).value_or(QString()));
        dressTables(*m_words->document());
    });
    connect(m_words, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    resize(860, 620);
    m_list->setCurrentRow(0);
}

void HelpWindow::showPage(const QString &name)
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].name == name)
            m_list->setCurrentRow(int(i));
}

QString HelpWindow::currentPage() const
{
    const int at = m_list->currentRow();
    return at < 0 ? QString() : m_pages[size_t(at)].name;
}

QString HelpWindow::text() const { return m_words->toPlainText(); }

void HelpWindow::follow(const QUrl &link) { showPage(QFileInfo(link.path()).completeBaseName()); }

} // namespace ui
