namespace Oversight.Policies.Evaluation;

/// <summary>Where a row stands with regard to the report.</summary>
[Flags]
internal enum RowPlace : byte
{
    /// <summary>An event of another year, which the document judges.</summary>
    None = 0,

    /// <summary>Of the report year.</summary>
    InYear = 1,

    /// <summary>Left out by the document as a whole.</summary>
    Outside = 2,
}
