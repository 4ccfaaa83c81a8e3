using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>The loaded table whose rows are the subjects of a kind.</summary>
internal static class SubjectTables
{
    /// <summary>The table and its column of ids; null for milestones and the jurisdiction, which are no rows of one.</summary>
    public static (string Name, string Id)? Of(SubjectKind kind)
    {
        if (kind is SubjectKind.Milestone or SubjectKind.Jurisdiction)
        {
            return null;
        }

        var name = kind.ToString().ToLowerInvariant();
        return ($"{name}s", $"{name}_id");
    }
}
