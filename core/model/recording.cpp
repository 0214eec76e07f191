// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recording.h"

namespace core {

const Channel *Recording::channel(const QString &name) const
{
    for (const Channel &c : channels)
        if (c.name == name)
            return &c;
    return nullptr;
}

} // namespace core
