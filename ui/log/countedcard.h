// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/minutes.h"
#include "core/stats/tally.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class LogFieldBox;
class LogSession;

/// What a log counts as, with the reason in one sentence, and the user's own minutes instead, which can be taken back.
class CountedCard : public QFrame
{
    Q_OBJECT
public:
    explicit CountedCard(LogSession &log, QWidget *parent = nullptr);
    void refresh();
    void restoreDrafts();

private:
    void showFields(bool shown);
    void takeBack();

    LogSession &m_log;
    QLabel *m_words;
    QLabel *m_reason;
    QPushButton *m_change;
    QWidget *m_fields;
    LogFieldBox *m_moderate;
    LogFieldBox *m_vigorous;
    QPushButton *m_back;
    bool m_open = false;
};

/// "By heart rate: 31 min moderate, 8 vigorous, worth 47." The figures are those of the tally, the reason that of `counted`.
[[nodiscard]] QString countedSentence(const core::Tally &tally, core::CountingBasis basis, const core::CountedTimes &counted);

} // namespace ui
