// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a row with its detail, softly, at the right.
class FindDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int detailRole = Qt::UserRole + 1;
    explicit FindDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
