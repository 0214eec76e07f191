// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body/daycard.h"

#include "core/model/datetext.h"
#include "core/rules/measuretext.h"
#include "core/store/store.h"
#include "ui/commands/bodycommands.h"
#include "ui/commands/commands.h"
#include "ui/commands/drafts.h"
#include "ui/log/fieldedit.h"
#include "ui/log/logcard.h"
#include "ui/look/elidedtext.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace ui {

namespace {

constexpr int fieldWidth = 124;
const QDate firstDay(1970, 1, 1);

} // namespace

DayCard::DayCard(Commands &commands, Today &today, QWidget *parent)
    : Card(parent), m_commands(commands), m_today(today), m_drafts(new Drafts(commands.store().journal(), commands, this)),
      m_day(today.date()), m_lastToday(today.date())
{
    makeHeader();
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(8);
    column().addLayout(m_grid);
    connect(&today, &Today::changed, this, &DayCard::onToday);
}

DayCard::~DayCard() { m_drafts->flush(); }

void DayCard::makeHeader()
{
    m_heading = new QLabel(this);
    m_heading->setFont(Theme::headingFont(font()));
    m_heading->setTextFormat(Qt::PlainText);
    auto *hint = new ElidedText(this);
    hint->setProperty("role", QStringLiteral("caption"));
    hint->setFont(Theme::captionFont(font()));
    hint->setFullText(tr("Enter keeps a field; an empty one deletes its entry."));
    m_date = new QDateEdit(this);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(core::datePattern(QStringLiteral("ddd d MMM yyyy")));
    m_date->setAccessibleName(tr("Day to keep"));
    m_date->setFocusPolicy(Qt::StrongFocus);
    m_date->setStyleSheet(dropDownStyle());
    m_date->setDateRange(firstDay, m_today.date());
    m_date->setDate(m_day);
    m_date->setKeyboardTracking(false);
    connect(m_date, &QDateEdit::dateChanged, this, &DayCard::setDay);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addWidget(hint, 1);
    row->addWidget(makeStep(QStringLiteral("previous"), tr("The day before"), -1));
    row->addWidget(m_date);
    m_next = makeStep(QStringLiteral("next"), tr("The day after"), 1);
    row->addWidget(m_next);
    column().addLayout(row);
}

QToolButton *DayCard::makeStep(const QString &iconName, const QString &name, int days)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setProperty("flat", true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, days] { setDay(m_day.addDays(days)); });
    return button;
}

DayCard::Box DayCard::makeBox(core::BodyMeasure measure)
{
    Box box;
    box.measure = measure;
    box.widget = new QWidget(this);
    box.caption = new QLabel(box.widget);
    box.caption->setFont(Theme::captionFont(font()));
    box.caption->setProperty("role", QStringLiteral("caption"));
    box.problem = new WarnLabel(this);
    box.edit = new FieldEdit(*m_drafts, core::slug(measure), core::measureName(measure), *box.problem, box.widget);
    box.edit->setCommit([this, measure](const QString &text) {
        return typeMeasure(m_commands, measure, m_day, text, m_preferences, m_today.date());
    });
    box.caption->setBuddy(box.edit);
    auto *stack = new QVBoxLayout(box.widget);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(2);
    stack->addWidget(box.caption);
    stack->addWidget(box.edit);
    column().addWidget(box.problem);
    return box;
}

void DayCard::makeBoxes(const std::vector<core::BodyMeasure> &measures)
{
    const bool same = std::equal(measures.begin(), measures.end(), m_boxes.begin(), m_boxes.end(),
                                 [](core::BodyMeasure measure, const Box &box) { return measure == box.measure; });
    if (same)
        return;
    for (const Box &box : m_boxes) {
        delete box.widget;
        delete box.problem;
    }
    m_boxes.clear();
    for (const core::BodyMeasure measure : measures)
        m_boxes.push_back(makeBox(measure));
    for (size_t i = 1; i < m_boxes.size(); ++i)
        setTabOrder(m_boxes[i - 1].edit, m_boxes[i].edit);
    m_columns = 0;
    arrange();
    m_drafts->load(QStringLiteral("body/%1/").arg(m_day.toString(Qt::ISODate)));
    for (const Box &box : m_boxes)
        box.edit->restoreDraft();
}

void DayCard::arrange()
{
    const int columns = std::max(1, (width() - 2 * Theme::pad + Theme::gap) / (fieldWidth + Theme::gap));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, 0);
    for (int i = 0; i < int(m_boxes.size()); ++i)
        m_grid->addWidget(m_boxes[size_t(i)].widget, i / columns, i % columns);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
}

void DayCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void DayCard::show(const core::BodyChoices &choices, const core::Preferences &preferences)
{
    m_preferences = preferences;
    m_date->calendarWidget()->setFirstDayOfWeek(preferences.firstDay());
    setVisible(!choices.measures.empty());
    makeBoxes(choices.measures);
    fill();
}

void DayCard::fill()
{
    const bool isToday = m_day == m_today.date();
    m_heading->setText(isToday ? tr("Today") : m_day == m_today.date().addDays(-1) ? tr("Yesterday") : dayText(m_day, m_today.date()));
    m_next->setEnabled(!isToday);
    const auto entries = m_commands.store().body().between(m_day, m_day);
    if (!entries) {
        m_commands.report(tr("Cannot read what was kept on %1: %2").arg(dayText(m_day, m_today.date()), entries.error().message));
        return;
    }
    for (const Box &box : m_boxes) {
        const QString name = core::measureName(box.measure);
        const QString hint = core::measureHint(box.measure, m_preferences);
        box.caption->setText(QStringLiteral("%1, %2").arg(name, hint));
        box.edit->setAccessibleName(tr("%1 on %2, %3").arg(name, fullDayText(m_day), hint));
        const auto entry = std::find_if(entries->begin(), entries->end(),
                                        [&box](const core::BodyEntry &each) { return each.kind == core::slug(box.measure); });
        box.edit->showValue(entry == entries->end() ? QString() : core::entryText(*entry), QString());
    }
}

void DayCard::setDay(QDate day)
{
    day = std::clamp(day, firstDay, m_today.date());
    m_date->setDate(day);
    if (day == m_day)
        return;
    // A field that is left is kept on the day it was typed for.
    for (const Box &box : m_boxes)
        if (box.edit->isTyped())
            box.edit->commitTyped();
    m_drafts->flush();
    m_day = day;
    m_drafts->load(QStringLiteral("body/%1/").arg(day.toString(Qt::ISODate)));
    for (const Box &box : m_boxes) {
        box.edit->showValue(QString(), QString());
        box.edit->restoreDraft();
    }
    fill();
}

void DayCard::onToday(QDate today)
{
    const bool stoodOnToday = m_day == m_lastToday;
    m_lastToday = today;
    m_date->setDateRange(firstDay, today);
    if (stoodOnToday)
        setDay(today);
    fill();
}

FieldEdit *DayCard::field(core::BodyMeasure measure) const
{
    for (const Box &box : m_boxes)
        if (box.measure == measure)
            return box.edit;
    return nullptr;
}

void DayCard::focusFirst()
{
    if (!m_boxes.empty())
        m_boxes.front().edit->setFocus();
}

} // namespace ui
