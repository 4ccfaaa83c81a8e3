using Oversight.Contracts;
using Oversight.Storage.Datasets.Csv;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>SQL of the third step, for tables with faulty rows: find each row's first fault and take the row out.</summary>
/// <remarks>
/// <c>loading.fault(row, place, rank, value, reason)</c> has a line for each fault found, <c>row</c> being the row's place in
/// the file from 0, <c>place</c> the column's in file order (0 for a whole record).
/// </remarks>
internal sealed class FaultSql(LoadedParts parts, string language, bool masks)
{
    private static readonly LocalText Missing = new("必填值为空", "a value is required");
    private static readonly LocalText Repeats = new("与前面某行的键重复", "repeats the key of an earlier row");
    private static readonly LocalText Quotes = new("引号不成对，或右引号后还有文字", "a quote is not closed, or text follows a closing quote");
    private static readonly LocalText Long = new("记录超过1 MiB", "the record is longer than 1 MiB");
    private static readonly LocalText Undecodable = new("编码无效（应为UTF-8或所选编码）", "not valid UTF-8, or not valid in the encoding chosen");

    private static readonly LocalText CellError = new("单元格是错误值（如#N/A）", "the cell holds an error such as #N/A");

    private readonly TableSchema table = parts.Table;

    // "For a key of several columns the last of them", in the file's order; the jurisdiction is its scope, not part of it.
    private string LastOfKey(LoadedPart part) => table.Key.MaxBy(part.Source.PlaceOf)!;

    private string KeyPlace(string row) => parts.Choose(row, part => $"{part.Source.PlaceOf(LastOfKey(part))}");

    // The number of the row that is referred to stands for its id; where there is none, the id itself is kept.
    private IEnumerable<string> KeyParts => table.Key.SelectMany<string, string>(k => table.Find(k) switch
    {
        { ReferenceRejects: true } reference => [reference.ReferenceColumn],
        { References: not null } reference => [reference.ReferenceColumn, Name(k)],
        _ => [Name(k)],
    });

    private string KeyColumns => string.Join(", ", KeyParts);

    private string KeyMatch => string.Join(" AND ", KeyParts.Select(k => $"a.{k} IS NOT DISTINCT FROM t.{k}"));

    private List<ColumnSchema> Rejecting => [.. table.References.Where(c => c.ReferenceRejects)];

    /// <summary>SQL: the row has a reference that leads nowhere and rejects it.</summary>
    private string IsUnresolved => $"j IS NOT NULL AND ({AnyOf(Rejecting.Select(c => $"{c.ReferenceColumn} IS NULL"))})";

    private string IsDangling => $"j IS NOT NULL AND ({AnyOf(table.References.Where(c => !c.ReferenceRejects).Select(Dangling))})";

    /// <summary>The table of rows with a mark, once it is made: row, bad, bad_value, mark, line, uncovered.</summary>
    internal const string Marks = "loading.marks";

    /// <summary>The same as a query over the rows as they were read.</summary>
    internal string MarksOfRaw =>
        "(SELECT CAST(rowid AS INTEGER) AS row, bad, bad_value, mark, line, uncovered "
        + $"FROM {RawSql.TableOf(table)} WHERE bad <> 0 OR j IS NULL OR line IS NOT NULL)";

    /// <summary>
    /// Rows to add up: a jurisdiction without a rule pack, or null; rows that do not fit; rows of that jurisdiction; rows with a
    /// reference that rejects; rows with one that is kept; rows whose key another has too.
    /// </summary>
    /// <param name="marks"><see cref="Marks"/> or <see cref="MarksOfRaw"/>.</param>
    /// <param name="repeats">Whether keys are looked at; else the last number says nothing.</param>
    internal string CountFound(string marks, bool repeats) =>
        "SELECT CASE WHEN bad = 0 THEN uncovered END AS id, count(*) FILTER (bad <> 0), count(*), 0, 0, 0 "
        + $"FROM {marks} GROUP BY id UNION ALL "
        + $"SELECT NULL, 0, 0, count(*) FILTER ({IsUnresolved}), count(*) FILTER ({IsDangling}), "
        + $"{(repeats ? $"count(*) FILTER (j IS NOT NULL) - count(DISTINCT {KeyHash}) FILTER (j IS NOT NULL)" : "0")} FROM main.{table.Name}";

    /// <summary>A hash of 64 bits of the key. That it repeats happens to equal keys, and hardly ever else.</summary>
    internal string KeyHash => $"hash(j, {KeyColumns})";

