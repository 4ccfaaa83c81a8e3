using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes <c>plans.csv</c>.</summary>
internal sealed class PlansTable(string folder)
{
    public CsvTable Table { get; } = ProvinceTables.Open(
        folder, "plans", "plan_id", "jurisdiction", "year", "month", "section", "item_id", "object_scope", "officer_requirement", "ratio",
        "frequency", "estimated_objects", "starts_on", "ends_on", "published_on", "approved", "joint", "uses_credit_grade", "adjusted_on",
        "adjustment_filed_on");

    public void Write(JurisdictionSpec spec, Plan plan) =>
        Table.Id(plan.Id).Text(spec.Id).Number(plan.Year).Number(plan.Month).Text(spec.Sections[plan.Item.Section]).Id(plan.Item.Id)
            .Text(plan.Scope).Text(plan.OfficerRequirement).Hundredths(plan.Ratio).Number(plan.Frequency).Number(plan.EstimatedObjects)
            .Day(plan.StartsOn).Day(plan.EndsOn).Day(plan.PublishedOn).Flag(plan.Approved).Flag(plan.Joint).Flag(plan.UsesCreditGrade)
            .Day(plan.AdjustedOn).Day(plan.AdjustmentFiledOn).End();
}
