// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandparser.h"
#include "app/commands/command.h"
#include "app/composition.h"
#include "app/exitcode.h"
#include "app/output.h"
#include "core/rules/coach.h"
#include "ui/calendar/weekpage.h"
#include "ui/coach/coachclock.h"
#include "ui/coach/cueplayer.h"
#include "ui/look/appearance.h"
#include "ui/look/theme.h"
#include "ui/progress/progresspage.h"

#include <QApplication>
#include <QPixmap>
#include <QRegularExpression>
#include <algorithm>

namespace app {

using namespace core;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr int smallest = 200;
constexpr int largest = 8000;

QString tr(const char *text) { return QCoreApplication::translate("CommandLine", text); }

struct Picture {
    QString page;
    QDate day;
    QSize size = usualSize;
    ThemeChoice theme = ThemeChoice::Light;
    QString output;
    QString section; ///< of the progress page; empty: its first
};

std::optional<QSize> sizeFrom(const QString &text)
{
    const auto match = QRegularExpression(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$")).match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits = std::min(size.width(), size.height()) >= smallest && std::max(size.width(), size.height()) <= largest;
    return match.hasMatch() && fits ? std::optional(size) : std::nullopt;
}

std::optional<int> readLooks(const CommandParser &parser, Picture &picture)
{
    if (parser.has(QStringLiteral("size"))) {
        const auto size = sizeFrom(parser.value(QStringLiteral("size")));
        if (!size)
            return CommandParser::refuse(tr("--size needs WIDTHxHEIGHT such as 1280x800, each from %1 to %2").arg(smallest).arg(largest));
        picture.size = *size;
    }
    const QString theme = parser.value(QStringLiteral("theme"));
    if (parser.has(QStringLiteral("theme")) && theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return CommandParser::refuse(tr("--theme is light or dark"));
    picture.theme = theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    return std::nullopt;
}

std::optional<int> readPicture(const CommandParser &parser, Picture &picture)
{
    static const QStringList pages{QStringLiteral("week"), QStringLiteral("month"), QStringLiteral("progress"), QStringLiteral("exercises"),
                                   QStringLiteral("log"),  QStringLiteral("coach"), QStringLiteral("plans"), QStringLiteral("editor"),
                                   QStringLiteral("bin"),  QStringLiteral("review"),  QStringLiteral("preferences"), QStringLiteral("body")};
    picture.page = parser.value(QStringLiteral("page"));
    if (!pages.contains(picture.page))
        return CommandParser::refuse(tr("snapshot needs --page with one of the pages of this version: %1").arg(pages.join(QStringLiteral(", "))));
    picture.section = parser.value(QStringLiteral("section"));
    picture.output = parser.value(QStringLiteral("output"));
    if (picture.output.isEmpty())
        return CommandParser::refuse(tr("snapshot needs --output with a file to write"));
    if (!parser.positional().isEmpty())
        return CommandParser::refuse(tr("snapshot takes no file but that of --output"));
    picture.day = parser.today();
    if (parser.has(QStringLiteral("date"))) {
        const auto day = CommandParser::dayFrom(parser.value(QStringLiteral("date")));
        if (!day)
            return CommandParser::refuse(tr("--date needs a date as YYYY-MM-DD"));
        picture.day = *day;
    }
    return readLooks(parser, picture);
}

// The first session of the day that there is something to show of.
Result<Session> sessionToShow(const Store &store, QDate day, bool (*shows)(const Session &))
{
    const auto sessions = store.sessions().between(day, day);
    if (!sessions)
        return tl::unexpected(sessions.error());
    const auto it = std::find_if(sessions->begin(), sessions->end(), shows);
    if (it == sessions->end())
        return fail(Error::Kind::NotFound, tr("there is no session on %1 to show").arg(day.toString(Qt::ISODate)));
    return *it;
}

bool isNoRest(const Session &session) { return session.kind != Kind::Rest; }

/// A run in its middle: begun a while ago, silent.
void playToTheMiddle(ui::MainWindow &window, const Session &session)
{
    ui::CoachClock &coach = window.coach();
    coach.setCues(nullptr);
    window.openCoach(session);
    const qint64 begun = QDateTime::currentMSecsSinceEpoch();
    const qint64 middle = begun + timedTotal(session.planned->steps).count() * 450;
    coach.setClock([begun] { return begun; });
    coach.begin();
    coach.setClock([middle] { return middle; });
    coach.refresh();
}

Result<void> showPage(Composition &composition, const Picture &picture)
{
    ui::MainWindow &window = composition.window();
    if (ui::Theme::of(QApplication::palette()).dark != (picture.theme == ThemeChoice::Dark)) {
        // The user prefers the other one.
        ui::applyTheme(picture.theme);
        window.setStyleSheet(ui::Theme::of(QApplication::palette()).styleSheet());
    }
    window.setMinimumSize(0, 0);
    window.resize(picture.size);
    window.showWeek(picture.day);
    if (picture.page == QLatin1String("coach")) {
        const auto session = sessionToShow(composition.store(), picture.day, canCoach);
        if (!session)
            return tl::unexpected(session.error());
        playToTheMiddle(window, *session);
    } else if (picture.page == QLatin1String("log") || picture.page == QLatin1String("editor")) {
        const auto session = sessionToShow(composition.store(), picture.day, isNoRest);
        if (!session)
            return tl::unexpected(session.error());
        if (picture.page == QLatin1String("log"))
            window.openLog(*session);
        else
            window.weekPage().edit(*session);
    } else if (picture.page == QLatin1String("month")) {
        window.showMonth(picture.day);
    } else {
        window.showPage(picture.page);
        auto *progress = window.findChild<ui::ProgressPage *>();
        if (!picture.section.isEmpty() && (picture.page != QLatin1String("progress") || !progress || !progress->showSection(picture.section)))
            return fail(Error::Kind::Usage, tr("this page has no section \"%1\"").arg(picture.section));
    }
    window.show();
    return {};
}

QPixmap photograph(ui::MainWindow &window, QSize size)
{
    // Layouts and charts settle over a few rounds of events.
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 50);
    QWidget *editor = window.weekPage().dialog();
    QWidget &shown = editor ? *editor : static_cast<QWidget &>(window);
    shown.resize(size);
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 50);
    return shown.grab();
}

} // namespace

