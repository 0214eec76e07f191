// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catchup/catchuppage.h"

#include "core/rules/opensessions.h"
#include "core/store/store.h"
#include "ui/catchup/catchuplist.h"
#include "ui/catchup/catchupmodel.h"
#include "ui/catchup/reasonrow.h"
#include "ui/commands/commands.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/card.h"
#include "ui/look/pagefocus.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <algorithm>

namespace ui {

namespace {

// Beyond this a row is hard to read across.
constexpr int widestList = 860;

} // namespace

CatchUpPage::CatchUpPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_today(today), m_model(new CatchUpModel(this))
{
    auto *heading = new QLabel(tr("Catch up"), this);
    heading->setFont(Theme::titleFont(font()));
    m_subtitle = new QLabel(this);
    m_subtitle->setProperty("role", QStringLiteral("caption"));
    m_stack = new QStackedLayout;
    m_stack->addWidget(buildRows());
    m_stack->addWidget(buildEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin - 6, Theme::margin, Theme::margin - 4);
    column->setSpacing(2);
    column->addWidget(heading);
    column->addWidget(m_subtitle);
    column->addSpacing(Theme::gap);
    column->addLayout(m_stack, 1);
    connectParts();
}

QWidget *CatchUpPage::buildRows()
{
    auto *rows = new QWidget(this);
    rows->setMaximumWidth(widestList);
    m_list = new CatchUpList(rows);
    m_list->setModel(m_model);
    m_buttons = new QWidget(rows);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_done = addButton(*row, tr("Done as planned"), tr("Enter"));
    m_done->setProperty("primary", true);
    m_edit = addButton(*row, tr("Log in full…"), tr("E"));
    m_skip = addButton(*row, tr("Skip…"), tr("S"));
    m_move = addButton(*row, tr("Move to today"), tr("M"));
    row->addStretch(1);
    m_delete = addButton(*row, tr("Delete"), tr("Del"));
    m_reasons = new ReasonRow(rows);
    m_reasons->hide();
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    // The buttons follow the last row; a long list scrolls above them.
    column->addWidget(m_list, 1000);
    column->addWidget(m_buttons);
    column->addWidget(m_reasons);
    column->addStretch(1);
    return rows;
}

QPushButton *CatchUpPage::addButton(QHBoxLayout &row, const QString &text, const QString &key)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setToolTip(tr("%1 (%2)").arg(QString(text).remove(QStringLiteral("…")), key));
    row.addWidget(button);
    return button;
}

