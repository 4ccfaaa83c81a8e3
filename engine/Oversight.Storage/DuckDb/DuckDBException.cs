using System.Data.Common;
using System.Text.RegularExpressions;

namespace Oversight.Storage.DuckDb;

/// <summary>An error that DuckDB reports, with its own words and the statement it is about.</summary>
public sealed partial class DuckDBException : DbException
{
    /// <summary>Wraps what DuckDB says.</summary>
    /// <param name="detail">DuckDB's message, of any number of lines.</param>
    /// <param name="statement">The SQL text, or null when the error is not about a statement.</param>
    /// <param name="inner">What caused it, if anything.</param>
    public DuckDBException(string detail, string? statement = null, Exception? inner = null)
        : base(OneLine(detail), inner)
    {
        Detail = detail;
        Statement = statement;
        Kind = KindOf(detail);
    }

    /// <summary>Wraps what DuckDB says where it gives the kind apart from the message.</summary>
    internal DuckDBException(string detail, DuckDBErrorKind kind, string statement)
        : base(OneLine(detail))
    {
        Detail = detail;
        Statement = statement;
        Kind = Enum.IsDefined(kind) ? kind : DuckDBErrorKind.Other;
    }

    /// <summary>DuckDB's whole message; for a faulty statement, with the line and a mark under the fault.</summary>
    public string Detail { get; }

    /// <summary>The SQL text that failed; null when the error is not about a statement.</summary>
    public string? Statement { get; }

    /// <summary>What kind of error it is.</summary>
    public DuckDBErrorKind Kind { get; }

    private static string OneLine(string detail)
    {
        // "LINE 1: SELECT … ^" points into the statement, which Detail and Statement hold in full.
        var excerpt = detail.IndexOf("\n\nLINE ", StringComparison.Ordinal);
        return Blanks().Replace(excerpt < 0 ? detail : detail[..excerpt], " ").Trim();
    }

    // DuckDB's messages begin with the kind: "Binder Error: …", "Out of Memory Error: …".
    private static DuckDBErrorKind KindOf(string detail)
    {
        var end = detail.IndexOf(" Error:", StringComparison.Ordinal);
        return end > 0 && Enum.TryParse<DuckDBErrorKind>(detail[..end].Replace(" ", "", StringComparison.Ordinal), true, out var kind)
            ? kind
            : DuckDBErrorKind.Other;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
