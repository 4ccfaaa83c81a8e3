using Oversight.Contracts;

namespace Oversight.Authoring;

/// <summary>What an author asked for cannot be done; nothing is written.</summary>
/// <param name="reason">Why, and what to do.</param>
public sealed class AuthoringException(LocalText reason) : Exception(reason.En)
{
    /// <summary>Why, and what to do.</summary>
    public LocalText Reason { get; } = reason;
}
