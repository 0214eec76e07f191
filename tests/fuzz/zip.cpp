// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipfolder.h"

#include "core/exchange/decodefile.h"
#include "core/exchange/inflate.h"
#include "tests/fuzz/properties.h"

#include <sys/mman.h>
#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // A file without a disk: archives are only ever read from files.
    static const int file = memfd_create("zip", 0);
    static const QString path = QStringLiteral("/proc/self/fd/%1").arg(file);
    if (ftruncate(file, 0) != 0 || pwrite(file, data, size, 0) != ssize_t(size))
        return 0;
    const auto entries = exchange::zipFolderEntries(path);
    if (!entries) {
        tests::must(!entries.error().message.isEmpty(), "an error has a message");
        return 0;
    }
    exchange::ZipFolder folder(path);
    for (const exchange::ZipFolderEntry &entry : *entries) {
        const auto bytes = folder.bytesOf(entry.index);
        tests::must(bytes ? bytes->size() <= exchange::mostInflatedBytes : !bytes.error().message.isEmpty(),
                    "unpacking stays within its bound, or says why it does not");
        if (bytes)
            tests::checkDecoded(exchange::decodeFile(*bytes, false));
    }
    return 0;
}
