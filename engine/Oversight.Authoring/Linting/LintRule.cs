using Oversight.Contracts;
using Oversight.Policies;

namespace Oversight.Authoring.Linting;

/// <summary>A kind of fault that the lint looks for.</summary>
/// <param name="Code">Its code, e.g. <c>OVS001</c>.</param>
/// <param name="Name">Its name in PascalCase, for programs.</param>
/// <param name="StopsLoading">Whether a plug-in with it does not load: an error; else a warning.</param>
/// <param name="Text">What it says.</param>
public sealed record LintRule(string Code, string Name, bool StopsLoading, LocalText Text)
{
    /// <summary>All kinds, in the order of their codes.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new(PolicyFaults.NoCitation, "MissingCitation", true, new LocalText("规则没有引用条款", "A rule cites no article")),
        new(PolicyFaults.UnknownName, "UnknownName", true, new LocalText("脚本用了不存在的事实、取值或词语", "A script names a fact, a value or a word that there is not")),
        new(PolicyFaults.NumberInScript, "NumberInScript", true, new LocalText("数字写在脚本里", "A number stands in a script")),
        new(PolicyFaults.UnusedParameter, "UnusedParameter", false, new LocalText("参数没有规则使用", "No rule uses a parameter")),
        new(PolicyFaults.Dates, "GapOrOverlap", true, new LocalText("参数的时间段有空缺或重叠", "Values of a parameter leave a gap or overlap")),
        new(PolicyFaults.NoCases, "RuleWithoutCases", false, new LocalText("规则没有案例", "No case names a rule")),
        new(PolicyFaults.Impure, "ImpureSymbol", true, new LocalText("脚本做了条件不能做的事", "A script does what a condition cannot")),
        new(PolicyFaults.Syntax, "DoesNotCompile", true, new LocalText("脚本不能编译", "A script does not compile")),
        new(PolicyFaults.UnknownParameter, "UnknownParameter", true, new LocalText("脚本取了不存在或单位不同的参数", "A script asks for a parameter that there is not, or in another unit")),
        new(PolicyFaults.Yaml, "WrongYaml", true, new LocalText("YAML 文件不合要求", "A YAML file is not as it must be")),
        new(PolicyFaults.Declaration, "WrongDeclaration", true, new LocalText("规则不完整或重复", "A rule is not complete, or declared twice")),
        new(PolicyFaults.DoesNotLoad, "DoesNotLoad", true, new LocalText("插件无法加载", "The plug-in does not load")),
        new(PolicyFaults.NoBase, "UnknownBase", true, new LocalText("所沿用的规则包找不到或互相沿用", "The pack that a pack extends is not found, or extends it in turn")),
        new(PolicyFaults.NotInherited, "NotInherited", true, new LocalText("改动了所沿用的规则包里没有的规则或参数", "A pack changes a rule or parameter that the pack which it extends has not, or takes one of its names")),
    ];

    /// <summary>The kind with a code.</summary>
    public static LintRule Of(string code) => All.Single(rule => rule.Code == code);
}
