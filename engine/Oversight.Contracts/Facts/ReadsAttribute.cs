namespace Oversight.Contracts.Facts;

/// <summary>Names the columns that a derived property reads, so that only these are scanned.</summary>
/// <remarks>A property without this attribute reads the column of its own name.</remarks>
/// <param name="columns">Members of the fact kind's column enumeration.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ReadsAttribute(params string[] columns) : Attribute
{
    /// <summary>The columns read; may be empty.</summary>
    public IReadOnlyList<string> Columns { get; } = columns;
}
