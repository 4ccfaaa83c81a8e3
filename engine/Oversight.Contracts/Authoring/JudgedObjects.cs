using System.Runtime.CompilerServices;
using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Authoring;

/// <summary>Rules about the registry of inspected entities.</summary>
public sealed class JudgedObjects : Judged<InspectedObject>
{
    internal JudgedObjects(RuleSet rules)
        : base(rules)
    {
    }

    /// <summary>One class's rate is compared with another's.</summary>
    /// <inheritdoc cref="Judged{T}.Must"/>
    public ComparisonBuilder<InspectedObject> Compare(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Add(new ComparisonBuilder<InspectedObject>(Rules.IdOf(id), Rules.At(file, line)));

    /// <summary>Which objects are flagged (重点关注对象). The condition itself must not ask whether an object is flagged.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void AreFlaggedWhen(Func<InspectedObject, bool> condition, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Rules.Once(condition, value => Rules.Flagged = value, nameof(AreFlaggedWhen), Rules.At(file, line));
}
