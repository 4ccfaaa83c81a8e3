using System.Text;
using Oversight.PlanDraws.Records;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Teams;

/// <summary>The visits as a table, which queries join.</summary>
internal static class VisitTable
{
    /// <summary>Name of the table: <c>object_id VARCHAR</c>.</summary>
    public const string Name = "draw_visits";

    /// <summary>Writes the table.</summary>
    public static void Write(DuckDBConnection connection, IReadOnlyList<Visit> visits)
    {
        connection.Execute($"CREATE OR REPLACE TABLE {Name} (object_id VARCHAR)");
        using var appender = connection.CreateAppender(Name);
        var count = 0;
        foreach (var visit in visits)
        {
            appender.WriteUtf8(0, count++, Encoding.UTF8.GetBytes(visit.ObjectId));
            if (count == DuckDBAppender.Capacity)
            {
                appender.Append(count);
                count = 0;
            }
        }

        if (count > 0)
        {
            appender.Append(count);
        }

        appender.Complete();
    }
}
