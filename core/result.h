// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace core {

/// Why something outside our control failed. `message` is a finished sentence part for people ("the disk is full").
struct Error {
    enum class Kind { NotFound, Conflict, Busy, Full, ReadOnly, Corrupt, NotADatabase, TooNew, Io, Format, Unsupported,
                      Cancelled, Usage, Internal };
    Kind kind = Kind::Internal;
    QString message;

    bool operator==(const Error &) const = default;
};

/// A value, or the Error that kept us from it.
template <class T> using Result = tl::expected<T, Error>;

/// Shorthand for `return fail(Error::Kind::Full, "...")`.
inline tl::unexpected<Error> fail(Error::Kind kind, const QString &message)
{
    return tl::unexpected(Error{kind, message});
}

/// Something the user can mend, shown beside the field it names.
struct Problem {
    QString field;
    QString message;

    bool operator==(const Problem &) const = default;
};

} // namespace core
