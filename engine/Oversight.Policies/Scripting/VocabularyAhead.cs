using Oversight.Contracts.Authoring;
using Oversight.Contracts.Facts;

namespace Oversight.Policies.Scripting;

/// <summary>
/// Says the words of the vocabulary for every fact kind. Only scripts do so otherwise, and what no assembly names is not compiled ahead
/// of time but anew at every start. Never run.
/// </summary>
internal static class VocabularyAhead
{
    /// <summary>Says them all.</summary>
    internal static void Say(PolicyScript script)
    {
        Say(script.Inspections, script);
        Say(script.Objects, script);
        Say(script.Officers, script);
        Say(script.Items, script);
        Say(script.Plans, script);
        Say(script.Draws, script);
        Say(script.Objections, script);
        Say(script.Jurisdiction.Share(""), script);
        Say(script.Jurisdiction.Must(""));
    }

    private static void Say<T>(Judged<T> judged, PolicyScript script)
        where T : struct, IFactRow<T>
    {
        Say(judged.Must(""));
        Say(judged.Limit(""), script);
        _ = judged.Deadline("").When(_ => true).From(_ => null).Within(script.WorkingDays("")).DueOn(_ => null).Done(_ => null);
    }

    private static void Say<T>(RequirementBuilder<T> rule)
        where T : struct, IFactRow<T> =>
        _ = rule.When(_ => true).Hold(_ => true).InTheYearOf(_ => null).Showing(_ => null);

    private static void Say<T>(ValueCapBuilder<T> rule, PolicyScript script)
        where T : struct, IFactRow<T> =>
        _ = rule.When(_ => true).Of(_ => default(Ratio)).Of(_ => null).AtLeast(script.Ratio("")).AtMost(script.Ratio("")).AtMost(script.Count(""));
}
