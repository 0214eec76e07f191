// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QToolButton;

namespace ui {

class LogSession;
class WarnLabel;

/// The shoes of a log: a pair to choose, what it has covered, a word when that is past what its owner set, and the way
/// to all pairs. A new run shows the usual pair, which is stored with its first value.
class ShoeRow : public QWidget
{
    Q_OBJECT
public:
    explicit ShoeRow(LogSession &log, QWidget *parent = nullptr);

    /// Follows the log and the pairs there are.
    void refresh();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void take(int index);

    LogSession &m_log;
    QComboBox *m_pairs;
    QToolButton *m_all;
    WarnLabel *m_mileage;
};

} // namespace ui
