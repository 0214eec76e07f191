// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page in German, and in a language made up for this: each word that went through a translation has marks on its
// letters and is longer, so that plain words give away a text nobody can translate, and short of room show at once.
#include "core/model/language.h"
#include "tests/support/builders.h"
#include "tests/support/clipped.h"
#include "tests/support/environment.h"
#include "tests/support/speaking.h"
#include "tests/ui/shell/believableweek.h"
#include "ui/commands/commands.h"
#include "ui/look/appearance.h"
#include "ui/look/today.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTranslator>
#include <gmock/gmock.h>

using namespace core;

namespace {

const QDate monday(2026, 11, 16);
const char *const pages[] = {"week", "month", "bin", "progress", "exercises", "plans", "body", "catchup", "review", "preferences", "welcome"};

/// Puts marks on the vowels of every word and lengthens it by two fifths. Short words stay: they are units, which are
/// read back from fields.
class MadeUpLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{4,}"));
        const QString text = QString::fromUtf8(source);
        // Names of files and formats are data.
        if (!text.contains(word) || text.contains(QLatin1String("*.")))
            return {};
        QString out;
        qsizetype from = 0;
        for (auto walk = word.globalMatch(text); walk.hasNext();) {
            const auto match = walk.next();
            out += text.mid(from, match.capturedStart() - from) + marked(match.captured());
            from = match.capturedEnd();
        }
        return out + text.mid(from);
    }

private:
    static QString marked(const QString &word)
    {
        static const QString plain = QStringLiteral("aeiouyAEIOUY");
        static const QString withMarks = QStringLiteral("äëïöüÿÄËÏÖÜÝ");
        QString out;
        const qsizetype more = (word.size() * 2 + 4) / 5;
        for (qsizetype i = 0; i < word.size(); ++i) {
            const qsizetype vowel = plain.indexOf(word[i]);
            const QChar letter = vowel < 0 ? word[i] : withMarks[vowel];
            out += letter;
            if (i > 0 && i <= more)
                out += letter.toLower();
        }
        return out;
    }
};

/// Stands behind the German and notes what it is still asked for: texts that German has not, or has under another context
/// than the one the program asks by.
class Missing : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own words come with Qt; and the user's exercises are asked for among those of the library.
        static const QStringList notOurs{QStringLiteral("Exercise"), QStringLiteral("Equipment"), QStringLiteral("Pattern"),
                                         QStringLiteral("Muscle"), QStringLiteral("Plan")};
        const QString name = QString::fromUtf8(context);
        if (*source && !name.startsWith(QLatin1Char('Q')) && !notOurs.contains(name))
            texts << name + QStringLiteral(": ") + QString::fromUtf8(source);
        return {};
    }
    mutable QSet<QString> texts;
};

/// Words that are right untranslated: those of the locale, names, and what has no vowel to put a mark on ("Ctrl").
bool isExempt(const QString &word)
{
    static const QRegularExpression vowel(QStringLiteral("[aeiouyAEIOUY]"));
    if (!word.contains(vowel))
        return true;
    static const QStringList names = [] {
        QStringList all{QStringLiteral("Legwork"), QStringLiteral("English"), QStringLiteral("Deutsch")};
        const QLocale c = QLocale::c();
        for (int i = 1; i <= 12; ++i)
            all << c.monthName(i) << c.monthName(i, QLocale::ShortFormat);
        for (int i = 1; i <= 7; ++i)
            all << c.dayName(i) << c.dayName(i, QLocale::ShortFormat);
        return all;
    }();
    return names.contains(word);
}

/// The plain words of a text, which have not been through a translation.
QStringList plainWords(QString text)
{
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    text.remove(markup);
    // What the person of the believable week wrote.
    for (const char *own : {"7 × 30 s fast, 90 s walk", "Walk, foam roll"})
        text.remove(QString::fromUtf8(own));
    static const QRegularExpression word(QStringLiteral("(?<![\\p{L}\\p{M}])[A-Za-z]{4,}(?![\\p{L}\\p{M}])"));
    QStringList found;
    for (auto walk = word.globalMatch(text); walk.hasNext();)
        if (const QString plain = walk.next().captured(); !isExempt(plain))
            found << plain;
    return found;
}

