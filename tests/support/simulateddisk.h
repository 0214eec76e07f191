// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <random>

namespace tests {

/// A disk under SQLite that remembers in which order everything reached it and can be told to fail. Until it is unmounted,
/// every SQLite file that this process opens lies on it, those of Qt's driver too. Only one at a time; files are to be
/// opened after it was made and closed before it goes. It promises SQLite nothing: no atomic sectors, no safe appending.
class SimulatedDisk
{
public:
    SimulatedDisk();
    ~SimulatedDisk();
    SimulatedDisk(const SimulatedDisk &) = delete;
    SimulatedDisk &operator=(const SimulatedDisk &) = delete;

    /// Files opened from now on lie on the real disk again; what was remembered stays.
    void unmount();

    /// What goes wrong: a write, a wait for the disk, a write for want of room, the deletion of a file.
    enum class Fault { Write, Sync, Full, Delete };
    /// From now on lets the call number `call` (from 1) of this kind fail; with `forGood` every later one as well.
    void failAt(Fault fault, int call, bool forGood);
    /// Nothing fails any more. Gives whether anything did.
    bool heal();

    /// How many operations (creating, writing, cutting, waiting, deleting) the files saw.
    [[nodiscard]] size_t operations() const;
    /// Writes into `target` what a disk could hold of the files in `source` when the power failed after so many operations:
    /// what was waited for is there; of the rest each write is lost, whole, torn at 512 bytes or garbled; a deletion that
    /// was not waited for may not have happened, nor may the making of a file.
    void writeImage(size_t operations, const QString &source, const QString &target, std::mt19937 &random) const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace tests
