// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeout/exportdialog.h"

#include "ui/look/dialogbuttons.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using exchange::TakeoutFormat;

namespace {

enum Days { AllDays, ShownDays, ChosenDays };

/// A format in words: its name with its key, and what it is good for.
struct FormatWords {
    QString name;
    QString purpose;
};

FormatWords wordsOf(TakeoutFormat format)
{
    switch (format) {
    case TakeoutFormat::Archive:
        return {ExportDialog::tr("&Everything, as an archive (.zip)"),
                ExportDialog::tr("All data and recordings in an open format. Another Legwork can take it in or merge it.")};
    case TakeoutFormat::Tables:
        return {ExportDialog::tr("&Tables for a spreadsheet (.csv)"), ExportDialog::tr("Three files: sessions, sets and weeks.")};
    case TakeoutFormat::Calendar:
        return {ExportDialog::tr("&Calendar (.ics)"), ExportDialog::tr("Planned sessions. Importing the file there again updates them.")};
    case TakeoutFormat::Workouts:
        return {ExportDialog::tr("&Workouts for a watch (.fit)"),
                ExportDialog::tr("Planned runs, rides and walks with their steps, a file each. Strength is left out.")};
    case TakeoutFormat::Tcx:
        return {ExportDialog::tr("&Activities (.tcx)"), ExportDialog::tr("Logged sessions with laps and samples, a file each.")};
    case TakeoutFormat::Gpx: break;
    }
    return {ExportDialog::tr("Trac&ks (.gpx)"), ExportDialog::tr("Logged sessions that have positions, a file each.")};
}

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("caption"));
    label->setWordWrap(true);
    return label;
}

QDateEdit *dateEdit(QDate day, const QString &name, QWidget *parent)
{
    auto *edit = new QDateEdit(day, parent);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

ExportDialog::ExportDialog(const ExportStart &start, QWidget *parent) : QDialog(parent), m_start(start)
{
    setWindowTitle(start.session ? tr("Export %1").arg(start.session->displayTitle()) : tr("Export"));
    build();
    for (const TakeoutFormat format : exchange::allTakeoutFormats)
        if (offers(format)) {
            choose(format);
            m_formats[format]->setFocus();
            break;
        }
    resize(560, sizeHint().height());
}

void ExportDialog::build()
{
    // Made in the order Tab walks them.
    m_what = buildFormats();
    m_when = buildDays();
    m_where = buildPlace();
    m_problem = new WarnLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setVisible(false);
    m_buttons = dialogButtons(*this, tr("Export"));
    disconnect(m_buttons, &QDialogButtonBox::accepted, nullptr, nullptr);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { emit exportWanted(order()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(m_what);
    column->addWidget(m_when);
    column->addWidget(m_where);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(m_progress);
    column->addWidget(m_buttons);
    m_when->setVisible(!m_start.session);
}

QWidget *ExportDialog::buildFormats()
{
    auto *box = new QWidget(this);
    auto *group = new QButtonGroup(box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const TakeoutFormat format : exchange::allTakeoutFormats) {
        const FormatWords words = wordsOf(format);
        auto *button = new QRadioButton(words.name, box);
        button->setAccessibleDescription(words.purpose);
        group->addButton(button);
        m_formats[format] = button;
        auto *purpose = caption(words.purpose, box);
        purpose->setContentsMargins(Theme::margin + Theme::smallRadius, 0, 0, Theme::smallRadius);
        column->addWidget(button);
        column->addWidget(purpose);
        button->setVisible(offers(format));
        purpose->setVisible(offers(format));
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                followFormat();
        });
    }
    return box;
}

QWidget *ExportDialog::buildDays()
{
    auto *box = new QWidget(this);
    m_days = new QComboBox(box);
    m_days->addItem(tr("All days"), AllDays);
    m_days->addItem(tr("The days shown"), ShownDays);
    m_days->addItem(tr("From … to …"), ChosenDays);
    m_days->setAccessibleName(tr("Which days"));
    auto *label = new QLabel(tr("&Days:"), box);
    label->setBuddy(m_days);
    m_from = dateEdit(m_start.shownFirst, tr("First day"), box);
    m_to = dateEdit(m_start.shownLast, tr("Last day"), box);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_days);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addStretch(1);
    connect(m_days, &QComboBox::currentIndexChanged, this, &ExportDialog::followDays);
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &ExportDialog::check);
    return box;
}

QWidget *ExportDialog::buildPlace()
{
    auto *box = new QWidget(this);
    m_path = new QLineEdit(box);
    m_path->setAccessibleName(tr("Where to"));
    auto *label = new QLabel(tr("W&here:"), box);
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("Ch&oose…"), box);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose where to"));
    m_watch = new QPushButton(tr("On the watc&h"), box);
    m_watch->setAutoDefault(false);
    m_watch->setToolTip(m_start.watches.value(0));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    row->addWidget(m_watch);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    connect(m_watch, &QPushButton::clicked, this, [this] { m_path->setText(QDir::toNativeSeparators(m_start.watches.value(0))); });
    return box;
}

