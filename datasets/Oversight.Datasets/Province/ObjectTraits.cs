namespace Oversight.Datasets.Province;

/// <summary>What the choice of objects asks about an object, one byte an object.</summary>
[Flags]
internal enum ObjectTraits : byte
{
    None = 0,
    Active = 1,
    Flagged = 2,
    NewEconomy = 4,

    /// <summary>Stands in several jurisdictions' registries under the same code.</summary>
    Shared = 8,
    Individual = 16,

    /// <summary>Fault: drawn three times in the year (the cap rules).</summary>
    Overdrawn = 32,

    /// <summary>Fault: never inspected in the report year (Jintan's coverage).</summary>
    LeftOut = 64,
}
