using System.Text;
using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// Makes the table <c>breaches</c> of the output contract from what the judges found: subjects get their ids, rules their
/// wording. It is done in the data engine, set-wise, for there may be millions.
/// </summary>
/// <remarks>
/// Beside the contract's columns it has <c>name</c>, what a reader calls the subject: an object's or officer's name, the title of an
/// item or of a plan's item, for an inspection or objection the name of the object inspected; null for others.
/// </remarks>
internal sealed class BreachTable(
    DuckDBConnection connection, IReadOnlyList<LoadedPlugin> plugins, IReadOnlyList<EvaluatedRule> rules, EvaluationOptions options)
{
    private bool Chinese => options.Language != "en";

    public void Write(IReadOnlyList<LocalText> notes, CancellationToken cancellation)
    {
        WriteRules();
        WriteNotes(notes);
        connection.Execute(
            """
            CREATE OR REPLACE TABLE breaches (
                rule_id VARCHAR, jurisdiction VARCHAR, severity VARCHAR, subject_kind VARCHAR, subject_id VARCHAR, due_on DATE,
                done_on DATE, days_late INTEGER, measured VARCHAR, "limit" VARCHAR, state VARCHAR, detail VARCHAR, name VARCHAR)
            """,
            cancellation);

        var found = rules.Where(rule => rule.IsOfDocument).Select(rule => Found(rule.Rule.Subject)).Distinct().ToArray();
        if (found.Length > 0)
        {
            // The subjects' tables are long, what was found is not: it is hashed, and they go past it.
            using var joins = new JoinsAsWritten(connection);
            connection.Execute(Insert(found), cancellation);
        }
    }

    // One statement for all kinds: to plan the words of a breach for each takes longer than to find a few thousand of them.
    private string Insert(string[] found) =>
        $"""
        INSERT INTO breaches
        SELECT f.rule_id, f.jurisdiction, f.severity, f.subject_kind, f.subject_id, f.due_on, f.done_on, f.days_late,
            {Number("f.measured")}, {Number("f.limit_value")},
            CASE f.state WHEN {(int)RuleOutcome.Late} THEN 'late' WHEN {(int)RuleOutcome.Overdue} THEN 'overdue' ELSE 'failed' END,
            {Detail}, f.name
        FROM ({string.Join(" UNION ALL ", found)}) f
        """;

    private static string Found(SubjectKind subject)
    {
        var found = $"""
            SELECT found.*, r.* EXCLUDE (rule), n.words
            FROM {BreachSink.Table} found JOIN run_rules r ON r.rule = found.rule LEFT JOIN notes n ON n.note = found.note
            WHERE r.subject_kind = '{Name(subject)}'
            """;
        return SubjectTables.Of(subject) is { } table
            ? SubjectNames.With(subject, $"SELECT f.*, s.{table.Id} AS subject_id, {SubjectNames.Key(subject)} FROM {table.Name} s JOIN ({found}) f ON f.subject = s.ord")
            : $"SELECT f.*, {(subject == SubjectKind.Milestone ? "f.milestone" : "f.jurisdiction")} AS subject_id, NULL AS name FROM ({found}) f";
    }

    /// <summary>A number as invariant text: whole numbers without a point, others with at most six decimals.</summary>
    internal static string Number(string value) =>
        $"CASE WHEN {value} = floor({value}) THEN CAST(CAST({value} AS BIGINT) AS VARCHAR) ELSE rtrim(rtrim(printf('%.6f', {value}), '0'), '.') END";

    private string Detail => Chinese
        ? $"""
          f.wording || CASE f.state
            WHEN {(int)RuleOutcome.Late} THEN '：应于 ' || f.due_on || '，实于 ' || f.done_on || '，迟 ' || f.days_late || ' 个工作日'
            WHEN {(int)RuleOutcome.Overdue} THEN '：应于 ' || f.due_on || '，至 {options.CutOff:yyyy-MM-dd} 未完成，已逾 ' || f.days_late || ' 个工作日'
            ELSE CASE
              WHEN f.words IS NOT NULL THEN '：' || f.words
              WHEN f.measured IS NULL THEN ''
              WHEN f.limit_value IS NULL THEN '：实为 ' || {Number("f.measured")}
              ELSE '：实为 ' || {Number("f.measured")} || '，限为 ' || {Number("f.limit_value")} END END
          """
        : $"""
          f.wording || CASE f.state
            WHEN {(int)RuleOutcome.Late} THEN ': due ' || f.due_on || ', done ' || f.done_on || ', ' || f.days_late || ' working days late'
            WHEN {(int)RuleOutcome.Overdue} THEN ': due ' || f.due_on || ', not done by {options.CutOff:yyyy-MM-dd}, ' || f.days_late || ' working days over'
            ELSE CASE
              WHEN f.words IS NOT NULL THEN ': ' || f.words
              WHEN f.measured IS NULL THEN ''
              WHEN f.limit_value IS NULL THEN ': found ' || {Number("f.measured")}
              ELSE ': found ' || {Number("f.measured")} || ', limit ' || {Number("f.limit_value")} END END
          """;

    private void WriteRules()
    {
        connection.Execute(
            """
            CREATE OR REPLACE TEMP TABLE run_rules (
                rule INTEGER, rule_id VARCHAR, jurisdiction VARCHAR, severity VARCHAR, subject_kind VARCHAR, milestone VARCHAR,
                wording VARCHAR)
            """);
        using var table = connection.CreateAppender("run_rules");
        var row = 0;
        foreach (var rule in rules.Where(rule => rule.IsOfDocument))
        {
            Write(table, row++, rule);
            if (row == DuckDBAppender.Capacity)
            {
                table.Append(row);
                row = 0;
            }
        }

        table.Append(row);
        table.Complete();
    }

    private void Write(DuckDBAppender table, int row, EvaluatedRule evaluated)
    {
        var rule = evaluated.Rule;
        table.WriteInt32(0, row, evaluated.Index);
        Write(table, 1, row, rule.Id);
        Write(table, 2, row, plugins[evaluated.Jurisdiction].Plugin.Id);
        Write(table, 3, row, RuleKindNames.NameOf(rule.Severity));
        Write(table, 4, row, Name(rule.Subject));
        Write(table, 5, row, (rule as Milestone)?.Name);
        Write(table, 6, row, Chinese ? $"{rule.Article}：{rule.Wording.Zh}" : $"{rule.Article}: {rule.Wording.En}");
    }

    private static void Write(DuckDBAppender table, int column, int row, string? text)
    {
        if (text is null)
        {
            table.WriteNull(column, row);
        }
        else
        {
            table.WriteUtf8(column, row, Encoding.UTF8.GetBytes(text));
        }
    }

    private void WriteNotes(IReadOnlyList<LocalText> notes)
    {
        connection.Execute("CREATE OR REPLACE TEMP TABLE notes (note INTEGER, words VARCHAR)");
        if (notes.Count > 0)
        {
            connection.Execute($"INSERT INTO notes VALUES {string.Join(", ", notes.Select((note, number) => $"({number}, {SqlQuote.Literal(note.In(options.Language))})"))}");
        }
    }

    private static string Name(SubjectKind subject) => subject.ToString().ToLowerInvariant();
}
