namespace Oversight.Policies.Evaluation;

/// <summary>Why a rule does not apply to a subject.</summary>
public enum RuleReason : byte
{
    /// <summary>It applies.</summary>
    None,

    /// <summary>The event is one of another year.</summary>
    OtherYear,

    /// <summary>The document leaves the row out as a whole.</summary>
    Outside,

    /// <summary>The condition <c>When</c> does not hold.</summary>
    When,

    /// <summary>The day of <c>InTheYearOf</c> is not known, or lies in another year.</summary>
    JudgedInOtherYear,

    /// <summary>The duty has not begun: the day from which it runs, or on which it is due, is not known by the cut-off.</summary>
    NotBegun,

    /// <summary>The due day lies in another year.</summary>
    DueInOtherYear,

    /// <summary>The value to be limited has no base.</summary>
    NoValue,

    /// <summary>Nothing of the object is counted.</summary>
    NothingCounted,

    /// <summary>Fewer than two classes have a row.</summary>
    FewerThanTwoClasses,

    /// <summary>The pack switches the rule off, which it takes over from another.</summary>
    SwitchedOff,
}
