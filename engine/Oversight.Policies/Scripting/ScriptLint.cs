using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Oversight.Contracts;
using Oversight.Contracts.Authoring;

namespace Oversight.Policies.Scripting;

/// <summary>
/// Looks at every symbol that a script binds to. A policy must be pure: the same rows give the same answer on every
/// machine, thread and day. So it may name only values, facts and the vocabulary; it keeps no state; numbers are
/// parameters, and a parameter is taken once, outside the delegates.
/// </summary>
internal sealed class ScriptLint
{
    private readonly SemanticModel _model;
    private readonly SyntaxNode _root;
    private readonly List<LintProblem> _problems = [];

    private ScriptLint(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        _model = compilation.GetSemanticModel(tree);
        _root = tree.GetRoot();
    }

    /// <summary>Checks a compilation that has no errors.</summary>
    public static LintFindings Check(CSharpCompilation compilation)
    {
        var lint = new ScriptLint(compilation);
        foreach (var node in lint._root.DescendantNodes())
        {
            lint.CheckConstruct(node);
            lint.CheckSymbol(node);
        }

        var reads = new ScriptReads(lint._model, lint._root);
        return new LintFindings(
            [.. lint._problems.Where(lint.IsOutermost).OrderBy(problem => problem.Location.SourceSpan.Start)], reads.Rules);
    }

    /// <summary>Whether a problem is not the same as one that an expression around it has already.</summary>
    private bool IsOutermost(LintProblem problem) => !_problems.Any(other => other != problem && other.Reason == problem.Reason
        && other.Location.SourceSpan.Contains(problem.Location.SourceSpan)
        && other.Location.SourceSpan.Length > problem.Location.SourceSpan.Length);

    private void CheckConstruct(SyntaxNode node)
    {
        switch (node)
        {
            case TypeDeclarationSyntax or DelegateDeclarationSyntax or EnumDeclarationSyntax:
                Report(node, "脚本里不能声明类型", "a script declares no types of its own");
                break;
            case AwaitExpressionSyntax or LockStatementSyntax or UnsafeStatementSyntax or StackAllocArrayCreationExpressionSyntax
                or TypeOfExpressionSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or GotoStatementSyntax or ThrowExpressionSyntax
                or ThrowStatementSyntax or TryStatementSyntax:
                Report(
                    node,
                    $"规则不能使用 “{node.GetFirstToken().Text}”",
                    $"a policy cannot use '{node.GetFirstToken().Text}': rules are plain conditions that always end");
                break;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } number when number.Token.Value is not (0 or 1):
                Report(
                    number,
                    $"脚本里出现数字 {number.Token.Text}；请写入 parameters.yaml 并按名称取用",
                    $"the number {number.Token.Text} stands in the script; put it into parameters.yaml and take it by name",
                    PolicyFaults.NumberInScript);
                break;
            case AssignmentExpressionSyntax assignment when IsInDelegate(assignment) && !IsLocalOfDelegate(assignment.Left):
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }:
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression }:
                Report(node, "规则不能保存状态：不要在条件里赋值", "a policy keeps no state: nothing is assigned inside a condition");
                break;
        }
    }

    private void CheckSymbol(SyntaxNode node)
    {
        if (node is not ExpressionSyntax expression || node.Parent is NameColonSyntax)
        {
            return;
        }

        var symbol = _model.GetSymbolInfo(expression).Symbol;
        var type = symbol switch
        {
            INamespaceSymbol => null,
            ITypeSymbol named => named,
            IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction } => null,
            { ContainingType: { } containing } => containing,
            _ => _model.GetTypeInfo(expression).Type,
        };
        if (type is { IsAnonymousType: false } && !AllowedTypes.Contains(type))
        {
            Report(
                node,
                $"规则不能使用 {type.ToDisplayString()}：只允许事实、参数和普通值",
                $"a policy cannot use {type.ToDisplayString()}: only facts, parameters and plain values are allowed");
        }
        else if (_model.GetTypeInfo(expression).Type is { TypeKind: not TypeKind.Error } result && symbol is not (INamespaceSymbol or ITypeSymbol)
            && !AllowedTypes.Contains(result))
        {
            Report(
                node,
                $"规则不能取得 {result.ToDisplayString()}",
                $"a policy cannot get hold of {result.ToDisplayString()}");
        }
        else if (symbol is IMethodSymbol method && ScriptReads.IsParameterLookup(method) && IsInDelegate(expression))
        {
            Report(
                node,
                $"请在条件之外取参数：var 名称 = {method.Name}(…)，条件里用 名称.For(行)",
                $"take the parameter outside the condition: var name = {method.Name}(…), and write name.For(row) inside");
        }
        else if (type?.ContainingNamespace is { } home && home.ToDisplayString() == typeof(PolicyScript).Namespace && IsInDelegate(expression))
        {
            Report(node, "条件里不能再声明规则", "a condition declares no rules");
        }
    }

    private static bool IsInDelegate(SyntaxNode node) =>
        node.Ancestors().Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax);

    private bool IsLocalOfDelegate(ExpressionSyntax target) => _model.GetSymbolInfo(target).Symbol is ILocalSymbol;

    private void Report(SyntaxNode node, string zh, string en, string code = PolicyFaults.Impure) =>
        _problems.Add(new LintProblem(code, node.GetLocation(), new LocalText(zh, en)));
}
