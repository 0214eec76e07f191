// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/language.h"
#include "tests/support/environment.h"

#include <QApplication>
#include <QStandardPaths>
#include <QStyleFactory>
#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    core::speak(QStringLiteral("en"));
    testing::InitGoogleMock(&argc, argv);
    tests::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
