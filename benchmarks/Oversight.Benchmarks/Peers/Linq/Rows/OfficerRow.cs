using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>One row of <c>officers</c>, with the assignments that name it.</summary>
internal sealed class OfficerRow
{
    public required string OfficerId { get; init; }

    public bool HasName { get; init; }

    public bool HasSex { get; init; }

    public bool HasUnit { get; init; }

    public string? Section { get; init; }

    public bool HasPost { get; init; }

    public bool HasCertificate { get; init; }

    public DateOnly? CertificateFrom { get; init; }

    public DateOnly? CertificateTo { get; init; }

    public Establishment Establishment { get; init; }

    public bool OnDuty { get; init; }

    public bool Auxiliary { get; init; }

    public bool HasSpecialties { get; init; }

    public List<AssignmentRow> Places { get; } = [];

    public bool IsCertifiedOn(DateOnly day) => HasCertificate && !(day < CertificateFrom) && !(day > CertificateTo);

    /// <summary>Whether the certificate is valid on any day from the first to the last.</summary>
    public bool IsCertifiedWithin(DateOnly first, DateOnly last) =>
        HasCertificate && !(last < CertificateFrom) && !(first > CertificateTo) && !(CertificateTo < CertificateFrom);
}
