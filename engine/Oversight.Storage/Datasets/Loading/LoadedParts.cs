namespace Oversight.Storage.Datasets.Loading;

/// <summary>The parts of one table whose rows were read, one after another.</summary>
/// <param name="Table">The table.</param>
/// <param name="Parts">Its parts, at least one.</param>
internal sealed record LoadedParts(TableSchema Table, IReadOnlyList<LoadedPart> Parts)
{
    /// <summary>SQL that differs by part.</summary>
    /// <param name="row">SQL of a row's place among the table's, from 0.</param>
    /// <param name="sql">The SQL for a part.</param>
    internal string Choose(string row, Func<LoadedPart, string> sql)
    {
        var choices = Parts.Select(sql).ToList();
        if (choices.TrueForAll(choice => choice == choices[0]))
        {
            return choices[0];
        }

        var cases = Parts.Zip(choices).SkipLast(1).Select(pair => $"WHEN {row} < {pair.First.Start + pair.First.Rows} THEN {pair.Second}");
        return $"CASE {string.Join(' ', cases)} ELSE {choices[^1]} END";
    }

    /// <summary>SQL of a column's place in its file's order, from 1; 0 when the file does not have it.</summary>
    internal string Place(string column, string row) => Choose(row, part => $"{part.Source.PlaceOf(column)}");
}
