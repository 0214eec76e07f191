// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/environment.h"

#include <QCoreApplication>
#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    tests::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
