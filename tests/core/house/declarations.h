// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace tests {

/// Something a C++ file declares or defines in a namespace or in a class; never something inside a function.
struct Declaration {
    enum class Kind { Type, Function, Other };
    enum class Place { Namespace, PublicMember, HiddenMember };

    Kind kind = Kind::Other;
    Place place = Place::Namespace;
    QString head; ///< the text before the body or the semicolon, comments and literals blanked
    QString name; ///< of a function: what stands before its parameters, for example "Journal::apply"
    bool hasBody = false;
    int firstLine = 0; ///< of the head, from 1
    int nameLine = 0;  ///< where the parameters open; firstLine for anything but a function
    int lastLine = 0;  ///< of the body or the semicolon

    /// Lines from the name to the closing brace.
    [[nodiscard]] int length() const { return lastLine - nameLine + 1; }
};

/// The declarations of a file in order. Made for this house's layout (clang-format), not for any C++ there is.
[[nodiscard]] std::vector<Declaration> declarationsOf(const QString &text);

} // namespace tests
