using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Reports.Model;
using Oversight.Storage.Calendars;
using Oversight.Storage.Datasets;
using Oversight.Storage.Indicators;
using ParameterInfo = Oversight.Reports.Model.ParameterInfo;

namespace Oversight.Reports.Jobs;

/// <summary>Puts together what a report says from what the engine found.</summary>
internal sealed class ReportModelBuilder(ReportRequest request, DatasetSummary dataset, EvaluationOptions options)
{
    private static readonly LocalText MaskNote = new(
        "本报告隐去了执法人员、负责人、联系方式和豁免批准人，以“***”代替；编号保留。数据问题中，检查对象和执法人员两表除编号外的值一并隐去",
        "names of officers, responsible persons, contacts and approvers of waivers are hidden (\"***\"), ids stay; so is every value but ids among the faults of objects and officers");

    /// <summary>What became of the waivers; null when no list of them was given.</summary>
    public WaiverInfo? Waivers { get; init; }

    /// <summary>Waived breaches by rule and jurisdiction.</summary>
    public IReadOnlyDictionary<(string Rule, string Jurisdiction), long> Waived { get; init; } =
        new Dictionary<(string Rule, string Jurisdiction), long>();

    /// <summary>The year that is compared with; null when none is.</summary>
    public CompareInfo? Compare { get; init; }

    private DateOnly YearEnd => new(options.Year, 12, 31);

    public ReportModel Build(IReadOnlyList<JurisdictionOutcome> outcomes, IndicatorSet indicators)
    {
        var (province, jurisdictions) = Figures(outcomes, indicators);
        return new ReportModel
        {
            Year = options.Year,
            AsOf = options.CutOff,
            Language = options.Language,
            Tool = ToolInfo.Current,
            Inputs = dataset.Inputs,
            Map = dataset.Map,
            Packs = [.. request.Plugins.Wait().Select(Pack)],
            Province = province,
            Jurisdictions = jurisdictions,
            Compare = Compare,
            NotCovered = [.. dataset.NotCovered.Select(found => new NotCoveredInfo(found.Key, found.Value))],
            Waivers = Waivers,
            IsMasked = request.Mask,
            Warnings =
            [
                .. request.Mask ? [MaskNote] : Array.Empty<LocalText>(), .. dataset.Warnings, .. CalendarWarnings(outcomes), .. EmptyWarnings(outcomes),
                .. Waivers is null ? [] : WaiverWarnings.Of(Waivers),
            ],
        };
    }

    /// <summary>The figures alone, for another year to be compared with.</summary>
    public CompareInfo Compared(JudgedYear judged)
    {
        var (province, jurisdictions) = Figures(judged.Outcomes, judged.Indicators);
        return new CompareInfo(options.Year, options.CutOff, province, jurisdictions);
    }

    private (ProvinceInfo Province, IReadOnlyList<JurisdictionInfo> Jurisdictions) Figures(
        IReadOnlyList<JurisdictionOutcome> outcomes, IndicatorSet indicators)
    {
        var byNumber = indicators.Jurisdictions.ToDictionary(found => found.Jurisdiction);
        var jurisdictions = request.Plugins.Wait().Select((plugin, number) => outcomes.FirstOrDefault(found => found.Number == number) is { } outcome
            ? Judged(plugin, outcome, byNumber[number])
            : new JurisdictionInfo { Id = plugin.Plugin.Id, Name = plugin.Plugin.Name, Judged = false });
        var province = new ProvinceInfo(Complete(
            indicators.Province,
            Sum(outcomes.Select(outcome => outcome.OverloadObjects)),
            outcomes.Sum(DeadlineBreaches)));
        return (province, [.. jurisdictions]);
    }

    private JurisdictionInfo Judged(LoadedPlugin plugin, JurisdictionOutcome outcome, JurisdictionIndicators indicators) => new()
    {
        Id = plugin.Plugin.Id,
        Name = plugin.Plugin.Name,
        Indicators = Complete(indicators.Values, outcome.OverloadObjects, DeadlineBreaches(outcome)),
        Tallies =
        [
            .. outcome.Tallies.Keys.Order(StringComparer.Ordinal).Select(id => Result(id, outcome.Tallies[id], plugin.Plugin.Id)),
        ],
        OutsideValidity = indicators.OutsideValidity,
    };

    private RuleResult Result(string rule, RuleTally tally, string jurisdiction) => new(rule, tally.Checked, tally.Breached, tally.Pending, tally.NotApplicable)
    {
        Waived = Waived.GetValueOrDefault((rule, jurisdiction)),
    };

    /// <summary>Adds the indicators that follow the breaches, in the contract's order.</summary>
    private static IndicatorValue[] Complete(
        IEnumerable<IndicatorValue> values, long? overload, long deadlines)
    {
        var order = IndicatorNames.InOrder.ToArray();
        return
        [
            .. values
                .Append(IndicatorValue.Count(IndicatorNames.OverloadObjects, overload))
                .Append(IndicatorValue.Count(IndicatorNames.DeadlineBreaches, deadlines))
                .OrderBy(value => Array.IndexOf(order, value.Name) is var at and >= 0 ? at : order.Length),
        ];
    }

