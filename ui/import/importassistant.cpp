// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importassistant.h"

#include "ui/import/previewmodel.h"
#include "ui/import/questionsform.h"
#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

using exchange::ImportStatus;

namespace {

// Fits a small screen; wider ones are for whoever draws it larger.
constexpr QSize usualSize(880, 580);
constexpr int remarkWidth = 240;

} // namespace

ImportAssistant::ImportAssistant(const core::Preferences &preferences, QDate day, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_day(day), m_model(new PreviewModel(this)), m_questions(new QuestionsForm(this)),
      m_table(new QTreeView(this)), m_heading(new QLabel(this)), m_summary(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_columns(new QPushButton(tr("Say what the &columns are…"), this))
{
    setWindowTitle(tr("Import"));
    build();
    connect(m_questions, &QuestionsForm::changed, this, &ImportAssistant::answersChanged);
    connect(m_columns, &QPushButton::clicked, this, [this] { emit columnsWanted(m_unknownTable); });
    resize(usualSize);
}

void ImportAssistant::build()
{
    m_heading->setFont(Theme::headingFont(font()));
    for (QLabel *label : {m_heading, m_summary}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What will happen"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setProperty("plain", true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->header()->setStretchLastSection(true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_columns->setAutoDefault(false);
    m_columns->hide();

    m_buttons = dialogButtons(*this, tr("&Import"));
    m_buttons->addButton(m_columns, QDialogButtonBox::ActionRole);
    // What "Import" means is decided by whoever owns the dialog, which stays open for the progress.
    disconnect(m_buttons, &QDialogButtonBox::accepted, this, nullptr);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportAssistant::confirmed);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(m_heading);
    column->addWidget(m_questions);
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    column->addWidget(m_bar);
    column->addWidget(m_buttons);
    m_questions->hide();
}

void ImportAssistant::setBusy(const QString &words, int done, int total)
{
    m_summary->setText(words);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_bar->show();
    m_questions->setEnabled(false);
    m_columns->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
}

void ImportAssistant::showReading(int done, int total)
{
    m_heading->setText(tr("Reading files"));
    setBusy(total > 0 ? tr("%1 of %2 files are read.").arg(done).arg(total) : tr("Looking for files…"), done, total);
}

void ImportAssistant::ask(const exchange::ImportQuestions &questions)
{
    QStringList kinds;
    for (const auto &[kind, count] : questions.kinds)
        kinds.append(count == 1 ? kind : tr("%1 × %2").arg(count).arg(kind));
    m_heading->setText(kinds.isEmpty() ? tr("Nothing here is an activity") : tr("Recognised: %1").arg(kinds.join(QStringLiteral(", "))));
    m_questions->ask(questions, m_preferences, m_day);
}

void ImportAssistant::showPlan(const exchange::ImportPlan &plan, const std::vector<core::Exercise> &library)
{
    m_questions->ask(plan.newExercises, library);
    m_questions->setVisible(!m_questions->isEmpty());
    m_questions->setEnabled(true);
    m_model->setPlan(plan, m_preferences.lengths);
    for (int column = 0; column < PreviewModel::Remark; ++column)
        m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(PreviewModel::From, std::min(m_table->columnWidth(PreviewModel::From), remarkWidth));
    m_table->setColumnWidth(PreviewModel::What, std::min(m_table->columnWidth(PreviewModel::What), remarkWidth));
    m_summary->setText(PreviewModel::summary(plan));
    m_bar->hide();
    m_unknownTable.clear();
    for (const exchange::ImportResult &result : plan.results)
        if (result.unknownTable && m_unknownTable.isEmpty())
            m_unknownTable = result.file;
    m_columns->setVisible(!m_unknownTable.isEmpty());
    m_columns->setEnabled(true);
    m_columns->setToolTip(tr("%1 is a table of a program that Legwork does not know.").arg(QFileInfo(m_unknownTable).fileName()).toHtmlEscaped());
    QPushButton *import = m_buttons->button(QDialogButtonBox::Ok);
    import->setEnabled(!plan.change.isEmpty());
    if (import->isEnabled())
        import->setFocus();
    else
        m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

void ImportAssistant::showImporting() { setBusy(tr("Importing…"), 0, 0); }

exchange::ImportOptions ImportAssistant::answers() const { return m_questions->answers(); }

void ImportAssistant::reject()
{
    emit cancelled();
    QDialog::reject();
}

} // namespace ui
