using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Oversight.Contracts.Authoring;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Scripting;

/// <summary>
/// Which columns and parameters a script and each of its rules read, from the bound tree: so only these columns are
/// scanned, and a breach can show its operands.
/// </summary>
internal sealed partial class ScriptReads
{
    // What a rule cites and how grave it is stand beside its clauses.
    private const string CitesName = "Cites";
    private const string NoticeName = "AsNotice";

    private readonly SemanticModel _model;
    private readonly Dictionary<ISymbol, string> _parameters = new(SymbolEqualityComparer.Default);

    public ScriptReads(SemanticModel model, SyntaxNode root)
    {
        _model = model;
        FindParameters(root);
        Rules =
        [
            .. root.ChildNodes()
                .Select(node => (Node: node, Id: RuleIdIn(node)))
                .Where(found => found.Id is not null)
                .Select(found => new RuleReads(
                    found.Id!,
                    [.. ParametersIn(found.Node, []).Distinct().Order(StringComparer.Ordinal)],
                    [.. PropertiesIn(found.Node, []).SelectMany(ColumnsOf).Distinct().Order(StringComparer.Ordinal)],
                    [.. ClausesOf(found.Node)],
                    [.. PropertiesIn(found.Node, []).Select(DefinitionOf).OfType<string>().Distinct()])),
        ];
    }

    public IReadOnlyList<RuleReads> Rules { get; }

    /// <summary>Whether a method takes a parameter by its name.</summary>
    public static bool IsParameterLookup(IMethodSymbol method) =>
        method.ContainingType.Name == nameof(PolicyScript) && method.Parameters is [{ Name: "name" }, ..];

    private void FindParameters(SyntaxNode root)
    {
        foreach (var declarator in root.DescendantNodes().OfType<VariableDeclaratorSyntax>())
        {
            if (declarator.Initializer?.Value is InvocationExpressionSyntax call
                && ParameterName(call) is { } name
                && _model.GetDeclaredSymbol(declarator) is { } variable)
            {
                _parameters[variable] = name;
            }
        }
    }

    private string? ParameterName(InvocationExpressionSyntax call) =>
        _model.GetSymbolInfo(call).Symbol is IMethodSymbol method && IsParameterLookup(method)
            ? call.ArgumentList.Arguments.Select(argument => _model.GetConstantValue(argument.Expression).Value as string).FirstOrDefault()
            : null;

    /// <summary>The name under which a definition's reads are kept, which has no rule id of its own.</summary>
    /// <param name="judged">The type that declares it.</param>
    /// <param name="verb">The method that declares it.</param>
    public static string DefinitionId(string judged, string verb) => $"({judged}.{verb})";

    /// <summary>The name under which the reads of what a pack lays down for its draws are kept.</summary>
    /// <param name="definition">What it lays down.</param>
    public static string DefinitionId(DrawDefinition definition) => DefinitionId(nameof(ShapedDraw), definition switch
    {
        DrawSparing => nameof(ShapedDraw.Spares),
        DrawTeams => nameof(ShapedDraw.Teams),
        DrawOfficers => nameof(ShapedDraw.Officers),
        _ => nameof(ShapedDraw.MayCrossSections),
    });

    private string? RuleIdIn(SyntaxNode statement) => statement.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Select(call => _model.GetSymbolInfo(call).Symbol switch
        {
            IMethodSymbol { Parameters: [{ Name: "id" }, ..] } =>
                _model.GetConstantValue(call.ArgumentList.Arguments[0].Expression).Value as string,
            IMethodSymbol
            {
                Name: nameof(JudgedObjects.AreFlaggedWhen) or nameof(JudgedInspections.AreOutsideWhen)
                or nameof(JudgedInspections.AreCompletedAlsoWhen) or nameof(JudgedInspections.Overload)
            } definition =>
                DefinitionId(definition.ContainingType.Name, definition.Name),
            IMethodSymbol { ContainingType.Name: nameof(ShapedDraw), Parameters: [{ Name: "because" }, ..] } definition =>
                DefinitionId(definition.ContainingType.Name, definition.Name),
            _ => null,
        })
        .FirstOrDefault(id => id is not null);

    private IEnumerable<string> ParametersIn(SyntaxNode node, HashSet<ISymbol> seen) =>
        node.DescendantNodes().SelectMany(child =>
        {
            if (child is InvocationExpressionSyntax call && ParameterName(call) is { } direct)
            {
                return [direct];
            }

            if (child is not IdentifierNameSyntax name || _model.GetSymbolInfo(name).Symbol is not { } symbol)
            {
                return [];
            }

            return _parameters.TryGetValue(symbol, out var parameter) ? [parameter] : Helper(symbol, seen, ParametersIn);
        });

