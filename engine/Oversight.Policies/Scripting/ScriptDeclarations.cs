using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Oversight.Policies.Scripting;

/// <summary>What a script declares and takes, with the places: read from its source, without running it.</summary>
internal sealed class ScriptDeclarations
{
    private const string CitesName = "Cites";

    public ScriptDeclarations(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var calls = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(call => (Call: call, Method: model.GetSymbolInfo(call).Symbol as IMethodSymbol))
            .Where(found => found.Method is not null)
            .ToArray();
        Rules =
        [
            .. calls.Where(found => found.Method!.Parameters is [{ Name: "id" }, ..] && found.Call.ArgumentList.Arguments.Count > 0)
                .Select(found => Rule(model, found.Call)),
        ];
        Parameters =
        [
            .. calls.Where(found => ScriptReads.IsParameterLookup(found.Method!) && found.Call.ArgumentList.Arguments.Count > 0)
                .Select(found => Taken(model, tree.GetRoot(), found.Call, found.Method!)),
        ];
    }

    /// <summary>The rules, those that shape the draw among them, in the order of the source.</summary>
    public IReadOnlyList<DeclaredInScript> Rules { get; }

    /// <summary>The parameters that it takes, in the order of the source.</summary>
    public IReadOnlyList<TakenParameter> Parameters { get; }

    private static TakenParameter Taken(SemanticModel model, SyntaxNode root, InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var name = call.ArgumentList.Arguments[0].Expression;
        var variable = call.Parent?.Parent is VariableDeclaratorSyntax declarator ? model.GetDeclaredSymbol(declarator) : null;
        var isUsed = variable is null || root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(
            other => other.Identifier.Text == variable.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(other).Symbol, variable));
        return new TakenParameter(model.GetConstantValue(name).Value as string ?? "", method.Name, isUsed, name.GetLocation());
    }

    private static DeclaredInScript Rule(SemanticModel model, InvocationExpressionSyntax call)
    {
        var id = call.ArgumentList.Arguments[0].Expression;
        var cites = call.FirstAncestorOrSelf<StatementSyntax>()?.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Any(access => access.Name.Identifier.Text == CitesName) ?? false;
        return new DeclaredInScript(model.GetConstantValue(id).Value as string ?? "", cites, id.GetLocation());
    }

    /// <summary>A rule that a script declares.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Cites">Whether it cites an article.</param>
    /// <param name="Location">Where its id stands.</param>
    internal sealed record DeclaredInScript(string Id, bool Cites, Location Location);

    /// <summary>A parameter that a script takes.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Verb">The method that takes it, named after its unit.</param>
    /// <param name="IsUsed">Whether the script names what it took.</param>
    /// <param name="Location">Where the name stands.</param>
    internal sealed record TakenParameter(string Name, string Verb, bool IsUsed, Location Location);
}
