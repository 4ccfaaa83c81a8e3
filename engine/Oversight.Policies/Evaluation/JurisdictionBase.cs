namespace Oversight.Policies.Evaluation;

/// <summary>Sizes of a jurisdiction's registries.</summary>
/// <param name="Objects">Objects in the registry.</param>
internal sealed record JurisdictionBase(long Objects);
