// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/availabilitycard.h"

#include "core/rules/week.h"
#include "core/store/guidancestore.h"
#include "ui/commands/guidancecommands.h"
#include "ui/look/theme.h"
#include "ui/look/today.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

namespace {

/// Whoever said nothing can train on any day, however long.
core::Availability everyDay()
{
    core::Availability all;
    all.minutes.fill(0);
    return all;
}

} // namespace

AvailabilityCard::AvailabilityCard(Commands &commands, Today &today, QWidget *parent)
    : Card(parent), m_commands(commands), m_today(today), m_grid(new QGridLayout)
{
    auto *heading = new QLabel(tr("Days for training"));
    heading->setFont(Theme::headingFont(font()));
    column().addWidget(heading);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setColumnStretch(0, 1);
    column().addLayout(m_grid);
    auto *why = new QLabel(tr("“Arrange week” uses only these days and puts no more on one than there is time for. You may "
                              "still plan whatever you like."));
    why->setWordWrap(true);
    why->setProperty("role", QStringLiteral("caption"));
    column().addWidget(why);
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_rows[size_t(weekday - 1)] = makeRow(weekday);
}

AvailabilityCard::Row AvailabilityCard::makeRow(int weekday)
{
    const QString name = QLocale().standaloneDayName(weekday);
    Row row{new QCheckBox(name, this), new QSpinBox(this)};
    row.minutes->setRange(0, 600);
    row.minutes->setSingleStep(15);
    row.minutes->setSuffix(tr(" min"));
    row.minutes->setSpecialValueText(tr("any length"));
    row.minutes->setKeyboardTracking(false);
    row.minutes->setMinimumWidth(130);
    row.minutes->setAccessibleName(tr("Minutes on %1").arg(name));
    connect(row.free, &QCheckBox::clicked, this, &AvailabilityCard::commit);
    connect(row.minutes, &QSpinBox::valueChanged, this, &AvailabilityCard::commit);
    return row;
}

void AvailabilityCard::show(const std::vector<core::Availability> &availabilities, Qt::DayOfWeek firstDay)
{
    m_stored = availabilities;
    m_firstDay = firstDay;
    const core::Availability now = core::availabilityOn(availabilities, m_today.date()).value_or(everyDay());
    for (int i = 0; i < 7; ++i) {
        const int weekday = (int(firstDay) - 1 + i) % 7;
        const Row &row = m_rows[size_t(weekday)];
        const QSignalBlocker quiet(row.minutes);
        const auto &minutes = now.minutes[size_t(weekday)];
        row.free->setChecked(minutes.has_value());
        row.minutes->setEnabled(minutes.has_value());
        row.minutes->setValue(minutes.value_or(0));
        m_grid->addWidget(row.free, i, 0);
        m_grid->addWidget(row.minutes, i, 1);
        setTabOrder(row.free, row.minutes);
        if (i > 0)
            setTabOrder(m_rows[size_t((weekday + 6) % 7)].minutes, row.free);
    }
}

void AvailabilityCard::commit()
{
    core::Availability wanted;
    wanted.fromDay = core::weekOf(m_today.date(), m_firstDay).first;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].free->isChecked())
            wanted.minutes[i] = m_rows[i].minutes->value();
    setAvailability(m_commands, m_stored, wanted);
}

} // namespace ui
