using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Draws;

namespace Oversight.Policies.Cases;

/// <summary>Compares what a rule does to a draw with what a case expects of it.</summary>
internal static class CaseDraws
{
    private const string OtherClass = "other";

    public static IEnumerable<CaseDifference> Differences(DrawRule rule, DrawExpectation expected, DrawTerms? terms)
    {
        if (terms is null)
        {
            yield return new CaseDifference(
                rule.Id, new LocalText($"{rule.Id}：没有计划 {expected.Plan}", $"{rule.Id}: there is no plan {expected.Plan}"));
            yield break;
        }

        if (expected.Batches is { } batches && batches != terms.Batches)
        {
            yield return new CaseDifference(
                rule.Id,
                new LocalText($"{rule.Id}：batches 应为 {batches}", $"{rule.Id}: batches is {terms.Batches}, expected {batches}"),
                Truth(batches),
                Truth(terms.Batches));
        }

        if (expected.Exempt is { } exempt && !exempt.Order(StringComparer.Ordinal).SequenceEqual(terms.Exempt.Order(StringComparer.Ordinal)))
        {
            yield return new CaseDifference(
                rule.Id,
                new LocalText(
                    $"{rule.Id}：exempt 应为 {string.Join(", ", exempt)}，实为 {string.Join(", ", terms.Exempt)}",
                    $"{rule.Id}: exempt are {string.Join(", ", terms.Exempt)}, expected {string.Join(", ", exempt)}"),
                $"exempt: [{string.Join(", ", exempt)}]",
                $"exempt: [{string.Join(", ", terms.Exempt)}]");
        }

        if (expected.Ratios is { } ratios)
        {
            foreach (var id in ratios.Keys.Union(terms.Ratios.Keys).Order(StringComparer.Ordinal))
            {
                var (want, got) = (Text(ratios.ContainsKey(id), ratios.GetValueOrDefault(id)), Text(terms.Ratios.ContainsKey(id), NumberText.Of(terms.Ratios.GetValueOrDefault(id))));
                if (want != got)
                {
                    yield return new CaseDifference(
                        rule.Id,
                        new LocalText($"{rule.Id}：{id} 的比例应为 {want}，实为 {got}", $"{rule.Id}: the ratio of {id} is {got}, expected {want}"),
                        $"{id}: {want}",
                        $"{id}: {got}");
                }
            }
        }
    }

    /// <summary>The outcomes of a rule that shapes the draw, which cases are to reach.</summary>
    public static IReadOnlyList<string> Outcomes(DrawRule rule) => rule switch
    {
        DrawRatio ratio => [.. ratio.Classes.Select(one => one.Name.En), OtherClass],
        DrawExemption { Unless: null } => ["exempt", "drawn"],
        DrawExemption => ["exempt", "excepted", "drawn"],
        _ => ["batches", "no_batches"],
    };

    /// <summary>Those of the outcomes that the terms of a draw show.</summary>
    public static IEnumerable<string> Reached(DrawRule rule, DrawTerms terms)
    {
        if (rule is DrawRatio ratio)
        {
            return terms.Classes.Select(number => number is { } index ? ratio.Classes[index].Name.En : OtherClass);
        }

        var others = terms.Ratios.Count - terms.Exempt.Count - terms.Excepted.Count;
        return rule is DrawExemption
            ? new[] { ("exempt", terms.Exempt.Count), ("excepted", terms.Excepted.Count), ("drawn", others) }.Where(found => found.Item2 > 0).Select(found => found.Item1)
            : [terms.Batches ? "batches" : "no_batches"];
    }

    private static string Truth(bool batches) => batches ? "batches: true" : "batches: false";

    private static string Text(bool there, string? ratio) => there ? ratio ?? "null" : "not drawn from";
}
