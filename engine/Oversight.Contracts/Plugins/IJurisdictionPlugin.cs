namespace Oversight.Contracts.Plugins;

/// <summary>
/// What an assembly must offer to be loaded as a plug-in: who it speaks for and by which document. The rules themselves
/// are scripts in its <c>policies</c> folder, the numbers stand in its <c>parameters.yaml</c>.
/// </summary>
/// <remarks>The class needs a public constructor without parameters. It does no work and holds no state.</remarks>
public interface IJurisdictionPlugin
{
    /// <summary>The jurisdiction's id as it stands in the tables: lower-case ASCII letters, digits and hyphens.</summary>
    string Id { get; }

    /// <summary>The jurisdiction's name.</summary>
    LocalText Name { get; }

    /// <summary>The version of the rule pack, <c>major.minor.patch</c>.</summary>
    string Version { get; }

    /// <summary>The document that the pack encodes.</summary>
    LegalDocument Document { get; }

    /// <summary>The working-day calendar.</summary>
    WorkCalendar Calendar { get; }
}
