// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/house/declarations.h"

#include "tests/core/house/sourcetree.h"

#include <QRegularExpression>

namespace tests {

namespace {

/// The head without operator symbols, attributes and template arguments, so that its brackets can be trusted.
QString simplified(QString head)
{
    static const QRegularExpression operatorSymbol(QStringLiteral("\\boperator\\s*(\\(\\)|\\[\\]|[^\\s\\w(]+)"));
    static const QRegularExpression attribute(QStringLiteral("\\[\\[[^\\]]*\\]\\]"));
    static const QRegularExpression arguments(QStringLiteral("<[^<>]*>"));
    head.replace(operatorSymbol, QStringLiteral("operator_symbol"));
    head.remove(attribute);
    for (qsizetype before = -1; before != head.size();) {
        before = head.size();
        head.remove(arguments);
    }
    return head.simplified();
}

/// What is left of a simplified head outside its round brackets.
QString outsideBrackets(const QString &head)
{
    QString rest;
    int depth = 0;
    for (const QChar c : head) {
        depth += c == QLatin1Char('(') ? 1 : 0;
        if (depth == 0)
            rest += c;
        depth -= c == QLatin1Char(')') ? 1 : 0;
    }
    return rest;
}

bool isAssignment(const QString &head)
{
    static const QRegularExpression given(QStringLiteral("(^|[^=!<>])=(?!=|\\s*(default|delete|0)\\s*$)"));
    return given.match(outsideBrackets(head)).hasMatch();
}

bool isFunction(const QString &head)
{
    static const QRegularExpression other(
        QStringLiteral("^(using|typedef|static_assert|friend class|extern template)\\b"));
    return head.contains(QLatin1Char('(')) && !isAssignment(head) && !other.match(head).hasMatch();
}

bool isType(const QString &head)
{
    static const QRegularExpression type(QStringLiteral("^(template )?(class|struct|union)\\b"));
    return type.match(head).hasMatch() && !head.contains(QLatin1Char('('));
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(blanked(text)) {}

    std::vector<Declaration> run()
    {
        for (; m_at < m_text.size(); ++m_at)
            step(m_text[m_at].toLatin1());
        return std::move(m_found);
    }

private:
    int lineAt(qsizetype position) const
    {
        return int(QStringView(m_text).left(position).count(QLatin1Char('\n'))) + 1;
    }

    qsizetype closingBrace(qsizetype open) const
    {
        int depth = 0;
        for (qsizetype i = open; i < m_text.size(); ++i) {
            depth += m_text[i] == QLatin1Char('{') ? 1 : m_text[i] == QLatin1Char('}') ? -1 : 0;
            if (depth == 0)
                return i;
        }
        return m_text.size() - 1;
    }

    QString head() const { return m_text.mid(m_start, m_at - m_start); }
    void restart() { m_start = m_at + 1; }

    void emitDeclaration(Declaration::Kind kind, bool hasBody, qsizetype end)
    {
        Declaration d;
        d.kind = kind;
        d.place = m_scopes.back();
        d.head = head();
        d.hasBody = hasBody;
        qsizetype first = m_start;
        while (first < m_at && m_text[first].isSpace())
            ++first;
        d.firstLine = d.nameLine = lineAt(first);
        d.lastLine = lineAt(end);
        if (kind == Declaration::Kind::Function) {
            const QString simple = simplified(d.head);
            static const QRegularExpression word(QStringLiteral("([~\\w:]+)\\s*\\("));
            static const QRegularExpression lastWord(QStringLiteral("\\w+$"));
            d.name = word.match(simple).captured(1);
            static const QRegularExpression test(QStringLiteral("^TEST(?:_F|_P)?\\((\\w+), (\\w+)\\)"));
            if (const auto match = test.match(simple); match.hasMatch())
                d.name = match.captured(1) + QLatin1Char('.') + match.captured(2);
            d.nameLine = lineAt(std::max(first, m_text.indexOf(lastWord.match(d.name).captured(), first)));
        }
        m_found.push_back(d);
    }

    void open()
    {
        const QString simple = simplified(head());
        const QChar before = m_at > 0 ? m_text[m_at - 1] : QChar();
        const bool initialiser = before.isLetterOrNumber() || before == QLatin1Char('_') || before == QLatin1Char('>');
        const qsizetype close = closingBrace(m_at);
        if (m_depth > 0 || (initialiser && !simple.startsWith(QLatin1String("namespace"))) || isAssignment(simple)) {
            m_at = close;
        } else if (simple.contains(QRegularExpression(QStringLiteral("^(inline )?namespace\\b|^extern$")))) {
            m_scopes.push_back(Declaration::Place::Namespace);
            restart();
        } else if (isType(simple)) {
            emitDeclaration(Declaration::Kind::Type, true, close);
            const bool isClass = simple.contains(QRegularExpression(QStringLiteral("^(template )?class\\b")));
            const bool hidden = isClass || m_scopes.back() == Declaration::Place::HiddenMember;
            m_scopes.push_back(hidden ? Declaration::Place::HiddenMember : Declaration::Place::PublicMember);
            restart();
        } else if (isFunction(simple)) {
            emitDeclaration(Declaration::Kind::Function, true, close);
            m_at = close;
            restart();
        } else {
            m_at = close;
        }
    }

    void colon()
    {
        static const QRegularExpression access(
            QStringLiteral("(?:^|\\s)(public|protected|private|signals|Q_SIGNALS)(\\s+slots)?$"));
        const auto match = access.match(head().trimmed());
        if (!match.hasMatch() || m_scopes.size() < 2)
            return;
        const QString word = match.captured(1);
        const bool hidden = word == QLatin1String("private") || word == QLatin1String("protected");
        m_scopes.back() = hidden ? Declaration::Place::HiddenMember : Declaration::Place::PublicMember;
        restart();
    }

    void step(char c)
    {
        if (c == '(' || c == '[')
            ++m_depth;
        else if (c == ')' || c == ']')
            --m_depth;
        else if (c == '{')
            open();
        else if (c == ':' && m_depth == 0)
            colon();
        else if (c == '}' && m_depth == 0) {
            if (m_scopes.size() > 1)
                m_scopes.pop_back();
            restart();
        } else if (c == ';' && m_depth == 0) {
            const QString simple = simplified(head());
            if (!simple.isEmpty())
                emitDeclaration(isFunction(simple) ? Declaration::Kind::Function : Declaration::Kind::Other, false,
                                m_at);
            restart();
        }
    }

    QString m_text;
    std::vector<Declaration> m_found;
    std::vector<Declaration::Place> m_scopes{Declaration::Place::Namespace};
    qsizetype m_start = 0;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::vector<Declaration> declarationsOf(const QString &text) { return Reader(text).run(); }

} // namespace tests
