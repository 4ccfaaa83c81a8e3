namespace Oversight.Storage.DuckDb;

/// <summary>Looks at some rows of a table, on any of several threads at once.</summary>
/// <param name="rows">The rows.</param>
public delegate void RowVisitor(VisitedRows rows);
