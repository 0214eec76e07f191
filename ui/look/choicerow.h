// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

/// A question in the page, with a button for each answer and one to give up. Arrows walk, 1–9 choose, Esc gives up.
/// Nothing else waits for the answer.
class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QString accessibleName; ///< empty: the text
    };
    explicit ChoiceRow(QWidget *parent = nullptr);

    /// Offers these answers, and `cancel` at the end.
    void setChoices(const std::vector<Choice> &choices, const QString &cancel);
    /// Shows itself with a question, standing on the first answer.
    void ask(const QString &question);
    [[nodiscard]] QString question() const;

signals:
    void picked(int index);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key);
    void step(int by);
    QPushButton *addButton(const Choice &choice, const QString &toolTip);

    QLabel *m_question;
    QHBoxLayout *m_row;
    std::vector<QPushButton *> m_buttons; ///< the last one gives up
};

} // namespace ui
