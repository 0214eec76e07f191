// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind.h"

#include <QWidget>

namespace ui {

/// One session on one line: the colour of its family, its title and a word beside it, for example "from Tuesday".
class SessionChip : public QWidget
{
    Q_OBJECT
public:
    /// `word` may be empty; `moved` marks the chip with an icon and a border.
    SessionChip(core::Family family, const QString &title, const QString &word, bool moved, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::Family m_family;
    QString m_title;
    QString m_word;
    bool m_moved;
};

} // namespace ui
