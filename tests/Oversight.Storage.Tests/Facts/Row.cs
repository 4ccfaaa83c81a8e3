namespace Oversight.Storage.Tests.Facts;

/// <summary>One row of a loaded table, by its column names.</summary>
internal sealed class Row : Dictionary<string, object?>
{
    internal int J => (int)this["j"]!;

    internal int Ord => (int)this["ord"]!;

    internal DateOnly? Day(string column) => (DateOnly?)this[column];

    internal string? Text(string column) => (string?)this[column];

    internal int? Int(string column) => (int?)this[column];

    internal int Code(string column) => (byte)this[column]!;

    internal bool Flag(string column) => (bool)this[column]!;
}
