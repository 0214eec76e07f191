// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvmapping.h"
#include "core/exchange/importinput.h"
#include "core/exchange/importoptions.h"

namespace app {

class CommandParser;

/// Adds the options that answer what files leave open: --weight-unit, --distance-unit, --zone, --date-order, --day, --columns.
void addImportAnswers(CommandParser &parser);

/// Those answers. Error Usage says which one cannot be read.
[[nodiscard]] core::Result<exchange::ImportOptions> importAnswers(const CommandParser &parser);

/// The mappings for unknown tables: the remembered ones and, for the tables among `inputs`, what --columns says on top of what
/// their headers suggest. Error Usage names a field or column there is not.
[[nodiscard]] core::Result<exchange::CsvMappings> importMappings(const CommandParser &parser, exchange::CsvMappings remembered,
                                                                 const std::vector<exchange::ImportInput> &inputs);

} // namespace app