QWidget *CatchUpPage::buildEmpty()
{
    auto *page = new QWidget(this);
    auto *card = new Card(page);
    card->setMaximumWidth(widestList);
    m_headline = new QLabel(card);
    m_headline->setFont(Theme::headingFont(font()));
    m_line = new QLabel(card);
    m_line->setProperty("role", QStringLiteral("caption"));
    m_action = new QPushButton(card);
    for (QLabel *label : {m_headline, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_action);
    card->column().addLayout(row);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

void CatchUpPage::connectParts()
{
    connect(m_list, &CatchUpList::doneWanted, this, &CatchUpPage::logCurrent);
    connect(m_list, &CatchUpList::editWanted, this, &CatchUpPage::openCurrent);
    connect(m_list, &CatchUpList::skipWanted, this, &CatchUpPage::askReason);
    connect(m_list, &CatchUpList::moveWanted, this, &CatchUpPage::moveCurrent);
    connect(m_list, &CatchUpList::deleteWanted, this, &CatchUpPage::deleteCurrent);
    connect(m_done, &QPushButton::clicked, this, &CatchUpPage::logCurrent);
    connect(m_edit, &QPushButton::clicked, this, &CatchUpPage::openCurrent);
    connect(m_skip, &QPushButton::clicked, this, &CatchUpPage::askReason);
    connect(m_move, &QPushButton::clicked, this, &CatchUpPage::moveCurrent);
    connect(m_delete, &QPushButton::clicked, this, &CatchUpPage::deleteCurrent);
    connect(m_reasons, &ReasonRow::chosen, this, &CatchUpPage::skip);
    connect(m_reasons, &ReasonRow::cancelled, this, &CatchUpPage::endAsking);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_asked)
            endAsking();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_failed)
            refresh();
        else
            emit weekRequested();
    });
    connect(&m_store.journal(), &core::Journal::changed, this, &CatchUpPage::onChanged);
    connect(&m_today, &Today::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void CatchUpPage::refresh()
{
    m_stale = false;
    const core::DateRange range = core::catchUpRange(m_today.date());
    const auto preferences = m_store.preferences();
    const auto sessions = m_store.sessions().between(range.first, range.last);
    const auto away = m_store.timeAway().between(range.first, range.last);
    m_failed = !preferences || !sessions || !away;
    if (m_failed) {
        m_subtitle->clear();
        const core::Error &why = !preferences ? preferences.error() : !sessions ? sessions.error() : away.error();
        showMessage(tr("The open sessions could not be read"), why.message, tr("Try again"));
        return;
    }
    present(core::openSessions(*sessions, m_today.date(), preferences->firstDay(), *away), preferences->lengths);
}

void CatchUpPage::present(std::vector<core::Session> sessions, core::LengthUnit unit)
{
    const int before = m_list->currentIndex().row();
    const auto stood = current();
    const bool hadFocus = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    const int count = int(sessions.size());
    endAsking();
    m_model->setSessions(std::move(sessions), m_today.date(), unit);
    if (count == 0) {
        m_subtitle->setText(tr("This week before today, and back to the last log"));
        showMessage(tr("Nothing left open"), tr("Every session before today is logged, skipped or moved."), tr("Back to the week"));
        if (hadFocus)
            m_action->setFocus();
        return;
    }
    m_subtitle->setText(tr("%n sessions are open", nullptr, count));
    m_list->setMaximumHeight(count * m_list->sizeHintForRow(0) + 2);
    m_stack->setCurrentIndex(0);
    setFirstFocus(*this, m_list);
    const int row = stood ? m_model->rowOf(stood->id) : -1;
    // Undo brings a row back; what stood there stays current. What was settled makes room for the next one.
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : std::clamp(before, 0, count - 1)));
    if (hadFocus)
        m_list->setFocus();
}

void CatchUpPage::showMessage(const QString &headline, const QString &line, const QString &action)
{
    m_headline->setText(headline);
    m_line->setText(line);
    m_action->setText(action);
    m_stack->setCurrentIndex(1);
    setFirstFocus(*this, m_action);
}

void CatchUpPage::onChanged(const core::Changes &changes)
{
    const core::DateRange range = core::catchUpRange(m_today.date());
    if (!changes.all && !changes.areas.settings && !changes.touches(range.first, range.last))
        return;
    m_stale = true;
    if (isVisible())
        refresh();
}

void CatchUpPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void CatchUpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit weekRequested();
    else
        QWidget::keyPressEvent(event);
}

std::optional<core::Session> CatchUpPage::current() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return std::nullopt;
    return m_model->sessions()[size_t(row)];
}

void CatchUpPage::logCurrent()
{
    if (const auto session = current(); session && logAsPlanned(m_commands, *session, m_today.now()))
        emit acted(tr("Logged %1 as planned").arg(session->displayTitle()));
}

void CatchUpPage::openCurrent()
{
    if (const auto session = current())
        emit openRequested(*session);
}

void CatchUpPage::askReason()
{
    m_asked = current();
    if (!m_asked)
        return;
    m_buttons->hide();
    m_reasons->askFor(m_asked->displayTitle());
}

void CatchUpPage::endAsking()
{
    const bool wasAsking = m_reasons->isVisibleTo(this);
    m_asked.reset();
    m_reasons->hide();
    m_buttons->show();
    if (wasAsking)
        m_list->setFocus();
}

void CatchUpPage::skip(core::SkipReason reason)
{
    const auto session = m_asked;
    endAsking();
    if (session && skipSession(m_commands, *session, reason, QString()))
        emit acted(tr("Skipped %1: %2").arg(session->displayTitle(), core::skipReasonName(reason).toLower()));
}

void CatchUpPage::moveCurrent()
{
    if (const auto session = current(); session && moveSessions(m_commands, {*session}, m_today.date(), m_today.date()))
        emit acted(tr("Moved %1 to today").arg(session->displayTitle()));
}

void CatchUpPage::deleteCurrent()
{
    if (const auto session = current(); session && deleteSessions(m_commands, {*session}))
        emit acted(tr("Deleted %1").arg(session->displayTitle()));
}

} // namespace ui
