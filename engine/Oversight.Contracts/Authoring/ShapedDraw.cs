using System.Runtime.CompilerServices;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>The draw that a script shapes. What it declares here judges nothing; the draw and the simulation follow it.</summary>
public sealed class ShapedDraw
{
    private readonly RuleSet _rules;

    internal ShapedDraw(RuleSet rules) => _rules = rules;

    /// <summary>Some objects are drawn at a factor of the plan's ratio.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public DrawRatioBuilder Ratio(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _rules.Add(new DrawRatioBuilder(id, new ScriptLocation(file, line)));

    /// <summary>Some objects, when drawn, are skipped and replaced.</summary>
    /// <inheritdoc cref="Ratio"/>
    public DrawExemptionBuilder Exempt(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _rules.Add(new DrawExemptionBuilder(id, new ScriptLocation(file, line)));

    /// <summary>For some plans the draw also gives a random order of visits.</summary>
    /// <inheritdoc cref="Ratio"/>
    public DrawBatchesBuilder Batches(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _rules.Add(new DrawBatchesBuilder(id, new ScriptLocation(file, line)));
}
