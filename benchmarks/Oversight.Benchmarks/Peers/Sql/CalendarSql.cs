namespace Oversight.Benchmarks.Peers.Sql;

/// <summary>The built-in calendar as SQL.</summary>
internal static class CalendarSql
{
    /// <summary>A statement that makes the table <c>calendar_exceptions (day, works)</c>.</summary>
    public static string Exceptions()
    {
        var rows = SqlFiles.CalendarLines()
            .Select(line => line.Split(','))
            .Select(fields => $"(DATE '{fields[0]}', {(fields[1] == "workday" ? "true" : "false")})");
        return $"CREATE OR REPLACE TEMP TABLE calendar_exceptions AS FROM (VALUES {string.Join(", ", rows)}) AS exception(day, works);\n";
    }
}
