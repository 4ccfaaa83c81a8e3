using Oversight.Contracts;

namespace Oversight.PlanDraws;

/// <summary>A draw cannot be made, or a record cannot be read, for a reason that the user can mend.</summary>
/// <param name="reason">What is wrong, and what to do.</param>
public sealed class DrawException(LocalText reason) : Exception(reason.En)
{
    /// <summary>What is wrong, and what to do.</summary>
    public LocalText Reason { get; } = reason;
}
