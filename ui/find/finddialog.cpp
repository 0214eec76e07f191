// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/finddialog.h"

#include "ui/find/finddelegate.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr QSize wholeSize{560, 440};
constexpr int page = 8;

const char *iconOf(FindRow::Kind kind)
{
    switch (kind) {
    case FindRow::Kind::Action: return "next";
    case FindRow::Kind::Day: return "week";
    case FindRow::Kind::Session: return "done";
    case FindRow::Kind::Note: return "note";
    case FindRow::Kind::Exercise: return "exercises";
    case FindRow::Kind::Plan: return "plans";
    }
    return "";
}

} // namespace

FindDialog::FindDialog(FindSources sources, QList<QAction *> actions, QWidget *parent)
    : QDialog(parent), m_sources(std::move(sources)), m_actions(std::move(actions)), m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_words(new QLabel(this))
{
    setWindowTitle(m_actions.isEmpty() ? tr("Find") : tr("Do anything"));
    // Read once: a hundred rows are made anew with every letter.
    for (const FindRow::Kind kind : {FindRow::Kind::Action, FindRow::Kind::Day, FindRow::Kind::Session, FindRow::Kind::Note,
                                     FindRow::Kind::Exercise, FindRow::Kind::Plan})
        m_icons[kind] = icon(QLatin1String(iconOf(kind)));
    m_field->setPlaceholderText(m_actions.isEmpty() ? tr("Words of sessions, notes, exercises or plans, or a day")
                                                    : tr("What to do, a day such as “next tue”, or words to find"));
    m_field->setAccessibleName(windowTitle());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setProperty("found", true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new FindDelegate(m_list));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setProperty("role", QStringLiteral("caption"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    connect(m_field, &QLineEdit::textChanged, this, &FindDialog::find);
    connect(m_list, &QListWidget::itemClicked, this, &FindDialog::choose);
    resize(parent ? wholeSize.boundedTo(parent->window()->size()) : wholeSize);
    find({});
    m_field->setFocus();
}

void FindDialog::find(const QString &text)
{
    m_rows = m_sources.find(text);
    // A day is what was meant; what else has these words comes after what can be done.
    const auto afterDay = m_rows.begin() + (!m_rows.empty() && m_rows.front().kind == FindRow::Kind::Day);
    const std::vector<FindRow> acts = FindSources::findActions(m_actions, text);
    m_rows.insert(afterDay, acts.begin(), acts.end());
    m_list->clear();
    for (const FindRow &row : m_rows) {
        auto *item = new QListWidgetItem(m_icons[row.kind], row.title, m_list);
        item->setData(FindDelegate::detailRole, row.detail);
        item->setData(Qt::AccessibleTextRole, row.detail.isEmpty() ? row.title : tr("%1, %2").arg(row.title, row.detail));
    }
    m_list->setCurrentRow(m_rows.empty() ? -1 : 0);
    m_words->setText(!m_sources.problem().isEmpty()               ? tr("Not everything could be read: %1").arg(m_sources.problem())
                     : m_rows.empty() && !text.trimmed().isEmpty() ? tr("Nothing has all these words.")
                                                                   : QString());
    m_words->setVisible(!m_words->text().isEmpty());
}

bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: walk(1); return true;
    case Qt::Key_Up: walk(-1); return true;
    case Qt::Key_PageDown: walk(page); return true;
    case Qt::Key_PageUp: walk(-page); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

void FindDialog::walk(int rows)
{
    if (!m_rows.empty())
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, int(m_rows.size()) - 1));
}

void FindDialog::choose()
{
    const int at = m_list->currentRow();
    if (at < 0 || at >= int(m_rows.size()) || result() == QDialog::Accepted)
        return;
    const FindRow row = m_rows[size_t(at)];
    accept();
    emit chosen(row);
}

} // namespace ui
