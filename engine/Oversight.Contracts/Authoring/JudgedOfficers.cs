using System.Runtime.CompilerServices;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Rules about the registry of officers.</summary>
public sealed class JudgedOfficers : Judged<Officer>
{
    internal JudgedOfficers(RuleSet rules)
        : base(rules)
    {
    }

    /// <summary>The multiple of the median load above which the indicator <c>overload_officers</c> counts an officer.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void AreOverloadedAbove(Parameter<double> factor, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Once(factor, value => Rules.OverloadFactor = value, nameof(AreOverloadedAbove), Rules.At(file, line));
}
