using System.Runtime.CompilerServices;
using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Authoring;

/// <summary>Rules about inspections.</summary>
public sealed class JudgedInspections : Judged<Inspection>
{
    internal JudgedInspections(RuleSet rules)
        : base(rules)
    {
    }

    /// <summary>At most so many inspections of one object in the year.</summary>
    /// <inheritdoc cref="Judged{T}.Must"/>
    public InspectionCapBuilder Cap(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Add(new InspectionCapBuilder(Rules.IdOf(id), isRule: true, Rules.At(file, line)));

    /// <summary>
    /// A cap for the indicator <c>overload_objects</c> alone, where the document names no number: nothing breaches it.
    /// </summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public InspectionCapBuilder Overload([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Add(new InspectionCapBuilder("(overload)", isRule: false, Rules.At(file, line)));

    /// <summary>Which inspections without completed_on count as completed all the same (视为完成).</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void AreCompletedAlsoWhen(Func<Inspection, bool> condition, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Once(condition, value => Rules.ConstructivelyCompleted = value, nameof(AreCompletedAlsoWhen), Rules.At(file, line));

    /// <summary>Which inspections the document leaves out altogether (不适用).</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void AreOutsideWhen(Func<Inspection, bool> condition, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Once(condition, value => Rules.OutsideRules = value, nameof(AreOutsideWhen), Rules.At(file, line));
}
