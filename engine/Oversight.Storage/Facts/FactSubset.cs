namespace Oversight.Storage.Facts;

/// <summary>Which rows of a kind of fact are read, where not all are.</summary>
public sealed class FactSubset
{
    private FactSubset(string column, int value) => (Column, Value) = (column, value);

    /// <summary>The column that decides.</summary>
    internal string Column { get; }

    /// <summary>The value that it has.</summary>
    internal int Value { get; }

    /// <summary>The jurisdiction, where the rows are all of one.</summary>
    internal int? Jurisdiction => Column == nameof(Contracts.Facts.KeyColumn.Jurisdiction) ? Value : null;

    /// <summary>One row.</summary>
    /// <param name="ord">Its row number; of a jurisdiction its number.</param>
    public static FactSubset Row(int ord) => new(nameof(Contracts.Facts.KeyColumn.Ord), ord);

    /// <summary>The rows of a jurisdiction.</summary>
    /// <param name="jurisdiction">Its number.</param>
    public static FactSubset OfJurisdiction(int jurisdiction) => new(nameof(Contracts.Facts.KeyColumn.Jurisdiction), jurisdiction);

    /// <summary>The inspections of an object.</summary>
    /// <param name="objectOrd">Its row number.</param>
    public static FactSubset OfObject(int objectOrd) => new(nameof(Contracts.Facts.InspectionColumn.ObjectOrd), objectOrd);
}
