using Oversight.Policies.Tests.Rules.Data;
using Oversight.Policies.Tests.Support;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>The references of all documents.</summary>
internal static class References
{
    /// <summary>The State Council's working days.</summary>
    public static NaiveCalendar China { get; } = NaiveCalendar.China(RepositoryFiles.Path("datasets", "calendar", "china-workdays.csv"));

    /// <summary>Judges a dataset by the rules of every document that it has rows of.</summary>
    public static IReadOnlyDictionary<string, RuleVerdict> Judge(Dataset data, int year, DateOnly asOf) =>
        All(data, year, asOf).Where(reference => reference.IsJudged).SelectMany(reference => reference.JudgeAll()).ToDictionary(StringComparer.Ordinal);

    /// <summary>Ids, kinds and severities of all rules.</summary>
    public static IReadOnlyDictionary<string, RuleVerdict> Catalogue() =>
        All(new Dataset(), 2022, new DateOnly(2022, 12, 31)).SelectMany(reference => reference.JudgeAll()).ToDictionary(StringComparer.Ordinal);

    private static PackReference[] All(Dataset data, int year, DateOnly asOf) =>
    [
        new ShuozhouReference(data, year, asOf, China),
        new ZiboReference(data, year, asOf, China),
        new XinzhouReference(data, year, asOf, China),
        new ShanchengReference(data, year, asOf, China),
        new JintanReference(data, year, asOf, China),
    ];
}
