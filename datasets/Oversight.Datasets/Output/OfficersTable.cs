using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes <c>officers.csv</c>.</summary>
internal sealed class OfficersTable(string folder)
{
    public CsvTable Table { get; } = ProvinceTables.Open(
        folder, "officers", "officer_id", "jurisdiction", "name", "sex", "unit", "section", "post", "cert_no", "cert_valid_from",
        "cert_valid_to", "establishment", "on_duty", "auxiliary", "specialties");

    public void Write(JurisdictionSpec spec, Officer officer) =>
        Table.Id(officer.Id).Text(spec.Id).Text(officer.Name).Text(officer.Sex).Text(officer.Unit).Text(officer.Section)
            .Text(officer.Post).Text(officer.CertNo).Day(officer.CertNo is null ? null : officer.CertFrom)
            .Day(officer.CertNo is null ? null : officer.CertTo).Text(officer.Establishment).Flag(officer.OnDuty)
            .Flag(officer.Auxiliary).Text(officer.Specialties).End();
}
