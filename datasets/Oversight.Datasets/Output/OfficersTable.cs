using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes the table <c>officers</c>.</summary>
internal sealed class OfficersTable(TableWriter table)
{
    public static TableLayout Layout { get; } = TableLayout.Of("officers", """
        TEXT officer_id jurisdiction name sex unit section post cert_no
        DATE cert_valid_from cert_valid_to
        TEXT establishment
        FLAG on_duty auxiliary
        TEXT specialties
        """);

    public void Write(JurisdictionSpec spec, Officer officer) =>
        table.Id(officer.Id).Term(spec.Id).Text(officer.Name).Term(officer.Sex).Text(officer.Unit).Term(officer.Section)
            .Term(officer.Post).Text(officer.CertNo).Day(officer.CertNo is null ? null : officer.CertFrom)
            .Day(officer.CertNo is null ? null : officer.CertTo).Term(officer.Establishment).Flag(officer.OnDuty)
            .Flag(officer.Auxiliary).Text(officer.Specialties).End();
}
