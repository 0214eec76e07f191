// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/exchange/importplanner.h"

#include <algorithm>

namespace exchange {

using namespace core;

QString slug(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Imported: return QStringLiteral("imported");
    case ImportStatus::Duplicate: return QStringLiteral("duplicate");
    case ImportStatus::Skipped: return QStringLiteral("skipped");
    case ImportStatus::Failed: return QStringLiteral("failed");
    }
    return {};
}

int ImportPlan::count(ImportStatus status) const
{
    return int(std::count_if(results.begin(), results.end(), [&](const ImportResult &r) { return r.status == status; }));
}

Result<ImportPlan> planImport(const Store *store, std::vector<ParsedFile> files, const ImportOptions &options)
{
    return ImportPlanner(store, options).run(std::move(files));
}

} // namespace exchange
