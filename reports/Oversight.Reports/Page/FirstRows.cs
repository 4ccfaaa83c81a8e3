namespace Oversight.Reports.Page;

/// <summary>A list of rows of a table that the page shows.</summary>
/// <param name="Name">The indicator, or the class, behind which they stand.</param>
/// <param name="Where">SQL of what the rows have in common.</param>
/// <param name="Extra">SQL of a day, a number or a credit grade that is shown of each.</param>
internal sealed record ListedRows(string Name, string Where, string Extra = "NULL");

/// <summary>The first rows by id of several lists over one table, read in one pass.</summary>
/// <param name="Table">The table, with columns <c>ord</c> and <c>j</c>.</param>
/// <param name="Alias">Its name in the SQL of the lists.</param>
/// <param name="Id">The column of its ids.</param>
/// <param name="Counted">A join that the lists' conditions and extras need, or nothing.</param>
/// <param name="Named">A join that the name needs, or nothing.</param>
/// <param name="NameOf">SQL of the name shown.</param>
/// <param name="Section">SQL of the industry section shown.</param>
internal sealed record FirstRows(
    string Table, string Alias, string Id, string NameOf, string Counted = "", string Named = "", string Section = "NULL")
{
    /// <summary>
    /// A query with the columns list, jurisdiction, id, name, extra, industry section: of each judged jurisdiction and list the
    /// first <paramref name="most"/> rows.
    /// </summary>
    /// <remarks>
    /// The smallest ids are kept while rows pass by, and names looked up for those alone: to number or carry along millions of rows
    /// takes far longer.
    /// </remarks>
    public string Query(int most, params IReadOnlyList<ListedRows> lists) =>
        $"""
        WITH first AS (
            SELECT {Alias}.j, unnest([{Each(lists, (_, place) => $"{place}")}]) AS list,
                unnest([{Each(lists, (list, _) => $"arg_min({Alias}.ord, {Alias}.{Id}, {most}) FILTER ({list.Where})")}]) AS rows
            FROM {Table} AS {Alias} {Counted} GROUP BY {Alias}.j
        )
        SELECT ([{Each(lists, (list, _) => $"'{list.Name}'")}])[r.list], q.id, {Alias}.{Id}, {NameOf},
            ([{Each(lists, (list, _) => $"CAST({list.Extra} AS VARCHAR)")}])[r.list], {Section}
        FROM (SELECT list, unnest(rows) AS ord FROM first) AS r
        JOIN {Table} AS {Alias} ON {Alias}.ord = r.ord {Counted} {Named}
        JOIN jurisdictions AS q ON q.j = {Alias}.j
        WHERE q.judged ORDER BY r.list, q.id, {Alias}.{Id}
        """;

    // Lists are numbered from 1, as SQL numbers the elements of a list.
    private static string Each(IReadOnlyList<ListedRows> lists, Func<ListedRows, int, string> sql) =>
        string.Join(", ", lists.Select((list, i) => sql(list, i + 1)));
}
