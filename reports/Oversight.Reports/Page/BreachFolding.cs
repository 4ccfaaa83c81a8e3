using System.Data;
using System.Text.Json;

namespace Oversight.Reports.Page;

/// <summary>
/// Writes the rows of <see cref="BreachRows"/> without what each shares with the one before: null for the same rule and the same kind
/// of subject, and of the detail the end alone, followed by how many UTF-16 units of the former detail it begins with. Details of a
/// rule differ in days and numbers only, and are more than half of a large page. <c>unfolded</c> in <c>rules.js</c> undoes it.
/// </summary>
internal sealed class BreachFolding(Utf8JsonWriter json, Action<object> write)
{
    private const int Rule = 0;
    private const int Kind = 1;
    private const int Detail = 10;

    private object rule = "";
    private object kind = "";
    private string detail = "";

    /// <summary>Writes a row's cells; the array is open.</summary>
    public void Write(IDataRecord row)
    {
        Once(row.GetValue(Rule), ref rule);
        Once(row.GetValue(Kind), ref kind);
        for (var i = Kind + 1; i < Detail; i++)
        {
            write(row.GetValue(i));
        }

        var now = row.GetValue(Detail) as string;
        var shared = Shared(detail, now ?? "");
        detail = now ?? "";
        write(now is null ? DBNull.Value : now[shared..]);
        if (shared > 0)
        {
            json.WriteNumberValue(shared);
        }
    }

    /// <summary>How much two texts begin with in common; a pair of surrogates is not torn.</summary>
    internal static int Shared(string former, string now)
    {
        var shared = former.AsSpan().CommonPrefixLength(now);
        return shared > 0 && char.IsHighSurrogate(now[shared - 1]) ? shared - 1 : shared;
    }

    private void Once(object now, ref object former)
    {
        write(now.Equals(former) ? DBNull.Value : now);
        former = now;
    }
}
