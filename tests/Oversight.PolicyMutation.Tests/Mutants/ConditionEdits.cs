using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Oversight.PolicyMutation.Tests.Mutants;

/// <summary>Changes within a condition.</summary>
internal static partial class ConditionEdits
{
    private static readonly Dictionary<SyntaxKind, string> Exchanged = new()
    {
        [SyntaxKind.GreaterThanOrEqualExpression] = ">",
        [SyntaxKind.GreaterThanExpression] = ">=",
        [SyntaxKind.LessThanOrEqualExpression] = "<",
        [SyntaxKind.LessThanExpression] = "<=",
        [SyntaxKind.EqualsExpression] = "!=",
        [SyntaxKind.NotEqualsExpression] = "==",
        [SyntaxKind.AddExpression] = "-",
        [SyntaxKind.SubtractExpression] = "+",
    };

    /// <summary>A comparison or sum with another operator; <c>and</c> for <c>or</c>, and each operand left out.</summary>
    public static IEnumerable<Edit> Of(BinaryExpressionSyntax binary)
    {
        if (Exchanged.TryGetValue(binary.Kind(), out var other))
        {
            var token = binary.OperatorToken;
            yield return new Edit(token.SpanStart, token.Span.End, other, $"{Short(binary)} with {other}", token.SpanStart);
        }
        else if (binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression)
        {
            var exchanged = binary.IsKind(SyntaxKind.LogicalAndExpression) ? "||" : "&&";
            yield return new Edit(
                binary.SpanStart,
                binary.Span.End,
                $"({Closed(binary.Left)} {exchanged} {Closed(binary.Right)})",
                $"{binary.OperatorToken.Text} before {Short(binary.Right)} is {exchanged}",
                binary.OperatorToken.SpanStart);
            foreach (var edit in Dropped(binary, Operands))
            {
                yield return edit;
            }
        }
    }

    /// <summary>A negation left out.</summary>
    public static IEnumerable<Edit> Of(PrefixUnaryExpressionSyntax not) =>
        [new Edit(not.SpanStart, not.Operand.SpanStart, "", $"{Short(not)} without !", not.SpanStart)];

    /// <summary><c>is</c> for <c>is not</c> and the other way round.</summary>
    public static IEnumerable<Edit> Of(IsPatternExpressionSyntax test)
    {
        var pattern = test.Pattern;
        yield return pattern is UnaryPatternSyntax { RawKind: (int)SyntaxKind.NotPattern } not
            ? new Edit(not.SpanStart, not.Pattern.SpanStart, "", $"{Short(test)} without not", test.IsKeyword.SpanStart)
            : new Edit(
                pattern.SpanStart,
                pattern.Span.End,
                pattern is BinaryPatternSyntax ? $"not ({pattern})" : $"not {pattern}",
                $"{Short(test)} with not",
                test.IsKeyword.SpanStart);
    }

    /// <summary>Each alternative of a pattern left out.</summary>
    public static IEnumerable<Edit> Of(BinaryPatternSyntax alternatives) => Dropped(alternatives, Operands);

    /// <summary>The other truth; one for nothing, and nothing for one.</summary>
    public static IEnumerable<Edit> Of(LiteralExpressionSyntax literal)
    {
        var other = (literal.Kind(), literal.Token.Value) switch
        {
            (SyntaxKind.TrueLiteralExpression, _) => "false",
            (SyntaxKind.FalseLiteralExpression, _) => "true",
            (SyntaxKind.NumericLiteralExpression, 0) => "1",
            (SyntaxKind.NumericLiteralExpression, 1) => "0",
            _ => null,
        };
        return other is null
            ? []
            : [new Edit(literal.SpanStart, literal.Span.End, other, $"{other} for {literal} in {Short(literal.Parent!)}", literal.SpanStart)];
    }

    /// <summary>The two branches exchanged.</summary>
    public static IEnumerable<Edit> Of(ConditionalExpressionSyntax conditional) =>
    [
        new Edit(
            conditional.WhenTrue.SpanStart,
            conditional.WhenFalse.Span.End,
            $"{conditional.WhenFalse} : {conditional.WhenTrue}",
            $"branches exchanged after {Short(conditional.Condition)} ?",
            conditional.QuestionToken.SpanStart),
    ];

    /// <summary>A chain of one operator without one of its members. The whole chain is taken at its top.</summary>
    private static IEnumerable<Edit> Dropped<TNode>(TNode node, Func<TNode, IEnumerable<SyntaxNode>> operands)
        where TNode : SyntaxNode
    {
        if (node.Parent.IsKind(node.Kind()))
        {
            yield break;
        }

        var all = operands(node).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            var (start, end) = i == 0 ? (all[0].SpanStart, all[1].SpanStart) : (all[i - 1].Span.End, all[i].Span.End);
            yield return new Edit(start, end, "", $"without {Short(all[i])}", all[i].SpanStart);
        }
    }

    private static IEnumerable<SyntaxNode> Operands(BinaryExpressionSyntax node) =>
        node.Left.IsKind(node.Kind()) ? [.. Operands((BinaryExpressionSyntax)node.Left), node.Right] : [node.Left, node.Right];

    private static IEnumerable<SyntaxNode> Operands(BinaryPatternSyntax node) =>
        node.Left.IsKind(node.Kind()) ? [.. Operands((BinaryPatternSyntax)node.Left), node.Right] : [node.Left, node.Right];

    /// <summary>An operand that keeps together beside another operator.</summary>
    private static string Closed(ExpressionSyntax operand) =>
        operand.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression ? $"({operand})" : $"{operand}";

    private static string Short(SyntaxNode node) => Space().Replace(node.ToString(), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
