namespace Oversight.Storage.Datasets;

/// <summary>What can be wrong with a record, as the column <c>mark</c> of a copy says it; empty when nothing is.</summary>
internal static class CopyMarks
{
    /// <summary>Its quotes are wrong; its fields are null.</summary>
    internal const string Malformed = "Q";

    /// <summary>It is longer than <see cref="CsvScanner.MaximumRecord"/>; its fields are null.</summary>
    internal const string TooLong = "L";

    /// <summary>It has another number of fields than the header, which follows; its fields are null.</summary>
    internal const string FieldCount = "F";

    /// <summary>
    /// A value is not valid in the encoding; the first such value's place follows, among the columns asked for, from 1.
    /// </summary>
    internal const string Encoding = "E";

    /// <summary>A cell of a sheet holds an error such as #N/A; its place follows likewise.</summary>
    internal const string CellError = "X";
}
