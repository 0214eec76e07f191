// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// What the user can mend, in the theme's warning colour, which it follows from light to dark. Hidden while it is empty.
class WarnLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WarnLabel(QWidget *parent = nullptr);
    void setProblem(const QString &problem);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
