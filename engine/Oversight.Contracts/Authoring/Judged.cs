using System.Runtime.CompilerServices;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>A kind of fact about which a script declares rules.</summary>
/// <typeparam name="T">Row type.</typeparam>
public class Judged<T>
    where T : struct, IFactRow<T>
{
    internal Judged(RuleSet rules) => Rules = rules;

    private protected RuleSet Rules { get; }

    /// <summary>Each row must satisfy a condition.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RequirementBuilder<T> Must(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Add(new RequirementBuilder<T>(Rules.IdOf(id), RuleKind.Requirement, Rules.At(file, line)));

    /// <summary>Something must be done by a due day.</summary>
    /// <inheritdoc cref="Must"/>
    public DeadlineBuilder<T> Deadline(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Add(new DeadlineBuilder<T>(Rules.IdOf(id), Rules.At(file, line)));

    /// <summary>A value of each row has a limit for the year.</summary>
    /// <inheritdoc cref="Must"/>
    public ValueCapBuilder<T> Limit(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Add(new ValueCapBuilder<T>(Rules.IdOf(id), RuleKind.Cap, Rules.At(file, line)));
}
