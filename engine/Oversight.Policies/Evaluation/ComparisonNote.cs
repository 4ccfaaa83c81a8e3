using Oversight.Contracts;

namespace Oversight.Policies.Evaluation;

/// <summary>The rates of a comparison's classes, in words.</summary>
/// <param name="Words">In both languages.</param>
internal sealed record ComparisonNote(LocalText Words);
