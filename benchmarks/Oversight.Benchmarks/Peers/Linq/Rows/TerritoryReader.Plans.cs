using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <content>Items, plans and draws.</content>
internal sealed partial class TerritoryReader
{
    private void ReadPlans()
    {
        _rows.Read(
            "items",
            "item_id, title, section, object_category, tier, legal_basis, method, ratio_max DOUBLE, frequency_max INTEGER, domain, authority, "
            + "superior_ratio DOUBLE, published_on DATE",
            (string jurisdiction, ref RowCells row) =>
            {
                var read = new ItemRow
                {
                    ItemId = row.Key(),
                    HasTitle = row.HasText(),
                    HasSection = row.HasText(),
                    HasObjectCategory = row.HasText(),
                    Tier = row.Term(ItemTier.General),
                    HasLegalBasis = row.HasText(),
                    HasMethod = row.HasText(),
                    RatioMax = row.Real(),
                    FrequencyMax = row.Number(),
                    Domain = row.Term(Domain.General),
                    Authority = row.Term(Authority.Own),
                    SuperiorRatio = row.Real(),
                    PublishedOn = row.Day(),
                };
                Of(jurisdiction).Items.TryAdd(read.ItemId, read);
            });
        _rows.Read(
            "plans",
            "plan_id, year INTEGER, month INTEGER, item_id, object_scope, officer_requirement, ratio DOUBLE, frequency INTEGER, "
            + "estimated_objects INTEGER, starts_on DATE, ends_on DATE, published_on DATE, approved BOOLEAN, joint BOOLEAN, "
            + "uses_credit_grade BOOLEAN, adjusted_on DATE, adjustment_filed_on DATE",
            (string jurisdiction, ref RowCells row) =>
            {
                var territory = Of(jurisdiction);
                var (id, year, month, item) = (row.Key(), row.Number(), row.Number(), row.Text());
                territory.Plans.TryAdd(id, new PlanRow
                {
                    PlanId = id,
                    Year = year!.Value,
                    Month = month,
                    ItemId = item,
                    Item = item is null ? null : territory.Items.GetValueOrDefault(item),
                    HasObjectScope = row.HasText(),
                    HasOfficerRequirement = row.HasText(),
                    Ratio = row.Real(),
                    Frequency = row.Number(),
                    EstimatedObjects = row.Number(),
                    StartsOn = row.Day(),
                    EndsOn = row.Day(),
                    PublishedOn = row.Day(),
                    Approved = row.Flag() == true,
                    Joint = row.Flag() == true,
                    UsesCreditGrade = row.Flag() == true,
                    AdjustedOn = row.Day(),
                    AdjustmentFiledOn = row.Day(),
                });
            });
        _rows.Read(
            "draws",
            "draw_id, drawn_on DATE, method, witnesses INTEGER, recorded BOOLEAN, record_signed BOOLEAN, filed_on DATE, designation_approved BOOLEAN",
            (string jurisdiction, ref RowCells row) =>
            {
                var read = new DrawRow
                {
                    DrawId = row.Key(),
                    DrawnOn = row.Day()!.Value,
                    Method = row.Term<DrawMethod>(),
                    Witnesses = row.Number(),
                    Recorded = row.Flag() == true,
                    RecordSigned = row.Flag() == true,
                    FiledOn = row.Day(),
                    DesignationApproved = row.Flag() == true,
                };
                Of(jurisdiction).Draws.TryAdd(read.DrawId, read);
            });
    }
}
