using Oversight.Contracts.Facts;

namespace Oversight.Storage.Datasets;

/// <summary>The tables of the data contract, version 1, as data.</summary>
/// <remarks>The names and codes of enumerations come from the enums of <see cref="Oversight.Contracts.Facts"/>.</remarks>
internal static class Schema
{
    /// <summary>All tables, each after those that it refers to.</summary>
    internal static IReadOnlyList<TableSchema> Tables { get; } =
    [
        new("objects", ["object_id"],
        [
            Key("object_id"), Jurisdiction(), Text("name", required: true),
            Enumeration<ObjectCategory>("category", ObjectCategory.Enterprise), Text("address"),
            Personal(Text("responsible_person")), Personal(Text("contact")), Text("industry_code"), Date("registered_on"),
            Enumeration<ObjectStatus>("status", ObjectStatus.Active), Enumeration<CreditGrade>("credit_grade"),
            Integer("complaints") with { Default = "0" }, Boolean("abnormal_list"), Boolean("dishonest"),
            Boolean("serious_violation"), Boolean("safety_hazard"), Boolean("new_economy"),
            Date("exempt_from"), Date("exempt_to"),
        ]),
        new("officers", ["officer_id"],
        [
            Key("officer_id"), Jurisdiction(), Personal(Text("name", required: true)), Text("sex"), Text("unit"), Text("section"),
            Text("post"), Text("cert_no"), Date("cert_valid_from"), Date("cert_valid_to"),
            Enumeration<Establishment>("establishment"), Boolean("on_duty") with { Default = "true" },
            Boolean("auxiliary"), new("specialties", ColumnType.List),
        ]),
        new("items", ["item_id"],
        [
            Key("item_id"), Jurisdiction(), Text("title", required: true), Text("section"), Text("object_category"),
            Enumeration<ItemTier>("tier", ItemTier.General), Text("legal_basis"),
            Enumeration<InspectionMethod>("method"), Share("ratio_max"), Integer("frequency_max"),
            Enumeration<Domain>("domain", Domain.General), Enumeration<Authority>("authority", Authority.Own),
            Share("superior_ratio"), Date("published_on"),
        ]),
        new("plans", ["plan_id"],
        [
            Key("plan_id"), Jurisdiction(), Year(), new("month", ColumnType.Month), Text("section"),
            Kept("item_id", "items", required: true), Text("object_scope"), Text("officer_requirement"), Share("ratio"),
            Integer("frequency"), Integer("estimated_objects"), Date("starts_on"), Date("ends_on"), Date("published_on"),
            Boolean("approved"), Boolean("joint"), Boolean("uses_credit_grade"), Date("adjusted_on"),
            Date("adjustment_filed_on"),
        ]),
        new("draws", ["draw_id"],
        [
            Key("draw_id"), Jurisdiction(), Kept("plan_id", "plans", required: true), Compulsory(Date("drawn_on")),
            Enumeration<DrawMethod>("method"), Text("seed"), Integer("pool_size"), Integer("drawn_count"),
            Integer("witnesses"), Boolean("recorded"), Boolean("record_signed"), Date("filed_on"),
            Boolean("designation_approved"),
        ]),
        new("inspections", ["inspection_id"],
        [
            Key("inspection_id"), Jurisdiction(), Rejecting("object_id", "objects"),
            Kept("item_id", "items", required: true), Kept("plan_id", "plans"), Kept("draw_id", "draws"),
            Compulsory(Enumeration<InspectionSource>("source")), Text("section"),
            Enumeration<InspectionMethod>("method", InspectionMethod.Onsite), Text("joint_id"),
            Compulsory(Date("inspected_on")), Date("completed_on"), Date("report_on"), Date("feedback_on"),
            Date("decision_on"), Date("published_on"), Date("archived_on"), Boolean("withheld"),
            Enumeration<InspectionResult>("result"), Enumeration<Violation>("violation", Violation.None),
            Enumeration<Decision>("decision", Decision.None), Boolean("corrected") with { Default = null },
            Boolean("notice_served"), Boolean("signed"), Boolean("refusal_noted"), Boolean("evidence"),
            Date("rectify_due"), Date("rectified_on"), Date("revisited_on"),
        ]),
        new("draw_members", ["draw_id", "object_id"],
        [
            Jurisdiction(), Compulsory(Kept("draw_id", "draws")), Rejecting("object_id", "objects"),
            Integer("position"), Enumeration<MemberState>("state", MemberState.Drawn),
        ])
        { Optional = true },
        new("assignments", ["inspection_id", "officer_id"],
        [
            Jurisdiction(), Rejecting("inspection_id", "inspections"), Rejecting("officer_id", "officers"),
            Enumeration<TeamRole>("role"), Enumeration<AssignmentMethod>("method"), Kept("replaces", "officers"),
            Boolean("statement"),
        ]),
        new("conflicts", ["officer_id", "object_id"],
            [Jurisdiction(), Rejecting("officer_id", "officers"), Rejecting("object_id", "objects"), Text("kind")]),
        new("objections", ["objection_id"],
        [
            Key("objection_id"), Jurisdiction(), Rejecting("inspection_id", "inspections"),
            Compulsory(Date("received_on")), Boolean("accepted"), Date("reviewed_on"),
            Enumeration<ObjectionOutcome>("outcome"), Date("feedback_on"), Date("corrected_on"),
        ]),
        new("milestones", ["milestone", "year"], [Jurisdiction(), Key("milestone"), Year(), Date("done_on")]),
    ];

    /// <summary>A table by its name.</summary>
    /// <exception cref="InvalidOperationException">The contract has no such table.</exception>
    internal static TableSchema Table(string name) => Tables.First(t => t.Name == name);

    private static ColumnSchema Text(string name, bool required = false) => new(name, ColumnType.Text) { Required = required };

    private static ColumnSchema Date(string name) => new(name, ColumnType.Date);

    private static ColumnSchema Integer(string name) => new(name, ColumnType.Integer);

    private static ColumnSchema Share(string name) => new(name, ColumnType.Share);

    private static ColumnSchema Boolean(string name) => new(name, ColumnType.Boolean) { Default = "false" };

    private static ColumnSchema Year() => Compulsory(new ColumnSchema("year", ColumnType.Year));

    private static ColumnSchema Key(string name) => Compulsory(Text(name));

    private static ColumnSchema Jurisdiction() => Compulsory(Text(TableSchema.Jurisdiction));

    private static ColumnSchema Compulsory(ColumnSchema column) => column with { Required = true, NotNull = true };

    private static ColumnSchema Personal(ColumnSchema column) => column with { IsPersonal = true };

    // A null refers to no row, so it rejects as well.
    private static ColumnSchema Rejecting(string name, string table) =>
        Compulsory(Text(name)) with { References = table, ReferenceRejects = true };

    private static ColumnSchema Kept(string name, string table, bool required = false) =>
        Text(name, required) with { References = table };

    private static ColumnSchema Enumeration<T>(string name, T whenNull = default)
        where T : struct, Enum =>
        new(name, ColumnType.Enumeration)
        {
            Names = EnumNames.Of<T>(),
            Default = Convert.ToInt32(whenNull).ToString(),
        };
}
