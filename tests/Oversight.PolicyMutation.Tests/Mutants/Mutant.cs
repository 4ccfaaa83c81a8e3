namespace Oversight.PolicyMutation.Tests.Mutants;

/// <summary>A policy file with one small change in it.</summary>
/// <param name="Number">Number within the pack, from 0, in the order of files and places.</param>
/// <param name="Pack">Folder name of the plug-in.</param>
/// <param name="File">The file, relative to the plug-in's folder, with forward slashes.</param>
/// <param name="Line">Line of the change, from 1.</param>
/// <param name="Column">Column of the change, from 1.</param>
/// <param name="Change">What was changed, in one line.</param>
/// <param name="Within">The rule or definition whose statement was changed, or the parameter.</param>
/// <param name="Text">The changed file, whole.</param>
internal sealed record Mutant(int Number, string Pack, string File, int Line, int Column, string Change, string Within, string Text)
{
    /// <summary>The name by which it is run alone.</summary>
    public string Id => $"{Pack}:{Number}";

    /// <summary>Where it is and what it changes, whatever its number.</summary>
    public override string ToString() => $"{Id} {File}({Line},{Column}) {Within}: {Change}";
}