    private static long DeadlineBreaches(JurisdictionOutcome outcome) => outcome.Plugin.Pack.Rules
        .Where(rule => rule.Kind == RuleKind.Deadline)
        .Sum(rule => outcome.Tallies[rule.Id].Breached);

    private static long? Sum(IEnumerable<long?> counts) =>
        counts.Aggregate((long?)null, (sum, count) => count is null ? sum : (sum ?? 0) + count);

    private PackInfo Pack(LoadedPlugin loaded)
    {
        var plugin = loaded.Plugin;
        var named = loaded.Pack.Rules.SelectMany(rule => loaded.Reads[rule.Id].Parameters).ToHashSet(StringComparer.Ordinal);
        return new PackInfo
        {
            Id = plugin.Id,
            Name = plugin.Name,
            Version = plugin.Version,
            Title = Title(loaded),
            DocumentNumber = loaded.Document.Number,
            ValidFrom = loaded.Document.ValidFrom,
            ValidTo = loaded.Document.ValidTo,
            Calendar = plugin.Calendar,
            Assumptions = loaded.Document.Assumptions,
            Files = loaded.Files,
            Extends = [.. loaded.Inheritance?.Packs.Select(pack => pack.Id) ?? []],
            SwitchedOff = loaded.Inheritance?.SwitchedOff ?? [],
            Overrides =
            [
                .. loaded.Parameters
                    .Where(parameter => parameter.Override is not null)
                    .Select(parameter => new OverrideInfo(parameter.Name, parameter.Override!)),
            ],
            OverloadRule = loaded.Pack.Rules.FirstOrDefault(rule => rule == loaded.Pack.Overload)?.Id,
            Rules = [.. loaded.Pack.Rules.Select(rule => Rule(loaded, rule))],
            Parameters = [.. loaded.Parameters.Where(parameter => !named.Contains(parameter.Name)).Select(Parameter)],
        };
    }

    // Wherever the document is named, so is the one that it builds on.
    private static LocalText Title(LoadedPlugin loaded)
    {
        var title = loaded.Document.Title;
        if (loaded.Inheritance is not { Base: { } other })
        {
            return title;
        }

        var number = other.Document.Number.Length > 0 ? $" {other.Document.Number}" : "";
        return new LocalText(
            $"{title.Zh}（其余从《{other.Document.Title.Zh}》{number.Trim()}）", $"{title.En} (for the rest as {other.Document.Title.En}{number})");
    }

    private ParameterInfo Parameter(ParameterDefinition parameter) => new(
        parameter.Name, parameter.Unit, parameter.TextOn(YearEnd), parameter.CitationOn(YearEnd), parameter.Assumption);

    private RuleInfo Rule(LoadedPlugin loaded, Rule rule) => new()
    {
        Id = rule.Id,
        Kind = rule.Kind,
        Severity = rule.Severity,
        Article = rule.Article,
        Wording = rule.Wording,
        Topic = RuleTopics.Of(loaded.Reads[rule.Id]),
        Indicators = RuleIndicators.Of(rule, loaded.Reads[rule.Id], rule == loaded.Pack.Overload),
        Milestone = (rule as Milestone)?.Name,
        DueOn = (rule as Milestone)?.DueIn(options.Year),
        Parameters = [.. loaded.Parameters.Where(parameter => loaded.Reads[rule.Id].Parameters.Contains(parameter.Name)).Select(Parameter)],
        Script = rule.Location.File,
        Line = rule.Location.Line,
    };

    /// <summary>A report that judged nothing must not look like one that found nothing.</summary>
    private IEnumerable<LocalText> EmptyWarnings(IReadOnlyList<JurisdictionOutcome> outcomes)
    {
        if (outcomes.All(outcome => outcome.Tallies.Keys.All(rule => outcome.Tallies[rule].Checked == 0)))
        {
            yield return new LocalText(
                $"{options.Year} 年没有任何可判断的内容：数据中没有该年度的记录，或没有文件在该年度有效；“没有违规”不说明什么",
                $"nothing could be judged for {options.Year}: the data has no rows of that year, or no document is valid in it; \"no breach\" means nothing here");
        }

        if (options.CutOff.Year != options.Year)
        {
            yield return new LocalText(
                $"截止日 {options.CutOff:yyyy-MM-dd} 不在报告年度 {options.Year} 之内",
                $"the cut-off day {options.CutOff:yyyy-MM-dd} is not within the report year {options.Year}");
        }
    }

    /// <summary>Days are counted in the report year and, where the cut-off lies beyond it, until that day.</summary>
    private IEnumerable<LocalText> CalendarWarnings(IReadOnlyList<JurisdictionOutcome> outcomes)
    {
        var outside = new[] { options.Year, options.CutOff.Year }
            .Distinct()
            .Where(year => outcomes.Any(outcome => !WorkingCalendar.For(outcome.Plugin.Plugin.Calendar).CoversYear(year)));
        foreach (var year in outside)
        {
            yield return new LocalText(
                $"{year} 年不在节假日表（{WorkingCalendar.FirstYear}–{WorkingCalendar.LastYear}）内，工作日按周一至周五计算",
                $"{year} is outside the holiday calendar ({WorkingCalendar.FirstYear}–{WorkingCalendar.LastYear}); working days were counted Monday to Friday");
        }
    }
}
