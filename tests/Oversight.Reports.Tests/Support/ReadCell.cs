namespace Oversight.Reports.Tests.Support;

/// <summary>A cell that was read back.</summary>
/// <param name="Text">The text, the number's digits, or the day as <c>yyyy-MM-dd</c>.</param>
/// <param name="Kind"><c>text</c>, <c>number</c> or <c>day</c>.</param>
/// <param name="Quoted">Whether it stays text when it is edited.</param>
public sealed record ReadCell(string Text, string Kind, bool Quoted);
