// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <functional>

namespace ui {

class Drafts;
class WarnLabel;

/// One field of a log: committed on Enter and on leaving, as one change. The grey placeholder is what the plan says;
/// Enter on an empty field takes it over. What cannot be read stays as typed, with the reason below the field, and
/// comes back after a crash. Esc gives up what is typed.
class FieldEdit : public QLineEdit
{
    Q_OBJECT
public:
    /// Takes typed text into the session; gives what is wrong with it, or an empty text.
    using Commit = std::function<QString(const QString &text)>;

    /// `key` names its draft, `name` is what a screen reader says; `problem` is the label below it.
    FieldEdit(Drafts &drafts, const QString &key, const QString &name, WarnLabel &problem, QWidget *parent = nullptr);

    void setCommit(Commit commit) { m_commit = std::move(commit); }
    /// Shows the stored value and what Enter on the empty field would take over. Leaves alone what is half typed.
    void showValue(const QString &text, const QString &placeholder);
    /// Shows a value worked out from other fields while they are typed; never over half-typed text.
    void showWorkedOut(const QString &text);
    /// Shows the draft of an earlier run, still unconfirmed.
    void restoreDraft();
    /// Keeps the text as typed and not saved.
    void holdBack(const QString &reason);
    /// Forgets what is half typed and shows the stored value again.
    void giveUp();
    /// Takes the text over if it was changed; false when it could not be read.
    bool commitTyped();
    [[nodiscard]] bool isTyped() const { return m_typed; }

signals:
    void giveUpAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void onEdited(const QString &text);
    void onEnter();
    void setProblem(const QString &problem);

    Drafts &m_drafts;
    QString m_key;
    WarnLabel &m_problem;
    QString m_stored;
    Commit m_commit;
    bool m_typed = false;
    bool m_committing = false;
};

} // namespace ui
