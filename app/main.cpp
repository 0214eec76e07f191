// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <sys/stat.h>

int main(int argc, char **argv)
{
    // Before the first file is made: what Legwork writes is for its user alone.
    ::umask(077);
    return app::runProgram(argc, argv);
}
