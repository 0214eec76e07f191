// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/linescanner.h"
#include "core/rules/runtext.h"
#include "core/rules/runtextwords.h"
#include "core/stats/metabolic.h"

#include <QCoreApplication>
#include <algorithm>

namespace core {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RunText", text); }

/// A step being read: which words the line named, so that the rest can be filled in at the end.
struct Node {
    Step step;
    bool hasPace = false;
    bool hasRole = false;
    std::vector<Node> children;
    [[nodiscard]] bool isBlock() const { return !children.empty(); }
};

/// Work / recovery: what the line left unnamed is hard, then walk-jog.
void nameShorthand(Node &work, Node &recovery)
{
    const auto name = [](Node &node, StepPace pace) {
        if (node.isBlock() || node.hasPace)
            return;
        node.step.pace = pace;
        node.hasPace = true;
    };
    name(work, StepPace::Hard);
    name(recovery, StepPace::WalkJog);
}

StepPace unnamedPace(const Step &step, bool inRepeat)
{
    if (step.target == StepTarget::Effort) {
        const double effort = step.low.value_or(step.high.value_or(0));
        return effort >= 7 ? StepPace::Hard : effort >= 5 ? StepPace::Moderate : StepPace::Easy;
    }
    return inRepeat && step.target != StepTarget::None ? StepPace::Hard : StepPace::Easy;
}

Step withPaces(const Node &node, bool inRepeat)
{
    Step step = node.step;
    if (!node.isBlock() && !node.hasPace)
        step.pace = unnamedPace(step, inRepeat);
    for (const Node &child : node.children)
        step.children.push_back(withPaces(child, true));
    return step;
}

void fillRoles(std::vector<Step> &steps, const std::vector<Node> &nodes, const std::vector<StepRole> &inferred,
               size_t &next)
{
    for (size_t i = 0; i < steps.size(); ++i) {
        const StepRole role = inferred[next++];
        if (nodes[i].isBlock())
            fillRoles(steps[i].children, nodes[i].children, inferred, next);
        else if (!nodes[i].hasRole)
            steps[i].role = role;
    }
}

/// Reads one line by recursive descent. After the first problem everything returns at once.
class LineReader
{
public:
    explicit LineReader(const QString &text) : m_in(text) {}

    tl::expected<std::vector<Step>, TextProblem> read()
    {
        if (m_in.atEnd())
            return std::vector<Step>{};
        const std::vector<Node> nodes = list(0);
        if (!m_problem && !m_in.atEnd())
            blame(tr("a comma belongs here, or the end"));
        if (m_problem)
            return tl::unexpected(*m_problem);
        std::vector<Step> steps;
        for (const Node &node : nodes)
            steps.push_back(withPaces(node, false));
        size_t next = 0;
        fillRoles(steps, nodes, inferredRoles(steps), next);
        return steps;
    }

private:
    std::vector<Node> list(int depth);
    Node part(int depth);
    Node repeat(int depth, int rounds);
    Node step();
    void skipLast(Node &block);
    void words(Node &node);
    void amount(Step &step);
    void numberWithUnit(Step &step);
    void restOfTime(double unitSeconds, double &seconds);
    void target(Step &step);
    void effortTarget(Step &step);
    void range(Step &step, std::vector<bool> &clocks);
    void paceOrHeartRate(Step &step);
    void clampOrder(Step &step, double low, double high, const QString &why, qsizetype at);
    bool separator();
    std::optional<int> rounds();

    void blame(const QString &message) { blameAt(m_in.position(), message); }
    void blameAt(qsizetype position, const QString &message)
    {
        if (!m_problem)
            m_problem = TextProblem{position, message};
    }