    /// <summary>The definition of the pack that a property of a row answers by.</summary>
    private static string? DefinitionOf(IPropertySymbol property) => (property.ContainingType.Name, property.Name) switch
    {
        (nameof(InspectedObject), nameof(InspectedObject.IsFlagged)) or (nameof(Inspection), nameof(Inspection.IsObjectFlagged)) =>
            DefinitionId(nameof(JudgedObjects), nameof(JudgedObjects.AreFlaggedWhen)),
        _ => null,
    };

    private IEnumerable<IPropertySymbol> PropertiesIn(SyntaxNode node, HashSet<ISymbol> seen) =>
        node.DescendantNodes().OfType<SimpleNameSyntax>().SelectMany(name =>
            _model.GetSymbolInfo(name).Symbol switch
            {
                IPropertySymbol property => [property],
                { } symbol => Helper(symbol, seen, PropertiesIn),
                null => [],
            });

    /// <summary>The calls that follow a rule's declaration, in the order of the source; of a definition the declaration itself.</summary>
    private IEnumerable<RuleClause> ClausesOf(SyntaxNode statement)
    {
        var calls = new Stack<InvocationExpressionSyntax>();
        ExpressionSyntax expression = statement.DescendantNodes().OfType<InvocationExpressionSyntax>().First();
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            calls.Push(call);
            expression = access.Expression;
        }

        foreach (var call in calls)
        {
            var name = ((MemberAccessExpressionSyntax)call.Expression).Name;
            if (_model.GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: [{ Name: "id" }, ..] }
                || name.Identifier.Text is CitesName or NoticeName)
            {
                continue;
            }

            yield return new RuleClause(
                name.Identifier.Text,
                $"{name}({OnOneLine(call.ArgumentList)})",
                name.GetLocation().GetLineSpan().Path,
                name.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
                [.. PropertiesIn(call.ArgumentList, []).Select(NameOf).OfType<string>().Concat(FormsIn(call.ArgumentList)).Distinct()],
                [.. ParametersIn(call.ArgumentList, []).Distinct()]);
        }
    }

    private static string OnOneLine(ArgumentListSyntax arguments)
    {
        var comments = arguments.DescendantTrivia()
            .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return Spaces().Replace(arguments.ReplaceTrivia(comments, (_, _) => default).Arguments.ToString(), " ");
    }

    /// <summary>Questions about the form of a text, such as whether an id is a credit code: named after the text that is asked.</summary>
    private IEnumerable<string> FormsIn(SyntaxNode node) => node.DescendantNodes()
        .OfType<MemberAccessExpressionSyntax>()
        .Where(access => access.Name.Identifier.Text is nameof(Text.IsCreditCode) or nameof(Text.IsIdentityNumber))
        .Select(access => _model.GetSymbolInfo(access.Expression).Symbol is IPropertySymbol asked && NameOf(asked) is { } name
            ? $"{name}.{access.Name.Identifier.Text}"
            : null)
        .OfType<string>();

    private static string? NameOf(IPropertySymbol property) =>
        IsFact(property.ContainingType) && KindOf(property.ContainingType) is { } kind ? $"{kind}.{property.Name}" : null;

    private static bool IsFact(INamedTypeSymbol type) => type.AllInterfaces.Any(face => face.Name == nameof(IFact));

    /// <summary>What a function of the script reads belongs to the rules that call it.</summary>
    private static IEnumerable<TRead> Helper<TRead>(
        ISymbol symbol, HashSet<ISymbol> seen, Func<SyntaxNode, HashSet<ISymbol>, IEnumerable<TRead>> read) =>
        symbol is IMethodSymbol or IFieldSymbol or ILocalSymbol
        && symbol.DeclaringSyntaxReferences is [var declaration, ..]
        && seen.Add(symbol)
            ? read(declaration.GetSyntax(), seen)
            : [];

    private static IEnumerable<string> ColumnsOf(IPropertySymbol property)
    {
        var type = property.ContainingType;
        if (!IsFact(type))
        {
            return [];
        }

        var reads = property.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == nameof(ReadsAttribute));
        var columns = reads is null
            ? [property.Name]
            : reads.ConstructorArguments[0].Values.Select(value => (string)value.Value!);

        // A row that is put together of others, such as a candidate, names the kind with each column.
        return KindOf(type) is { } kind ? columns.Select(column => $"{kind}.{column}") : columns;
    }

    private static FactKind? KindOf(INamedTypeSymbol type) => type.Name switch
    {
        nameof(Inspection) => FactKind.Inspection,
        nameof(InspectedObject) => FactKind.Object,
        nameof(Officer) => FactKind.Officer,
        nameof(CheckItem) => FactKind.Item,
        nameof(Plan) => FactKind.Plan,
        nameof(DrawEvent) => FactKind.Draw,
        nameof(Objection) => FactKind.Objection,
        nameof(Jurisdiction) => FactKind.Jurisdiction,
        _ => null,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
