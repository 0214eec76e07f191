// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libical/ical.h>
#include <memory>

namespace exchange {

/// Frees a component with everything in it.
struct ComponentDeleter {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using ComponentHandle = std::unique_ptr<icalcomponent, ComponentDeleter>;

} // namespace exchange
