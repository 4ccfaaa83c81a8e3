namespace Oversight.Mutation.Tests.Reading;

/// <summary>A line of <c>rejects.csv</c>, its value and reason left out.</summary>
/// <param name="Table">The table.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The record's first physical line.</param>
/// <param name="Column">The column; empty for a whole record.</param>
/// <param name="Action">rejected or kept.</param>
internal sealed record RejectLine(string Table, string File, long Line, string Column, string Action);
