using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes the table <c>objects</c>.</summary>
internal sealed class ObjectsTable(TableWriter table)
{
    private static readonly string?[] Grades = [null, "A", "B", "C", "D"];

    public static TableLayout Layout { get; } = TableLayout.Of("objects", """
        TEXT object_id jurisdiction name category address responsible_person contact industry_code
        DATE registered_on
        TEXT status credit_grade
        NUMBER complaints
        FLAG abnormal_list dishonest serious_violation safety_hazard new_economy
        DATE exempt_from exempt_to
        """);

    public void Write(JurisdictionSpec spec, ObjectRegistry registry, int index, ObjectDetails details)
    {
        Span<char> number = stackalloc char[16];
        details.HouseNumber.TryFormat(number, out int written);
        Span<char> telephone = stackalloc char[4];
        details.Telephone.TryFormat(telephone, out _, "D4");
        bool exempt = registry.ExemptTo[index] != default;
        table.Ascii(registry.Id(index)).Term(spec.Id)
            .Parts(details.Place, details.Trade1, details.Trade2, details.Words, details.Form)
            .Term(registry.Has(index, ObjectTraits.Individual) ? "individual" : "enterprise")
            .Begin().Append(details.Road).Append(number[..written]).Append("号")
            .Parts(details.Surname, details.Given)
            .Begin().Append(details.NoContact ? "" : "1**0000").Append(details.NoContact ? default : telephone)
            .Term(details.Industry).Day(registry.RegisteredOn[index]).Term(details.Status).Term(Grades[registry.Grades[index]])
            .Number(details.Complaints).Flag(details.AbnormalList).Flag(details.Dishonest).Flag(details.SeriousViolation)
            .Flag(details.SafetyHazard).Flag(registry.Has(index, ObjectTraits.NewEconomy))
            .Day(exempt ? registry.ExemptFrom[index] : null)
            .Day(exempt && registry.ExemptTo[index] != DateOnly.MaxValue ? registry.ExemptTo[index] : null)
            .End();
    }
}
