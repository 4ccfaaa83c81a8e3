using Oversight.Contracts;
using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;
using Oversight.Reports.Model;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Tests.Support;

/// <summary>The model that goes with <see cref="Province"/>: plausible figures, and one of each thing that a report can say.</summary>
public static class SampleModel
{
    private static readonly LocalText[] Names =
        [new("朔州朔城区", "Shuozhou"), new("淄博", "Zibo"), new("忻州", "Xinzhou"), new("山城区", "Shancheng"), new("常州金坛区", "Jintan")];

    private static readonly string Hash = new('a', 64);

    public static ReportModel Create(string language = "zh") => new()
    {
        Year = Province.Year,
        AsOf = new DateOnly(2021, 12, 31),
        Language = language,
        Tool = new ToolInfo("0.1.0", "abc1234"),
        Inputs =
        [
            new("inspections", "inspections.csv", 2601, 1, 1, Hash),
            new("objects", "objects.csv", 2001, 1, 0, new string('b', 64)),
            new("officers", "officers.csv", 160, 0, 0, new string('c', 64)),
        ],
        Packs = [.. Province.Ids.Select(Pack)],
        Province = new ProvinceInfo([.. Indicators(4), new IndicatorValue("cross_overload_objects", 1)]),
        Jurisdictions = [.. Province.Ids.Select(Jurisdiction)],
        NotCovered = [new("yantai", 31), new(Province.Script, 2)],
        Warnings =
        [
            new("2027-01-04 不在节假日数据范围内，按周一至周五计算。", "2027-01-04 lies outside the holiday data: counted Monday to Friday."),
        ],
    };

    /// <summary>The same, where Xinzhou's pack extends Zibo's and switches some of its rules off.</summary>
    public static ReportModel Extending(string language = "zh")
    {
        var model = Create(language);
        return model with { Packs = [.. model.Packs.Select(pack => pack.Id == "xinzhou" ? pack with { Extends = ["zibo"], SwitchedOff = SwitchedOff } : pack)] };
    }

    private static SwitchOff[] SwitchedOff =>
    [
        Off("xinzhou.15.report", new DateOnly(2022, 1, 1), new DateOnly(2022, 6, 30)),
        Off("xinzhou.15.publish", new DateOnly(2022, 7, 1), null),
        Off("xinzhou.9.team", null, new DateOnly(2021, 12, 31)),
        Off("xinzhou.9.exempt-draw", null, null),
    ];

    private static SwitchOff Off(string rule, DateOnly? from, DateOnly? to) =>
        new(rule, "xinzhou", new("本市另有规定", "The city rules <it> otherwise"), "第四条", from, to);

    private static JurisdictionInfo Jurisdiction(string id, int index) => new()
    {
        Id = id,
        Name = Names[index],
        Judged = id != "jintan",
        Indicators = id == "jintan" ? [] : Indicators(index),
        Tallies = id == "jintan" ? [] : [.. Rules(id).Where(rule => rule.Kind is not null).Select(rule => Tally(rule.Id, index))],
        OutsideValidity = index == 2 ? 12 : 0,
    };

    private static RuleResult Tally(string rule, int index) => rule switch
    {
        "zibo.15.report" => new(rule, 690, 663, 3, 12),
        "zibo.15.publish" => new(rule, 640, 164, 5, 33),
        "shancheng.4.3.publish-normal" => new(rule, 520, 215, 40, 0),
        "shuozhou.list.frequency" => new(rule, 300, 72, 0, 0),
        "xinzhou.2.5.joint" => new(rule, 400, 102, 0, 210),
        "xinzhou.2.6.published" => new(rule, 1, 1, 0, 0),
        "xinzhou.3.4.plans" => new(rule, 1, 1, 0, 0),
        _ => new(rule, 100 + (index * 10), 0, 0, 7),
    };

    private static List<IndicatorValue> Indicators(int index)
    {
        var scale = index == 4 ? 4 : 1;
        IndicatorValue Ratio(string name, long part, long whole) =>
            new(name, whole == 0 ? null : (double)(part * scale) / (whole * scale), part * scale, whole * scale);
        return
        [
            Ratio("coverage", 310 + (index * 23), 470),
            Ratio("random_coverage", 260 + (index * 20), 470),
            new("overload_objects", 22 - (index * 5)),
            new("overload_officers", index == 1 ? null : 3 + index),
            Ratio("participation_rate", 28 + index, 35),
            Ratio("officer_frequency_min", 1, 40),
            Ratio("publication_rate", 590 - (index * 61), 640),
            Ratio("random_publication_rate", 480 - (index * 50), 512),
            new("deadline_breaches", index switch { 1 => 827, 3 => 215, 4 => 1042, _ => 0 }),
            Ratio("draw_completion_rate", 470, 500),
            Ratio("joint_rate", 110, 650),
            Ratio("problem_rate", 71 + index, 640),
            Ratio("credit_application_rate", 0, index == 0 ? 0 : 6),
        ];
    }

