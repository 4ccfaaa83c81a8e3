using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <content>Objects and officers.</content>
internal sealed partial class TerritoryReader
{
    private void ReadRegistries()
    {
        _rows.Read(
            "objects",
            "object_id, name, category, address, responsible_person, contact, registered_on DATE, status, credit_grade, complaints INTEGER, "
            + "abnormal_list BOOLEAN, dishonest BOOLEAN, serious_violation BOOLEAN, safety_hazard BOOLEAN, new_economy BOOLEAN, "
            + "exempt_from DATE, exempt_to DATE",
            (string jurisdiction, ref RowCells row) =>
            {
                var read = new ObjectRow
                {
                    ObjectId = row.Key(),
                    HasName = row.HasText(),
                    Category = row.Term(ObjectCategory.Enterprise),
                    HasAddress = row.HasText(),
                    HasResponsiblePerson = row.HasText(),
                    HasContact = row.HasText(),
                    RegisteredOn = row.Day(),
                    Status = row.Term(ObjectStatus.Active),
                    CreditGrade = row.Term<CreditGrade>(),
                    Complaints = row.Number() ?? 0,
                    AbnormalList = row.Flag() == true,
                    Dishonest = row.Flag() == true,
                    SeriousViolation = row.Flag() == true,
                    SafetyHazard = row.Flag() == true,
                    NewEconomy = row.Flag() == true,
                    ExemptFrom = row.Day(),
                    ExemptTo = row.Day(),
                };
                Of(jurisdiction).Objects.TryAdd(read.ObjectId, read);
            });
        _rows.Read(
            "officers",
            "officer_id, name, sex, unit, section, post, cert_no, cert_valid_from DATE, cert_valid_to DATE, establishment, on_duty BOOLEAN, "
            + "auxiliary BOOLEAN, specialties",
            (string jurisdiction, ref RowCells row) =>
            {
                var read = new OfficerRow
                {
                    OfficerId = row.Key(),
                    HasName = row.HasText(),
                    HasSex = row.HasText(),
                    HasUnit = row.HasText(),
                    Section = row.Text(),
                    HasPost = row.HasText(),
                    HasCertificate = row.HasText(),
                    CertificateFrom = row.Day(),
                    CertificateTo = row.Day(),
                    Establishment = row.Term<Establishment>(),
                    OnDuty = row.Flag() != false,
                    Auxiliary = row.Flag() == true,
                    HasSpecialties = row.HasText(),
                };
                Of(jurisdiction).Officers.TryAdd(read.OfficerId, read);
            });
    }
}