    /// <summary>Fills <c>loading.unresolved</c> with the texts of references that lead nowhere and reject their rows.</summary>
    /// <param name="rows">The rows that the table was made of, with their numbers.</param>
    /// <param name="any">Whether there are any; reading the rows again takes a while.</param>
    internal string CreateUnresolved(string rows, bool any)
    {
        if (!any)
        {
            return $"CREATE OR REPLACE TABLE loading.unresolved (number INTEGER{string.Concat(Rejecting.Select(c => $", {Name(c.Name)} VARCHAR"))})";
        }

        return $"CREATE OR REPLACE TABLE loading.unresolved AS SELECT r.number{string.Concat(Rejecting.Select(c => $", r.{Name(c.Name)}"))} "
            + $"FROM {rows} r SEMI JOIN (SELECT ord FROM main.{table.Name} WHERE {IsUnresolved}) t ON t.ord = r.number WHERE r.bad <> {RawSql.WholeRow}";
    }

    /// <summary>Fills <c>loading.fault</c>.</summary>
    internal string CreateFaults()
    {
        var statements = new List<string>
        {
            "CREATE OR REPLACE TABLE loading.fault (row INTEGER, place UTINYINT, rank UTINYINT, value VARCHAR, reason VARCHAR)",
            $"INSERT INTO loading.fault SELECT row, CASE bad WHEN {RawSql.WholeRow} THEN 0 ELSE bad END, 0, bad_value, {Reason()} "
                + $"FROM {Marks} WHERE bad <> 0",
        };
        foreach (var column in Rejecting)
        {
            var name = Name(column.Name);
            statements.Add($"INSERT INTO loading.fault SELECT t.ord, {parts.Place(column.Name, "t.ord")}, 1, u.{name}, {Say(NoRow(column))} "
                + $"FROM main.{table.Name} t JOIN loading.unresolved u ON u.number = t.ord "
                + $"WHERE t.j IS NOT NULL AND t.{column.ReferenceColumn} IS NULL AND u.{name} IS NOT NULL");
        }

        var repeat = $"{KeyPlace("t.ord")}, 2, {parts.Choose("t.ord", part => KeyText(LastOfKey(part)))}, {Say(Repeats)}";

        // Among rows that are sound otherwise, the first stays.
        statements.Add("CREATE OR REPLACE TABLE loading.repeats AS SELECT ord, row_number() OVER (PARTITION BY j, "
            + $"{KeyColumns} ORDER BY ord) AS nth FROM main.{table.Name} WHERE j IS NOT NULL "
            + $"AND {KeyHash} IN (SELECT h FROM loading.suspects) AND ord NOT IN (SELECT row FROM loading.fault)");
        statements.Add($"INSERT INTO loading.fault SELECT t.ord, {repeat} FROM main.{table.Name} t "
            + "JOIN loading.repeats d ON d.ord = t.ord WHERE d.nth > 1");

        // A row rejected for another column may repeat a key in an earlier one.
        statements.Add($"INSERT INTO loading.fault SELECT t.ord, {repeat} "
            + $"FROM (SELECT * FROM main.{table.Name} WHERE j IS NOT NULL AND ord IN (SELECT row FROM loading.fault WHERE place > {KeyPlace("row")})) t "
            + $"JOIN main.{table.Name} a ON a.j = t.j AND {KeyMatch} AND a.ord < t.ord "
            + "WHERE a.ord NOT IN (SELECT row FROM loading.fault)");
        return string.Join(";\n", statements);
    }

    /// <summary>Fills <c>loading.listed</c>: the lines for <c>rejects</c>, with the row for the line's number.</summary>
    internal string CreateListed()
    {
        var kept = table.References.Where(c => !c.ReferenceRejects).Select(c =>
            $" UNION ALL SELECT ord, {parts.Place(c.Name, "ord")}, {Name(c.Name)}, {Say(NoRow(c))}, 'kept' FROM main.{table.Name} "
            + $"WHERE j IS NOT NULL AND {Dangling(c)} AND ord NOT IN (SELECT row FROM loading.fault)");
        return "CREATE OR REPLACE TABLE loading.listed AS SELECT row, f.place, f.value, f.reason, 'rejected' AS action FROM "
            + "(SELECT row, arg_min({'place': place, 'value': value, 'reason': reason}, CAST(place AS INTEGER) * 4 + rank) AS f FROM loading.fault GROUP BY row)"
            + string.Concat(kept);
    }

    /// <summary>Takes out the rows without a rule pack and, if there are any, the faulty ones; the others keep their numbers.</summary>
    internal string DeleteFaulty(bool faulty) =>
        $"DELETE FROM main.{table.Name} WHERE j IS NULL{(faulty ? " OR ord IN (SELECT row FROM loading.fault)" : "")}";

