namespace Oversight.Policies.Draws;

/// <summary>Why an object of the registry cannot be drawn.</summary>
public enum LeftOutReason
{
    /// <summary>Its status is not active.</summary>
    Inactive,

    /// <summary>The item is about another category of objects.</summary>
    Category,

    /// <summary>Another inspection would break a cap of the pack.</summary>
    CapUsedUp,

    /// <summary>An inspection would break another rule of the pack, so that the draw spares it.</summary>
    Spared,
}
