// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace ui {

/// A white (in dark: raised) rounded box with the house's padding, stacking what is put into it.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    /// Where the content goes, top to bottom.
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace ui
