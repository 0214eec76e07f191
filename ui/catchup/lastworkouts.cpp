// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catchup/lastworkouts.h"

#include "core/model/datetext.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString weightOf(const core::Entry &entry)
{
    for (auto set = entry.sets.rbegin(); set != entry.sets.rend(); ++set)
        if (set->isDone() && set->result.weight)
            return QStringLiteral(" %1 %2").arg(set->result.weight->text, core::unitText(set->result.weight->unit));
    return {};
}

QString contents(const core::Session &workout, const std::map<core::ExerciseId, QString> &names)
{
    QStringList list;
    for (const core::Entry &entry : workout.entries) {
        const auto name = entry.exercise() ? names.find(*entry.exercise()) : names.end();
        if (name != names.end())
            list << name->second + weightOf(entry);
    }
    return list.join(QStringLiteral(", "));
}

QString agoText(QDate day, QDate today)
{
    const int days = int(day.daysTo(today));
    if (days == 0)
        return LastWorkouts::tr("today");
    return days == 1 ? LastWorkouts::tr("yesterday") : LastWorkouts::tr("%n days ago", nullptr, days);
}

QString headline(const core::Session &workout, QDate today)
{
    const int sets = workout.doneSets();
    return LastWorkouts::tr("%1 – %2, %3, %4")
        .arg(workout.displayTitle(), core::dateText(workout.logged->day, QStringLiteral("dddd d MMMM")),
             agoText(workout.logged->day, today), LastWorkouts::tr("%n sets", nullptr, sets));
}

} // namespace

LastWorkouts::LastWorkouts(std::vector<core::Session> workouts, const std::map<core::ExerciseId, QString> &names, QDate today,
                           QWidget *parent)
    : QDialog(parent), m_workouts(std::move(workouts)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Start from the last workout"));
    auto *line = new QLabel(tr("The same exercises and sets, with last results as targets."), this);
    line->setProperty("role", QStringLiteral("caption"));
    m_list->setAccessibleName(tr("Last workouts"));
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setProperty("found", true);
    for (const core::Session &workout : m_workouts)
        m_list->addItem(headline(workout, today) + QLatin1Char('\n') + contents(workout, names));
    QDialogButtonBox *buttons = dialogButtons(*this, tr("&Start"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_workouts.empty());
    auto *column = new QVBoxLayout(this);
    column->addWidget(line);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(560, 420);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &LastWorkouts::accept);
}

void LastWorkouts::accept()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    QDialog::accept();
    emit chosen(m_workouts[size_t(row)]);
}

} // namespace ui
