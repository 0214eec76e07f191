// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// What a highlight card says, top to bottom.
struct HighlightText {
    QString caption;
    QString number;
    QString line;
    bool operator==(const HighlightText &) const = default;
};

/// A small card with one number and what it means.
class HighlightCard : public QFrame
{
    Q_OBJECT
public:
    explicit HighlightCard(QWidget *parent = nullptr);

    void setText(const HighlightText &text);
    [[nodiscard]] HighlightText text() const;

private:
    void changeEvent(QEvent *event) override;
    void restyle();

    QLabel *m_caption;
    QLabel *m_number;
    QLabel *m_line;
};

} // namespace ui
