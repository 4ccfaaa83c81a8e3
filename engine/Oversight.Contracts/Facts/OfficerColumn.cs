namespace Oversight.Contracts.Facts;

/// <summary>The columns of a batch of officer facts; the first four are those of <see cref="KeyColumn"/>.</summary>
#pragma warning disable CS1591 // Each member is described by the property of its name in the row type.
public enum OfficerColumn
{
    Ord,
    Jurisdiction,
    EventDate,
    EventYear,
    Name,
    Sex,
    Unit,
    Section,
    Post,
    CertificateNumber,
    CertificateFrom,
    CertificateTo,
    Establishment,
    IsOnDuty,
    IsAuxiliary,
    HasSpecialties,
    IsCertifiedInYear,
    IsEnforcementOfficer,
    TeamPlaces,
    DrawsTakenPart,
    DrawsOfYear,
    TeamPlacesOfYear,
}
