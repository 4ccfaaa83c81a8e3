using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Tests.Peers;

/// <summary>
/// Copies a dataset and changes cells by chance: values that may be empty are emptied, days moved, words, flags and references
/// exchanged or made to lead nowhere. No row may be rejected for it; what the rules say of such rows is for the engine to know.
/// </summary>
internal static class ShakenDataset
{
    private static readonly string[] Untouched =
        ["jurisdiction", "object_id", "officer_id", "plan_id", "draw_id", "inspection_id", "objection_id", "milestone", "year", "inspected_on", "drawn_on", "received_on"];

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["objects.category"] = ["enterprise", "individual", "product"],
        ["objects.status"] = ["active", "revoked", "closed"],
        ["objects.credit_grade"] = ["A", "B", "C", "D"],
        ["officers.establishment"] = ["administrative", "public_institution", "contract"],
        ["items.tier"] = ["key", "general"],
        ["items.domain"] = ["general", "environment", "safety", "quality", "public_interest"],
        ["items.authority"] = ["own", "superior"],
        ["items.method"] = ["onsite", "written"],
        ["draws.method"] = ["platform", "system", "manual"],
        ["inspections.source"] = ["random", "complaint", "assigned", "transferred", "follow_up", "special"],
        ["inspections.method"] = ["onsite", "written", "testing"],
        ["inspections.result"] =
            ["no_problem", "problem", "falsified", "unreachable", "uncooperative", "deregistered", "revoked", "licence_revoked", "closed", "liquidating"],
        ["inspections.violation"] = ["none", "minor", "general", "serious", "criminal"],
        ["inspections.decision"] = ["none", "guidance", "warning", "reduced", "penalty", "transferred"],
        ["assignments.role"] = ["leader", "member", "auxiliary"],
        ["assignments.method"] = ["random", "designated", "swap"],
        ["objections.outcome"] = ["upheld", "corrected"],
    };

    // References that may lead nowhere, or to another row of the jurisdiction.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["plans.item_id"] = "lag(item_id) OVER near",
        ["inspections.item_id"] = "lag(item_id) OVER near",
        ["inspections.plan_id"] = "lag(plan_id, 3) OVER near",
        ["inspections.draw_id"] = "lag(draw_id) OVER near",
        ["inspections.joint_id"] = "coalesce(lag(joint_id) OVER near, 'J-' || number // 3)",
        ["assignments.replaces"] = "lag(officer_id) OVER near",
    };

    /// <summary>Writes the changed copy.</summary>
    /// <param name="from">The folder of CSV files to change.</param>
    /// <param name="to">The folder to write to.</param>
    /// <param name="seed">The chance.</param>
    public static void Write(string from, string to, int seed)
    {
        using var database = DuckDBDatabase.Open(new DuckDBOptions());
        using var connection = database.Connect();
        foreach (var file in Directory.GetFiles(from, "*.csv"))
        {
            var table = Path.GetFileNameWithoutExtension(file);
            connection.Execute($"CREATE TABLE {table} AS SELECT *, row_number() OVER () AS number FROM read_csv({SqlQuote.Literal(file)}, header = true, all_varchar = true)");
            var cells = Columns(connection, table).Select(column => $"{Cell(table, column, seed)} AS {SqlQuote.Name(column)}");
            connection.Execute(
                $"""
                CREATE OR REPLACE TABLE {table} AS SELECT {string.Join(",\n", cells)} FROM {table}
                WINDOW near AS (PARTITION BY jurisdiction ORDER BY number) ORDER BY number
                """);
        }

        // Some of those who inspected had a conflict of interest.
        connection.Execute(
            $"""
            INSERT INTO conflicts BY NAME
            SELECT DISTINCT jurisdiction, officer_id, object_id
            FROM assignments JOIN inspections USING (jurisdiction, inspection_id)
            WHERE hash(officer_id, object_id, {seed}) % 12 = 0
            EXCEPT SELECT jurisdiction, officer_id, object_id FROM conflicts
            """);
        foreach (var file in Directory.GetFiles(from, "*.csv"))
        {
            var target = SqlQuote.Literal(Path.Combine(to, Path.GetFileName(file)));
            connection.Execute($"COPY {Path.GetFileNameWithoutExtension(file)} TO {target} (FORMAT csv, HEADER true)");
        }
    }

    private static List<string> Columns(DuckDBConnection connection, string table)
    {
        using var command = connection.CreateCommand(
            "SELECT column_name FROM information_schema.columns WHERE table_name = ? AND column_name <> 'number' ORDER BY ordinal_position", table);
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static string Cell(string table, string column, int seed)
    {
        var name = SqlQuote.Name(column);
        var chance = $"(hash(number, '{table}.{column}', {seed}) % 100)";
        if (Others.TryGetValue($"{table}.{column}", out var other))
        {
            return $"CASE WHEN {chance} < 3 THEN NULL WHEN {chance} < 6 THEN 'none-' || {chance} WHEN {chance} < 15 THEN {other} ELSE {name} END";
        }

        if (table == "inspections" && column == "object_id")
        {
            return $"CASE WHEN {chance} < 40 THEN coalesce(lag(object_id) OVER near, object_id) ELSE object_id END";
        }

        if (Words.TryGetValue($"{table}.{column}", out var words))
        {
            // A source cannot be empty.
            var empty = column == "source" ? $"'{words[0]}'" : "NULL";
            var list = string.Join(", ", words.Select(SqlQuote.Literal));
            return $"CASE WHEN {chance} < 4 THEN {empty} WHEN {chance} < 40 THEN list_extract([{list}], 1 + CAST({chance} % {words.Length} AS INTEGER)) ELSE {name} END";
        }

        return Untouched.Contains(column) || (table == "items" && column == "item_id")
            ? name
            : $"""
              CASE
                  WHEN {chance} < 6 THEN NULL
                  WHEN {chance} < 26 AND TRY_CAST({name} AS DATE) IS NOT NULL THEN CAST({name}::DATE + CAST({chance} AS INTEGER) - 16 AS VARCHAR)
                  WHEN {chance} < 26 AND {name} IN ('true', 'false') THEN CASE {name} WHEN 'true' THEN 'false' ELSE 'true' END
                  ELSE {name}
              END
              """;
    }
}
