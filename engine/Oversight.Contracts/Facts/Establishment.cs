namespace Oversight.Contracts.Facts;

/// <summary>Kind of post (编制) that an officer holds. Codes follow the order of the data contract; 0 is a null.</summary>
public enum Establishment
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>administrative</c> — 行政编制.</summary>
    [Term("行政编制", "administrative")]
    Administrative,

    /// <summary><c>public_institution</c> — 事业编制.</summary>
    [Term("事业编制", "public institution")]
    PublicInstitution,

    /// <summary><c>contract</c> — 聘用.</summary>
    [Term("聘用", "contract")]
    Contract,
}
