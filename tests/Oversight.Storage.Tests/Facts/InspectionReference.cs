using Oversight.Contracts.Facts;

namespace Oversight.Storage.Tests.Facts;

/// <summary>The computed columns of inspections, slow and plain.</summary>
internal sealed class InspectionReference(Reference reference)
{
    private readonly RandomTables tables = reference.Tables;

    internal Dictionary<string, Func<Row, object?>> Columns => new(new EarlierVisitsReference(reference).Columns)
    {
        ["Jurisdiction"] = i => i.J,
        ["EventDate"] = i => i.Day("inspected_on"),
        ["EventYear"] = i => i.Day("inspected_on")!.Value.Year,
        ["IsJoint"] = i => i.Text("joint_id") is not null,
        ["NamesPlan"] = i => i.Text("plan_id") is not null,
        ["NamesDraw"] = i => i.Text("draw_id") is not null,
        ["IsItemListed"] = i => Item(i) is not null,
        ["ItemHasLegalBasis"] = i => Item(i)?.Text("legal_basis") is not null,
        ["ItemDomain"] = i => Item(i)?.Code("domain") ?? 0,
        ["ItemAuthority"] = i => Item(i)?.Code("authority") ?? 0,
        ["HasPlan"] = i => Plan(i) is not null,
        ["PlanYear"] = i => Plan(i)?.Int("year"),
        ["PlanStartsOn"] = i => Plan(i)?.Day("starts_on"),
        ["PlanEndsOn"] = i => Plan(i)?.Day("ends_on"),
        ["IsPlanForItem"] = i => i.Text("item_id") is { } item && Plan(i)?.Text("item_id") == item,
        ["HasDraw"] = i => Draw(i) is not null,
        ["DrawnOn"] = i => Draw(i)?.Day("drawn_on"),
        ["IsDesignationApproved"] = i => Draw(i)?.Flag("designation_approved") ?? false,
        ["ObjectCreditGrade"] = i => Object(i).Code("credit_grade"),
        ["IsObjectNewEconomy"] = i => Object(i).Flag("new_economy"),
        ["ObjectRegisteredOn"] = i => Object(i).Day("registered_on"),
        ["IsObjectExemptOnDraw"] = i => Draw(i) is { } draw && IsExempt(Object(i), draw.Day("drawn_on")!.Value),
        ["TeamSize"] = i => Team(i).Count(),
        ["TeamLeaders"] = i => Team(i).Count(a => a.Code("role") == (int)TeamRole.Leader),
        ["UncertifiedMembers"] = i => Team(i).Count(a => !Reference.IsCertified(Officer(a), i.Day("inspected_on")!.Value)),
        ["NonAdministrativeMembers"] = i => Team(i).Count(a => Officer(a).Code("establishment") != (int)Establishment.Administrative),
        ["AuxiliaryMembers"] = i => Team(i).Count(a => Officer(a).Flag("auxiliary")),
        ["ConflictedMembers"] = i => Team(i).Count(a => tables["conflicts"].Any(
            c => c.J == i.J && c.Text("officer_id") == a.Text("officer_id") && c.Text("object_id") == i.Text("object_id"))),
        ["NotRandomMembers"] = i => Team(i).Count(
            a => (AssignmentMethod)a.Code("method") is AssignmentMethod.NotGiven or AssignmentMethod.Designated),
        ["UnapprovedStyleMembers"] = i => Team(i).Count(a => a.Code("method") == (int)AssignmentMethod.Designated || IsOfOtherSection(a, i)),
        ["Replacements"] = i => Replacements(i).Count(),
        ["RandomReplacements"] = i => Replacements(i).Count(a => a.Code("method") == (int)AssignmentMethod.Random),
        ["StatedRandomReplacements"] = i => Replacements(i)
            .Count(a => a.Code("method") == (int)AssignmentMethod.Random && a.Flag("statement")),
        ["RecusalSwaps"] = i => Replacements(i).Count(a => a.Code("method") == (int)AssignmentMethod.Swap && tables["conflicts"].Any(
            c => c.J == i.J && c.Text("officer_id") == a.Text("replaces") && c.Text("object_id") == i.Text("object_id"))),
        ["LastViolationOnItemOn"] = i => LastViolationOnItem(i),
        ["NextFollowUpOn"] = i => tables["inspections"]
            .Where(later => later.J == i.J && later.Text("object_id") == i.Text("object_id"))
            .Where(later => later.Code("source") == (int)InspectionSource.FollowUp && later.Day("inspected_on") > i.Day("inspected_on"))
            .Min(later => later.Day("inspected_on")),
    };

    private static bool IsExempt(Row entity, DateOnly day)
    {
        var (from, to) = (entity.Day("exempt_from"), entity.Day("exempt_to"));
        return (from is not null || to is not null) && (from ?? DateOnly.MinValue) <= day && day <= (to ?? DateOnly.MaxValue);
    }

    private bool IsOfOtherSection(Row assignment, Row inspection) =>
        Officer(assignment).Text("section") is { } own && inspection.Text("section") is { } asked && own != asked;

    private DateOnly? LastViolationOnItem(Row inspection)
    {
        var pack = tables["packs"].Single(p => p.J == inspection.J);
        return tables["inspections"]
            .Where(i => i.J == inspection.J && i.Text("object_id") == inspection.Text("object_id") && i.Text("item_id") == inspection.Text("item_id"))
            .Where(i => i.Day("inspected_on") < inspection.Day("inspected_on") && i.Code("violation") > (int)Violation.None)
            .Where(i => pack.Day("valid_from") <= i.Day("inspected_on"))
            .Where(i => pack.Day("valid_to") is not { } end || i.Day("inspected_on") <= end)
            .Max(i => i.Day("inspected_on"));
    }

    private IEnumerable<Row> Team(Row inspection) => tables["assignments"].Where(
        a => a.J == inspection.J && a.Text("inspection_id") == inspection.Text("inspection_id") && Reference.IsPlace(a));

    private IEnumerable<Row> Replacements(Row inspection) => tables["assignments"].Where(
        a => a.J == inspection.J && a.Text("inspection_id") == inspection.Text("inspection_id") && a.Text("replaces") is not null);

    private Row Officer(Row assignment) => Reference.Find(tables, "officers", assignment, "officer_id")!;

    private Row Object(Row inspection) => Reference.Find(tables, "objects", inspection, "object_id")!;

    private Row? Item(Row inspection) => Reference.Find(tables, "items", inspection, "item_id");

    private Row? Plan(Row inspection) => Reference.Find(tables, "plans", inspection, "plan_id");

    private Row? Draw(Row inspection) => Reference.Find(tables, "draws", inspection, "draw_id");
}
