// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exercisedialog.h"

#include "core/model/librarywords.h"
#include "core/rules/exercisesearch.h"
#include "ui/exercises/exercisewords.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr core::Tracking trackings[] = {core::Tracking::WeightReps, core::Tracking::BodyweightReps, core::Tracking::AssistedReps,
                                        core::Tracking::Reps,       core::Tracking::Time,           core::Tracking::Distance,
                                        core::Tracking::WeightDistance};
constexpr int longestName = 120;
constexpr double primaryShare = 1;
constexpr double secondaryShare = 0.5;

QComboBox *words(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(name);
    return box;
}

/// Offers words as they are shown, each with the word that is kept.
void offer(QComboBox &box, const QStringList &kept, QString (*shown)(const QString &))
{
    for (const QString &word : kept)
        box.addItem(shown(word), word);
    box.model()->sort(0);
}

/// The word to keep for what stands in the box: one that was offered, else as typed.
QString keptWord(const QComboBox &box)
{
    const QString text = box.currentText().simplified();
    const int offered = box.findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return offered < 0 ? text : box.itemData(offered).toString();
}

} // namespace

ExerciseDialog::ExerciseDialog(const core::Exercise &exercise, const std::vector<core::Exercise> &all, core::WeightUnit unit, QWidget *parent)
    : QDialog(parent), m_exercise(exercise), m_all(all), m_unit(exercise.step ? exercise.step->unit : unit), m_name(new QLineEdit(this)),
      m_tracking(new QComboBox(this)), m_sides(new QComboBox(this)), m_equipment(words(tr("Equipment"), this)), m_pattern(words(tr("Movement"), this)),
      m_compound(new QCheckBox(tr("Works several joints"), this)), m_step(new QLineEdit(this)), m_problem(new QLabel(this))
{
    setWindowTitle(exercise.name.isEmpty() ? tr("New exercise") : tr("Edit %1").arg(exercise.name));
    resize(520, 620);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeForm());
    column->addWidget(makeMuscles(), 1);
    column->addWidget(m_problem);
    column->addWidget(dialogButtons(*this, tr("Save")));
    offerWords();
    fill();
    for (QLineEdit *field : {m_name, m_step})
        connect(field, &QLineEdit::textChanged, this, [this] {
            if (m_problem->isVisible())
                showProblems();
        });
}

QWidget *ExerciseDialog::makeForm()
{
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longestName);
    m_tracking->setAccessibleName(tr("What is counted"));
    for (const core::Tracking tracking : trackings)
        m_tracking->addItem(trackingName(tracking), int(tracking));
    m_sides->setAccessibleName(tr("Sides"));
    m_sides->addItems({tr("both sides at once"), tr("each side by itself")});
    m_compound->setToolTip(tr("A squat does, a curl does not. Maximum weights are estimated only for those that do."));
    m_step->setAccessibleName(tr("Smallest increase, %1").arg(core::unitText(m_unit)));
    m_step->setPlaceholderText(core::unitText(m_unit));
    auto *form = new QWidget(this);
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("&Counts"), m_tracking);
    rows->addRow(tr("S&ides"), m_sides);
    rows->addRow(tr("&Equipment"), m_equipment);
    rows->addRow(tr("&Movement"), m_pattern);
    rows->addRow(QString(), m_compound);
    rows->addRow(tr("Smallest &step, %1").arg(core::unitText(m_unit)), m_step);
    return form;
}

QWidget *ExerciseDialog::makeMuscles()
{
    auto *inside = new QWidget(this);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    QStringList names = core::ExerciseSearch(m_all).muscles();
    for (const core::MuscleShare &muscle : m_exercise.muscles)
        if (!names.contains(muscle.muscle))
            names << muscle.muscle;
    for (int i = 0; i < names.size(); ++i) {
        auto *box = new QComboBox(inside);
        box->addItem(tr("–"), 0.0);
        box->addItem(tr("main"), primaryShare);
        box->addItem(tr("also"), secondaryShare);
        const QString shown = core::muscleText(names[i]);
        box->setAccessibleName(shown);
        auto *label = new QLabel(shown.left(1).toUpper() + shown.mid(1), inside);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        grid->addWidget(label, i / 2, i % 2 * 2);
        grid->addWidget(box, i / 2, i % 2 * 2 + 1);
        m_muscles[names[i]] = box;
    }
    auto *area = new QScrollArea(this);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Muscles"));
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("Muscles: the main ones count a whole set, the others half a set"), part);
    title->setProperty("role", QStringLiteral("caption"));
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(area, 1);
    return part;
}

