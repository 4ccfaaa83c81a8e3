namespace Oversight.Contracts.Facts;

/// <summary>The columns with which every fact kind begins; the engine always reads them.</summary>
public enum KeyColumn
{
    /// <summary>Row number of the subject in its loaded table, from 0, in load order (int32).</summary>
    Ord,

    /// <summary>Number of the jurisdiction (int32).</summary>
    Jurisdiction,

    /// <summary>The event's date; null for registries (date).</summary>
    EventDate,

    /// <summary>The year to which the row belongs; null for registries, which belong to every year (int32).</summary>
    EventYear,
}
