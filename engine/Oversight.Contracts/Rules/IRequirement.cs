namespace Oversight.Contracts.Rules;

/// <summary>A requirement, whatever its rows.</summary>
public interface IRequirement
{
    /// <summary>Whether it applies to some rows only.</summary>
    bool IsConditional { get; }
}
