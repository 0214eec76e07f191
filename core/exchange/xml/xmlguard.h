// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>
#include <atomic>

namespace exchange {

/// What an XML activity file may at most hold. No device comes near; a file that goes further is refused, never cut.
namespace XmlLimits {
inline constexpr qint64 mostBytes = 64LL * 1024 * 1024;
inline constexpr int mostDepth = 64;                    ///< elements within each other
inline constexpr int mostAttributes = 64;               ///< of one element
inline constexpr qint64 mostTextBytes = 64LL * 1024;    ///< of one text, attribute value, comment or instruction
inline constexpr qint64 mostPoints = 2'000'000;         ///< track points
inline constexpr qint64 mostMilliseconds = 60'000;      ///< of reading, by the clock on the wall
} // namespace XmlLimits

/// The part of an XML file that may be given to a parser.
struct GuardedXml {
    QByteArray body;        ///< without byte order mark, leading white space and XML declaration; refers to the file's bytes
    qint64 linesBefore = 0; ///< line ends cut off in front
    qint64 columnBefore = 0; ///< bytes cut off in front on the body's first line
    QStringList warnings;
};

/// True for text of two or four bytes a character, which XML may be but we do not read.
[[nodiscard]] bool isWideText(const QByteArray &bytes);

/// Looks the bytes over before any parser does, in one pass and without memory of its own: UTF-8 only, no DOCTYPE and no
/// ENTITY whatever, everything within XmlLimits. It does not tell whether the XML is well-formed; that is the parser's.
/// `bytes` must outlive the result. Errors: Unsupported, the message naming the line; Cancelled.
[[nodiscard]] core::Result<GuardedXml> guardXml(const QByteArray &bytes, const std::atomic<bool> *cancel = nullptr);

} // namespace exchange