    private static PackInfo Pack(string id, int index) => new()
    {
        Id = id,
        Name = Names[index],
        Version = "1.0.0",
        Title = new($"{Names[index].Zh}“双随机、一公开”抽查工作细则", $"Rules of {Names[index].En} for double-random inspections"),
        DocumentNumber = index == 1 ? "淄工信发〔2020〕5号" : "",
        ValidFrom = new DateOnly(2020, 6, 6),
        ValidTo = index == 1 ? new DateOnly(2025, 6, 5) : null,
        Calendar = index == 3 ? WorkCalendar.Weekdays : WorkCalendar.China,
        Assumptions = index == 0 ? [new("生效日期为推定。", "The day of entry into force is assumed.")] : [],
        Files = [new("parameters.yaml", new string('d', 64)), new("policies/deadlines.csx", new string('e', 64))],
        Overrides = index == 1 ? [new("report_days", "3")] : [],
        Parameters = [new("complaints_many", ParameterUnit.Count, "2", "", new("“多次”按两次计。", "Many is read as two."))],
        Rules = Rules(id),
    };

    private static IReadOnlyList<RuleInfo> Rules(string id) => id switch
    {
        "zibo" =>
        [
            Rule("zibo.9.exempt-draw", null, "第九条", "免检对象被抽中的，跳过并随机递补", "An exempt object that is drawn is skipped and replaced at random"),
            Rule("zibo.15.report", RuleKind.Deadline, "第十五条", "检查任务完成后5个工作日内形成结果报告", "Report within 5 working days of completion")
                with { Parameters = [new("report_days", ParameterUnit.WorkingDays, "3", "第十五条")] },
            Rule("zibo.15.publish", RuleKind.Deadline, "第十五条", "报告形成后2个工作日内公示", "Publish within 2 working days of the report"),
            Rule("zibo.9.team", RuleKind.Requirement, "第九、十五条", "每个检查对象不少于2名执法人员，1人为组长", "At least two officers, exactly one of them leader"),
        ],
        "shuozhou" =>
        [
            Rule("shuozhou.list.frequency", RuleKind.Cap, "事项清单", "同一对象同一事项每年随机抽查不超过2次", "At most two random inspections of one object on one item a year")
                with { Parameters = [new("item_cap", ParameterUnit.Count, "2", "事项清单"), new("overload_factor", ParameterUnit.Ratio, "2.0", "", new("中位数的两倍为项目设定。", "Twice the median is the project's choice."))] },
            Rule("shuozhou.15.feedback", RuleKind.Deadline, "第十五条", "报告后5个工作日内反馈", "Feedback within 5 working days of the report"),
        ],
        "xinzhou" =>
        [
            Rule("xinzhou.2.5.joint", RuleKind.Requirement, "二(五)", "对同一对象的多项抽查原则上合并进行", "Several checks of one object are in principle made in one visit")
                with { Severity = Severity.Notice },
            Rule("xinzhou.2.6.published", RuleKind.Share, "二(六)", "随机抽查结果公示率达到100%", "All results of random inspections are published"),
            Rule("xinzhou.3.4.plans", RuleKind.Milestone, "三(四)", "4月15日前报送抽查计划", "Plans are filed by 15 April"),
        ],
        "shancheng" =>
        [
            Rule("shancheng.4.3.publish-normal", RuleKind.Deadline, "四(三)1", "未发现问题的，20个工作日内公示", "A result without problems is published within 20 working days"),
            Rule("shancheng.4.3.intensify", RuleKind.Comparison, "四(三)2", "对有不良记录的对象加大抽查力度", "Objects with a record are drawn at least as often")
                with { Severity = Severity.Notice },
        ],
        _ => [Rule($"{id}.2.2.1.team", RuleKind.Requirement, "二(二)1", "检查组不少于2人", "At least two officers")],
    };

    private static RuleInfo Rule(string id, RuleKind? kind, string article, string zh, string en) => new()
    {
        Id = id,
        Kind = kind,
        Severity = Severity.Breach,
        Article = article,
        Wording = new LocalText(zh, en),
        Script = "policies/deadlines.csx",
        Line = 12,
    };
}
