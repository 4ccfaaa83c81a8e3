using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>SQL that reads one cell: its text or own value, the contract's value, and whether it does not fit.</summary>
/// <param name="Column">The column.</param>
/// <param name="Place">Its place among the known columns in file order, from 1.</param>
internal sealed record CellSql(SourceColumn Column, int Place)
{
    // Stands in for bytes that are not UTF-8.
    private const string Undecodable = "chr(65533)";

    /// <summary>The file's value under this name.</summary>
    internal string Source => $"t{Place}";

    /// <summary>The contract's value under this name; of no meaning where <see cref="Misfit"/> holds.</summary>
    internal string Value => Schema.Type is ColumnType.Text ? Input : $"v{Place}";

    /// <summary>The file's value as the contract writes it under this name.</summary>
    internal string Input => Column.Mapping.IsIdentity ? Source : $"m{Place}";

    private ColumnSchema Schema => Column.Schema;

    private bool IsText => Column.Kind is CellKind.Text or CellKind.Bytes;

    /// <summary>Selects <see cref="Source"/> from the file.</summary>
    internal string SelectSource => $"{Read()} AS {Source}";

    /// <summary>Selects <see cref="Input"/> from <see cref="Source"/>; null where they are the same.</summary>
    internal string? SelectInput => Column.Mapping.IsIdentity ? null : $"{Column.Mapping.Sql(Source)} AS {Input}";

    /// <summary>Selects <see cref="Value"/> from <see cref="Input"/>; null where they are the same.</summary>
    internal string? SelectValue => Schema.Type is ColumnType.Text ? null : $"{Convert()} AS {Value}";

    /// <summary>Whether the value does not have its type; null when it always has.</summary>
    internal string? Misfit
    {
        get
        {
            var typed = TypeMisfit();
            var bytes = Column.Kind == CellKind.Bytes ? $"{Source} = {Undecodable}" : null;
            return bytes is null ? typed : typed is null ? bytes : $"{bytes} OR {typed}";
        }
    }

    /// <summary>The value as text, for the list of rejects.</summary>
    internal string Shown => Input != Source ? $"CASE WHEN {Input} IS NOT NULL THEN {Written} END" : Written;

    private string Written => IsText ? Source : $"CAST({Source} AS VARCHAR)";

    /// <summary>The value for the loaded table, with its default.</summary>
    internal string Loaded => Schema.Default is { } value
        ? $"coalesce({Value}, CAST({value} AS {Schema.SqlType}))"
        : Value;

    /// <summary>The same, a person's name hidden.</summary>
    internal string Masked => Schema.IsPersonal ? $"CASE WHEN {Value} IS NOT NULL THEN {Literal(DatasetOptions.MaskText)} END" : Loaded;

    private string Read() => Column.Kind switch
    {
        CellKind.Text when Column.EmptyIsNull => Column.Expression,
        CellKind.Text when Column.SqlType == "VARCHAR" => $"nullif({Column.Expression}, '')",
        CellKind.Text => $"nullif(CAST({Column.Expression} AS VARCHAR), '')",
        CellKind.Bytes =>
            $"CASE WHEN octet_length({Column.Expression}) > 0 THEN coalesce(TRY(decode({Column.Expression})), {Undecodable}) END",
        _ => Column.Expression,
    };

    private string Convert() => (Schema.Type, Column.Kind) switch
    {
        (ColumnType.Date, _) => $"TRY_CAST({Input} AS DATE)",
        (ColumnType.Boolean, CellKind.Boolean) => Input,
        (ColumnType.Boolean, _) =>
            $"CASE WHEN {Input} IN ('true', '1') THEN true WHEN {Input} IN ('false', '0') THEN false "
            + $"WHEN lower({Input}) = 'true' THEN true WHEN lower({Input}) = 'false' THEN false END",
        (ColumnType.Share, _) => $"TRY_CAST({Input} AS DOUBLE)",
        (ColumnType.Enumeration, _) => EnumerationCode(),
        (ColumnType.List, CellKind.List) => NonEmpty($"list_filter({Input}, lambda x: x <> '')"),
        (ColumnType.List, _) => NonEmpty($"list_filter(string_split({Input}, ';'), lambda x: x <> '')"),
        _ => $"TRY_CAST({Input} AS INTEGER)",
    };

    private string? TypeMisfit() => (Schema.Type, Column.Kind) switch
    {
        // What prints as it was written is in the strict format; the cast alone would take 2020/1/5.
        (ColumnType.Date, CellKind.Text or CellKind.Bytes) =>
            $"CAST({Value} AS VARCHAR) IS DISTINCT FROM {Input} OR {OutOfYears()}",
        (ColumnType.Date, CellKind.Timestamp) => $"{Input} IS DISTINCT FROM CAST({Value} AS {Column.SqlType}) OR {OutOfYears()}",
        (ColumnType.Date, _) => OutOfYears(),
        (ColumnType.Boolean, CellKind.Boolean) => null,
        (ColumnType.Boolean or ColumnType.Enumeration, _) => $"{Input} IS NOT NULL AND {Value} IS NULL",
        (ColumnType.Integer, _) => NotA(@"[+-]?[0-9]+", ""),
        (ColumnType.Year, _) => NotA(@"[+-]?[0-9]+", $" OR {Value} NOT BETWEEN 1 AND 9999"),
        (ColumnType.Month, _) => NotA(@"[+-]?[0-9]+", $" OR {Value} NOT BETWEEN 1 AND 12"),
        (ColumnType.Share, _) => NotA(@"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?", $" OR {Value} NOT BETWEEN 0 AND 1"),
        _ => null,
    };

    private string OutOfYears() => $"{Value} NOT BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'";

    // The cast alone would take 1_000, and round 1.5 to 2.
    private string NotA(string pattern, string range)
    {
        var form = IsText ? $" OR NOT regexp_full_match({Input}, {Literal(pattern)})"
            : Schema.Type == ColumnType.Share ? ""
            : $" OR {Value} <> {Input}";
        return $"{Input} IS NOT NULL AND ({Value} IS NULL{form}{range})";
    }

    private string EnumerationCode()
    {
        var cases = Schema.Names.Select((name, i) => $"WHEN {Literal(name)} THEN CAST({i + 1} AS UTINYINT)");
        return $"CASE {Input} {string.Join(' ', cases)} END";
    }

    private static string NonEmpty(string list) => $"nullif({list}, CAST([] AS VARCHAR[]))";
}
