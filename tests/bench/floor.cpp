// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an empty Qt window with an open SQLite file costs: the floor that start-up figures are divided by.
#include "app/startupprobe.h"

#include <QApplication>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(":memory:"));
    QSqlQuery query(database);
    if (!database.open() || !query.exec(QStringLiteral("SELECT count(*) FROM sqlite_schema"))) {
        std::fputs("cannot open the database\n", stderr);
        return 1;
    }
    QMainWindow window;
    window.resize(1280, 800);
    new app::StartupProbe(window);
    window.show();
    return QApplication::exec();
}
