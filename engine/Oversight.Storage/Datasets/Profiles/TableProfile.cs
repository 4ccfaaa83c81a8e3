namespace Oversight.Storage.Datasets.Profiles;

/// <summary>What the accepted rows of a table hold.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Accepted rows.</param>
/// <param name="Jurisdictions">Accepted rows by jurisdiction, those that have any.</param>
/// <param name="Columns">The columns that have a type other than text, in the contract's order.</param>
public sealed record TableProfile(
    string Table, long Rows, IReadOnlyList<ValueCount> Jurisdictions, IReadOnlyList<ColumnProfile> Columns);
