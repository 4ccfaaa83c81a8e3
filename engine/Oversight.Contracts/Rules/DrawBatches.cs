using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>Plans whose draw also puts the drawn objects into a random order of visits (检查批次).</summary>
public sealed class DrawBatches : DrawRule
{
    /// <summary>For which plans.</summary>
    public required Func<Plan, bool> When { get; init; }
}