int runSnapshot(const QStringList &arguments)
{
    CommandParser parser(tr("snapshot --page PAGE [--date D] [--size WxH] [--theme light|dark] --output FILE.png"),
                         tr("Writes a picture of a page; needs no display. Pages: week, month, progress, exercises, log, coach, plans, editor, bin, review, preferences, body."));
    parser.addOption(QStringLiteral("page"), tr("the page"), QStringLiteral("PAGE"));
    parser.addOption(QStringLiteral("date"), tr("the day to show; today unless given"), QStringLiteral("D"));
    parser.addOption(QStringLiteral("section"), tr("of the progress page: volume, runs, lifts, load, consistency or compare"), QStringLiteral("SECTION"));
    parser.addOption(QStringLiteral("size"), tr("the size in pixels; 1280x800 unless given"), QStringLiteral("WxH"));
    parser.addOption(QStringLiteral("theme"), tr("light (the default) or dark"), QStringLiteral("THEME"));
    parser.addOption(QStringLiteral("output"), tr("the PNG file to write"), QStringLiteral("FILE.png"));
    if (const auto code = parser.parse(arguments))
        return *code;
    Picture picture;
    if (const auto code = readPicture(parser, picture))
        return *code;
    // The desktop the picture is taken on.
    QApplication::setPalette(ui::Theme::paletteFor(picture.theme == ThemeChoice::Dark));
    const auto composition = Composition::openForLooking(parser.database(), parser.today());
    if (!composition) {
        printError(parser.database(), composition.error().message);
        return DatabaseRefused;
    }
    if (const auto shown = showPage(**composition, picture); !shown) {
        printError(QStringLiteral("legwork"), shown.error().message);
        return SomeFailed;
    }
    if (!photograph((*composition)->window(), picture.size).save(picture.output, "PNG")) {
        printError(picture.output, tr("the picture cannot be written"));
        return SomeFailed;
    }
    return AllDone;
}

} // namespace app
