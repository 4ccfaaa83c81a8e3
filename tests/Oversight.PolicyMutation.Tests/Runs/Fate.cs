namespace Oversight.PolicyMutation.Tests.Runs;

/// <summary>How a mutant ended.</summary>
internal enum Fate
{
    /// <summary>A case failed, or the pack no longer loads or runs.</summary>
    Killed,

    /// <summary>It cannot be written so: it does not compile, the lint refuses it, or the value is outside its unit.</summary>
    Invalid,

    /// <summary>Every case passes.</summary>
    Survived,
}
