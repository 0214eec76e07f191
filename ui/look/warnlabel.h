// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// What the user can mend, in the theme's warning colour, or else a remark in its soft one; both follow the theme from
/// light to dark. Hidden while it is empty.
class WarnLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WarnLabel(QWidget *parent = nullptr);
    void setProblem(const QString &problem);
    void setRemark(const QString &remark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_warns = true;
};

} // namespace ui