    LineScanner m_in;
    std::optional<TextProblem> m_problem;
    int m_weight = 1; ///< how often what is being read runs
    int m_count = 0;  ///< steps so far, rolled out
};

bool LineReader::separator()
{
    return m_in.take(QLatin1Char(',')) || m_in.take(QLatin1Char('+')) || m_in.take(QLatin1Char(';'));
}

std::vector<Node> LineReader::list(int depth)
{
    std::vector<Node> nodes{part(depth)};
    while (!m_problem) {
        const bool shorthand = depth > 0 && m_in.take(QLatin1Char('/'));
        if (!shorthand && !separator())
            break;
        nodes.push_back(part(depth));
        if (shorthand)
            nameShorthand(nodes[nodes.size() - 2], nodes.back());
    }
    return nodes;
}

/// "5 x", or nothing when what follows is no repeat.
std::optional<int> LineReader::rounds()
{
    const qsizetype start = m_in.position();
    const std::optional<QString> number = m_in.digits();
    if (number && m_in.takeTimes()) {
        const int rounds = number->size() > 4 ? mostRounds + 1 : number->toInt();
        if (rounds < 1 || rounds > mostRounds)
            blameAt(start, tr("repeat between 1 and %1 times").arg(mostRounds));
        return rounds;
    }
    m_in.goTo(start);
    return std::nullopt;
}

Node LineReader::part(int depth)
{
    const std::optional<int> times = rounds();
    if (m_problem)
        return {};
    return times ? repeat(depth, *times) : step();
}

Node LineReader::repeat(int depth, int times)
{
    Node block;
    block.step.repeat = times;
    if (depth >= deepestRepeat) {
        blame(tr("repeats go at most %1 deep").arg(deepestRepeat));
        return block;
    }
    const int outer = m_weight;
    m_weight = std::min(m_weight * times, mostSteps + 1);
    const qsizetype open = m_in.position();
    if (m_in.take(QLatin1Char('('))) {
        block.children = list(depth + 1);
        if (!m_problem && !m_in.take(QLatin1Char(')'))) {
            if (m_in.atEnd())
                blameAt(open, tr("this bracket is never closed"));
            else
                blame(tr("a comma or a closing bracket belongs here"));
        }
    } else {
        block.children.push_back(part(depth + 1));
        if (!m_problem && m_in.take(QLatin1Char('/'))) {
            block.children.push_back(part(depth + 1));
            nameShorthand(block.children.front(), block.children.back());
        }
    }
    m_weight = outer;
    skipLast(block);
    return block;
}

Node LineReader::step()
{
    Node node;
    const qsizetype start = m_in.position();
    words(node);
    if (!m_problem)
        amount(node.step);
    if (!m_problem)
        words(node);
    if (!m_problem && m_in.take(QLatin1Char('@')))
        target(node.step);
    if (!m_problem)
        words(node);
    m_count += m_weight;
    if (m_count > mostSteps)
        blameAt(start, tr("more than %L1 steps, repeats rolled out").arg(mostSteps));
    return node;
}

/// "skip last" behind a repeat.
void LineReader::skipLast(Node &block)
{
    const qsizetype at = m_in.position();
    if (m_problem || !m_in.word("skip"))
        return;
    if (!m_in.word("last"))
        blame(tr("“skip” is followed by “last”"));
    m_in.anyWord({"recovery", "rest"});
    if (block.children.size() < 2)
        blameAt(at, tr("only a repeat of two steps or more can skip the last one"));
    block.step.skipLast = true;
}

/// Pace and role words, each at most once, in any order.
void LineReader::words(Node &node)
{
    for (;;) {
        const qsizetype at = m_in.position();
        if (const auto role = m_in.phrase(rolePhrases())) {
            if (node.hasRole)
                blameAt(at, tr("a step has one role"));
            node.step.role = *role;
            node.hasRole = true;
        } else if (const auto pace = m_in.phrase(pacePhrases())) {
            if (node.hasPace)
                blameAt(at, tr("a step has one pace"));
            node.step.pace = *pace;
            node.hasPace = true;
        } else {
            return;
        }
        if (m_problem)
            return;
    }
}

void LineReader::amount(Step &step)
{
    const qsizetype start = m_in.position();
    if (m_in.word("open")) {
        step.end = StepEnd::Open;
        return;
    }
    if (const auto clock = m_in.clock()) {
        step.amount = *clock;
    } else if (m_in.atDigit()) {
        numberWithUnit(step);
    } else if (m_in.atEnd()) {
        blame(tr("a step is missing here"));
    } else if (m_in.atLetter()) {
        blame(tr("this word is not known; start with a length, for example 10min, 400m or 2km"));
    } else {
        blame(tr("a step starts with a length, for example 10min, 400m or 2km"));
    }
    if (m_problem)
        return;
    if (step.amount <= 0)
        blameAt(start, tr("a step needs a length above 0"));
    else if (step.amount > (step.end == StepEnd::Time ? longestSeconds : longestMetres))
        blameAt(start,
                step.end == StepEnd::Time ? tr("a step lasts 100 hours at most") : tr("a step is 1,000 km at most"));
}

void LineReader::numberWithUnit(Step &step)
{
    const qsizetype start = m_in.position();
    const std::optional<QString> number = m_in.decimal();
    const std::optional<double> value = number ? exactNumber(*number) : std::nullopt;
    if (!value) {
        blameAt(start, tr("this number is too long"));
        return;
    }
    const auto distance = [&](double metres) {
        step.end = StepEnd::Distance;
        step.amount = metres;
    };
    if (m_in.anyWord({"km", "kilometres", "kilometers", "k"}))
        distance(exactNumber(*number, 3).value_or(0));
    else if (m_in.anyWord({"miles", "mile", "mi"}))
        distance(*value * metresPerMile);
    else if (m_in.anyWord({"metres", "meters", "metre", "meter"}))
        distance(*value);
    else if (m_in.anyWord({"seconds", "secs", "sec", "s"}))
        step.amount = *value;
    else if (m_in.anyWord({"hours", "hour", "h"}))
        restOfTime(3600, step.amount = *value * 3600);
    else if (m_in.anyWord({"minutes", "mins", "min"}) || (*value < 100 && m_in.word("m")))
        restOfTime(60, step.amount = *value * 60);
    else if (m_in.word("m"))
        distance(*value);
    else
        blame(tr("say what the %1 is: s, min, h, m, km or mi").arg(*number));
}

/// The minutes after hours and the seconds after minutes: "1h 30min", "2min30s".
void LineReader::restOfTime(double unitSeconds, double &seconds)
{
    const qsizetype start = m_in.position();
    const std::optional<QString> number = m_in.digits();
    if (!number)
        return;
    const double value = number->toDouble();
    if (unitSeconds == 3600 && m_in.anyWord({"minutes", "mins", "min", "m"})) {
        seconds += value * 60;
        restOfTime(60, seconds);
    } else if (m_in.anyWord({"seconds", "secs", "sec", "s"})) {
        seconds += value;
    } else {
        m_in.goTo(start); // it belongs to something else, which the caller will blame
    }
}

void LineReader::target(Step &step)
{
    const qsizetype start = m_in.position();
    if (m_in.anyWord({"effort", "rpe"})) {
        effortTarget(step);
        return;
    }
    m_in.anyWord({"hr", "pace"});
    if (!m_in.atDigit() && !m_in.atLetter())
        blameAt(start, tr("after @ comes a pace (5:00/km), an effort (effort 7) or a heart rate (140-150 bpm)"));
    else
        paceOrHeartRate(step);
}

void LineReader::effortTarget(Step &step)
{
    step.target = StepTarget::Effort;
    const qsizetype at = m_in.position();
    std::vector<bool> clocks;
    range(step, clocks);
    if (!m_problem && std::find(clocks.begin(), clocks.end(), true) != clocks.end())
        blameAt(at, tr("an effort is a number from 0 to 10"));
    clampOrder(step, 0, 10, tr("an effort is a number from 0 to 10"), at);
}

/// One value, two with a dash, "from" one or "up to" one. `clocks` says for each whether it was min:s.
void LineReader::range(Step &step, std::vector<bool> &clocks)
{
    const auto value = [&]() -> std::optional<double> {
        if (const auto clock = m_in.clock()) {
            clocks.push_back(true);
            return *clock;
        }
        const std::optional<QString> number = m_in.decimal();
        clocks.push_back(false);
        if (const auto read = number ? exactNumber(*number) : std::nullopt)
            return read;
        blame(tr("a number belongs here"));
        return std::nullopt;
    };
    if (m_in.word("from")) {
        step.low = value();
    } else if (m_in.word("up")) {
        if (!m_in.word("to"))
            blame(tr("“up” is followed by “to”"));
        else
            step.high = value();
    } else {
        step.low = step.high = value();
        if (!m_problem && m_in.takeDash())
            step.high = value();
    }
}

void LineReader::paceOrHeartRate(Step &step)
{
    const qsizetype at = m_in.position();
    std::vector<bool> clocks;
    range(step, clocks);
    if (m_problem)
        return;
    if (std::find(clocks.begin(), clocks.end(), !clocks.front()) != clocks.end()) {
        blameAt(at, tr("both ends of a range are written alike"));
        return;
    }
    step.target = StepTarget::Pace;
    double kilometres = 1;
    const qsizetype unit = m_in.position();
    if (!clocks.front() && m_in.anyWord({"bpm", "beats"})) {
        step.target = StepTarget::HeartRate;
        clampOrder(step, 20, 300, tr("a heart rate is between 20 and 300 beats per minute"), at);
        return;
    }
    const bool perUnit = (clocks.front() || m_in.word("s")) && m_in.take(QLatin1Char('/'));
    if (perUnit && m_in.anyWord({"mile", "mi"}))
        kilometres = metresPerMile / 1000;
    else if (!perUnit || !m_in.word("km"))
        blameAt(unit, clocks.front() ? tr("say per what: /km or /mi")
                                     : tr("a pace is written 5:00/km, a heart rate 140 bpm"));
    for (std::optional<double> *bound : {&step.low, &step.high}) {
        if (*bound)
            **bound /= kilometres;
    }
    clampOrder(step, 60, 3600, tr("a pace is between 1:00 and 60:00 per km"), at);
}

void LineReader::clampOrder(Step &step, double low, double high, const QString &why, qsizetype at)
{
    for (const std::optional<double> &bound : {step.low, step.high}) {
        if (bound && (*bound < low || *bound > high))
            blameAt(at, why);
    }
    if (step.low && step.high && *step.low > *step.high)
        std::swap(step.low, step.high);
}

} // namespace

tl::expected<std::vector<Step>, TextProblem> stepsFromText(const QString &text) { return LineReader(text).read(); }

} // namespace core