void ExerciseDialog::offerWords()
{
    QStringList equipment;
    for (const core::Exercise &exercise : m_all)
        if (!exercise.equipment.isEmpty() && !equipment.contains(exercise.equipment))
            equipment << exercise.equipment;
    offer(*m_equipment, equipment, core::equipmentText);
    offer(*m_pattern, core::ExerciseSearch(m_all).patterns(), core::patternText);
}

void ExerciseDialog::fill()
{
    m_name->setText(m_exercise.name);
    m_tracking->setCurrentIndex(m_tracking->findData(int(m_exercise.tracking)));
    m_sides->setCurrentIndex(int(m_exercise.sides));
    m_equipment->setEditText(core::equipmentText(m_exercise.equipment));
    m_pattern->setEditText(core::patternText(m_exercise.pattern));
    m_compound->setChecked(m_exercise.compound);
    m_step->setText(m_exercise.step ? m_exercise.step->text : QString());
    for (const core::MuscleShare &muscle : m_exercise.muscles)
        m_muscles[muscle.muscle]->setCurrentIndex(muscle.share >= primaryShare ? 1 : 2);
}

core::Exercise ExerciseDialog::exercise() const
{
    core::Exercise out = m_exercise;
    out.name = m_name->text().simplified();
    out.tracking = core::Tracking(m_tracking->currentData().toInt());
    out.sides = core::Laterality(m_sides->currentIndex());
    out.equipment = keptWord(*m_equipment);
    out.pattern = keptWord(*m_pattern);
    out.compound = m_compound->isChecked();
    const bool sameStep = m_exercise.step && m_exercise.step->text == m_step->text();
    if (!sameStep)
        out.step = m_step->text().trimmed().isEmpty() ? std::nullopt : core::Weight::parse(m_step->text().trimmed(), m_unit);
    // Muscles that stay keep their order and their share; new ones follow, the main ones first.
    std::erase_if(out.muscles, [&](core::MuscleShare &muscle) {
        const double share = m_muscles.at(muscle.muscle)->currentData().toDouble();
        if ((muscle.share >= primaryShare) != (share >= primaryShare) && share > 0)
            muscle.share = share;
        return share <= 0;
    });
    for (const double share : {primaryShare, secondaryShare})
        for (const auto &[name, box] : m_muscles) {
            const bool there = std::any_of(out.muscles.begin(), out.muscles.end(), [&, n = name](const core::MuscleShare &m) { return m.muscle == n; });
            if (!there && box->currentData().toDouble() == share)
                out.muscles.push_back({name, share});
        }
    return out;
}

std::vector<core::Problem> ExerciseDialog::problems() const
{
    std::vector<core::Problem> found;
    const core::Exercise now = exercise();
    if (now.name.isEmpty())
        found.push_back({tr("Name"), tr("an exercise needs a name")});
    for (const core::Exercise &other : m_all)
        if (other.id != now.id && !other.mergedInto && other.name.compare(now.name, Qt::CaseInsensitive) == 0)
            found.push_back({tr("Name"), tr("there is already an exercise called %1").arg(other.name)});
    const bool typed = !m_step->text().trimmed().isEmpty();
    if (typed && (!now.step || now.step->milligrams <= 0))
        found.push_back({tr("Smallest step"), tr("\"%1\" is no weight above zero").arg(m_step->text().trimmed())});
    return found;
}

void ExerciseDialog::showProblems()
{
    QStringList lines;
    for (const core::Problem &problem : problems())
        lines << tr("%1: %2").arg(problem.field, problem.message);
    m_problem->setText(lines.join(QLatin1Char('\n')));
    m_problem->setVisible(!lines.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(palette()).warn);
    m_problem->setPalette(colours);
}

void ExerciseDialog::accept()
{
    showProblems();
    const auto found = problems();
    if (found.empty()) {
        QDialog::accept();
        return;
    }
    (found.front().field == tr("Name") ? m_name : m_step)->setFocus();
}

} // namespace ui
