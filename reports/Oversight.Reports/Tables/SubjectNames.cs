namespace Oversight.Reports.Tables;

/// <summary>What the subjects of breaches are called.</summary>
internal static class SubjectNames
{
    /// <summary>
    /// SQL: the rows of a table of breaches with <c>name</c> beside their columns: an object's and an officer's name, an item's title,
    /// and for an inspection the name of its object; null for others.
    /// </summary>
    /// <param name="breaches">A table, or one in brackets.</param>
    /// <remarks>
    /// Names are looked up by inner joins, which hash the subjects and run past millions of rows of the registries; an outer join
    /// would hash the millions.
    /// </remarks>
    public static string With(string breaches) =>
        $"""
        WITH breach AS (FROM {breaches}), subject AS MATERIALIZED (
            SELECT DISTINCT b.subject_kind AS kind, b.jurisdiction, b.subject_id AS id, q.j
            FROM breach AS b JOIN jurisdictions AS q ON q.id = b.jurisdiction
        ), inspected AS MATERIALIZED (
            SELECT s.kind, s.jurisdiction, s.id, i.object_ord
            FROM (FROM subject WHERE kind = 'inspection') AS s JOIN inspections AS i ON i.j = s.j AND i.inspection_id = s.id
        ), named AS (
            SELECT i.kind, i.jurisdiction, i.id, o.name FROM inspected AS i JOIN objects AS o ON o.ord = i.object_ord
            UNION ALL
            SELECT s.kind, s.jurisdiction, s.id, o.name
            FROM (FROM subject WHERE kind = 'object') AS s JOIN objects AS o ON o.j = s.j AND o.object_id = s.id
            UNION ALL
            SELECT s.kind, s.jurisdiction, s.id, f.name
            FROM (FROM subject WHERE kind = 'officer') AS s JOIN officers AS f ON f.j = s.j AND f.officer_id = s.id
            UNION ALL
            SELECT s.kind, s.jurisdiction, s.id, t.title
            FROM (FROM subject WHERE kind = 'item') AS s JOIN items AS t ON t.j = s.j AND t.item_id = s.id
        )
        SELECT b.*, n.name
        FROM breach AS b
        LEFT JOIN named AS n ON n.kind = b.subject_kind AND n.jurisdiction = b.jurisdiction AND n.id = b.subject_id
        """;
}
