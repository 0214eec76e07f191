// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace exchange {

/// The name of the first element of an XML file without its prefix, for example "gpx"; of a file that begins with a
/// DOCTYPE the name given there. White space, a byte order mark, declarations and comments before it are passed over.
/// Empty when there is none within the first 64 kB.
[[nodiscard]] QByteArray xmlRootName(const QByteArray &bytes);

} // namespace exchange
