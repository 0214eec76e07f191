// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "core/rules/exercisesearch.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/look/card.h"
#include "ui/look/icons.h"
#include "ui/look/pagefocus.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/print/printtasks.h"
#include "ui/review/reviewwords.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewPage::ReviewPage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QWidget(parent), m_store(store), m_commands(commands), m_today(today), m_range(plain({}, this))
{
    build();
    connect(&m_store.journal(), &core::Journal::changed, this, &ReviewPage::onChanged);
    connect(&m_today, &Today::changed, this, [this] { m_stale = true; });
}

void ReviewPage::build()
{
    auto *title = new QLabel(tr("Week review"), this);
    title->setFont(Theme::titleFont(font()));
    m_range->setProperty("role", QStringLiteral("caption"));
    const auto arrow = [this](const char *name, const QString &words, int days) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(QLatin1String(name)));
        button->setProperty("compact", true);
        button->setAccessibleName(words);
        button->setToolTip(words);
        connect(button, &QToolButton::clicked, this, [this, days] { showWeek(m_day.addDays(days)); });
        return button;
    };
    auto *back = arrow("previous", tr("The week before"), -7);
    auto *on = arrow("next", tr("The week after"), 7);
    auto *open = new QPushButton(tr("&Open week"), this);
    auto *copying = new QPushButton(tr("&Copy as text"), this);
    auto *printing = new QPushButton(tr("&Print…"), this);
    auto *saving = new QPushButton(tr("Save as P&DF…"), this);
    connect(open, &QPushButton::clicked, this, [this] { emit weekRequested(m_day); });
    connect(copying, &QPushButton::clicked, this, &ReviewPage::copy);
    connect(printing, &QPushButton::clicked, this, &ReviewPage::print);
    connect(saving, &QPushButton::clicked, this, &ReviewPage::savePdf);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(title);
    titles->addWidget(m_range);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(back);
    head->addWidget(on);
    head->addLayout(titles, 1);
    for (QPushButton *button : {open, copying, printing, saving})
        head->addWidget(button);
    auto *inside = new QWidget;
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::gap);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("The review"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin - 6, Theme::margin, Theme::margin - 4);
    column->setSpacing(Theme::gap);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    setFirstFocus(*this, back);
}

void ReviewPage::showWeek(QDate day)
{
    m_day = day;
    m_stale = true;
    if (isVisible())
        read();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void ReviewPage::onChanged(const core::Changes &changes)
{
    const core::Areas &areas = changes.areas;
    if (!changes.all && !areas.sessions && !areas.exercises && !areas.settings)
        return;
    m_stale = true;
    if (isVisible())
        read();
}

void ReviewPage::read()
{
    m_stale = false;
    const auto preferences = m_store.preferences();
    if (preferences && !m_day.isValid())
        m_day = core::weekOf(m_today.date(), preferences->firstDay()).first.addDays(-1);
    const auto review = preferences ? core::readWeekReview(m_store, m_day, m_today.date()) : tl::unexpected(preferences.error());
    const auto exercises = m_store.exercises().all();
    const auto away = review ? m_store.timeAway().between(review->week.days.first, review->nextWeek.days.last)
                             : core::Result<std::vector<core::TimeAway>>();
    if (!review || !exercises || !away) {
        const core::Error &error = !review ? review.error() : !exercises ? exercises.error() : away.error();
        m_commands.report(tr("The week cannot be read: %1").arg(error.message));
        return;
    }
    CardContext context;
    context.today = m_today.date();
    context.lengths = preferences->lengths;
    context.exerciseNames = core::exerciseNames(*exercises);
    context.away = *away;
    present(reviewPage(*review, context));
}

void ReviewPage::present(const TextPage &text)
{
    m_text = text;
    m_range->setText(text.subtitle);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int at = 0;
    // The first stands at the left beside the three short ones; the last, which is long again, under them all.
    const int shorts = int(text.sections.size()) - 2;
    for (const TextPage::Section &section : text.sections) {
        auto *card = new Card(this);
        QLabel *title = plain(section.title, card);
        title->setFont(Theme::headingFont(font()));
        card->column().addWidget(title);
        for (const QString &line : section.lines)
            card->column().addWidget(plain(line, card));
        card->column().addStretch(1);
        if (at == 0)
            m_grid->addWidget(card, 0, 0, shorts, 1);
        else if (at <= shorts)
            m_grid->addWidget(card, at - 1, 1);
        else
            m_grid->addWidget(card, shorts, 0, 1, 2);
        ++at;
    }
    m_grid->setRowStretch(shorts + 1, 1);
}

void ReviewPage::copy()
{
    QGuiApplication::clipboard()->setText(m_text.plainText());
    emit noted(tr("The review is on the clipboard"));
}

void ReviewPage::print()
{
    if (const QString done = printTextWithDialog(*window(), m_commands, m_text); !done.isEmpty())
        emit noted(done);
}

void ReviewPage::savePdf()
{
    if (const QString done = saveTextPdfWithDialog(*window(), m_commands, m_text); !done.isEmpty())
        emit noted(done);
}

} // namespace ui
