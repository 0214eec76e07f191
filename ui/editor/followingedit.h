// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// A field that shows what the steps add up to until something else is typed. Emptied, it follows them again.
class FollowingEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FollowingEdit(QWidget *parent = nullptr);

    /// What the steps add up to exactly, and what they come to about where they give nothing exact; either may be empty.
    void setSteps(const QString &exact, const QString &about);
    /// A value of its own; an empty one, or the one the steps give, follows them.
    void setOwn(const QString &text);
    [[nodiscard]] bool isFollowing() const { return m_follows; }
    /// Whether the value shown comes from the steps.
    [[nodiscard]] bool showsSteps() const { return m_follows && !text().isEmpty(); }
    /// What is typed; empty while it follows.
    [[nodiscard]] QString own() const { return m_follows ? QString() : text(); }
    /// The grey words of an empty field where the steps come to nothing.
    void setHint(const QString &hint);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void follow();

    QString m_exact;
    QString m_about;
    QString m_hint;
    bool m_follows = true;
};

} // namespace ui
