using System.Globalization;

namespace Oversight.Datasets.Output;

/// <summary>An identifier in two parts, made text only where it is written: prefix and a number of at least seven digits.</summary>
internal readonly record struct RowId(string Prefix, int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Number:D7}");
}
