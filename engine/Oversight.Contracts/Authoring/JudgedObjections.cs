using System.Runtime.CompilerServices;
using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Authoring;

/// <summary>Rules about objections.</summary>
public sealed class JudgedObjections : Judged<Objection>
{
    internal JudgedObjections(RuleSet rules)
        : base(rules)
    {
    }

    /// <summary>Which objections are left out, because the document leaves out their inspections.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void AreOutsideWhen(Func<Objection, bool> condition, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Once(condition, value => Rules.ObjectionsOutsideRules = value, nameof(AreOutsideWhen), Rules.At(file, line));
}
