// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/takeout/takeout.h"
#include "core/model/session.h"

#include <QDialog>
#include <QStringList>
#include <map>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace ui {

class WarnLabel;

/// What an export begins with.
struct ExportStart {
    QDate shownFirst;                      ///< the days the calendar shows
    QDate shownLast;
    QDate today;
    QString folder;                        ///< where files go unless somebody says otherwise
    QStringList watches;                   ///< folders of watches that are there
    std::optional<core::Session> session;  ///< only this one
};

/// File → Export…: what, which days, where. Writes nothing itself; while somebody does, it shows how far that is.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(const ExportStart &start, QWidget *parent = nullptr);

    /// What is asked for, as far as it is filled in.
    [[nodiscard]] exchange::TakeoutOrder order() const;
    /// Chooses a format, as the mouse would.
    void choose(exchange::TakeoutFormat format);
    /// The export goes on: fields wait, Cancel stops it.
    void showProgress(int percent);
    /// It could not be done; everything typed is still there.
    void showProblem(const QString &problem);
    void reject() override;

signals:
    void exportWanted(const exchange::TakeoutOrder &order);
    /// Stop what is going on.
    void cancelWanted();

private:
    void build();
    QWidget *buildFormats();
    QWidget *buildDays();
    QWidget *buildPlace();
    void followFormat();
    void followDays();
    void check();
    void choosePlace();
    [[nodiscard]] exchange::TakeoutFormat format() const;
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString remark() const;
    [[nodiscard]] bool offers(exchange::TakeoutFormat format) const;

    ExportStart m_start;
    std::map<exchange::TakeoutFormat, QRadioButton *> m_formats;
    QWidget *m_what = nullptr;
    QWidget *m_when = nullptr;
    QWidget *m_where = nullptr;
    QComboBox *m_days = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_watch = nullptr;
    WarnLabel *m_problem = nullptr;
    QProgressBar *m_progress = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    bool m_running = false;
};

} // namespace ui
