// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace ui {

class ElidedText;

/// The line above the week: previous, Today, next, the title, and what can be put on it.
class WeekHeader : public QWidget
{
    Q_OBJECT
public:
    explicit WeekHeader(QWidget *parent = nullptr);
    /// "16 – 22 November 2026" and "Week 47 · Sample week, week 1 of 1".
    void setTitles(const QString &title, const QString &subtitle);

signals:
    void previous();
    void next();
    void today();
    void importing();
    void usingPlan();
    void adding();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *arrow(const char *iconName, const QString &name);
    void applyFonts();

    ElidedText *m_title;
    ElidedText *m_subtitle;
    QPushButton *m_add;
};

} // namespace ui
