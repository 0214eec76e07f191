// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "core/plans/instantiate.h"
#include "core/plans/planlibrary.h"
#include "core/rules/week.h"
#include "core/store/store.h"
#include "ui/commands/commands.h"
#include "ui/commands/preferencecommands.h"
#include "ui/commands/firststart.h"
#include "ui/commands/sessioncommands.h"
#include "ui/look/card.h"
#include "ui/look/healthnotice.h"
#include "ui/look/pagefocus.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int widest = 760;

QLabel *label(const QString &text, const char *role)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (role)
        made->setProperty("role", QLatin1String(role));
    return made;
}

QLabel *heading(const QString &text, const QFont &font)
{
    QLabel *made = label(text, nullptr);
    made->setFont(Theme::headingFont(font));
    return made;
}

} // namespace

WelcomePage::WelcomePage(core::Store &store, Commands &commands, Today &today, QWidget *parent)
    : QScrollArea(parent), m_store(store), m_commands(commands), m_today(today)
{
    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    QLabel *title = label(tr("Welcome to Legwork"), nullptr);
    title->setFont(Theme::titleFont(font()));
    column->addWidget(title);
    column->addWidget(label(tr("Plan a week of running and lifting, log what happened, and see the two side by side. Everything "
                               "stays on this computer."), "caption"));
    column->addWidget(makeUnits());
    column->addWidget(makeStarts());
    column->addWidget(makeNotice());
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAlignment(Qt::AlignHCenter);
    connectChoices();
    setFirstFocus(*this, m_lengths);
    connect(&today, &Today::changed, this, &WelcomePage::showPreferences);
    connect(&store.journal(), &core::Journal::changed, this, [this](const core::Changes &changes) {
        if (isVisible() && (changes.all || changes.areas.settings))
            showPreferences();
    });
}

Card *WelcomePage::makeUnits()
{
    auto *card = new Card;
    card->column().addWidget(heading(tr("Units and week"), font()));
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(Theme::gap);
    m_lengths = addChoice(*form, tr("&Distance"), {tr("Kilometres"), tr("Miles")});
    m_weights = addChoice(*form, tr("&Weight"), {tr("Kilograms"), tr("Pounds")});
    const QLocale locale;
    QStringList days{tr("As usual here (%1)").arg(locale.standaloneDayName(locale.firstDayOfWeek()))};
    for (int day = 1; day <= 7; ++day)
        days << locale.standaloneDayName(day);
    m_firstDay = addChoice(*form, tr("Week &starts on"), days);
    card->column().addLayout(form);
    return card;
}

QComboBox *WelcomePage::addChoice(QGridLayout &form, const QString &text, const QStringList &choices)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    box->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    auto *name = new QLabel(text);
    name->setBuddy(box);
    const int column = form.count() / 2;
    form.addWidget(name, 0, column);
    form.addWidget(box, 1, column);
    form.setColumnStretch(column, 1);
    return box;
}

Card *WelcomePage::makeStarts()
{
    auto *card = new Card;
    card->column().addWidget(heading(tr("How do you want to start?"), font()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::pad);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    m_sample = addStart(*grid, tr("Put a sa&mple week on this week"),
                        tr("Runs and two strength sessions, to be moved and changed as you like."));
    m_sample->setProperty("primary", true);
    QPushButton *files = addStart(*grid, tr("&Import files…"), tr("Activities from a watch or another program: FIT, TCX or GPX."));
    QPushButton *demo = addStart(*grid, tr("&Look around with demo data"),
                                 tr("A made-up year. Remove it in one step: File → Remove demo data."));
    QPushButton *empty = addStart(*grid, tr("Start with an empt&y week"), tr("Press N on a day to plan or log a session."));
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::useSampleWeek);
    connect(files, &QPushButton::clicked, this, &WelcomePage::importRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(empty, &QPushButton::clicked, this, &WelcomePage::startEmpty);
    card->column().addLayout(grid);
    return card;
}

QPushButton *WelcomePage::addStart(QGridLayout &grid, const QString &text, const QString &line)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(true);
    button->setAccessibleDescription(line);
    const int row = grid.rowCount();
    grid.addWidget(button, row, 0);
    grid.addWidget(label(line, "caption"), row, 1);
    return button;
}

Card *WelcomePage::makeNotice()
{
    auto *card = new Card;
    card->column().addWidget(heading(tr("Before you start"), font()));
    card->column().addWidget(label(healthNotice(), nullptr));
    return card;
}

void WelcomePage::connectChoices()
{
    connect(m_lengths, &QComboBox::activated, this, [this](int i) { changeLengthUnit(m_commands, core::LengthUnit(i)); });
    connect(m_weights, &QComboBox::activated, this, [this](int i) { changeWeightUnit(m_commands, core::WeightUnit(i)); });
    connect(m_firstDay, &QComboBox::activated, this, [this](int i) { changeFirstDay(m_commands, i); });
}

void WelcomePage::showPreferences()
{
    const auto preferences = m_store.preferences();
    if (!preferences) {
        m_commands.report(tr("Cannot read the preferences: %1").arg(preferences.error().message));
        return;
    }
    m_lengths->setCurrentIndex(int(preferences->lengths));
    m_weights->setCurrentIndex(int(preferences->weights));
    m_firstDay->setCurrentIndex(preferences->firstDayOfWeek ? int(*preferences->firstDayOfWeek) : 0);
    showStart(preferences->firstDay());
}

void WelcomePage::showStart(Qt::DayOfWeek firstDay)
{
    m_monday = core::nextStart(m_today.date(), firstDay);
    const bool thisWeek = core::weekOf(m_today.date(), firstDay).contains(m_monday);
    m_sample->setText(thisWeek ? tr("Put a sa&mple week on this week") : tr("Put a sa&mple week on next week"));
}

void WelcomePage::showEvent(QShowEvent *event)
{
    showPreferences();
    QScrollArea::showEvent(event);
}

void WelcomePage::useSampleWeek()
{
    const auto plan = core::libraryPlan(QStringLiteral("sample-week"));
    if (!plan)
        m_commands.report(tr("Cannot use the sample week: %1").arg(plan.error().message));
    else if (startWithPlan(m_commands, *plan, m_monday))
        emit started(m_monday);
}

void WelcomePage::startEmpty()
{
    if (endWelcome(m_commands))
        emit started(m_today.date());
}

} // namespace ui
