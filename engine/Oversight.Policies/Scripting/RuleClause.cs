namespace Oversight.Policies.Scripting;

/// <summary>One clause of a rule: what it says, and what it names.</summary>
/// <param name="Name">The verb, e.g. <c>When</c>.</param>
/// <param name="Source">The source text on one line, e.g. <c>When(i =&gt; i.IsRandom)</c>.</param>
/// <param name="File">Path of the script, relative to the plug-in's folder.</param>
/// <param name="Line">Line in the script, from 1.</param>
/// <param name="Properties">
/// The properties of facts that it names, by fact kind, e.g. <c>Inspection.IsRandom</c>; a question about the form of a text follows
/// it, e.g. <c>Object.Id.IsCreditCode</c>.
/// </param>
/// <param name="Parameters">Names of the parameters that it uses.</param>
public sealed record RuleClause(
    string Name, string Source, string File, int Line, IReadOnlyList<string> Properties, IReadOnlyList<string> Parameters);
