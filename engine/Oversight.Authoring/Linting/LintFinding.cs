using Oversight.Contracts;

namespace Oversight.Authoring.Linting;

/// <summary>Something wrong with a plug-in.</summary>
/// <param name="Rule">What kind of fault it is.</param>
/// <param name="File">The file.</param>
/// <param name="Line">Line, from 1; 0 where the whole file is meant.</param>
/// <param name="Column">Column, from 1; 0 where the whole line is meant.</param>
/// <param name="Text">What is wrong and what to do.</param>
public sealed record LintFinding(LintRule Rule, string File, int Line, int Column, LocalText Text);
