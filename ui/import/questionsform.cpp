// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/questionsform.h"

#include "core/rules/exercisesearch.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

// Room for three names; more of them scroll.
constexpr int namesHeight = 132;

} // namespace

QuestionsForm::QuestionsForm(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout), m_names(new QFormLayout), m_exercises(new QGroupBox(tr("Exercises Legwork does not know"), this))
{
    auto *inside = new QWidget;
    inside->setLayout(m_names);
    m_names->setContentsMargins(0, 0, Theme::gap, 0);
    m_names->setSpacing(Theme::gap / 2);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(namesHeight);
    auto *box = new QVBoxLayout(m_exercises);
    box->addWidget(scroll);
    m_exercises->hide();

    m_form->setSpacing(Theme::gap / 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addLayout(m_form);
    column->addWidget(m_exercises);
}

QComboBox *QuestionsForm::addChoice(const QString &question, const QString &why)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(question);
    choice->setToolTip(why.toHtmlEscaped());
    auto *label = new QLabel(question, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(choice);
    m_form->addRow(label, choice);
    connect(choice, &QComboBox::activated, this, &QuestionsForm::changed);
    return choice;
}

void QuestionsForm::addZones(const QTimeZone &own)
{
    m_zone = addChoice(tr("Times without a zone are of"), tr("Tables give the time on the clock and not where it hung."));
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names.append(QString::fromLatin1(id));
    m_zone->addItems(names);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setCurrentText(QString::fromLatin1(own.id()));
    connect(m_zone->completer(), qOverload<const QString &>(&QCompleter::activated), this, &QuestionsForm::changed);
}

void QuestionsForm::ask(const exchange::ImportQuestions &questions, const Preferences &preferences, QDate day)
{
    m_usualDay = day;
    const QLocale locale;
    if (questions.open.weightUnit && !m_weights) {
        m_weights = addChoice(tr("Weights without a unit (up to %1) are in").arg(locale.toString(questions.heaviest)), tr("The table gives numbers only."));
        m_weights->addItems({tr("kilograms"), tr("pounds")});
        m_weights->setCurrentIndex(preferences.weights == WeightUnit::Pounds);
    }
    if (questions.open.lengthUnit && !m_lengths) {
        m_lengths = addChoice(tr("Distances without a unit (up to %1) are in").arg(locale.toString(questions.longest)), tr("The table gives numbers only."));
        m_lengths->addItems({tr("kilometres"), tr("miles")});
        m_lengths->setCurrentIndex(preferences.lengths == LengthUnit::Miles);
    }
    if (questions.open.dateOrder && !m_order) {
        m_order = addChoice(tr("03/04 is"), tr("The dates of the table can be read in two ways."));
        m_order->addItems({locale.toString(QDate(2026, 4, 3), QStringLiteral("d MMMM")), locale.toString(QDate(2026, 3, 4), QStringLiteral("d MMMM"))});
    }
    if (questions.zone && !m_zone)
        addZones(QTimeZone::systemTimeZone());
    if (questions.workoutDay && !m_day) {
        m_day = new QDateEdit(day, this);
        m_day->setCalendarPopup(true);
        m_day->setAccessibleName(tr("Day of the planned workouts"));
        auto *label = new QLabel(tr("Planned workouts go on"), this);
        label->setBuddy(m_day);
        m_form->addRow(label, m_day);
        connect(m_day, &QDateEdit::dateChanged, this, &QuestionsForm::changed);
    }
}

void QuestionsForm::ask(const std::vector<exchange::NewExercise> &unknown, const std::vector<Exercise> &library)
{
    for (const exchange::NewExercise &each : unknown) {
        const QString words = exchange::exerciseWords(each.exercise.name);
        if (m_exerciseChoices.count(words) > 0)
            continue;
        auto *choice = new QComboBox(m_exercises);
        choice->addItem(tr("A new exercise"));
        for (const bool likely : {true, false})
            for (const Exercise &exercise : library)
                if (!exercise.mergedInto && !exercise.archived && (each.guess == exercise.id) == likely)
                    choice->addItem(likely ? tr("%1 (likely)").arg(exercise.name) : exercise.name, exercise.id.toString());
        choice->setAccessibleName(tr("What %1 is").arg(each.exercise.name));
        auto *label = new QLabel(each.exercise.name, m_exercises);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(choice);
        m_names->addRow(label, choice);
        m_exerciseChoices.emplace(words, choice);
        connect(choice, &QComboBox::activated, this, &QuestionsForm::changed);
    }
    m_exercises->setVisible(!m_exerciseChoices.empty());
}

exchange::ImportOptions QuestionsForm::answers() const
{
    exchange::ImportOptions options;
    options.workoutDay = m_day ? m_day->date() : m_usualDay;
    if (m_weights)
        options.weights = m_weights->currentIndex() == 1 ? WeightUnit::Pounds : WeightUnit::Kilograms;
    if (m_lengths)
        options.lengths = m_lengths->currentIndex() == 1 ? LengthUnit::Miles : LengthUnit::Kilometres;
    if (m_order)
        options.monthFirst = m_order->currentIndex() == 1;
    if (m_zone)
        if (const QTimeZone zone(m_zone->currentText().trimmed().toLatin1()); zone.isValid())
            options.zone = zone;
    for (const auto &[words, choice] : m_exerciseChoices)
        if (choice->currentIndex() > 0)
            options.exercises.emplace(words, ExerciseId::fromString(choice->currentData().toString()));
    return options;
}

bool QuestionsForm::isEmpty() const { return !m_weights && !m_lengths && !m_order && !m_zone && !m_day && m_exerciseChoices.empty(); }

} // namespace ui