    /// <summary>Rejected and kept rows of each part, by the parts' order; parts without any have no row.</summary>
    internal string CountListed() =>
        $"SELECT {Number("row")} AS part, count(*) FILTER (action = 'rejected'), count(DISTINCT row) FILTER (action = 'kept') "
        + "FROM loading.listed GROUP BY part";

    /// <summary>
    /// Copies <c>loading.listed</c> into <c>rejects</c>. The line is that of a copy, else that of <c>loading.lines</c>, else the
    /// row's number.
    /// </summary>
    internal string InsertRejects() =>
        $"INSERT INTO main.rejects SELECT {Literal(table.Name)}, {parts.Choose("l.row", part => Literal(part.Opened.Part.Name))}, "
        + $"coalesce(r.line, n.line, l.row + 1 - {parts.Choose("l.row", part => $"{part.Start}")}), "
        + $"{parts.Choose("l.row", Names)}, {(masks ? Masked : "l.value")}, l.reason, "
        + $"l.action FROM loading.listed l LEFT JOIN {Marks} r ON r.row = l.row LEFT JOIN loading.lines n ON n.row = l.row "
        + "ORDER BY l.row, l.place";

    // What is in no column that may be shown is hidden, not the other way round.
    private string Masked
    {
        get
        {
            var column = parts.Choose("l.row", Names);
            var shown = table.Columns.Any(c => c.IsPersonal)
                ? $"{column} IN ({string.Join(", ", table.Key.Append(TableSchema.Jurisdiction).Select(Literal))})"
                : $"{column} NOT IN ({string.Join(", ", OfficerIds.Append("").Select(Literal))}) OR l.value IN (SELECT officer_id FROM main.officers)";
            return $"CASE WHEN {shown} THEN l.value WHEN l.value IS NOT NULL THEN {Literal(DatasetOptions.MaskText)} END";
        }
    }

    private IEnumerable<string> OfficerIds => table.References.Where(c => c.References == "officers").Select(c => c.Name);

    /// <summary>The id in a key's column; a reference that leads to a row is not always kept as text.</summary>
    private string KeyText(string column)
    {
        var text = Name(column);
        return table.Find(column) is not { References: { } other } reference
            ? $"t.{text}"
            : $"coalesce({(reference.ReferenceRejects ? $"(SELECT u.{text} FROM loading.unresolved u WHERE u.number = t.ord)" : $"t.{text}")}, "
                + $"(SELECT o.{Name(Schema.Table(other).Key[0])} FROM main.{other} o WHERE o.ord = t.{reference.ReferenceColumn}))";
    }

    private string Number(string row) => parts.Choose(row, part => $"{parts.Parts.ToList().IndexOf(part)}");

    private static string Names(LoadedPart part) =>
        $"CASE l.place{string.Concat(part.Source.Columns.Select((c, i) => $" WHEN {i + 1} THEN {Literal(c.Schema.Name)}"))} END";

    private static string AnyOf(IEnumerable<string> conditions) => string.Join(" OR ", conditions.DefaultIfEmpty("false"));

    private static string Dangling(ColumnSchema column) => $"({Name(column.Name)} IS NOT NULL AND {column.ReferenceColumn} IS NULL)";

    private static LocalText NoRow(ColumnSchema column) =>
        new($"{column.References}表中没有此{Schema.Table(column.References!).Key[0]}", $"no such row in {column.References}");

    private string Reason()
    {
        var misfits = parts.Choose("row", part =>
            $"CASE bad{string.Concat(part.Source.Columns.Select((c, i) => $" WHEN {i + 1} THEN {Say(c.Schema.Misfit)}"))} END");
        var text = language == "en" ? "'wrong number of fields: '" : "'字段数不符：'";
        return $"CASE WHEN mark = '{CopyMarks.Malformed}' THEN {Say(Quotes)} "
            + $"WHEN mark[1] = '{CopyMarks.FieldCount}' THEN {text} || mark[2:] "
            + $"WHEN mark = '{CopyMarks.TooLong}' THEN {Say(Long)} "
            + $"WHEN mark = '{CopyMarks.Encoding}' || bad THEN {Say(Undecodable)} "
            + $"WHEN mark = '{CopyMarks.CellError}' || bad THEN {Say(CellError)} "
            + $"WHEN bad_value = chr(65533) THEN {Say(Undecodable)} "
            + $"WHEN bad_value IS NULL THEN {Say(Missing)} ELSE {misfits} END";
    }

    private string Say(LocalText text) => Literal(text.In(language));
}
