using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Oversight.PolicyMutation.Tests.Mutants;

/// <summary>Changes of the verbs that a rule is declared with.</summary>
internal static class ChainEdits
{
    // Without one of these a rule still loads, and says something else.
    private static readonly HashSet<string> Optional = ["When", "Unless", "InTheYearOf", "DoneOn", "Showing", "WithoutRise"];

    // The verbs that take a condition; the others take a date or a number.
    private static readonly HashSet<string> Conditional = ["When", "Unless", "Hold", "Counting", "Among", "Rate", "Class", "Spares", "Officers"];

    private static readonly string[][] Exchanged =
    [
        ["AtLeast", "AtMost"],
        ["PerObject", "PerObjectAndItem", "PerObjectMergingJointVisits"],
    ];

    /// <summary>The changes of one call.</summary>
    public static IEnumerable<Edit> Of(InvocationExpressionSyntax call)
    {
        var member = (MemberAccessExpressionSyntax)call.Expression;
        var name = member.Name.Identifier.Text;
        var at = member.Name.SpanStart;
        if (Optional.Contains(name))
        {
            yield return new Edit(member.Expression.Span.End, call.Span.End, "", $"without .{name}(…)", at);
        }

        foreach (var other in Exchanged.Where(names => names.Contains(name)).SelectMany(names => names).Where(other => other != name))
        {
            yield return new Edit(at, member.Name.Span.End, other, $".{other} for .{name}", at);
        }

        // A condition that is one word has no other mutant.
        if (Conditional.Contains(name) && call.ArgumentList.Arguments[^1].Expression is LambdaExpressionSyntax { ExpressionBody: MemberAccessExpressionSyntax word })
        {
            yield return new Edit(word.SpanStart, word.SpanStart, "!", $"{word} negated", word.SpanStart);
        }

        if (name == "Done" && Beginning(call) is { } begins)
        {
            var (first, second) = (begins.ArgumentList, call.ArgumentList);
            yield return Exchange(call, first, second, $"begins with {second} and done with {first}", at);
        }

        if (name == "Class" && member.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Class" } } before)
        {
            var (first, second) = (before.ArgumentList.Arguments[^1], call.ArgumentList.Arguments[^1]);
            yield return Exchange(call, first, second, $"the class before takes {second}, and this one {first}", at);
        }
    }

    /// <summary>Two parts of a chain in each other's place.</summary>
    private static Edit Exchange(SyntaxNode chain, SyntaxNode first, SyntaxNode second, string change, int at) => new(
        first.SpanStart,
        second.Span.End,
        second + chain.ToString()[(first.Span.End - chain.SpanStart)..(second.SpanStart - chain.SpanStart)] + first,
        change,
        at);

    /// <summary>The call of a deadline's chain that says from when, or by when, it runs.</summary>
    private static InvocationExpressionSyntax? Beginning(InvocationExpressionSyntax done) => done.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .FirstOrDefault(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "From" or "DueOn" });
}
