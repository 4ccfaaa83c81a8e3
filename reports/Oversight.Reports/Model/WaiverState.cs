namespace Oversight.Reports.Model;

/// <summary>What became of a waiver in a run.</summary>
public enum WaiverState
{
    /// <summary>The breach that it names was found, and stands in the list of the waived.</summary>
    Applied,

    /// <summary>Its last day lies before the cut-off day; the breach, if there is one, stands among the others.</summary>
    Expired,

    /// <summary>No such breach was found.</summary>
    Unmatched,

    /// <summary>Its jurisdiction was not judged in this run, so nothing can be said.</summary>
    NotJudged,
}
