namespace Oversight.Contracts.Facts;

/// <summary>The columns of a batch of plan facts; the first four are those of <see cref="KeyColumn"/>.</summary>
#pragma warning disable CS1591 // Each member is described by the property of its name in the row type.
public enum PlanColumn
{
    Ord,
    Jurisdiction,
    EventDate,
    EventYear,
    Year,
    Month,
    HasItemId,
    ObjectScope,
    OfficerRequirement,
    Ratio,
    Frequency,
    EstimatedObjects,
    StartsOn,
    EndsOn,
    PublishedOn,
    IsApproved,
    IsJoint,
    UsesCreditGrade,
    AdjustedOn,
    AdjustmentFiledOn,
    IsItemListed,
    ItemTier,
    ItemDomain,
    ItemAuthority,
    ItemRatioMax,
    ItemFrequencyMax,
    ItemSuperiorRatio,
}
