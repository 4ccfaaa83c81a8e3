namespace Oversight.Mutation.Tests.Contract;

/// <summary>What a column of the data contract holds.</summary>
internal enum ValueKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A day, <c>yyyy-mm-dd</c>.</summary>
    Date,

    /// <summary>true, false, 1 or 0.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Integer,

    /// <summary>1 to 9999.</summary>
    Year,

    /// <summary>1 to 12.</summary>
    Month,

    /// <summary>0 to 1.</summary>
    Share,

    /// <summary>Texts with <c>;</c> between them.</summary>
    List,

    /// <summary>One of a few names.</summary>
    Choice,
}
