// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

/// "Easy run: from Thu 19 to Fri 20 November", one line for each session a change moves, adds or takes away, by day.
[[nodiscard]] QStringList changeLines(const core::Change &change);

/// What a change would do, before it is made: a sentence and the list. One tab stop.
class ChangePreview : public QWidget
{
    Q_OBJECT
public:
    explicit ChangePreview(QWidget *parent = nullptr);

    void setPreview(const QString &sentence, const QStringList &lines);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QStringList lines() const;

private:
    QLabel *m_sentence;
    QListWidget *m_list;
};

} // namespace ui
