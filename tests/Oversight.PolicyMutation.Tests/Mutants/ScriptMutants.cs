using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Oversight.Contracts.Authoring;

namespace Oversight.PolicyMutation.Tests.Mutants;

/// <summary>The mutants of a policy script: each has one place where it says something else than the rule.</summary>
internal static class ScriptMutants
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.CSharp14, kind: SourceCodeKind.Script);

    private static readonly HashSet<string> DrawDefinitions =
        [nameof(ShapedDraw.Spares), nameof(ShapedDraw.Teams), nameof(ShapedDraw.Officers), nameof(ShapedDraw.MayCrossSections)];

    /// <summary>All mutants of a script, in the order of their places.</summary>
    /// <param name="pack">Folder name of the plug-in.</param>
    /// <param name="file">The script, relative to the plug-in's folder.</param>
    /// <param name="source">Its text.</param>
    public static IEnumerable<Mutant> Of(string pack, string file, string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, Script);
        return tree.GetRoot().DescendantNodes()
            .SelectMany(node => Edits(node).Select(edit => (Edit: edit, Within: StatementOf(node))))
            .OrderBy(found => found.Edit.At)
            .Select(found =>
            {
                var place = tree.GetText().Lines.GetLinePosition(found.Edit.At);
                return new Mutant(
                    0, pack, file, place.Line + 1, place.Character + 1, found.Edit.Change, found.Within, found.Edit.In(source));
            });
    }

    private static IEnumerable<Edit> Edits(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary => ConditionEdits.Of(binary),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => ConditionEdits.Of(not),
        IsPatternExpressionSyntax pattern => ConditionEdits.Of(pattern),
        BinaryPatternSyntax alternatives => ConditionEdits.Of(alternatives),
        LiteralExpressionSyntax literal => ConditionEdits.Of(literal),
        ConditionalExpressionSyntax conditional => ConditionEdits.Of(conditional),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } call => ChainEdits.Of(call),
        _ => [],
    };

    /// <summary>The id of the rule that a statement declares; of a definition, which has none, the name that the engine gives it.</summary>
    private static string StatementOf(SyntaxNode node)
    {
        var statement = node.AncestorsAndSelf().OfType<GlobalStatementSyntax>().First();
        var first = statement.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .First(call => call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax });
        var member = (MemberAccessExpressionSyntax)first.Expression;
        if (member.Expression is IdentifierNameSyntax { Identifier.Text: "Draw" } && DrawDefinitions.Contains(member.Name.Identifier.Text))
        {
            // What a pack lays down for its draws begins with the id of a rule too, which is not its own.
            return $"(ShapedDraw.{member.Name})";
        }

        return first.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string id } }, ..]
            ? id
            : $"(Judged{member.Expression}.{member.Name})";
    }
}
