namespace Oversight.Datasets.Province;

/// <summary>What became of a drawn object: the <c>state</c> of a draw's member.</summary>
internal enum VisitState : byte
{
    Drawn = 0,

    /// <summary>Exempt on the day of the draw, and skipped: no inspection follows.</summary>
    Exempt = 1,
    Replacement = 2,
}
