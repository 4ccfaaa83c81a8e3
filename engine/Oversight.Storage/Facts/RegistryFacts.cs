using Oversight.Contracts.Facts;
using static Oversight.Storage.Facts.SqlText;

namespace Oversight.Storage.Facts;

/// <summary>Where the columns of the registries come from: objects, officers, items. They have no event date and no year.</summary>
internal static class RegistryFacts
{
    public static readonly SqlSource Objects = new(
        "objects o",
        Keys("o.ord", "o.j"),
        [
            new(nameof(ObjectColumn.Id), "o.object_id"),
            new(nameof(ObjectColumn.Name), "o.name"),
            new(nameof(ObjectColumn.Address), "o.address"),
            new(nameof(ObjectColumn.ResponsiblePerson), "o.responsible_person"),
            new(nameof(ObjectColumn.Contact), "o.contact"),
            new(nameof(ObjectColumn.Category), "o.category"),
            new(nameof(ObjectColumn.IndustryCode), "o.industry_code"),
            new(nameof(ObjectColumn.RegisteredOn), "o.registered_on"),
            new(nameof(ObjectColumn.Status), "o.status"),
            new(nameof(ObjectColumn.CreditGrade), "o.credit_grade"),
            new(nameof(ObjectColumn.Complaints), "o.complaints"),
            new(nameof(ObjectColumn.IsAbnormal), Flag("o.abnormal_list")),
            new(nameof(ObjectColumn.IsDishonest), Flag("o.dishonest")),
            new(nameof(ObjectColumn.HasSeriousViolation), Flag("o.serious_violation")),
            new(nameof(ObjectColumn.IsSafetyHazard), Flag("o.safety_hazard")),
            new(nameof(ObjectColumn.IsNewEconomy), Flag("o.new_economy")),
            new(nameof(ObjectColumn.ExemptFrom), "o.exempt_from"),
            new(nameof(ObjectColumn.ExemptTo), "o.exempt_to"),
            new(nameof(ObjectColumn.IsActive), Flag(IsActive("o"))),
            new(nameof(ObjectColumn.Inspections), Count("visited.visits")),
            new(nameof(ObjectColumn.RandomInspections), Count("visited.random_visits")),
            new(nameof(ObjectColumn.JudgedRandomInspections), Count("visited.judged_random_visits")),
            new(nameof(ObjectColumn.LastViolationBeforeYearOn), "history.day"),
        ])
    {
        Joins =
        [
            SqlJoin.Left("visited", SharedSources.VisitsOfObject, "visited.object_ord = o.ord"),

            // Per object the latest day before the report year with a violation other than none, whatever the validity.
            SqlJoin.Left(
                "history",
                "(SELECT i.object_ord, max(i.inspected_on) AS day FROM inspections i WHERE "
                + $"{IsViolation("i")} AND i.inspected_on < {YearStart("i")} AND {InScope("i")} GROUP BY i.object_ord)",
                "history.object_ord = o.ord"),
        ],
    };

    public static readonly SqlSource Officers = new(
        "officers o",
        Keys("o.ord", "o.j"),
        [
            new(nameof(OfficerColumn.Name), "o.name"),
            new(nameof(OfficerColumn.Sex), "o.sex"),
            new(nameof(OfficerColumn.Unit), "o.unit"),
            new(nameof(OfficerColumn.Section), "o.section"),
            new(nameof(OfficerColumn.Post), "o.post"),
            new(nameof(OfficerColumn.CertificateNumber), "o.cert_no"),
            new(nameof(OfficerColumn.CertificateFrom), "o.cert_valid_from"),
            new(nameof(OfficerColumn.CertificateTo), "o.cert_valid_to"),
            new(nameof(OfficerColumn.Establishment), "o.establishment"),
            new(nameof(OfficerColumn.IsOnDuty), Flag("o.on_duty")),
            new(nameof(OfficerColumn.IsAuxiliary), Flag("o.auxiliary")),
            new(nameof(OfficerColumn.HasSpecialties), Flag("coalesce(len(o.specialties) > 0, false)")),
            new(nameof(OfficerColumn.IsCertifiedInYear), Flag(IsCertifiedInYear("o"))),
            new(nameof(OfficerColumn.IsEnforcementOfficer), Flag(IsEnforcing("o"))),
            new(nameof(OfficerColumn.TeamPlaces), Count("placed.places")),
            new(nameof(OfficerColumn.DrawsTakenPart), Count("involved.draws")),
            new(nameof(OfficerColumn.DrawsOfYear), Count("drawn.draws")),
            new(nameof(OfficerColumn.TeamPlacesOfYear), Count("everyone.places")),
        ])
    {
        Joins =
        [
            SqlJoin.Left("placed", SharedSources.PlacesOfOfficer, "placed.officer_ord = o.ord"),
            SqlJoin.Left("involved", SharedSources.DrawsOfOfficer, "involved.officer_ord = o.ord"),
            SqlJoin.Left("drawn", SharedSources.DrawsOfJurisdiction, "drawn.j = o.j"),
            SqlJoin.Left("everyone", SharedSources.PlacesOfJurisdiction, "everyone.j = o.j"),
        ],
    };

    public static readonly SqlSource Items = new(
        "items m",
        Keys("m.ord", "m.j"),
        [
            new(nameof(ItemColumn.Title), "m.title"),
            new(nameof(ItemColumn.Section), "m.section"),
            new(nameof(ItemColumn.ObjectCategory), "m.object_category"),
            new(nameof(ItemColumn.LegalBasis), "m.legal_basis"),
            new(nameof(ItemColumn.Method), "m.method"),
            new(nameof(ItemColumn.Tier), "m.tier"),
            new(nameof(ItemColumn.RatioMax), "m.ratio_max"),
            new(nameof(ItemColumn.FrequencyMax), "m.frequency_max"),
            new(nameof(ItemColumn.Domain), "m.domain"),
            new(nameof(ItemColumn.Authority), "m.authority"),
            new(nameof(ItemColumn.SuperiorRatio), "m.superior_ratio"),
            new(nameof(ItemColumn.PublishedOn), "m.published_on"),
        ]);

    /// <summary>The key columns of a kind without event date and year.</summary>
    internal static SqlColumn[] Keys(string ord, string jurisdiction) =>
    [
        new(nameof(KeyColumn.Ord), ord),
        new(nameof(KeyColumn.Jurisdiction), jurisdiction),
        new(nameof(KeyColumn.EventDate), "CAST(NULL AS DATE)"),
        new(nameof(KeyColumn.EventYear), "CAST(NULL AS INTEGER)"),
    ];
}
