using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes the table <c>plans</c>.</summary>
internal sealed class PlansTable(TableWriter table)
{
    public static TableLayout Layout { get; } = TableLayout.Of("plans", """
        TEXT plan_id jurisdiction
        NUMBER year month
        TEXT section item_id object_scope officer_requirement
        SHARE ratio
        NUMBER frequency estimated_objects
        DATE starts_on ends_on published_on
        FLAG approved joint uses_credit_grade
        DATE adjusted_on adjustment_filed_on
        """);

    public void Write(JurisdictionSpec spec, Plan plan) =>
        table.Id(plan.Id).Term(spec.Id).Number(plan.Year).Number(plan.Month).Term(spec.Sections[plan.Item.Section]).Id(plan.Item.Id)
            .Term(plan.Scope).Term(plan.OfficerRequirement).Hundredths(plan.Ratio).Number(plan.Frequency).Number(plan.EstimatedObjects)
            .Day(plan.StartsOn).Day(plan.EndsOn).Day(plan.PublishedOn).Flag(plan.Approved).Flag(plan.Joint).Flag(plan.UsesCreditGrade)
            .Day(plan.AdjustedOn).Day(plan.AdjustmentFiledOn).End();
}
