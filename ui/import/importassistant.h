// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/importquestions.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace ui {

class PreviewModel;
class QuestionsForm;

/// File → Import: what was recognised, what will happen to every activity, and what the files leave open; then the progress.
/// Reads and writes nothing itself: whoever owns it does the work and tells it.
class ImportAssistant : public QDialog
{
    Q_OBJECT
public:
    ImportAssistant(const core::Preferences &preferences, QDate day, QWidget *parent = nullptr);

    /// Files are being read; nothing can be imported yet.
    void showReading(int done, int total);
    /// Asks what the files that were read leave open.
    void ask(const exchange::ImportQuestions &questions);
    /// Shows what would happen with the answers as they are.
    void showPlan(const exchange::ImportPlan &plan, const std::vector<core::Exercise> &library);
    /// The plan is being carried out.
    void showImporting();
    /// The answers as they stand.
    [[nodiscard]] exchange::ImportOptions answers() const;

signals:
    /// An answer was changed, and the plan is no longer what would happen.
    void answersChanged();
    /// "Import".
    void confirmed();
    /// "Say what the columns are…" of a table nobody knows.
    void columnsWanted(const QString &file);
    /// Closed or cancelled, by button, key or window.
    void cancelled();

public slots:
    void reject() override;

private:
    void build();
    void setBusy(const QString &words, int done, int total);

    core::Preferences m_preferences;
    QDate m_day;
    PreviewModel *m_model;
    QuestionsForm *m_questions;
    QTreeView *m_table;
    QLabel *m_heading;
    QLabel *m_summary;
    QProgressBar *m_bar;
    QPushButton *m_columns;
    QDialogButtonBox *m_buttons = nullptr;
    QString m_unknownTable; // the first file whose columns nobody has explained
};

} // namespace ui
