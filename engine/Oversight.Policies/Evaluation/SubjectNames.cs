using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>SQL for what a reader calls the subject of a breach.</summary>
internal static class SubjectNames
{
    /// <summary>What of the subject's table, <c>s</c>, tells its name: the name itself, or where it stands.</summary>
    public static string Key(SubjectKind kind) => kind switch
    {
        SubjectKind.Object or SubjectKind.Officer => "s.name",
        SubjectKind.Item => "s.title AS name",
        SubjectKind.Inspection => "s.object_ord AS named",
        SubjectKind.Plan => "s.item_ord AS named",
        SubjectKind.Objection => "s.inspection_ord AS inspection",
        _ => "NULL AS name",
    };

    /// <summary>The query with <c>name</c> last of its columns.</summary>
    /// <param name="kind">The kind of its subjects.</param>
    /// <param name="subjects">A query that has <see cref="Key"/> last.</param>
    /// <remarks>What was found is hashed, and the long table of those that have names goes past it: so it stands on the right.</remarks>
    public static string With(SubjectKind kind, string subjects) => kind switch
    {
        SubjectKind.Inspection => Right("objects", "name", subjects),
        SubjectKind.Plan => Right("items", "title", subjects),
        SubjectKind.Objection => Right(
            "objects", "name", $"SELECT x.* EXCLUDE (inspection), i.object_ord AS named FROM inspections i RIGHT JOIN ({subjects}) x ON i.ord = x.inspection"),
        _ => subjects,
    };

    private static string Right(string table, string name, string subjects) =>
        $"SELECT x.* EXCLUDE (named), t.{name} AS name FROM {table} t RIGHT JOIN ({subjects}) x ON t.ord = x.named";
}
