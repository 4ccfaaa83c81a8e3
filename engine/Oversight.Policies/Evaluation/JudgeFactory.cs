using Oversight.Contracts.Authoring;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Evaluation;

/// <summary>Makes the judges of a run, and the list of columns that they read.</summary>
/// <param name="run">What is judged.</param>
/// <param name="rules">The rules that are asked for.</param>
internal sealed class JudgeFactory(PreparedRun run, IReadOnlyList<EvaluatedRule> rules)
{
    /// <summary>The evaluation of one kind of fact.</summary>
    public KindEvaluation<T> For<T>()
        where T : struct, IFactRow<T>
    {
        var plugins = run.Plugins;
        var judges = new IReadOnlyList<RowJudge<T>>[plugins.Count];
        var outside = new Func<T, bool>?[plugins.Count];
        var columns = new HashSet<string>[plugins.Count];
        var own = rules.ToLookup(rule => rule.Jurisdiction);
        for (var number = 0; number < plugins.Count; number++)
        {
            var plugin = plugins[number];
            var list = own[number].Select(Judge<T>).OfType<RowJudge<T>>().ToArray();
            judges[number] = list;
            columns[number] = new HashSet<string>(StringComparer.Ordinal);
            if (list.Length == 0)
            {
                continue;
            }

            foreach (var judge in list)
            {
                AddColumns<T>(columns[number], plugin, judge.Rule.ReadsId);
                if (judge.Rule.Rule is InspectionCap cap)
                {
                    columns[number].UnionWith(InspectionCapJudge.ColumnsFor(cap.Grouping));
                }
            }

            outside[number] = (plugin.Pack.OutsideRules as Func<T, bool>) ?? (plugin.Pack.ObjectionsOutsideRules as Func<T, bool>);
            if (outside[number] is not null)
            {
                AddColumns<T>(columns[number], plugin, OutsideId<T>());
            }
        }

        return new KindEvaluation<T>(judges, outside, columns, run);
    }

    /// <summary>The name under which the reads of the definition are kept that leaves rows of a kind out.</summary>
    public static string OutsideId<T>()
        where T : struct, IFactRow<T> => ScriptReads.DefinitionId(
            typeof(T) == typeof(Inspection) ? nameof(JudgedInspections) : nameof(JudgedObjections), nameof(JudgedInspections.AreOutsideWhen));

    /// <summary>Adds the columns of a kind that a rule or a definition reads.</summary>
    public static void AddColumns<T>(HashSet<string> columns, LoadedPlugin plugin, string id)
        where T : struct, IFactRow<T>
    {
        var prefix = $"{T.Kind}.";
        columns.UnionWith(plugin.Reads[id].Columns
            .Where(column => column.StartsWith(prefix, StringComparison.Ordinal))
            .Select(column => column[prefix.Length..]));
    }

    private object? Judge<T>(EvaluatedRule rule)
        where T : struct, IFactRow<T>
    {
        var scope = run.Scopes[rule.Jurisdiction];
        var off = SwitchedOffDays.Of(rule.Rule, rule.Rule.FactKind, run.Plugins[rule.Jurisdiction].Document, scope.Year);
        return rule.Rule switch
        {
            Requirement<T> requirement => Deciding<T, RequirementDecider<T>>(rule, new RequirementDecider<T>(requirement, scope), off),
            Deadline<T> deadline => Deciding<T, DeadlineDecider<T>>(rule, new DeadlineDecider<T>(deadline, scope), off),
            ValueCap<T> cap => Deciding<T, ValueCapDecider<T>>(rule, new ValueCapDecider<T>(cap), off),
            ClassComparison<T> comparison => new ComparisonJudge<T>(rule, comparison, scope, off),
            InspectionCap cap => new InspectionCapJudge(rule, cap, scope, off),
            Milestone milestone => Deciding<Jurisdiction, MilestoneDecider>(
                rule, new MilestoneDecider(milestone, scope, run.Milestones.GetValueOrDefault((rule.Jurisdiction, milestone.Name))), off),
            _ => null,
        };
    }

    // Of its own type where a rule is never off, so that the loop over millions of rows asks for no day.
    private static RowJudge<T> Deciding<T, TDecider>(EvaluatedRule rule, TDecider decider, SwitchedOffDays? off)
        where T : struct, IFactRow<T>
        where TDecider : struct, IRowDecider<T> => off is null
        ? new DecidingJudge<T, TDecider>(rule, decider)
        : new DecidingJudge<T, SwitchedDecider<T, TDecider>>(rule, new SwitchedDecider<T, TDecider>(decider, off));
}
