using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Oversight.Contracts;
using Oversight.Contracts.Authoring;
using Oversight.Storage;

namespace Oversight.Policies.Scripting;

/// <summary>What the compiler says of a script, in words for whoever knows the document better than C#, with the name that was meant.</summary>
/// <remarks>Errors without words here keep the compiler's own. The compiler's number stays in either, to look it up.</remarks>
internal sealed partial class CompilerFaults(CSharpCompilation compilation)
{
    private readonly SemanticModel _model = compilation.GetSemanticModel(compilation.SyntaxTrees.Single());
    private readonly SyntaxNode _root = compilation.SyntaxTrees.Single().GetRoot();

    /// <summary>All errors of the compilation, in the order of the source.</summary>
    public IReadOnlyList<LintProblem> All(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();

        // That a lambda is no condition only follows from what stands in it.
        return
        [
            .. errors.Where(error => error.Id != "CS1662" || errors.All(other => other.Id == "CS1662"))
                .OrderBy(error => error.Location.SourceSpan.Start)
                .Select(Problem),
        ];
    }

    private LintProblem Problem(Diagnostic error)
    {
        var compiler = new LocalText(error.GetMessage(SimplifiedChinese.Culture), error.GetMessage(CultureInfo.InvariantCulture));
        var (code, words) = Words(error, compiler.En);
        return words is null
            ? new LintProblem(code, error.Location, new LocalText($"{error.Id}: {compiler.Zh}", $"{error.Id}: {compiler.En}"))
            : new LintProblem(code, error.Location, new LocalText($"{words.Zh}（{error.Id}）", $"{words.En} ({error.Id})"));
    }

    private (string Code, LocalText? Words) Words(Diagnostic error, string message)
    {
        var name = Quoted().Matches(message).Select(match => match.Groups[1].Value).ToArray();
        var node = _root.FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        return error.Id switch
        {
            "CS1061" when name.Length > 1 && TypeOf(node) is { } type =>
                (PolicyFaults.UnknownName, Unknown($"{NameOf(type).Zh}没有 “{name[1]}”", $"{NameOf(type).En} has no \"{name[1]}\"", name[1], Members(type, isStatic: false))),
            "CS0117" when name.Length > 1 && TypeOf(node) is { } type =>
                (PolicyFaults.UnknownName, Unknown($"{NameOf(type).Zh}没有 “{name[1]}”", $"{NameOf(type).En} has no \"{name[1]}\"", name[1], Members(type, isStatic: true), listed: true)),
            "CS0103" or "CS0246" when name.Length > 0 =>
                (PolicyFaults.UnknownName, Unknown($"没有名称 “{name[0]}”", $"there is no name \"{name[0]}\"", name[0], InScope(error.Location.SourceSpan.Start))),
            "CS1739" when name.Length > 1 =>
                (PolicyFaults.UnknownName, Listed($"{name[0]} 没有参数 “{name[1]}”", $"{name[0]} has no argument named \"{name[1]}\"", ArgumentsOf(node))),
            "CS7036" when name.Length > 1 =>
                (PolicyFaults.Syntax, new LocalText($"{Verb(name[1])} 还缺 {name[0]}", $"{Verb(name[1])} needs {name[0]} too")),
            "CS1501" when name.Length > 0 =>
                (PolicyFaults.Syntax, new LocalText($"{name[0]} 的括号内给多了或给少了", $"{name[0]} is given too much or too little in its brackets")),
            "CS0019" when name.Length > 2 =>
                (PolicyFaults.Syntax, new LocalText($"{Plain(name[1]).Zh}与{Plain(name[2]).Zh}不能用 “{name[0]}” 连接", $"{Plain(name[1]).En} and {Plain(name[2]).En} do not go together with '{name[0]}'")),
            "CS0029" or "CS0266" when name.Length > 1 => (PolicyFaults.Syntax, Expected(name[1], name[0])),
            "CS1503" when name.Length > 1 => (PolicyFaults.Syntax, Expected(name[1], name[0])),
            "CS1002" => (PolicyFaults.Syntax, new LocalText("句末缺少分号 “;”", "the statement lacks the ';' at its end")),
            "CS1003" or "CS1026" or "CS1513" or "CS1514" or "CS1022" when name.Length > 0 || message.Contains("expected", StringComparison.Ordinal) =>
                (PolicyFaults.Syntax, new LocalText($"这里应为 “{Wanted(message)}”", $"'{Wanted(message)}' is expected here")),
            "CS1525" when name.Length > 0 => (PolicyFaults.Syntax, new LocalText($"“{name[0]}” 前面缺了内容", $"something is missing before '{name[0]}'")),
            "CS1010" or "CS1039" => (PolicyFaults.Syntax, new LocalText("文字没有用引号 \" 收尾", "the text is not closed with a quotation mark \"")),
            "CS0128" or "CS0102" when name.Length > 0 => (PolicyFaults.Syntax, new LocalText($"名称 “{name[^1]}” 声明了两次", $"the name \"{name[^1]}\" is declared twice")),
            _ => (PolicyFaults.Syntax, null),
        };
    }

