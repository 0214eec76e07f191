// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/shoesdialog.h"

#include "ui/commands/commands.h"
#include "ui/commands/gearcommands.h"
#include "ui/log/logfields.h"
#include "ui/look/theme.h"
#include "ui/look/warnlabel.h"
#include "ui/look/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <algorithm>

namespace ui {

namespace {

enum Column { Name, Covered, State, ColumnCount };
constexpr double farthest = 100'000'000; // metres: a typing slip, not a shoe

QString optionalDistance(const std::optional<core::Metres> &distance, core::LengthUnit unit)
{
    return distance ? exactDistance(*distance, unit) : QString();
}

/// Reads a distance into `into`; gives what is wrong with it. Text that still says what is stored changes nothing.
QString readDistance(std::optional<core::Metres> &into, const QString &text, core::LengthUnit unit)
{
    if (text.trimmed() == optionalDistance(into, unit))
        return {};
    if (text.trimmed().isEmpty()) {
        into.reset();
        return {};
    }
    const auto distance = parseDistance(text, unit);
    if (!distance || distance->value > farthest)
        return ShoesDialog::tr("“%1” is not saved: write it like 600 or 600 km").arg(text.trimmed());
    into = distance;
    return {};
}

} // namespace

ShoesDialog::ShoesDialog(Commands &commands, QWidget *parent)
    : QDialog(parent), m_commands(commands), m_list(new QTreeWidget(this)), m_empty(new QLabel(this)), m_form(new QWidget(this)),
      m_problem(new WarnLabel(this))
{
    setWindowTitle(tr("Shoes"));
    build();
    resize(620, 480);
    connect(&commands.store().journal(), &core::Journal::changed, this, &ShoesDialog::refresh);
    refresh();
    m_list->setFocus();
}

void ShoesDialog::build()
{
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Shoes"), tr("Covered"), tr("State")});
    m_list->setAccessibleName(tr("Shoes"));
    m_list->setRootIsDecorated(false);
    m_list->setProperty("plain", true);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Covered, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    m_empty->setText(tr("No shoes yet. Add a pair, and its kilometres are counted from the runs logged with it."));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", QStringLiteral("caption"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::gap);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    addForm(*column);
    column->addWidget(m_problem);
    addButtons(*column);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShoesDialog::follow);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, this, [this] { m_commands.undoStack().undo(); });
}

QLineEdit *ShoesDialog::addField(const QString &name)
{
    auto *edit = new QLineEdit(m_form);
    edit->setAccessibleName(QString(name).remove(QLatin1Char('&')));
    static_cast<QFormLayout *>(m_form->layout())->addRow(name, edit);
    connect(edit, &QLineEdit::editingFinished, this, &ShoesDialog::commit);
    return edit;
}

void ShoesDialog::addForm(QVBoxLayout &column)
{
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addField(tr("&Name"));
    m_start = addField(tr("Covered &before"));
    m_warn = addField(tr("&Warn at"));
    m_warn->setPlaceholderText(tr("never"));
    m_usualBox = new QCheckBox(tr("The &usual pair: new runs get it by themselves"), m_form);
    m_retiredBox = new QCheckBox(tr("&Retired: not offered any more, its history stays"), m_form);
    form->addRow(m_usualBox);
    form->addRow(m_retiredBox);
    column.addWidget(m_form);
    connect(m_usualBox, &QCheckBox::clicked, this, &ShoesDialog::setUsual);
    connect(m_retiredBox, &QCheckBox::clicked, this, &ShoesDialog::retire);
}

void ShoesDialog::addButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *more = buttons->addButton(tr("&Add a pair"), QDialogButtonBox::ActionRole);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    column.addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(more, &QPushButton::clicked, this, &ShoesDialog::add);
    connect(m_delete, &QPushButton::clicked, this, &ShoesDialog::erase);
}

void ShoesDialog::refresh()
{
    auto pairs = core::gearMileages(m_commands.store().database());
    const auto preferences = m_commands.store().preferences();
    if (!pairs || !preferences) {
        m_problem->setProblem(tr("The shoes cannot be read: %1").arg((!pairs ? pairs.error() : preferences.error()).message));
        return;
    }
    m_pairs = std::move(*pairs);
    m_preferences = *preferences;
    m_usual = usualGear(m_commands);
    if (!chosen())
        m_chosen = m_pairs.empty() ? std::nullopt : std::optional(m_pairs.front().gear.id);
    fill();
}

