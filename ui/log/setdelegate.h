// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Where the cell cursor goes.
enum class CellMove { Stay, Next, Previous, Up, Down };

/// Paints the cells of a grid of sets as fields and edits them in place with spreadsheet keys.
class SetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SetDelegate(QObject *parent = nullptr);

    static constexpr int rowHeight = 40;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// The editor was committed by a key and the cursor moves on.
    void left(ui::CellMove move);
    /// Ctrl+D in an editor, after it was committed.
    void fillDownAsked();
    /// F4 in an editor, after it was committed: the suggestion is to be taken over.
    void adviceAsked();
    /// Esc in an editor: what was typed is given up.
    void dropped(const QModelIndex &index);
    /// A key changed the text of an open editor.
    void typed(const QModelIndex &index, const QString &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    bool onKey(QWidget *editor, const QKeyEvent &key);
    void finish(QWidget *editor, CellMove move);
};

} // namespace ui
