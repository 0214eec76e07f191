// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulateddisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstring>
#include <gtest/gtest.h>
#include <map>
#include <sqlite3.h>
#include <vector>

namespace tests {

namespace {

struct Operation {
    enum Kind { Create, CreateJournal, Write, Truncate, Sync, Delete, DeleteAndSync } kind;
    QString file;
    qint64 offset = 0; ///< of a write, or the new length
    QByteArray data = {};
};

struct Failing {
    SimulatedDisk::Fault fault = SimulatedDisk::Fault::Write;
    int callsLeft = 0; ///< 0: nothing fails
    bool forGood = false;
    bool happened = false;
};

} // namespace

struct SimulatedDisk::State {
    sqlite3_vfs vfs;
    sqlite3_vfs *real = nullptr;
    std::vector<Operation> operations;
    Failing failing;

    void note(Operation operation)
    {
        if (!operation.file.isEmpty())
            operations.push_back(std::move(operation));
    }
    /// Whether this call is the one, or one of those, that fail.
    bool fails(Fault fault)
    {
        if (failing.fault != fault || failing.callsLeft == 0)
            return false;
        if (failing.callsLeft > 1) {
            --failing.callsLeft;
            return false;
        }
        failing.callsLeft = failing.forGood ? 1 : 0;
        failing.happened = true;
        return true;
    }
};

namespace {

SimulatedDisk::State *mounted = nullptr;

/// A file on the simulated disk; the real one lies behind it in the same memory.
struct DiskFile {
    sqlite3_file base;
    QString *name; ///< empty: a file without a name, gone when it is closed
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

DiskFile &disk(sqlite3_file *file) { return *reinterpret_cast<DiskFile *>(file); }
const sqlite3_io_methods &behind(sqlite3_file *file) { return *disk(file).real()->pMethods; }

int closeFile(sqlite3_file *file)
{
    const int status = behind(file).xClose(disk(file).real());
    delete std::exchange(disk(file).name, nullptr);
    return status;
}

int readFile(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
{
    return behind(file).xRead(disk(file).real(), data, size, offset);
}

int writeFile(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    if (mounted->fails(SimulatedDisk::Fault::Write))
        return SQLITE_IOERR_WRITE;
    if (mounted->fails(SimulatedDisk::Fault::Full))
        return SQLITE_FULL;
    mounted->note({Operation::Write, *disk(file).name, offset, QByteArray(static_cast<const char *>(data), size)});
    return behind(file).xWrite(disk(file).real(), data, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (mounted->fails(SimulatedDisk::Fault::Write))
        return SQLITE_IOERR_TRUNCATE;
    mounted->note({Operation::Truncate, *disk(file).name, size});
    return behind(file).xTruncate(disk(file).real(), size);
}

int syncFile(sqlite3_file *file, int)
{
    if (mounted->fails(SimulatedDisk::Fault::Sync))
        return SQLITE_IOERR_FSYNC;
    // The real disk is not waited for: it is the simulated one whose power fails.
    mounted->note({Operation::Sync, *disk(file).name});
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return behind(file).xFileSize(disk(file).real(), size); }
int lockFile(sqlite3_file *file, int level) { return behind(file).xLock(disk(file).real(), level); }
int unlockFile(sqlite3_file *file, int level) { return behind(file).xUnlock(disk(file).real(), level); }
int checkLock(sqlite3_file *file, int *locked) { return behind(file).xCheckReservedLock(disk(file).real(), locked); }
int controlFile(sqlite3_file *file, int what, void *with) { return behind(file).xFileControl(disk(file).real(), what, with); }
int sectorSize(sqlite3_file *) { return 4096; }
int characteristics(sqlite3_file *) { return 0; }

const sqlite3_io_methods methods = [] {
    sqlite3_io_methods m{};
    m.iVersion = 1; // no shared memory: a rollback journal needs none
    m.xClose = closeFile;
    m.xRead = readFile;
    m.xWrite = writeFile;
    m.xTruncate = truncateFile;
    m.xSync = syncFile;
    m.xFileSize = fileSize;
    m.xLock = lockFile;
    m.xUnlock = unlockFile;
    m.xCheckReservedLock = checkLock;
    m.xFileControl = controlFile;
    m.xSectorSize = sectorSize;
    m.xDeviceCharacteristics = characteristics;
    return m;
}();

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    DiskFile &opened = disk(file);
    opened.base.pMethods = nullptr;
    const QString path = QString::fromUtf8(name);
    const bool isNew = name && !QFile::exists(path);
    const int status = mounted->real->xOpen(mounted->real, name, opened.real(), flags, outFlags);
    if (status != SQLITE_OK)
        return status;
    opened.name = new QString(path);
    opened.base.pMethods = &methods;
    if (isNew)
        mounted->note({flags & SQLITE_OPEN_MAIN_JOURNAL ? Operation::CreateJournal : Operation::Create, path});
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (mounted->fails(SimulatedDisk::Fault::Delete))
        return SQLITE_IOERR_DELETE;
    const QString path = QString::fromUtf8(name);
    if (QFile::exists(path))
        mounted->note({syncFolder ? Operation::DeleteAndSync : Operation::Delete, path});
    return mounted->real->xDelete(mounted->real, name, 0);
}

/// A file as the disk knows it.
struct OnDisk {
    QByteArray safe;                ///< what was waited for
    std::vector<Operation> pending; ///< what was not
    bool named = false;             ///< its entry in the folder was waited for
};

void carryOut(QByteArray &content, const Operation &operation)
{
    if (operation.kind == Operation::Truncate) {
        content.resize(operation.offset, '\0');
        return;
    }
    if (content.size() < operation.offset + operation.data.size())
        content.resize(operation.offset + operation.data.size(), '\0');
    std::memcpy(content.data() + operation.offset, operation.data.constData(), size_t(operation.data.size()));
}

/// Some sectors of a write, a few of them full of nonsense when `garbled`.
void carryOutTorn(QByteArray &content, const Operation &write, bool garbled, std::mt19937 &random)
{
    constexpr qint64 sector = 512;
    for (qint64 at = 0; at < write.data.size();) {
        const qint64 end = std::min<qint64>(write.data.size(), at + sector - (write.offset + at) % sector);
        if (random() & 1) {
            Operation part{Operation::Write, write.file, write.offset + at, write.data.mid(at, end - at)};
            if (garbled && random() % 8 == 0)
                for (char &byte : part.data)
                    byte = char(random());
            carryOut(content, part);
        }
        at = end;
    }
}

QByteArray afterPowerLoss(const OnDisk &file, std::mt19937 &random)
{
    QByteArray content = file.safe;
    for (const Operation &operation : file.pending) {
        enum { Lost, Whole, Torn, Garbled, Fates };
        const auto fate = random() % Fates;
        if (fate == Whole || (operation.kind == Operation::Truncate && fate != Lost))
            carryOut(content, operation);
        else if (fate != Lost)
            carryOutTorn(content, operation, fate == Garbled, random);
    }
    return content;
}

/// The folder as it would be found, operation by operation.
struct Folder {
    std::map<QString, OnDisk> files;
    std::map<QString, OnDisk> unlinked; ///< deleted, but the folder was not waited for
    std::map<QString, bool> freshJournals;

    void waited()
    {
        unlinked.clear();
        for (auto &[name, file] : files)
            file.named = true;
    }
    void take(const Operation &operation)
    {
        OnDisk &file = files[operation.file];
        switch (operation.kind) {
        case Operation::Create: break;
        case Operation::CreateJournal: freshJournals[operation.file] = true; break;
        case Operation::Write:
        case Operation::Truncate: file.pending.push_back(operation); break;
        case Operation::Sync:
            for (const Operation &pending : file.pending)
                carryOut(file.safe, pending);
            file.pending.clear();
            file.named = true;
            // SQLite waits for the folder with the first wait for a new journal.
            if (freshJournals.erase(operation.file))
                waited();
            break;
        case Operation::Delete:
        case Operation::DeleteAndSync:
            if (file.named)
                unlinked[operation.file] = file;
            files.erase(operation.file);
            freshJournals.erase(operation.file);
            if (operation.kind == Operation::DeleteAndSync)
                waited();
            break;
        }
    }
};

} // namespace

SimulatedDisk::SimulatedDisk() : m_state(std::make_unique<State>())
{
    EXPECT_EQ(mounted, nullptr) << "one simulated disk at a time";
    State &state = *m_state;
    state.real = sqlite3_vfs_find(nullptr);
    state.vfs = *state.real;
    state.vfs.zName = "simulated-disk";
    state.vfs.szOsFile = int(sizeof(DiskFile)) + state.real->szOsFile;
    state.vfs.pNext = nullptr;
    state.vfs.xOpen = openFile;
    state.vfs.xDelete = deleteFile;
    mounted = m_state.get();
    EXPECT_EQ(sqlite3_vfs_register(&state.vfs, 1), SQLITE_OK);
}

SimulatedDisk::~SimulatedDisk() { unmount(); }

void SimulatedDisk::unmount()
{
    if (mounted != m_state.get())
        return;
    sqlite3_vfs_unregister(&m_state->vfs);
    sqlite3_vfs_register(m_state->real, 1);
    mounted = nullptr;
}

void SimulatedDisk::failAt(Fault fault, int call, bool forGood) { m_state->failing = {fault, call, forGood, false}; }

bool SimulatedDisk::heal() { return std::exchange(m_state->failing, {}).happened; }

size_t SimulatedDisk::operations() const { return m_state->operations.size(); }

void SimulatedDisk::writeImage(size_t operations, const QString &source, const QString &target, std::mt19937 &random) const
{
    Folder folder;
    for (size_t i = 0; i < std::min(operations, m_state->operations.size()); ++i)
        folder.take(m_state->operations[i]);
    for (const auto &[name, file] : folder.unlinked) {
        if (!folder.files.contains(name) && (random() & 1)) {
            OnDisk back = file;
            back.pending.clear();
            folder.files[name] = back;
        }
    }
    const QDir from(source);
    for (const auto &[name, file] : folder.files) {
        if (!file.named && (random() & 1))
            continue;
        const QString path = QDir(target).filePath(from.relativeFilePath(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile image(path);
        ASSERT_TRUE(image.open(QIODevice::WriteOnly)) << qPrintable(path);
        const QByteArray content = afterPowerLoss(file, random);
        ASSERT_EQ(image.write(content), content.size());
    }
}

} // namespace tests