void ShoesDialog::choose(core::GearId gear)
{
    m_chosen = gear;
    refresh();
}

void ShoesDialog::fill()
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const core::GearMileage &pair : m_pairs) {
            QStringList state;
            if (pair.gear.retired)
                state << tr("retired");
            if (m_usual == pair.gear.id)
                state << tr("usual pair");
            if (pair.isWorn() && !pair.gear.retired)
                state << tr("past %1").arg(exactDistance(*pair.gear.warn, m_preferences.lengths));
            auto *item = new QTreeWidgetItem(
                m_list, {pair.gear.name, distanceText(pair.covered, m_preferences.lengths), state.join(QStringLiteral(", "))});
            item->setTextAlignment(Covered, Qt::AlignRight | Qt::AlignVCenter);
            if (m_chosen == pair.gear.id)
                m_list->setCurrentItem(item);
        }
    }
    m_empty->setVisible(m_pairs.empty());
    follow();
}

const core::GearMileage *ShoesDialog::chosen() const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [this](const auto &pair) { return m_chosen == pair.gear.id; });
    return found == m_pairs.end() ? nullptr : &*found;
}

void ShoesDialog::follow()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_chosen = row >= 0 ? std::optional(m_pairs[size_t(row)].gear.id) : std::nullopt;
    const core::GearMileage *pair = chosen();
    m_form->setVisible(pair != nullptr);
    m_delete->setEnabled(pair && pair->sessions == 0);
    m_delete->setToolTip(pair && pair->sessions > 0 ? tr("%n sessions were logged with them: retire them instead", nullptr, pair->sessions)
                                                    : QString());
    m_problem->setProblem({});
    if (!pair)
        return;
    m_name->setText(pair->gear.name);
    m_start->setText(exactDistance(pair->gear.start, m_preferences.lengths));
    m_warn->setText(optionalDistance(pair->gear.warn, m_preferences.lengths));
    m_usualBox->setChecked(m_usual == pair->gear.id);
    m_usualBox->setEnabled(!pair->gear.retired);
    m_retiredBox->setChecked(pair->gear.retired);
}

QString ShoesDialog::read(core::Gear &into) const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Name: shoes need one");
    into.name = m_name->text().trimmed();
    std::optional<core::Metres> start = into.start;
    if (const QString problem = readDistance(start, m_start->text(), m_preferences.lengths); !problem.isEmpty())
        return tr("Covered before: %1").arg(problem);
    into.start = start.value_or(core::Metres{0});
    if (const QString problem = readDistance(into.warn, m_warn->text(), m_preferences.lengths); !problem.isEmpty())
        return tr("Warn at: %1").arg(problem);
    return {};
}

void ShoesDialog::commit()
{
    const core::GearMileage *pair = chosen();
    if (!pair)
        return;
    const core::Gear before = pair->gear;
    core::Gear after = before;
    const QString problem = read(after);
    m_problem->setProblem(problem);
    if (problem.isEmpty() && !(after == before))
        editGear(m_commands, before, after);
}

void ShoesDialog::add()
{
    core::Gear gear;
    gear.id = core::GearId::create();
    const auto taken = [this](const QString &name) {
        return std::any_of(m_pairs.begin(), m_pairs.end(), [&](const auto &pair) { return pair.gear.name == name; });
    };
    gear.name = tr("New shoes");
    for (int number = 2; taken(gear.name); ++number)
        gear.name = tr("New shoes %1").arg(number);
    m_chosen = gear.id;
    if (!addGear(m_commands, gear))
        return;
    choose(gear.id);
    m_name->setFocus();
    m_name->selectAll();
}

void ShoesDialog::setUsual(bool usual)
{
    if (const core::GearMileage *pair = chosen(); pair && !setUsualGear(m_commands, usual ? std::optional(pair->gear) : std::nullopt))
        follow();
}

void ShoesDialog::retire(bool retired)
{
    const core::GearMileage *pair = chosen();
    if (pair && !retireGear(m_commands, core::Gear(pair->gear), retired))
        follow();
}

void ShoesDialog::erase()
{
    if (const core::GearMileage *pair = chosen())
        deleteGear(m_commands, core::GearMileage(*pair));
}

void openShoes(Commands &commands, QWidget &parent, std::optional<core::GearId> chosen)
{
    auto *dialog = new ShoesDialog(commands, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen)
        dialog->choose(*chosen);
    dialog->open();
}

} // namespace ui
