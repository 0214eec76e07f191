// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/model/setting.h"

#include <QDate>
#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace core {
class Store;
struct Changes;
} // namespace core

namespace ui {

class CatchUpList;
class CatchUpModel;
class Commands;
class ReasonRow;
class Today;

/// The sessions left open in this week and since the last log, in one list: each is done as planned, opened, skipped,
/// moved to today or deleted with one key. What is settled leaves the list, and the next one is current.
class CatchUpPage : public QWidget
{
    Q_OBJECT
public:
    CatchUpPage(core::Store &store, Commands &commands, Today &today, QWidget *parent = nullptr);

    [[nodiscard]] CatchUpList &list() { return *m_list; }
    [[nodiscard]] const CatchUpModel &model() const { return *m_model; }

signals:
    /// A session to be logged in full.
    void openRequested(const core::Session &session);
    /// There is nothing to do here, or the user has done enough.
    void weekRequested();
    /// Something was done that deserves a word and an Undo.
    void acted(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildRows();
    QWidget *buildEmpty();
    QPushButton *addButton(class QHBoxLayout &row, const QString &text, const QString &key);
    void connectParts();
    void refresh();
    void present(std::vector<core::Session> sessions, core::LengthUnit unit);
    void showMessage(const QString &headline, const QString &line, const QString &action);
    void onChanged(const core::Changes &changes);
    void endAsking();

    [[nodiscard]] std::optional<core::Session> current() const;
    void logCurrent();
    void openCurrent();
    void askReason();
    void skip(core::SkipReason reason);
    void moveCurrent();
    void deleteCurrent();

    core::Store &m_store;
    Commands &m_commands;
    Today &m_today;
    CatchUpModel *m_model;
    CatchUpList *m_list = nullptr;
    QLabel *m_subtitle = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_buttons = nullptr;
    ReasonRow *m_reasons = nullptr;
    std::optional<core::Session> m_asked; ///< the session the reason row asks about
    QLabel *m_headline = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_delete = nullptr;
    bool m_failed = false;
    bool m_stale = true;
};

} // namespace ui
