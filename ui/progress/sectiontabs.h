// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QToolButton;

namespace ui {

/// A row of section names, one of them current. One stop for Tab; left and right arrows walk it.
class SectionTabs : public QWidget
{
    Q_OBJECT
public:
    explicit SectionTabs(const QStringList &names, QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    /// Makes a section current; says so when it is another one.
    void setCurrent(int index);

signals:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<QToolButton *> m_buttons;
    int m_current = 0;
};

} // namespace ui
