namespace Oversight.Contracts.Facts;

/// <summary>Kind of post (编制) that an officer holds. Codes follow the order of the data contract; 0 is a null.</summary>
public enum Establishment
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>administrative</c> — 行政编制.</summary>
    Administrative,

    /// <summary><c>public_institution</c> — 事业编制.</summary>
    PublicInstitution,

    /// <summary><c>contract</c> — 聘用.</summary>
    Contract,
}