bool ExportDialog::offers(TakeoutFormat format) const
{
    if (!m_start.session)
        return true;
    const core::Session &session = *m_start.session;
    if (format == TakeoutFormat::Workouts)
        return session.planned && !core::isStrength(session.kind);
    return session.logged && (format == TakeoutFormat::Tcx || format == TakeoutFormat::Gpx);
}

TakeoutFormat ExportDialog::format() const
{
    for (const auto &[format, button] : m_formats)
        if (button->isChecked())
            return format;
    return TakeoutFormat::Archive;
}

void ExportDialog::choose(TakeoutFormat format) { m_formats[format]->setChecked(true); }

void ExportDialog::followFormat()
{
    m_when->setEnabled(format() != TakeoutFormat::Archive);
    m_watch->setVisible(format() == TakeoutFormat::Workouts && !m_start.watches.isEmpty());
    m_path->setText(QDir::toNativeSeparators(suggestedPath()));
    followDays();
}

void ExportDialog::followDays()
{
    const bool chosen = m_days->currentData().toInt() == ChosenDays;
    m_from->setVisible(chosen);
    m_to->setVisible(chosen);
    check();
}

QString ExportDialog::suggestedPath() const
{
    const QDir folder(m_start.folder);
    const QString ending = exchange::fileEnding(format());
    if (m_start.session)
        return folder.filePath(QStringLiteral("%1 %2.%3").arg(m_start.session->day().toString(Qt::ISODate),
                                                              m_start.session->displayTitle().replace(QLatin1Char('/'), QLatin1Char('-')), ending));
    if (exchange::writesManyFiles(format()))
        return folder.filePath(format() == TakeoutFormat::Workouts ? tr("Legwork workouts") : tr("Legwork activities"));
    return folder.filePath(QStringLiteral("Legwork %1.%2").arg(m_start.today.toString(Qt::ISODate), ending));
}

exchange::TakeoutOrder ExportDialog::order() const
{
    exchange::TakeoutOrder order;
    order.format = format();
    order.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    order.zone = QTimeZone::systemTimeZone();
    order.today = m_start.today;
    if (m_start.session)
        order.session = m_start.session->id;
    else if (order.format != TakeoutFormat::Archive && m_days->currentData().toInt() != AllDays) {
        const bool chosen = m_days->currentData().toInt() == ChosenDays;
        order.first = chosen ? m_from->date() : m_start.shownFirst;
        order.last = chosen ? m_to->date() : m_start.shownLast;
    }
    return order;
}

QString ExportDialog::problem() const
{
    const exchange::TakeoutOrder wanted = order();
    if (wanted.first && wanted.last && *wanted.last < *wanted.first)
        return tr("Days: the last day is before the first one.");
    if (wanted.path.isEmpty())
        return tr("Where: name a file or a folder.");
    const QFileInfo info(wanted.path);
    if (!info.isDir() && !QFileInfo(info.absolutePath()).isDir())
        return tr("Where: there is no folder %1.").arg(QDir::toNativeSeparators(info.absolutePath()));
    if (info.isDir() && (wanted.format == TakeoutFormat::Archive || wanted.format == TakeoutFormat::Calendar))
        return tr("Where: this is a folder; name a file in it.");
    return {};
}

QString ExportDialog::remark() const
{
    return QFileInfo(order().path).isFile() ? tr("This file is there already and will be replaced.") : QString();
}

void ExportDialog::check()
{
    if (!m_buttons)
        return;
    const QString wrong = problem();
    setProblem(*m_problem, *m_buttons, wrong);
    if (wrong.isEmpty())
        m_problem->setRemark(remark());
}

void ExportDialog::choosePlace()
{
    const bool folder = exchange::writesManyFiles(format()) && !m_start.session;
    auto *dialog = new QFileDialog(this, tr("Export to"), QFileInfo(order().path).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::AnyFile);
    if (!folder) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(exchange::fileEnding(format()));
        dialog->selectFile(QFileInfo(order().path).fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void ExportDialog::showProgress(int percent)
{
    if (!m_running) {
        m_running = true;
        m_problem->setProblem({});
        for (QWidget *part : {m_what, m_when, m_where, static_cast<QWidget *>(m_buttons->button(QDialogButtonBox::Ok))})
            part->setEnabled(false);
        m_progress->setVisible(true);
        m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
    }
    m_progress->setValue(percent);
}

void ExportDialog::showProblem(const QString &problem)
{
    m_running = false;
    m_progress->setVisible(false);
    for (QWidget *part : {m_what, m_when, m_where, static_cast<QWidget *>(m_buttons->button(QDialogButtonBox::Ok))})
        part->setEnabled(true);
    m_when->setEnabled(format() != TakeoutFormat::Archive);
    m_problem->setProblem(problem);
    m_path->setFocus();
}

void ExportDialog::reject()
{
    if (m_running)
        emit cancelWanted();
    else
        QDialog::reject();
}

} // namespace ui
