// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/everything.h"

#include <QDialog>

namespace ui {

/// File → Delete everything: shows what that is, file by file, and waits for a tick before the button can be pressed.
class DeleteDialog : public QDialog
{
    Q_OBJECT
public:
    DeleteDialog(const core::EverythingKept &kept, int sessions, QWidget *parent = nullptr);
};

} // namespace ui
