// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <map>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// The pages down the left side.
class Rail : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);
    /// Adds a page; `atBottom` puts it at the foot.
    void add(const QString &page, const QString &text, const QString &iconName, bool atBottom = false);
    /// Shows or hides the button of a page.
    void setShown(const QString &page, bool on);
    /// Marks the page that is shown.
    void setCurrent(const QString &page);

signals:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRoomFor(const QString &text);

    QButtonGroup *m_group;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    std::map<QString, QToolButton *> m_buttons;
};

} // namespace ui
