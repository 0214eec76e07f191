// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/parsefiles.h"

namespace exchange {

/// Joins the rows of a table with the recordings they name in files beside it, one activity each: the file's measurements with
/// the row's title, description, sport and what else only it knows. A row whose recording cannot be read stays one of its own
/// and says so; a table whose recordings were not part of the import says how many.
void joinRecordings(std::vector<ParsedFile> &files);

} // namespace exchange
