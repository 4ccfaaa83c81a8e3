namespace Oversight.Storage.Datasets.Sources;

/// <summary>A column as a file has it.</summary>
/// <param name="Heading">Its name in the file.</param>
/// <param name="Expression">SQL of its value.</param>
/// <param name="SqlType">DuckDB's name of its type.</param>
internal sealed record FileColumn(string Heading, string Expression, string SqlType);
