using Oversight.Contracts.Authoring;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Evaluation;

/// <summary>Makes the judges of a run, and the list of columns that they read.</summary>
internal sealed class JudgeFactory(
    IReadOnlyList<LoadedPlugin> plugins,
    IReadOnlyList<EvaluatedRule> rules,
    IReadOnlyList<EvaluationScope> scopes,
    IReadOnlyDictionary<(int Jurisdiction, string Milestone), DateOnly?> milestones,
    FactContext context)
{
    /// <summary>The evaluation of one kind of fact.</summary>
    public KindEvaluation<T> For<T>()
        where T : struct, IFactRow<T>
    {
        var judges = new IReadOnlyList<RowJudge<T>>[plugins.Count];
        var outside = new Func<T, bool>?[plugins.Count];
        var columns = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < plugins.Count; number++)
        {
            var plugin = plugins[number];
            var list = rules.Where(rule => rule.Jurisdiction == number).Select(Judge<T>).OfType<RowJudge<T>>().ToArray();
            judges[number] = list;
            if (list.Length == 0)
            {
                continue;
            }

            foreach (var judge in list)
            {
                AddColumns<T>(columns, plugin, judge.Rule.ReadsId);
                if (judge.Rule.Rule is InspectionCap cap)
                {
                    columns.UnionWith(InspectionCapJudge.ColumnsFor(cap.Grouping));
                }
            }

            outside[number] = (plugin.Pack.OutsideRules as Func<T, bool>) ?? (plugin.Pack.ObjectionsOutsideRules as Func<T, bool>);
            if (outside[number] is not null)
            {
                var judged = typeof(T) == typeof(Inspection) ? nameof(JudgedInspections) : nameof(JudgedObjections);
                AddColumns<T>(columns, plugin, ScriptReads.DefinitionId(judged, nameof(JudgedInspections.AreOutsideWhen)));
            }
        }

        return new KindEvaluation<T>(plugins, judges, outside, columns, context);
    }

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
        var scope = scopes[rule.Jurisdiction];
        return rule.Rule switch
        {
            Requirement<T> requirement => new RequirementJudge<T>(rule, requirement, scope),
            Deadline<T> deadline => new DeadlineJudge<T>(rule, deadline, scope),
            ValueCap<T> cap => new ValueCapJudge<T>(rule, cap),
            ClassComparison<T> comparison => new ComparisonJudge<T>(rule, comparison),
            InspectionCap cap => new InspectionCapJudge(rule, cap),
            Milestone milestone => new MilestoneJudge(rule, milestone, scope, milestones.GetValueOrDefault((rule.Jurisdiction, milestone.Name))),
            _ => null,
        };
    }
}