void collect(QAccessibleInterface *item, QStringList &texts, int depth = 0)
{
    if (!item || !item->isValid() || depth > 12 || item->state().invisible)
        return;
    texts << item->text(QAccessible::Name) << item->text(QAccessible::Description);
    for (int i = 0; i < std::min(item->childCount(), 300); ++i)
        collect(item->child(i), texts, depth + 1);
}

/// Every text that can be seen, hovered or heard in a window.
QStringList textsOf(QWidget &window)
{
    QStringList texts;
    collect(QAccessible::queryAccessibleInterface(&window), texts);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts << field->placeholderText();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
    }
    for (const QAction *action : window.findChildren<QAction *>())
        texts << action->text() << action->statusTip();
    return texts;
}

/// A window over a believable week, made after the language was chosen.
class Pages
{
public:
    Pages()
    {
        tests::fillBelievableWeek(m_database.store());
        m_window = std::make_unique<ui::MainWindow>(m_database.store(), m_commands, m_today);
        m_window->resize(1000, 640);
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }
    ~Pages()
    {
        m_window.reset();
        ui::applyTheme(ThemeChoice::Light);
    }
    template <class Look> void walk(Look look)
    {
        for (const char *page : pages) {
            m_window->showPage(QLatin1String(page));
            QTest::qWait(1);
            look(*m_window, page);
        }
        for (int weekday : {0, 1, 3}) {
            const auto sessions = m_database.store().sessions().between(monday.addDays(weekday), monday.addDays(weekday));
            ASSERT_TRUE(sessions && !sessions->empty());
            m_window->openLog(sessions->front());
            QTest::qWait(1);
            look(*m_window, "log");
        }
    }

private:
    tests::TemporaryDatabase m_database;
    ui::Commands m_commands{m_database.store()};
    ui::Today m_today{monday.addDays(3)};
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

TEST(LanguageOfPages, InGermanIsCompleteAndClippedOnNoPageAtTheSmallestSize)
{
    Missing missing;
    QCoreApplication::installTranslator(&missing);
    const tests::Speaking german("de", "de_DE");
    Pages pagesInGerman;
    int shown = 0;
    pagesInGerman.walk([&](QWidget &window, const char *page) {
        ++shown;
        EXPECT_EQ(tests::clippedWords(window).join(QStringLiteral("; ")).toStdString(), "") << page;
    });
    EXPECT_EQ(shown, 14);
    QCoreApplication::removeTranslator(&missing);
    EXPECT_THAT(QStringList(missing.texts.begin(), missing.texts.end()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST(LanguageOfPages, CanBeAnyLanguageOnEveryPageAndHasRoomForLongerWords)
{
    MadeUpLanguage madeUp;
    QCoreApplication::installTranslator(&madeUp);
    {
        Pages pagesMadeUp;
        QSet<QString> plain;
        pagesMadeUp.walk([&](QWidget &window, const char *page) {
            EXPECT_EQ(tests::clippedWords(window).join(QStringLiteral("; ")).toStdString(), "") << page;
            for (const QString &text : textsOf(window))
                if (!plainWords(text).isEmpty() && !plain.contains(text)) {
                    plain << text;
                    ADD_FAILURE() << page << ": nobody can translate \"" << qPrintable(text) << '"';
                }
        });
    }
    QCoreApplication::removeTranslator(&madeUp);
}

TEST(LanguageOfPages, TheMadeUpOneMarksWordsAndLeavesPlacesAndUnits)
{
    const MadeUpLanguage madeUp;
    const QString text = madeUp.translate("", "%n planned sessions of 45 min", nullptr, 2);
    EXPECT_TRUE(text.startsWith(QLatin1String("%n p"))) << qPrintable(text);
    EXPECT_TRUE(text.endsWith(QLatin1String(" of 45 min"))) << qPrintable(text);
    EXPECT_TRUE(plainWords(text).isEmpty()) << qPrintable(text);
    EXPECT_EQ(plainWords(QStringLiteral("Fri 20 November: left out")), QStringList{QStringLiteral("left")});
}
