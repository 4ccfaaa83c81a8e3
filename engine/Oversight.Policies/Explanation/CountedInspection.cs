namespace Oversight.Policies.Explanation;

/// <summary>An inspection that counts against a cap.</summary>
/// <param name="Id">Its id.</param>
/// <param name="InspectedOn">Its day.</param>
/// <param name="ItemId">Its item; null where none is given.</param>
/// <param name="JointId">Its joint visit; null outside one.</param>
/// <param name="IsSubject">Whether it is the inspection that is explained.</param>
public sealed record CountedInspection(string Id, DateOnly InspectedOn, string? ItemId, string? JointId, bool IsSubject);
