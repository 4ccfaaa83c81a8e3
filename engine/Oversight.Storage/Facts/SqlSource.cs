using System.Text;
using System.Text.RegularExpressions;

namespace Oversight.Storage.Facts;

/// <summary>A SELECT of which any subset of the columns can be asked for: joins that no asked column needs are left out.</summary>
/// <param name="from">Table and alias, for example <c>inspections i</c>.</param>
/// <param name="keys">Columns that are always put out, first.</param>
/// <param name="columns">The other columns.</param>
internal sealed partial class SqlSource(string from, SqlColumn[] keys, SqlColumn[] columns)
{
    /// <summary>The joins, each after those that its condition names.</summary>
    public SqlJoin[] Joins { get; init; } = [];

    /// <summary>A condition on the rows, or empty; the joins that it names are always made.</summary>
    public string Where { get; init; } = "";

    /// <summary>What the rows are grouped by, or empty.</summary>
    public string GroupBy { get; init; } = "";

    /// <summary>A table that may hold this source's rows ready-made, with all its columns and <c>j</c> among them; null = none.</summary>
    public string? Kept { get; init; }

    /// <summary>Names of the columns that can be asked for.</summary>
    public IEnumerable<string> Names => columns.Select(column => column.Name);

    /// <summary>The SELECT of the keys and all columns.</summary>
    public string Render() => Render(Names.ToHashSet());

    /// <summary>The SELECT of the keys and the asked columns, in declared order whatever the order asked.</summary>
    /// <param name="asked">Names of columns.</param>
    /// <exception cref="ArgumentException">A name is none of this source's.</exception>
    /// <param name="subset">Which rows; null = all.</param>
    /// <param name="kept">Whether rows that a table keeps are read from it.</param>
    public string Render(IReadOnlySet<string> asked, FactSubset? subset = null, bool kept = false)
    {
        if (asked.Except(Names).FirstOrDefault() is { } unknown)
        {
            throw new ArgumentException($"There is no column '{unknown}' in the facts from '{from}'.", nameof(asked));
        }

        if (kept && Kept is not null)
        {
            return $"SELECT {string.Join(", ", keys.Select(key => key.Name).Concat(asked.Order(StringComparer.Ordinal)))}\n"
                + $"FROM {Kept} ready WHERE {SqlText.InScope("ready")}";
        }

        SqlColumn[] chosen = [.. keys, .. columns.Where(column => asked.Contains(column.Name))];
        var references = new HashSet<(string Alias, string Column)>();
        var where = subset is null ? Where : Both(Where, $"{Expression(subset.Column)} = {subset.Value}");
        Collect(where);
        Collect(GroupBy);
        foreach (var column in chosen)
        {
            Collect(column.Expression);
        }

        // From the last to the first, as a condition may name only joins before it.
        var needed = new Stack<SqlJoin>();
        foreach (var join in Joins.Reverse().Where(join => references.Any(reference => reference.Alias == join.Alias)))
        {
            Collect(join.On);
            needed.Push(join);
        }

        var sql = new StringBuilder("SELECT ");
        sql.AppendJoin(", ", chosen.Select(column => $"{column.Expression} AS {column.Name}"));
        sql.Append("\nFROM ").Append(from);
        foreach (var join in needed)
        {
            sql.Append('\n').Append(join.Kind).Append(' ').Append(Right(join)).Append(' ').Append(join.Alias)
                .Append(" ON ").Append(join.On);
        }

        AppendIf(" WHERE ", where);
        AppendIf(" GROUP BY ", GroupBy);
        return sql.ToString();

        void Collect(string text)
        {
            foreach (Match match in Reference().Matches(text))
            {
                references.Add((match.Groups[1].Value, match.Groups[2].Value));
            }
        }

        string Right(SqlJoin join)
        {
            if (join.Source is not { } source)
            {
                return join.Table;
            }

            var names = source.Names.ToHashSet();
            names.IntersectWith(references.Where(reference => reference.Alias == join.Alias).Select(reference => reference.Column));
            return $"(\n{source.Render(names, kept: kept)})";
        }

        void AppendIf(string keyword, string text)
        {
            if (text.Length > 0)
            {
                sql.Append('\n').Append(keyword.AsSpan(1)).Append(text);
            }
        }
    }

    private static string Both(string condition, string other) => condition.Length == 0 ? other : $"{condition} AND {other}";

    private string Expression(string column) => keys.Concat(columns).Single(own => own.Name == column).Expression;

    [GeneratedRegex(@"\b([a-z_]+)\.([a-z_]+)\b")]
    private static partial Regex Reference();
}
