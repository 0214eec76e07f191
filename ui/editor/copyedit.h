// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <utility>

namespace ui {

/// One edit of an editor's copy: the whole state before and after. Edits typed in one go share a `typing` above 0 and
/// melt into one. The owner shows a state by `show(state, by)`, where `by` says whose view is right already.
template <class Owner, class State> class CopyEdit : public QUndoCommand
{
public:
    using By = typename Owner::By;
    CopyEdit(Owner &owner, State before, State after, const QString &label, By by, int typing)
        : QUndoCommand(label), m_owner(owner), m_before(std::move(before)), m_after(std::move(after)), m_by(by), m_typing(typing)
    {
    }

    void undo() override { m_owner.show(m_before, By::List); }
    // Only the first time is a view right already.
    void redo() override { m_owner.show(m_after, std::exchange(m_by, By::List)); }
    [[nodiscard]] int id() const override { return m_typing > 0 ? 1 : -1; }
    bool mergeWith(const QUndoCommand *next) override
    {
        const auto *other = static_cast<const CopyEdit *>(next);
        if (other->m_typing != m_typing || other->text() != text())
            return false;
        m_after = other->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Owner &m_owner;
    State m_before;
    State m_after;
    By m_by;
    int m_typing;
};

} // namespace ui
