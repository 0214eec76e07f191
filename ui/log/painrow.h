// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QLabel;

namespace ui {

class LogFieldBox;
class LogSession;
class ScaleRow;

/// Whether something hurt: how much, from 0 to 10, and where.
class PainRow : public QWidget
{
    Q_OBJECT
public:
    explicit PainRow(LogSession &log, QWidget *parent = nullptr);

    void refresh();
    void restoreDraft();

private:
    void take(std::optional<int> pain);
    void showWords();

    LogSession &m_log;
    ScaleRow *m_scale;
    QLabel *m_words;
    LogFieldBox *m_place;
};

} // namespace ui
