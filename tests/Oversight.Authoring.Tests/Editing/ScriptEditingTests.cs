using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Oversight.Authoring.Editing;

namespace Oversight.Authoring.Tests.Editing;

/// <summary>Policy scripts in an editor: by the very files that it reads, what compiles for the program has no error, and what does not has one.</summary>
public sealed class ScriptEditingTests
{
    private static readonly string Plugins = Path.Combine(
        typeof(ScriptEditingTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!, "plugins");

    private static readonly Lazy<EditorWorkspace> Workspace = new(() => new EditorWorkspace(Plugins));

    public static TheoryData<string> Scripts =>
    [
        .. Directory.EnumerateFiles(Plugins, "*.csx", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Plugins, file).Replace('\\', '/') is var path && !path.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Plugins, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Open_AScriptOfAPack_HasNoError(string script) => Assert.Empty(Workspace.Value.Errors(script, File.ReadAllText(Path.Combine(Plugins, script))));

    [Theory]
    [InlineData("i.IsProblem", "i.IsProblm", 8)]
    [InlineData("Inspections.Must", "Inspection.Must", 4)]
    [InlineData("WorkingDays(", "WorkingDay(", 2)]
    [InlineData("(i => i.IsProblem)", "(i => i.RectifyDue)", 8)]
    public void Open_AFaultyScript_ShowsTheLine(string from, string to, int line)
    {
        var text = File.ReadAllText(Path.Combine(Plugins, "Jintan", "policies", "results.csx"));
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);

        var errors = Workspace.Value.Errors("results.csx", text[..at] + to + text[(at + from.Length)..]);

        Assert.Equal([line], errors.Select(error => error.Line).Distinct());
    }

    [Theory]
    [InlineData("Inspections.Must(\"a.1\").Hold(i => i.|)", nameof(Contracts.Facts.Inspection.ReportOn))]
    [InlineData("Inspections.|", "Deadline")]
    [InlineData("Jurisdiction.|", "Milestone")]
    [InlineData("Draw.|", "Exempt")]
    public void Open_AfterADot_TheNamesAreKnown(string text, string name)
    {
        var at = text.IndexOf('|', StringComparison.Ordinal);
        var compilation = Workspace.Value.Open("new.csx", text.Remove(at, 1));
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var left = tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>().Last(access => access.OperatorToken.Span.End == at).Expression;

        var container = model.GetTypeInfo(left).Type ?? (ITypeSymbol)model.GetSymbolInfo(left).Symbol!;

        Assert.Contains(model.LookupSymbols(at, container), symbol => symbol.Name == name);
    }

    [Fact]
    public void Open_WithoutAPrefix_IsWhatAScriptHas()
    {
        var compilation = Workspace.Value.Open("new.csx", "");
        var (script, vocabulary) = (Type("Oversight.Contracts.Authoring.PolicyScript"), Type("Oversight.Vocabulary"));

        // The year's word has a class of its own: a namespace that scripts import holds a type of that name.
        Assert.Equal(Signatures(script).Where(member => !member.EndsWith(" Jurisdiction", StringComparison.Ordinal)), Signatures(vocabulary));
        Assert.Equal(Signatures(Type("Oversight.Contracts.Authoring.JudgedJurisdiction")), Signatures(Type("Jurisdiction")));

        INamedTypeSymbol Type(string name) => compilation.GetTypeByMetadataName(name)!;
    }

    [Fact]
    public void Files_OfTheRepository_AreThoseOfANewPlugin() => Assert.All(
        EditorFiles.All, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(Plugins, file.Key)), ignoreLineEndingDifferences: true));

    // The compiler fills in where a call stands: nobody writes it.
    private static string[] Signatures(INamedTypeSymbol type) =>
    [
        .. type.GetMembers()
            .Where(member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }))
            .Select(member => member switch
            {
                IMethodSymbol method => $"{method.ReturnType} {method.Name}({string.Join(", ", method.Parameters.Where(parameter => !parameter.IsOptional).Select(parameter => $"{parameter.Type} {parameter.Name}"))})",
                IPropertySymbol property => $"{property.Type} {property.Name}",
                _ => "",
            })
            .Order(StringComparer.Ordinal),
    ];
}
