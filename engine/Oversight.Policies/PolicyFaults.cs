namespace Oversight.Policies;

/// <summary>The kinds of faults of a plug-in, by the codes that <c>oversight plugin lint</c> reports. A code never changes its meaning.</summary>
public static class PolicyFaults
{
    /// <summary>A rule cites no article.</summary>
    public const string NoCitation = "OVS001";

    /// <summary>A script names a fact, a value or a word of the vocabulary that there is not.</summary>
    public const string UnknownName = "OVS002";

    /// <summary>A number stands in a script.</summary>
    public const string NumberInScript = "OVS003";

    /// <summary>A parameter that no rule uses.</summary>
    public const string UnusedParameter = "OVS004";

    /// <summary>Values of a parameter leave a gap, overlap, or do not reach from the document's first day to its last.</summary>
    public const string Dates = "OVS005";

    /// <summary>A rule that no case names.</summary>
    public const string NoCases = "OVS006";

    /// <summary>A script does what a pure condition cannot: it keeps state, acts, or reaches beyond facts, parameters and plain values.</summary>
    public const string Impure = "OVS007";

    /// <summary>A script is not C# that compiles.</summary>
    public const string Syntax = "OVS008";

    /// <summary>A script asks for a parameter that there is not, or in another unit.</summary>
    public const string UnknownParameter = "OVS009";

    /// <summary>A YAML file is not as it must be: no YAML, a key missing or unknown, a value of another form.</summary>
    public const string Yaml = "OVS010";

    /// <summary>A rule is not complete, or declared twice.</summary>
    public const string Declaration = "OVS011";

    /// <summary>The plug-in does not load for another reason, such as that it is not built.</summary>
    public const string DoesNotLoad = "OVS012";

    /// <summary>The pack that a pack extends is not found, or extends it in turn.</summary>
    public const string NoBase = "OVS013";

    /// <summary>A pack changes a rule or a parameter that the pack which it extends has not, or uses one of its names for another.</summary>
    public const string NotInherited = "OVS014";
}
