// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/exerciselisteditor.h"

#include "ui/look/elidedtext.h"
#include "ui/look/icons.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

bool isOffered(const core::Exercise &exercise) { return !exercise.archived && !exercise.mergedInto; }

QSpinBox *spin(int value, int minimum, int maximum, const QString &name, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(minimum, maximum);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setFixedWidth(68);
    return box;
}

QToolButton *button(const char *iconName, const QString &name, QWidget *parent)
{
    auto *out = new QToolButton(parent);
    out->setIcon(icon(QLatin1String(iconName)));
    out->setProperty("flat", true);
    out->setProperty("compact", true);
    out->setAccessibleName(name);
    out->setToolTip(name);
    return out;
}

} // namespace

ExerciseListEditor::ExerciseListEditor(std::vector<core::Exercise> library, QWidget *parent)
    : QWidget(parent), m_library(std::move(library)), m_search(new QLineEdit(this))
{
    QStringList names;
    for (const core::Exercise &exercise : m_library)
        if (isOffered(exercise))
            names << exercise.name;
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_search->setCompleter(completer);
    m_search->setPlaceholderText(tr("Add an exercise: type part of its name"));
    m_search->setAccessibleName(tr("Add an exercise"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setObjectName(QStringLiteral("exerciseSearch"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    // Queued: the completer writes the chosen name into the field after it says so.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &name) {
        if (add(name))
            m_search->clear();
    }, Qt::QueuedConnection);
    m_search->installEventFilter(this);
    rebuild();
}

bool ExerciseListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || m_search->text().trimmed().isEmpty())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    // Enter adds the exercise; it must not close the dialog around this list.
    if (add(m_search->text()))
        m_search->clear();
    return true;
}

void ExerciseListEditor::setRows(std::vector<ExerciseRow> rows)
{
    m_rows = std::move(rows);
    rebuild();
}

bool ExerciseListEditor::add(const QString &name)
{
    const QString wanted = name.trimmed();
    const core::Exercise *found = nullptr;
    int matches = 0;
    for (const core::Exercise &exercise : m_library) {
        if (!isOffered(exercise))
            continue;
        if (exercise.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            found = &exercise;
            matches = 1;
            break;
        }
        if (!wanted.isEmpty() && exercise.name.contains(wanted, Qt::CaseInsensitive) && ++matches == 1)
            found = &exercise;
    }
    if (matches != 1)
        return false;
    ExerciseRow row;
    row.exercise = found->id;
    row.tracking = found->tracking;
    if (row.isTimed())
        row.low = row.high = 30;
    if (!m_rows.empty() && m_rows.back().isTimed() == row.isTimed()) {
        row.sets = m_rows.back().sets;
        row.low = m_rows.back().low;
        row.high = m_rows.back().high;
    }
    m_rows.push_back(row);
    rebuild();
    emit changed();
    return true;
}

void ExerciseListEditor::rebuild()
{
    if (m_list)
        m_list->deleteLater();
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (size_t i = 0; i < m_rows.size(); ++i)
        column->addWidget(makeRow(i));
    layout()->addWidget(m_list);
}

QWidget *ExerciseListEditor::makeRow(size_t index)
{
    const ExerciseRow &row = m_rows[index];
    const QString name = nameOf(row.exercise);
    auto *line = new QWidget(m_list);
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins(0, 0, 0, 0);
    auto *label = new ElidedText(line);
    label->setText(name);
    box->addWidget(label, 1);
    auto *sets = spin(row.sets, 1, 20, tr("Sets of %1").arg(name), line);
    auto *low = spin(row.low, 1, 999, row.isTimed() ? tr("Seconds of %1").arg(name) : tr("Lowest reps of %1").arg(name), line);
    auto *high = spin(row.high, 1, 999, tr("Highest reps of %1").arg(name), line);
    box->addWidget(sets);
    box->addWidget(new QLabel(QStringLiteral("×"), line));
    box->addWidget(low);
    box->addWidget(new QLabel(row.isTimed() ? tr("s") : QStringLiteral("–"), line));
    box->addWidget(high);
    high->setVisible(!row.isTimed());
    connect(sets, &QSpinBox::valueChanged, this, [this, index](int value) {
        m_rows[index].sets = value;
        emit changed();
    });
    connect(low, &QSpinBox::valueChanged, this, [this, index, high](int value) {
        m_rows[index].low = value;
        if (high->value() < value)
            high->setValue(value);
        emit changed();
    });
    connect(high, &QSpinBox::valueChanged, this, [this, index, low](int value) {
        m_rows[index].high = value;
        if (low->value() > value && !m_rows[index].isTimed())
            low->setValue(value);
        emit changed();
    });
    auto *up = button("up", tr("Move %1 up").arg(name), line);
    auto *down = button("down", tr("Move %1 down").arg(name), line);
    auto *remove = button("remove", tr("Remove %1").arg(name), line);
    up->setEnabled(index > 0);
    down->setEnabled(index + 1 < m_rows.size());
    for (QToolButton *tool : {up, down, remove})
        box->addWidget(tool);
    connect(up, &QToolButton::clicked, this, [this, index] { moveRow(index, -1); });
    connect(down, &QToolButton::clicked, this, [this, index] { moveRow(index, 1); });
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_rows.erase(m_rows.begin() + qsizetype(index));
        rebuild();
        m_search->setFocus();
        emit changed();
    });
    return line;
}

void ExerciseListEditor::moveRow(size_t index, int step)
{
    std::swap(m_rows[index], m_rows[size_t(qsizetype(index) + step)]);
    rebuild();
    emit changed();
}

QString ExerciseListEditor::nameOf(core::ExerciseId id) const
{
    for (const core::Exercise &exercise : m_library)
        if (exercise.id == id)
            return exercise.name;
    return tr("Exercise");
}

} // namespace ui
