// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/language.h"
#include "tests/support/environment.h"

#include <QCoreApplication>
#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    core::speak(QStringLiteral("en"));
    testing::InitGoogleMock(&argc, argv);
    tests::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
