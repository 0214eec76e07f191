// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/arrangedialog.h"

#include "ui/guidance/arrangegrid.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

bool holds(const std::vector<core::Finding> &findings, const QString &rule)
{
    return std::any_of(findings.begin(), findings.end(), [&](const core::Finding &f) { return f.id == rule; });
}

/// An icon and a line of text.
QWidget *marked(const QString &iconName, const QString &text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(icon(iconName).pixmap(18, 18));
    auto *words = new QLabel(text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    return line;
}

} // namespace

ArrangeDialog::ArrangeDialog(core::WeekGuidance week, QWidget *parent) : QDialog(parent), m_week(std::move(week))
{
    setWindowTitle(tr("Arrange week"));
    build();
    propose();
    resize(760, sizeHint().height());
}

void ArrangeDialog::build()
{
    m_headline = new QLabel(this);
    m_headline->setFont(Theme::titleFont(font()));
    m_line = new QLabel(this);
    m_line->setWordWrap(true);
    m_line->setProperty("role", QStringLiteral("caption"));
    m_grid = new ArrangeGrid;
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_grid);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_difference = new QVBoxLayout;
    m_difference->setSpacing(4);
    m_missed = new QCheckBox(tr("Place what was &missed earlier this week, too"), this);
    m_missed->setVisible(anyMissed());
    connect(m_missed, &QCheckBox::toggled, this, &ArrangeDialog::propose);
    m_buttons = dialogButtons(*this, tr("&Arrange"));
    // Enter arranges, wherever the keyboard stands; without this the first button would take it.
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *days = m_buttons->addButton(tr("&Days for training…"), QDialogButtonBox::ResetRole);
    days->setAutoDefault(false);
    connect(days, &QPushButton::clicked, this, [this] {
        reject();
        emit daysWanted();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(m_headline);
    column->addWidget(m_line);
    column->addWidget(scroll, 1);
    column->addLayout(m_difference);
    column->addWidget(m_missed);
    column->addWidget(m_buttons);
}

void ArrangeDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Only now the days know their height; a scroll area would ask for less than all of them.
    layout()->activate();
    constexpr int tallest = 640;
    const int missing = m_grid->sizeHint().height() - m_grid->parentWidget()->height();
    if (missing > 0)
        resize(width(), std::min(tallest, height() + missing));
    m_buttons->button(m_moves.empty() ? QDialogButtonBox::Cancel : QDialogButtonBox::Ok)->setFocus();
}

bool ArrangeDialog::anyMissed() const
{
    const core::WeekFacts &facts = m_week.facts;
    return std::any_of(facts.sessions.begin(), facts.sessions.end(), [&](const core::Session &s) {
        return s.planned && !s.logged && !s.planned->skipReason && s.kind != core::Kind::Rest &&
               facts.days.contains(s.planned->day) && s.planned->day < facts.today;
    });
}

void ArrangeDialog::propose()
{
    m_moves = core::arrangeWeek(m_week.facts, m_week.available, m_missed->isChecked()).moves;
    const int count = int(m_moves.size());
    m_headline->setText(count == 0   ? tr("This week is best as it is")
                        : tr("%n sessions would move", nullptr, count));
    m_line->setText(m_week.available.empty()
                        ? tr("No day is marked as free for training, so nothing can be placed.")
                        : tr("Hard sessions are spread over the days you train on, with as few moves as possible. What is "
                             "done stays, and every session keeps its original day."));
    m_grid->show(m_week, m_moves);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(count > 0);
    showDifference();
}

void ArrangeDialog::showDifference()
{
    while (QLayoutItem *item = m_difference->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_gone.clear();
    const std::vector<core::Finding> before = m_week.findings();
    const std::vector<core::Finding> after = core::findingsOf(core::withMoves(m_week.facts, m_moves), m_week.dismissed);
    for (const core::Finding &finding : before) {
        if (holds(after, finding.id))
            continue;
        m_gone << finding.headline;
        m_difference->addWidget(marked(QStringLiteral("done"), tr("Goes away: %1").arg(finding.headline)));
    }
    for (const core::Finding &finding : after) {
        if (!core::isAboutPlacement(finding.id))
            continue;
        const QString words = holds(before, finding.id) ? tr("Stays: %1") : tr("New: %1");
        m_difference->addWidget(marked(QStringLiteral("info"), words.arg(finding.headline)));
    }
}

} // namespace ui
