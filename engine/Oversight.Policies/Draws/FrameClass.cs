using Oversight.Contracts;

namespace Oversight.Policies.Draws;

/// <summary>Objects that are drawn at one ratio.</summary>
/// <param name="Name">What they have in common; null where the pack does not tell them apart.</param>
/// <param name="Factor">Factor on the plan's ratio, 0 or more.</param>
public sealed record FrameClass(LocalText? Name, decimal Factor);
