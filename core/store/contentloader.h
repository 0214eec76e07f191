// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/contentrow.h"
#include "core/store/revision.h"
#include "core/store/transaction.h"

#include <map>
#include <memory>

namespace core {

/// Fills an empty database, one that is nobody's yet, with rows from outside. The tables' own conditions and a look at every
/// session decide whether they can be ours.
class ContentLoader
{
public:
    /// Begins. Errors: those of writing.
    [[nodiscard]] static Result<std::unique_ptr<ContentLoader>> begin(const Database &database);
    ~ContentLoader();

    /// Adds a row. Error Format, when the table does not take it.
    [[nodiscard]] Result<void> add(const ContentTable &table, const RowValues &values);
    /// Adds the samples of a recording whose row is there. Error Format, when it is not.
    [[nodiscard]] Result<void> addSamples(const QByteArray &recording, const QByteArray &bytes);
    /// Ends: everything is there and can be read. Error Format says what is not.
    [[nodiscard]] Result<void> finish(const SeenRevisions &seen);

private:
    ContentLoader(const Database &database, Transaction transaction);

    const Database &m_database;
    Transaction m_transaction;
    std::map<QByteArray, std::unique_ptr<Query>> m_inserts;
};

} // namespace core
