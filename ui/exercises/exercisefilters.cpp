// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises/exercisefilters.h"

#include "core/model/librarywords.h"
#include "ui/look/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>
#include <vector>

namespace ui {

namespace {

QComboBox *makeBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return box;
}

void fill(QComboBox &box, const QString &any, const QStringList &words, QString (*shown)(const QString &))
{
    const QSignalBlocker quiet(box);
    const QString kept = box.currentData().toString();
    box.clear();
    box.addItem(any, QString());
    std::vector<std::pair<QString, QString>> choices;
    for (const QString &word : words)
        choices.emplace_back(shown(word), word);
    std::sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[text, word] : choices)
        box.addItem(text.left(1).toUpper() + text.mid(1), word);
    box.setCurrentIndex(std::max(0, box.findData(kept)));
}

} // namespace

ExerciseFilters::ExerciseFilters(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_show(makeBox(tr("Which exercises"), this)), m_muscle(makeBox(tr("Muscle"), this)),
      m_equipment(makeBox(tr("Equipment"), this)), m_pattern(makeBox(tr("Movement"), this))
{
    m_text->setPlaceholderText(tr("Name, muscle or equipment"));
    m_text->setAccessibleName(tr("Find an exercise"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_show->addItems({tr("All exercises"), tr("Favourites"), tr("My own"), tr("Archived")});
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_text, 0, 0, 1, 2);
    grid->addWidget(m_show, 1, 0);
    grid->addWidget(m_muscle, 1, 1);
    grid->addWidget(m_equipment, 2, 0);
    grid->addWidget(m_pattern, 2, 1);
    connect(m_text, &QLineEdit::textChanged, this, &ExerciseFilters::changed);
    for (QComboBox *box : {m_show, m_muscle, m_equipment, m_pattern})
        connect(box, &QComboBox::currentIndexChanged, this, &ExerciseFilters::changed);
    offer({});
}

void ExerciseFilters::offer(const core::ExerciseSearch &search)
{
    fill(*m_muscle, tr("Any muscle"), search.muscles(), core::muscleText);
    fill(*m_equipment, tr("Any equipment"), search.equipment(), core::equipmentText);
    fill(*m_pattern, tr("Any movement"), search.patterns(), core::patternText);
}

core::ExerciseFilter ExerciseFilters::filter() const
{
    return {m_text->text(), m_muscle->currentData().toString(), m_equipment->currentData().toString(), m_pattern->currentData().toString(),
            core::ExerciseFilter::Show(m_show->currentIndex())};
}

void ExerciseFilters::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        for (QComboBox *box : {m_show, m_muscle, m_equipment, m_pattern})
            box->setCurrentIndex(0);
    }
    emit changed();
}

bool ExerciseFilters::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            emit stepped(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Escape && !m_text->text().isEmpty()) {
            m_text->clear();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace ui
