using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Declares how many inspections of one object a year may have.</summary>
public sealed class InspectionCapBuilder : RuleBuilder<InspectionCapBuilder>
{
    private static readonly Citation IndicatorOnly = new("—", new LocalText("仅用于指标", "For the indicator alone"));

    private readonly bool _isRule;
    private Func<Inspection, bool>? _counting;
    private CapGrouping? _grouping;
    private Parameter<int>? _atMost;

    internal InspectionCapBuilder(string id, bool isRule, ScriptLocation location)
        : base(id, location)
    {
        _isRule = isRule;
        DefinesOverload = !isRule;
    }

    internal bool DefinesOverload { get; private set; }

    /// <summary>Which inspections of the year count. Only inspections that the document judges are asked.</summary>
    public InspectionCapBuilder Counting(Func<Inspection, bool> condition)
    {
        _counting = condition;
        return this;
    }

    /// <summary>Counts by object, every inspection by itself.</summary>
    public InspectionCapBuilder PerObject() => Per(CapGrouping.Object);

    /// <summary>Counts by object; inspections that share a joint_id count once.</summary>
    public InspectionCapBuilder PerObjectMergingJointVisits() => Per(CapGrouping.ObjectJointVisitsMerged);

    /// <summary>Counts by object and item; joint visits are not merged.</summary>
    public InspectionCapBuilder PerObjectAndItem() => Per(CapGrouping.ObjectAndItem);

    /// <summary>The highest count allowed.</summary>
    public InspectionCapBuilder AtMost(Parameter<int> cap)
    {
        _atMost = cap;
        return this;
    }

    /// <summary>Lets the indicator <c>overload_objects</c> count the objects over this cap.</summary>
    public InspectionCapBuilder AsOverload()
    {
        DefinesOverload = true;
        return this;
    }

    private protected override Rule Build() => new InspectionCap
    {
        Id = Id,
        Kind = RuleKind.Cap,
        Severity = Severity,
        Citation = _isRule ? Citation : IndicatorOnly,
        Location = Location,
        Counting = Needed(_counting, "Counting"),
        Grouping = _grouping ?? throw Wrong(
            "没有说按什么计数，请加 .PerObject() 或 .PerObjectAndItem()", "does not say by what it counts; add .PerObject() or .PerObjectAndItem()"),
        AtMost = Needed(_atMost, "AtMost"),
        DefinesOverload = DefinesOverload,
        IsRule = _isRule,
    };

    private InspectionCapBuilder Per(CapGrouping grouping)
    {
        _grouping = grouping;
        return this;
    }
}
