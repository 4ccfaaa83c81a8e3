using System.Runtime.CompilerServices;

namespace Oversight.DataContract.Tests.Sentences;

/// <summary>A table of cases of a sentence of the contract; the sentence is its display name.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SentenceTheoryAttribute : TheoryAttribute, IShowsSentences
{
    public SentenceTheoryAttribute(string id, [CallerMemberName] string method = "")
    {
        Ids = [id];
        DisplayName = Contract.NameOf(id, method);
    }

    public IReadOnlyList<string> Ids { get; }

    /// <summary>The test is about what only Linux offers; it is skipped elsewhere.</summary>
    public bool LinuxOnly
    {
        get;
        set
        {
            field = value;
            Skip = value && !OperatingSystem.IsLinux() ? "not Linux" : null;
        }
    }
}