    private static LocalText Unknown(string zh, string en, string written, IReadOnlyList<string> names, bool listed = false) => NearestName.Of(written, names) is { } near
        ? new LocalText($"{zh}；是不是 {near}？", $"{en}; did you mean {near}?")
        : listed ? Listed(zh, en, names) : new LocalText(zh, en);

    private static LocalText Listed(string zh, string en, IReadOnlyList<string> names) =>
        names.Count == 0 ? new LocalText(zh, en) : new LocalText($"{zh}；可用：{string.Join("、", names)}", $"{en}; it has {string.Join(", ", names)}");

    private static LocalText Expected(string wanted, string given) => new(
        $"这里应为{Plain(wanted).Zh}，却是{Plain(given).Zh}", $"{Plain(wanted).En} is expected here, not {Plain(given).En}");

    /// <summary>A type in words.</summary>
    private static LocalText Plain(string type) => type.TrimEnd('?') switch
    {
        "bool" => new LocalText("是非（条件）", "a condition (true or false)"),
        "int" or "long" => new LocalText("整数", "a whole number"),
        "double" or "decimal" => new LocalText("小数", "a number"),
        "string" or "Text" or "Oversight.Contracts.Facts.Text" => new LocalText("文字", "a text"),
        "System.DateOnly" or "DateOnly" => new LocalText("日期", "a date"),
        "<null>" => new LocalText("空值", "nothing (null)"),
        var parameter when parameter.Contains("Parameter<", StringComparison.Ordinal) => new LocalText(
            "按名称取得的参数", "a parameter taken by its name"),
        var other => new LocalText($"“{other.Split('.')[^1]}”", $"'{other.Split('.')[^1]}'"),
    };

    private static string Wanted(string message) =>
        Quoted().Match(message) is { Success: true } match ? match.Groups[1].Value : message.Split(' ')[0];

    private static string Verb(string signature) => signature.Split('(')[0].Split('.')[^1];

    // What a rule is made with has no name that an author would know.
    private static LocalText NameOf(ITypeSymbol type) => type.Name.EndsWith("Builder", StringComparison.Ordinal)
        ? new LocalText("这种规则", "a rule of this kind")
        : type.Name.Length > 0 ? new LocalText($"{type.Name} ", type.Name) : new LocalText($"{type.ToDisplayString()} ", type.ToDisplayString());

    private ITypeSymbol? TypeOf(SyntaxNode node)
    {
        var target = (node as MemberAccessExpressionSyntax ?? node.Parent as MemberAccessExpressionSyntax)?.Expression;
        return target is null ? null : _model.GetSymbolInfo(target).Symbol as ITypeSymbol ?? _model.GetTypeInfo(target).Type;
    }

    private static IReadOnlyList<string> Members(ITypeSymbol type, bool isStatic)
    {
        var types = type.TypeKind == TypeKind.Enum ? [type] : BasesOf(type);
        return
        [
            .. types.SelectMany(one => one.GetMembers())
                .Where(member => member.DeclaredAccessibility == Accessibility.Public && member.IsStatic == isStatic
                    && member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })
                .Select(member => member.Name)
                .Distinct(),
        ];
    }

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var one = type; one is not null && one.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); one = one.BaseType)
        {
            yield return one;
        }
    }

    private IReadOnlyList<string> InScope(int position)
    {
        var contracts = typeof(PolicyScript).Assembly.GetName().Name;
        return
        [
            .. _model.LookupSymbols(position)
                .Where(symbol => symbol is not INamespaceSymbol && (symbol.ContainingAssembly?.Name == contracts || symbol.Locations.Any(place => place.IsInSource)))
                .Select(symbol => symbol.Name)
                .Where(name => name.Length > 0 && name[0] != '<')
                .Distinct(),
        ];
    }

    private IReadOnlyList<string> ArgumentsOf(SyntaxNode node) => node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
        ? [.. _model.GetSymbolInfo(call).CandidateSymbols.OfType<IMethodSymbol>().SelectMany(method => method.Parameters).Select(parameter => parameter.Name).Distinct()]
        : [];

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();
}
